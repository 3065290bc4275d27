import { $isLinkNode, LinkNode } from '@lexical/link'
import { ListNode } from '@lexical/list'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { $isTableCellNode, TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $isRootNode,
  COLLABORATION_TAG,
  type ElementNode,
  HISTORIC_TAG,
  type LexicalEditor,
  type LexicalNode,
  ParagraphNode,
  TabNode,
  TextNode,
} from 'lexical'
import { useEffect } from 'react'
import { $isOwnPicture, PictureNode, picturesOf } from './picture-node.tsx'
import { safeAddress } from './safe-address.ts'

/** Bold and italic. */
const keptFormat = 3

/**
 * Takes out of what was pasted or typed what a section cannot hold, before it leaves this window: the server refuses it, whole.
 * What it makes of it is what `allowed.ts` makes of it.
 * @param wordsOnly  of a table that was pasted the words of its cells stay, one under another
 */
export function AllowedPlugin({ wordsOnly = false }: { wordsOnly?: boolean }): null {
  const [editor] = useLexicalComposerContext()
  useEffect(() => keepAllowed(editor, wordsOnly), [editor, wordsOnly])
  return null
}

function keepAllowed(editor: LexicalEditor, wordsOnly: boolean): () => void {
  const removers = [
    editor.registerNodeTransform(TextNode, (node) => {
      if (node.getStyle() !== '') node.setStyle('')
      if (node.getFormat() & ~keptFormat) node.setFormat(node.getFormat() & keptFormat)
    }),
    editor.registerNodeTransform(TabNode, (node) => {
      node.replace($createTextNode(' '))
    }),
    editor.registerNodeTransform(HeadingNode, (node) => {
      if (becomeParagraph(node)) return
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
    editor.registerNodeTransform(QuoteNode, (node) => {
      if (!becomeParagraph(node)) plain(node)
    }),
    editor.registerNodeTransform(TableNode, (node) => {
      if (wordsOnly) {
        takeApart(node)
        return
      }
      plain(node)
      if (node.getColWidths() !== undefined) node.setColWidths(undefined)
      if (node.getRowStriping()) node.setRowStriping(false)
      if (node.getFrozenColumns() !== 0) node.setFrozenColumns(0)
      if (node.getFrozenRows() !== 0) node.setFrozenRows(0)
      toTheTop(node)
    }),
    editor.registerNodeTransform(TableRowNode, (node) => {
      plain(node)
      if (node.getHeight() !== undefined) node.setHeight(undefined)
    }),
    editor.registerNodeTransform(TableCellNode, (node) => {
      plain(node)
      if (node.getWidth() !== undefined) node.setWidth(undefined)
      if (node.getBackgroundColor() !== null) node.setBackgroundColor(null)
      if (node.getVerticalAlign() !== undefined) node.setVerticalAlign(undefined)
    }),
    editor.registerNodeTransform(PictureNode, (node) => {
      if ($isOwnPicture(node)) toTheTop(node)
      else node.remove()
    }),
    editor.registerMutationListener(PictureNode, (mutations, { updateTags }) => {
      // What came from the server is of this section: it lets nothing else in.
      if (!updateTags.has(COLLABORATION_TAG) && !updateTags.has(HISTORIC_TAG)) return
      editor.read(() => {
        for (const key of mutations.keys()) {
          const node = $getNodeByKey(key)
          if (node instanceof PictureNode) picturesOf(editor).add(node.getPicture().attachment)
        }
      })
    }),
  ]
  return () => {
    for (const remove of removers) remove()
  }
}

/** In a cell stand paragraphs and lists. */
function becomeParagraph(node: HeadingNode | QuoteNode): boolean {
  if (!$isTableCellNode(node.getParent())) return false
  node.replace($createParagraphNode(), true)
  return true
}

/** Tables and pictures stand between the blocks of a text, never in one. */
function toTheTop(node: LexicalNode): void {
  if ($isRootNode(node.getParent())) return
  node.getTopLevelElement()?.insertAfter(node)
}

function plain(node: ElementNode): void {
  if (node.getFormatType() !== '') node.setFormat('')
  if (node.getIndent() !== 0) node.setIndent(0)
  if (node.getStyle() !== '') node.setStyle('')
  if (node.getTextStyle() !== '') node.setTextStyle('')
}

function takeApart(table: TableNode): void {
  for (const row of table.getChildren<TableRowNode>())
    for (const cell of row.getChildren<TableCellNode>())
      for (const block of cell.getChildren()) table.insertBefore(block)
  table.remove()
}
