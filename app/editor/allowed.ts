import type {
  RichText,
  RichTextBlock,
  RichTextCell,
  RichTextImage,
  RichTextInline,
  RichTextListItem,
  RichTextTable,
} from '#db/schema/index.ts'
import { safeAddress } from './safe-address.ts'

export const deepest = 50
export const mostNodes = 20_000
export const mostCharacters = 500_000
/** What somebody may add to a section in one message. */
export const mostBytesAtOnce = 1024 * 1024
/** Lexical's bits of `format` that we keep: bold and italic. */
const keptFormat = 3
export const mostColumns = 64
export const longestAlt = 1000
export const longestCaption = 500
/** What `attachments/pictures.ts` makes of a picture is never larger. */
export const longestSide = 2000

/** Says whether a picture belongs to what is being read, by the public id of its attachment. */
export type OwnPictures = (attachment: string) => boolean
const noPictures: OwnPictures = () => false

/** What was given is not rich text at all, or there is too much of it. Nothing of it is kept. */
export class NotRichText extends Error {}

export type WordBlock = Exclude<RichTextBlock, { type: 'image' | 'table' }>
export type WordsOnly = { root: { type: 'root'; children: WordBlock[] } }

type Loose = { [key: string]: unknown }
type Budget = { nodes: number; characters: number; isOwn: OwnPictures }

/**
 * Reads Lexical's JSON, from wherever it came, as rich text this network allows. What is not on the list is left out and the words in it
 * stay: an unknown block becomes a paragraph, a link to an address that is not safe becomes its own words, an empty block goes, and so
 * does a picture that is not one of this text's own.
 * @throws NotRichText when it has no root, or is deeper, larger or longer than a section can be
 */
export function readRichText(json: unknown, isOwn: OwnPictures = noPictures): RichText {
  const root = isLoose(json) && isLoose(json.root) ? json.root : null
  if (root?.type !== 'root' || !Array.isArray(root.children)) throw new NotRichText('no root')
  const budget: Budget = { nodes: 0, characters: 0, isOwn }
  const children = joinLists(childrenOf(root).flatMap((child) => readBlock(child, 1, budget)))
  return { root: { type: 'root', children } }
}

/** A short text, as items have: pictures go, and of a table the words of its cells stay, one under another. */
export function wordsOnly({ root }: RichText): WordsOnly {
  const children = root.children.flatMap((block): WordBlock[] => {
    if (block.type === 'image') return []
    if (block.type !== 'table') return [block]
    return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children))
  })
  return { root: { type: 'root', children: joinLists(children) } }
}

/** Two lists of one kind after each other are one list; an editor makes that of them too. */
function joinLists<Block extends RichTextBlock>(blocks: Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.type === 'list' && last?.type === 'list' && last.listType === block.listType)
      for (const item of block.children) addItem(last.children, item)
    else joined.push(block)
  }
  return joined
}

function readBlock(node: Loose, depth: number, budget: Budget): RichTextBlock[] {
  if (isInline(node)) return paragraphOf(readInline([node], depth, budget, false))
  spend(budget, depth)
  if (node.type === 'list') return readList(node, depth, budget)
  if (node.type === 'image') return readImage(node, budget)
  if (node.type === 'table') return readTable(node, depth, budget)
  const blocks: RichTextBlock[] = []
  // A block inside a block (a paragraph in a quote, a table's cell) comes to stand after what came before it.
  let run: Loose[] = []
  const endRun = () => {
    const children = readInline(run, depth + 1, budget, false)
    if (children.length > 0) blocks.push(blockOf(node, children))
    run = []
  }
  for (const child of childrenOf(node)) {
    if (isInline(child)) run.push(child)
    else {
      endRun()
      blocks.push(...readBlock(child, depth + 1, budget))
    }
  }
  endRun()
  return blocks
}

