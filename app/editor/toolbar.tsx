import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link'
import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListNode,
  REMOVE_LIST_COMMAND,
} from '@lexical/list'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { $findMatchingParent, $getNearestNodeOfType, mergeRegister } from '@lexical/utils'
import {
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  type NodeKey,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { useEffect, useId, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { PictureForm } from './picture-form.tsx'
import { DESCRIBE_PICTURE_COMMAND } from './picture-node.tsx'
import { safeAddress } from './safe-address.ts'
import { $howTableIs, TableForm, type TableHere, TableTools } from './table-tools.tsx'
import { Tool } from './tool.tsx'

type Block = 'h3' | 'h4' | 'quote' | 'bullet' | 'number' | 'paragraph'
type Here = {
  block: Block
  isBold: boolean
  isItalic: boolean
  link: string | null
  /** Null outside a table. */
  table: TableHere | null
}
/** Which small form stands above the bar. */
type Asking = null | { for: 'link' | 'table' } | { for: 'picture'; standing: NodeKey | null }

const nowhere: Here = { block: 'paragraph', isBold: false, isItalic: false, link: null, table: null }

/** The buttons under the text, where they push no words aside: what they do to where the cursor is, and what it already is there. */
export function Toolbar({
  picturesAt,
}: {
  /** Where a picture is sent; null in a text that holds words alone, and no tables either. */
  picturesAt: string | null
}) {
  const [editor] = useLexicalComposerContext()
  const [here, setHere] = useState(nowhere)
  const [canUndo, setCanUndo] = useState(false)
  const [canRedo, setCanRedo] = useState(false)
  const [asking, setAsking] = useState<Asking>(null)
  const done = () => setAsking(null)
  const toggle = (what: 'link' | 'table') => () => setAsking(asking?.for === what ? null : { for: what })

  useEffect(
    () =>
      mergeRegister(
        editor.registerUpdateListener(({ editorState }) => {
          const next = editorState.read(whereAmI)
          setHere((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
        }),
        editor.registerCommand(CAN_UNDO_COMMAND, hear(setCanUndo), COMMAND_PRIORITY_LOW),
        editor.registerCommand(
          DESCRIBE_PICTURE_COMMAND,
          (standing) => {
            setAsking({ for: 'picture', standing })
            return true
          },
          COMMAND_PRIORITY_LOW,
        ),
        editor.registerCommand(CAN_REDO_COMMAND, hear(setCanRedo), COMMAND_PRIORITY_LOW),
      ),
    [editor],
  )

  const turnInto = (block: Block, make: () => ElementNode) => () =>
    editor.update(() => $setBlocksType($getSelection(), here.block === block ? $createParagraphNode : make))
  const toggleList = (block: 'bullet' | 'number') => () => {
    if (here.block === block) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined)
    else if (block === 'number') editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)
    else editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)
  }

  return (
    <>
      {asking?.for === 'link' && <LinkForm standing={here.link} onDone={done} />}
      {asking?.for === 'table' && <TableForm onDone={done} />}
      {asking?.for === 'picture' && picturesAt && (
        <PictureForm key={asking.standing} standing={asking.standing} picturesAt={picturesAt} onDone={done} />
      )}
      {here.table && <TableTools {...here.table} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent along with a form */}
      <div className="write-tools" role="group" aria-label={m.editor_tools()}>
        <Tool isOn={here.block === 'h3'} onPress={turnInto('h3', () => $createHeadingNode('h3'))}>
          {m.editor_heading()}
        </Tool>
        <Tool isOn={here.block === 'h4'} onPress={turnInto('h4', () => $createHeadingNode('h4'))}>
          {m.editor_subheading()}
        </Tool>
        <Tool isOn={here.isBold} onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')}>
          <b>{m.editor_bold()}</b>
        </Tool>
        <Tool isOn={here.isItalic} onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')}>
          <i>{m.editor_italic()}</i>
        </Tool>
        <Tool isOn={here.block === 'bullet'} onPress={toggleList('bullet')}>
          {m.editor_list()}
        </Tool>
        <Tool isOn={here.block === 'number'} onPress={toggleList('number')}>
          {m.editor_numbered()}
        </Tool>
        <Tool isOn={here.block === 'quote'} onPress={turnInto('quote', () => $createQuoteNode())}>
          {m.editor_quote()}
        </Tool>
        <Tool isOn={here.link !== null} onPress={toggle('link')}>
          {m.editor_link()}
        </Tool>
        {picturesAt && (
          <>
            <Tool
              onPress={() => setAsking(asking?.for === 'picture' ? null : { for: 'picture', standing: null })}
            >
              {m.editor_picture()}
            </Tool>
            <Tool isOff={here.table !== null} onPress={toggle('table')}>
              {m.editor_table()}
            </Tool>
          </>
        )}
        <Tool isOff={!canUndo} onPress={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}>
          {m.editor_undo()}
        </Tool>
        <Tool isOff={!canRedo} onPress={() => editor.dispatchCommand(REDO_COMMAND, undefined)}>
          {m.editor_redo()}
        </Tool>
      </div>
    </>
  )
}

/** A listener that leaves the command to others too. */
function hear(set: (can: boolean) => void) {
  return (can: boolean) => {
    set(can)
    return false
  }
}

function LinkForm({ standing, onDone }: { standing: string | null; onDone: () => void }) {
  const [editor] = useLexicalComposerContext()
  const [address, setAddress] = useState(standing ?? '')
  const [isWrong, setWrong] = useState(false)
  const id = useId()

  function finish(url: string | null): void {
    editor.update(() => {
      const selection = $getSelection()
      if (url && $isRangeSelection(selection) && selection.isCollapsed() && standing === null) {
        const text = $createTextNode(url)
        selection.insertNodes([text])
        text.select(0)
      }
    })
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, url)
    editor.focus()
    onDone()
  }

  function make(): void {
    const url = readAddress(address)
    if (url) finish(url)
    else setWrong(true)
  }

  return (
    // No form of its own: the text may stand in a form, and one form cannot stand in another.
    <fieldset
      className="write-link"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault()
          make()
        }
        if (event.key !== 'Escape') return
        editor.focus()
        onDone()
      }}
    >
      <label htmlFor={id}>{m.editor_link_address()}</label>
      <input
        id={id}
        className="utrecht-textbox"
        type="url"
        value={address}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        ref={(input) => input?.focus()}
        onChange={({ target }) => setAddress(target.value)}
      />
      <button type="button" className="btn" onClick={make}>
        {m.editor_link_make()}
      </button>
      {standing !== null && (
        <button type="button" className="btn quiet" onClick={() => finish(null)}>
          {m.editor_link_remove()}
        </button>
      )}
      <button type="button" className="btn quiet" onClick={onDone}>
        {m.editor_link_cancel()}
      </button>
      <p className="hint-line">{m.editor_link_hint()}</p>
      {isWrong && (
        <p className="error-line" id={`${id}-wrong`} role="alert">
          {m.editor_link_wrong()}
        </p>
      )}
    </fieldset>
  )
}

/** An address as people type it: "gemeente.nl" is one too. */
function readAddress(given: string): string | null {
  const address = given.trim()
  const isBare = /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(address)
  return safeAddress(isBare ? `https://${address}` : address)
}

function whereAmI(): Here {
  const selection = $getSelection()
  const table = $howTableIs()
  if (!$isRangeSelection(selection)) return { ...nowhere, table }
  const node = selection.anchor.getNode()
  const list = $getNearestNodeOfType(node, ListNode)
  const block = node.getTopLevelElement()
  const link = $findMatchingParent(node, $isLinkNode)
  return {
    block: $isListNode(list)
      ? list.getListType() === 'number'
        ? 'number'
        : 'bullet'
      : $isHeadingNode(block)
        ? block.getTag() === 'h4'
          ? 'h4'
          : 'h3'
        : block?.getType() === 'quote'
          ? 'quote'
          : 'paragraph',
    isBold: selection.hasFormat('bold'),
    isItalic: selection.hasFormat('italic'),
    link: $isLinkNode(link) ? link.getURL() : null,
    table,
  }
}
