import type { RichText, RichTextBlock, RichTextListItem } from '#db/schema/index.ts'
import { blockText, cellText, inlineText } from './render.ts'

/** One paragraph, heading, quote or item of a list, or a picture, and where it stands in the plain text; see `toText`. */
export type Line = {
  start: number
  end: number
  /** As they stand there; in a table, where the plain text has one line a row, with their own line breaks. */
  words: string
  isPicture: boolean
  /** Which cell of a table it stands in, counting from 0 in the whole text; null elsewhere. A cell without words is a line without words. */
  cell: number | null
}

/** The lines of a text, in its order. */
export function linesOf({ root }: RichText): Line[] {
  const lines: Line[] = []
  let [at, cells] = [0, 0]
  const add = (words: string, cell: number | null, isPicture = false) => {
    lines.push({ start: at, end: at + words.length, words, isPicture, cell })
    at += words.length
  }
  const addItem = ({ children }: RichTextListItem, cell: number | null) => {
    const own = children.filter((child) => child.type !== 'list')
    if (own.length > 0) add(inlineText(own), cell)
    for (const child of children) {
      if (child.type !== 'list') continue
      at += 1
      addBlock(child, cell)
    }
  }
  const addBlock = (block: RichTextBlock, cell: number | null) => {
    if (block.type === 'image') add(blockText(block), null, true)
    else if (block.type === 'list')
      for (const [place, item] of block.children.entries()) {
        if (place > 0) at += 1
        addItem(item, cell)
      }
    else if (block.type === 'table')
      for (const [row, { children }] of block.children.entries()) {
        if (row > 0) at += 1
        for (const [column, one] of children.entries()) {
          if (column > 0) at += ' | '.length
          if (cellText(one) === '') add('', cells)
          else addAll(one.children, cells, 1)
          cells += 1
        }
      }
    else add(inlineText(block.children), cell)
  }
  const addAll = (blocks: RichTextBlock[], cell: number | null, gap: number) => {
    let isFirst = true
    for (const block of blocks) {
      const isSaid = blockText(block) !== ''
      if (isSaid && !isFirst) at += gap
      if (isSaid) isFirst = false
      addBlock(block, cell)
    }
  }
  addAll(root.children, null, 2)
  return lines
}
