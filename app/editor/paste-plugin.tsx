import { $insertGeneratedNodes } from '@lexical/clipboard'
import { $generateNodesFromDOM } from '@lexical/html'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $isTableCellNode } from '@lexical/table'
import { $findMatchingParent } from '@lexical/utils'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  isDOMNode,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from 'lexical'
import { useEffect, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { Notice } from '#app/ui/notice.tsx'
import { $amountOf, type Amount, amountOfText, whyNoRoom } from './amount.ts'
import { cleanForCell, cleanPasted } from './clean-pasted.ts'

type NoRoom = NonNullable<ReturnType<typeof whyNoRoom>>

/**
 * Pastes from Word and web pages: headings, lists, tables, links, bold and italic stay. What an editor of ours copied it pastes itself.
 * What there is no room for is not pasted, and said so.
 */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const [noRoom, setNoRoom] = useState<NoRoom | null>(null)
  useEffect(
    () =>
      mergeRegister(
        registerPasting(editor, setNoRoom),
        // Who goes on writing has read it.
        editor.registerTextContentListener(() => setNoRoom(null)),
      ),
    [editor],
  )
  if (noRoom === null) return null
  return <Notice kind="wrong">{sayWhy[noRoom]()}</Notice>
}

const sayWhy: Record<NoRoom, () => string> = {
  full: m.editor_paste_full,
  'at-once': m.editor_paste_at_once,
  wide: m.editor_paste_wide,
}

function registerPasting(editor: LexicalEditor, onNoRoom: (why: NoRoom) => void): () => void {
  const isRefused = (added: Amount) => {
    const why = whyNoRoom($amountOf($getRoot().getChildren()), added)
    if (why) onNoRoom(why)
    return why !== null
  }
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null
        // In the form of a picture one pastes words.
        if (!data || (isDOMNode(event.target) && event.target instanceof HTMLInputElement)) return false
        if (data.types.includes('application/x-lexical-editor')) return false
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return false
        const html = data.getData('text/html')
        if (!html) {
          if (!isRefused(amountOfText(data.getData('text/plain')))) return false
          event.preventDefault()
          return true
        }
        const pasted = new DOMParser().parseFromString(html, 'text/html')
        cleanPasted(pasted)
        if ($findMatchingParent(selection.anchor.getNode(), $isTableCellNode)) cleanForCell(pasted)
        event.preventDefault()
        $insertGeneratedNodes(editor, $generateNodesFromDOM(editor, pasted), selection)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // Before any other puts them in the text: what was copied here or dropped comes by this way too.
    editor.registerCommand(
      SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
      ({ nodes }) => isRefused($amountOf(nodes)),
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
}