function readImage(node: Loose, { isOwn }: Budget): RichTextImage[] {
  const { attachment, width, height } = node
  if (typeof attachment !== 'string' || !isPublicId(attachment) || !isOwn(attachment)) return []
  if (!isSide(width) || !isSide(height)) return []
  const words = (value: unknown, most: number) =>
    typeof value === 'string' ? plain(plain(value).trim().slice(0, most)).trim() : ''
  const alt = words(node.alt, longestAlt)
  return [{ type: 'image', attachment, alt, caption: words(node.caption, longestCaption), width, height }]
}

export function isPublicId(value: string): boolean {
  return /^[0-9a-z]{16}$/.test(value)
}

function isSide(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= longestSide
}

/** A cell over several columns or rows becomes one with empty ones after it; then every row is made as long as the longest. */
function readTable(node: Loose, depth: number, budget: Budget): RichTextTable[] {
  const rows: RichTextCell[][] = []
  /** By column, in how many of the next rows a cell from above stands there. */
  const taken: number[] = []
  for (const child of childrenOf(node)) {
    spend(budget, depth + 1)
    const cells: RichTextCell[] = []
    const skipTaken = () => {
      while (taken[cells.length] && cells.length < mostColumns) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1
        cells.push(emptyCell(0))
      }
    }
    const within = child.type === 'tablerow' ? childrenOf(child) : [child]
    for (const one of within) {
      skipTaken()
      const cell = readCell(one, depth + 2, budget)
      const rowSpan = span(one.rowSpan)
      if (cells.length >= mostColumns) throw new NotRichText('too many columns')
      for (let n = 0; n < span(one.colSpan) && cells.length < mostColumns; n++) {
        if (rowSpan > 1) taken[cells.length] = rowSpan - 1
        cells.push(n === 0 ? cell : emptyCell(cell.headerState))
      }
    }
    skipTaken()
    rows.push(cells)
  }
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  if (columns === 0) return []
  for (const cells of rows)
    while (cells.length < columns) {
      spend(budget, depth + 2)
      // In a row of headers it is one too; that is what an editor makes of it.
      cells.push(emptyCell((cells.at(-1)?.headerState ?? 0) & 1))
    }
  return [{ type: 'table', children: rows.map((children) => ({ type: 'tablerow', children })) }]
}

function readCell(node: Loose, depth: number, budget: Budget): RichTextCell {
  const isCell = node.type === 'tablecell'
  const inner = isCell ? { type: 'paragraph', children: node.children } : node
  const blocks = readBlock(inner, depth, budget).flatMap(asCellBlock)
  return {
    type: 'tablecell',
    headerState: isCell && Number.isInteger(node.headerState) ? (node.headerState as number) & 3 : 0,
    children: joinLists(blocks),
  }
}

/** In a cell stand paragraphs and lists; of a table in a table only the words are kept. */
function asCellBlock(block: RichTextBlock): RichTextCell['children'] {
  if (block.type === 'table')
    return block.children.flatMap(({ children }) => children.flatMap((cell) => cell.children))
  if (block.type === 'image') return []
  return block.type === 'list' ? [block] : [{ type: 'paragraph', children: block.children }]
}

function emptyCell(headerState: number): RichTextCell {
  return { type: 'tablecell', headerState, children: [] }
}

function span(value: unknown): number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= mostColumns ? Number(value) : 1
}

function blockOf(node: Loose, children: RichTextInline[]): RichTextBlock {
  if (node.type === 'heading') return { type: 'heading', tag: headingTag(node.tag), children }
  if (node.type === 'quote') return { type: 'quote', children }
  return { type: 'paragraph', children }
}

/** The page has an h1 and the section an h2, so a text starts at h3. */
function headingTag(tag: unknown): 'h3' | 'h4' {
  return tag === 'h4' || tag === 'h5' || tag === 'h6' ? 'h4' : 'h3'
}

