import { toText } from '#app/editor/render.ts'
import type { RichText, RichTextBlock, RichTextInline, RichTextListItem } from '#db/schema/index.ts'
import type { Range } from './anchor.ts'

/**
 * Puts words in the place of others, within one paragraph, heading, quote or item of a list; what is around them keeps its form.
 * @param range  characters in the plain text of the whole; see `toText`
 * @returns null when the range is not within one of these
 */
export function replaceWords(content: RichText, range: Range, words: string): RichText | null {
  let at = 0
  let isDone = false
  const children = content.root.children.map((block) => {
    const length = toText({ root: { type: 'root', children: [block] } }).length
    const own = { start: range.start - at, end: range.end - at }
    // Between two blocks that say something is an empty line.
    if (length > 0) at += length + 2
    if (isDone || own.start < 0 || own.end > length) return block
    const changed = inBlock(block, own, words)
    if (changed) isDone = true
    return changed ?? block
  })
  return isDone ? { root: { ...content.root, children } } : null
}

function inBlock(block: RichTextBlock, range: Range, words: string): RichTextBlock | null {
  if (block.type === 'image' || block.type === 'table') return null
  if (block.type === 'list') return inList(block, range, words)
  return { ...block, children: inLine(block.children, range, words) }
}

type List = Extract<RichTextBlock, { type: 'list' }>

function inList(list: List, range: Range, words: string): List | null {
  let at = 0
  for (const [place, item] of list.children.entries()) {
    const own = { start: range.start - at, end: range.end - at }
    const length = item.children.map(lengthOf).reduce((sum, one) => sum + one, 0)
    if (own.start >= 0 && own.end <= length) {
      const children = inItem(item, own, words)
      return children && { ...list, children: list.children.with(place, { ...item, children }) }
    }
    at += length + 1
  }
  return null
}

/** Its own words come first, the lists in it after those. */
function inItem(
  { children }: RichTextListItem,
  range: Range,
  words: string,
): RichTextListItem['children'] | null {
  const inline = children.filter((child) => child.type !== 'list')
  const lists = children.filter((child) => child.type === 'list')
  const length = inline.map(lengthOf).reduce((sum, one) => sum + one, 0)
  return range.end <= length ? [...inLine(inline, range, words), ...lists] : null
}

function lengthOf(node: RichTextInline | List): number {
  if (node.type === 'text') return node.text.length
  if (node.type === 'linebreak') return 1
  if (node.type === 'list') return 1 + toText({ root: { type: 'root', children: [node] } }).length
  return node.children.map(lengthOf).reduce((sum, one) => sum + one, 0)
}

/** The new words come where the first of the old ones stood, and look like it. */
function inLine(nodes: RichTextInline[], range: Range, words: string): RichTextInline[] {
  let [at, isPlaced] = [0, false]
  const replaced = (node: RichTextInline): RichTextInline[] => {
    const [start, end] = [at, at + lengthOf(node)]
    if (node.type === 'link') {
      const children = node.children.flatMap(replaced)
      return children.length > 0 ? [{ ...node, children }] : []
    }
    at = end
    if (end <= range.start || start >= range.end) return [node]
    const format = node.type === 'text' ? node.format : 0
    const text = node.type === 'text' ? node.text : ''
    const added = isPlaced ? '' : words
    isPlaced = true
    return [
      text.slice(0, Math.max(0, range.start - start)),
      added,
      text.slice(Math.max(0, range.end - start)),
    ]
      .filter(Boolean)
      .map((part) => ({ type: 'text', text: part, format }))
  }
  return nodes.flatMap(replaced)
}
