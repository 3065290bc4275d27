import { $insertGeneratedNodes } from '@lexical/clipboard'
import { $generateNodesFromDOM } from '@lexical/html'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $isTableCellNode } from '@lexical/table'
import { $findMatchingParent } from '@lexical/utils'
import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, isDOMNode, PASTE_COMMAND } from 'lexical'
import { useEffect } from 'react'
import { cleanForCell, cleanPasted } from './clean-pasted.ts'

/** Pastes from Word and web pages: headings, lists, tables, links, bold and italic stay. What an editor of ours copied it pastes itself. */
export function PastePlugin(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null
          const html = data?.getData('text/html')
          if (!html || data?.types.includes('application/x-lexical-editor')) return false
          // In the form of a picture one pastes words.
          if (isDOMNode(event.target) && event.target instanceof HTMLInputElement) return false
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) return false
          const pasted = new DOMParser().parseFromString(html, 'text/html')
          cleanPasted(pasted)
          if ($findMatchingParent(selection.anchor.getNode(), $isTableCellNode)) cleanForCell(pasted)
          event.preventDefault()
          $insertGeneratedNodes(editor, $generateNodesFromDOM(editor, pasted), selection)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}
