import { $isLinkNode, LinkNode } from '@lexical/link'
import { ListNode } from '@lexical/list'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import {
  $createTextNode,
  type ElementNode,
  type LexicalEditor,
  ParagraphNode,
  TabNode,
  TextNode,
} from 'lexical'
import { useEffect } from 'react'
import { safeAddress } from './safe-address.ts'

/** Bold and italic. */
const keptFormat = 3

/**
 * Takes out of what was pasted or typed what a section cannot hold, before it leaves this window: the server refuses it, whole.
 * What it makes of it is what `allowed.ts` makes of it.
 */
export function AllowedPlugin(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(() => keepAllowed(editor), [editor])
  return null
}

function keepAllowed(editor: LexicalEditor): () => void {
  const removers = [
    editor.registerNodeTransform(TextNode, (node) => {
      if (node.getStyle() !== '') node.setStyle('')
      if (node.getFormat() & ~keptFormat) node.setFormat(node.getFormat() & keptFormat)
    }),
    editor.registerNodeTransform(TabNode, (node) => {
      node.replace($createTextNode(' '))
    }),
    editor.registerNodeTransform(HeadingNode, (node) => {
      plain(node)
      const tag = node.getTag()
      if (tag === 'h1' || tag === 'h2') node.setTag('h3')
      else if (tag === 'h5' || tag === 'h6') node.setTag('h4')
    }),
    editor.registerNodeTransform(ListNode, (node) => {
      if (node.getListType() === 'check') node.setListType('bullet')
    }),
    editor.registerNodeTransform(LinkNode, (node) => {
      if (safeAddress(node.getURL()) === null || $isLinkNode(node.getParent())) {
        for (const child of node.getChildren()) node.insertBefore(child)
        node.remove()
        return
      }
      if (node.getTarget() !== null) node.setTarget(null)
      if (node.getRel() !== null) node.setRel(null)
      if (node.getTitle() !== null) node.setTitle(null)
    }),
    editor.registerNodeTransform(ParagraphNode, plain),
    editor.registerNodeTransform(QuoteNode, plain),
  ]
  return () => {
    for (const remove of removers) remove()
  }
}

function plain(node: ElementNode): void {
  if (node.getFormatType() !== '') node.setFormat('')
  if (node.getIndent() !== 0) node.setIndent(0)
  if (node.getStyle() !== '') node.setStyle('')
  if (node.getTextStyle() !== '') node.setTextStyle('')
}
