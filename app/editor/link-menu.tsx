import { $createLinkNode, $isLinkNode } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $findMatchingParent, mergeRegister } from '@lexical/utils'
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BLUR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type TextNode,
} from 'lexical'
import { useEffect, useId, useRef, useState } from 'react'
import { optionId, SuggestionList } from '#app/ui/suggestion-list.tsx'
import { type Suggested, useSuggestions } from '#app/ui/use-suggestions.ts'
import { wordsAsked } from './words-asked.ts'

/**
 * `@` or `[[` with the first letters of a name: a list of what the writer may read, from which they make a link. Its address holds a key
 * and no title, so that it still leads there when the title is another.
 */
export function LinkMenu() {
  const [editor] = useLexicalComposerContext()
  const { suggestions: found, look, close } = useSuggestions<Suggested & { kind: string }>()
  // What somebody said in a reaction is no name for the words of a section.
  const suggestions = found.filter(({ kind }) => kind !== 'thread')
  const [wanted, setChosen] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const isOpen = suggestions.length > 0
  // An answer may be shorter than the one before it.
  const chosen = Math.min(wanted, suggestions.length - 1)

  useEffect(() => {
    /** Escape was pressed here: no list until somebody asks elsewhere. */
    let sentAway: string | null = null
    let last: string | null = null
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        const asked = editor.isComposing() ? null : editorState.read($readAsked)
        const place = asked && `${asked.node.getKey()} ${asked.from}`
        if (place !== sentAway) sentAway = null
        const words = asked && sentAway === null ? asked.words : null
        if (words === last) return
        last = words
        setChosen(0)
        if (words === null) close()
        else look(words)
      }),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        () => {
          const asked = $readAsked()
          sentAway = asked && `${asked.node.getKey()} ${asked.from}`
          if (!asked || last === null) return false
          last = null
          close()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          last = null
          close()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }, [editor, look, close])

  const put = (index: number) => {
    const suggestion = suggestions[index]
    if (suggestion) editor.update(() => $putLink(suggestion))
    close()
  }
  // The keys of this moment, for the listeners that are set once for as long as the list is open.
  const press = useRef({ put, chosen, setChosen, count: 0 })
  press.current = { put, chosen, setChosen, count: suggestions.length }

  useEffect(() => {
    if (!isOpen) return
    const go = (step: number) => (event: KeyboardEvent) => {
      const { count, setChosen } = press.current
      event.preventDefault()
      setChosen((before) => (before + step + count) % count)
      return true
    }
    const take = (event: KeyboardEvent | null) => {
      event?.preventDefault()
      press.current.put(press.current.chosen)
      return true
    }
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, go(1), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, go(-1), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ENTER_COMMAND, take, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_TAB_COMMAND, take, COMMAND_PRIORITY_HIGH),
    )
  }, [editor, isOpen])

  useEffect(() => {
    const text = editor.getRootElement()
    if (!text || !isOpen) return
    text.setAttribute('aria-autocomplete', 'list')
    text.setAttribute('aria-controls', id)
    text.setAttribute('aria-activedescendant', optionId(id, chosen))
    return () => {
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant'])
        text.removeAttribute(name)
    }
  }, [editor, id, isOpen, chosen])

  useEffect(() => {
    if (isOpen && list.current) standUnderCaret(list.current)
  }, [isOpen])

  return (
    <div className="write-menu">
      <SuggestionList id={id} suggestions={suggestions} chosen={chosen} onChoose={put} list={list}>
        {({ title }) => title}
      </SuggestionList>
    </div>
  )
}

type Asked = { node: TextNode; from: number; to: number; words: string }

/** What stands before the cursor, when it asks for a link. */
function $readAsked(): Asked | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node) || $findMatchingParent(node, $isLinkNode)) return null
  const found = wordsAsked(node.getTextContent().slice(0, anchor.offset))
  return found && { node, from: found.from, to: anchor.offset, words: found.words }
}

/** The title as it is now, in the place of what was typed. */
function $putLink({ url, title }: Suggested): void {
  const asked = $readAsked()
  if (!asked) return
  const { node, from, to } = asked
  const pieces = node.splitText(...[from, to].filter((at) => at > 0))
  const typed = from > 0 ? pieces[1] : pieces[0]
  if (!typed) return
  const words = $createTextNode(title)
  const link = $createLinkNode(url)
  link.append(words)
  typed.replace(link)
  const next = link.getNextSibling()
  // One types on beside the link, not in it.
  if ($isTextNode(next)) next.select(0, 0)
  else {
    const space = $createTextNode(' ')
    link.insertAfter(space)
    space.select()
  }
}

/** Under the line one types on. It cannot be known before, and moves nothing. */
function standUnderCaret(list: HTMLElement): void {
  const sheet = list.offsetParent
  const range = document.getSelection()?.getRangeAt(0)
  if (!sheet || !range) return
  list.style.top = `${range.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top + 4}px`
  list.scrollIntoView({ block: 'nearest' })
}