function readList(node: Loose, depth: number, budget: Budget): RichTextList[] {
  const items: RichTextListItem[] = []
  for (const child of childrenOf(node)) {
    const item = child.type === 'listitem' ? child : { type: 'listitem', children: [child] }
    for (const read of readListItem(item, depth + 1, budget)) addItem(items, read)
  }
  if (items.length === 0) return []
  return [{ type: 'list', listType: node.listType === 'number' ? 'number' : 'bullet', children: items }]
}

type RichTextList = Extract<RichTextBlock, { type: 'list' }>

/** Lexical keeps a list in a list in an item of its own; here it stands in the item it belongs to, after the words. */
function addItem(items: RichTextListItem[], item: RichTextListItem): void {
  const last = items.at(-1)
  if (!last || item.children[0]?.type !== 'list') {
    items.push(item)
    return
  }
  for (const list of item.children) {
    const before = last.children.at(-1)
    if (list.type === 'list' && before?.type === 'list' && before.listType === list.listType)
      for (const inner of list.children) addItem(before.children, inner)
    else last.children.push(list)
  }
}

function readListItem(node: Loose, depth: number, budget: Budget): RichTextListItem[] {
  spend(budget, depth)
  const items: RichTextListItem[] = []
  let run: Loose[] = []
  const endRun = () => {
    const children = readInline(run, depth + 1, budget, false)
    if (children.length > 0) items.push({ type: 'listitem', children })
    run = []
  }
  for (const child of childrenOf(node)) {
    if (isInline(child)) {
      run.push(child)
      continue
    }
    endRun()
    if (child.type === 'list') {
      spend(budget, depth + 1)
      for (const list of readList(child, depth + 1, budget))
        addItem(items, { type: 'listitem', children: [list] })
    } else for (const item of readListItem(child, depth + 1, budget)) addItem(items, item)
  }
  endRun()
  return items
}

function readInline(nodes: Loose[], depth: number, budget: Budget, inLink: boolean): RichTextInline[] {
  const read: RichTextInline[] = []
  for (const node of nodes) {
    spend(budget, depth)
    if (node.type === 'linebreak') read.push({ type: 'linebreak' })
    else if (typeof node.text === 'string') addText(read, node, budget)
    else {
      const url = typeof node.url === 'string' && !inLink ? safeAddress(node.url) : null
      const children = readInline(childrenOf(node), depth + 1, budget, inLink || url !== null)
      if (url === null) for (const child of children) addInline(read, child)
      else if (children.length > 0) read.push({ type: 'link', url, children })
    }
  }
  return read
}

function addText(read: RichTextInline[], node: Loose, budget: Budget): void {
  const text = plain(node.text as string)
  budget.characters += text.length
  if (budget.characters > mostCharacters) throw new NotRichText('too long')
  if (text === '') return
  addInline(read, { type: 'text', text, format: Number(node.format) & keptFormat })
}

/** Words side by side in the same format are one text, however many pieces an editor cut them in. */
function addInline(read: RichTextInline[], node: RichTextInline): void {
  const last = read.at(-1)
  if (node.type === 'text' && last?.type === 'text' && last.format === node.format) last.text += node.text
  else read.push(node)
}

/** Without control characters, and without half a character, which no database keeps as it is. */
function plain(text: string): string {
  return (
    text
      .replace(/[\t\n\r]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what we leave out
      .replace(/[\u0000-\u001f\u007f]/g, '')
      .toWellFormed()
  )
}

function paragraphOf(children: RichTextInline[]): RichTextBlock[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

function isInline(node: Loose): boolean {
  return (
    typeof node.text === 'string' ||
    node.type === 'linebreak' ||
    node.type === 'link' ||
    node.type === 'autolink'
  )
}

function childrenOf(node: Loose): Loose[] {
  return Array.isArray(node.children) ? node.children.filter(isLoose) : []
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function spend(budget: Budget, depth: number): void {
  if (depth > deepest) throw new NotRichText('too deep')
  if (++budget.nodes > mostNodes) throw new NotRichText('too many nodes')
}
