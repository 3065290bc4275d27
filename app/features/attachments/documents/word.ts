import mammoth from 'mammoth'
import { readPart } from './package.ts'

/** What of a Word document has no place in a section, and how often it was there. */
export type LeftOut = Partial<
  Record<'footnote' | 'endnote' | 'comment' | 'checkbox' | 'drawing' | 'formula' | 'other', number>
>

type WordPicture = { bytes: Uint8Array; alt: string }

export type WordDocument = {
  /** Lexical's JSON, not checked yet; a picture is a node `image` whose `attachment` is its place in `pictures`. */
  root: { type: 'root'; children: Node[] }
  pictures: WordPicture[]
  leftOut: LeftOut
}

type Node = { type: string; children?: Node[]; [property: string]: unknown }

/** Mammoth's own model of a document, as far as we read it. Its version is pinned: it calls this part unstable. */
type Element = {
  type: string
  children?: Element[]
  value?: string
  styleId?: string | null
  styleName?: string | null
  numbering?: { level: string | number; isOrdered: boolean } | null
  isBold?: boolean
  isItalic?: boolean
  href?: string
  noteType?: string
  breakType?: string
  isHeader?: boolean
  colSpan?: number
  rowSpan?: number
  altText?: string
  readAsBuffer?: () => Promise<Buffer>
}

const mostPictures = 60
const bold = 1
const italic = 2

type Reading = { pictures: Element[]; leftOut: LeftOut }

/** Reads headings, lists, tables, links, pictures, bold and italic; counts what else there was. */
export async function readWord(buffer: Buffer): Promise<WordDocument> {
  let document: Element | undefined
  const { messages } = await mammoth.convertToHtml(
    { buffer },
    {
      // We take its model of the document; of the HTML it makes after that nothing is used.
      transformDocument: (read: Element) => {
        document = read
        return { ...read, children: [] }
      },
    },
  )
  const reading: Reading = { pictures: [], leftOut: {} }
  const children = readBlocks(document?.children ?? [], reading)
  // What Mammoth passes over without a word.
  const xml = await readPart(buffer, 'word/document.xml')
  for (const _ of xml.matchAll(/<(?:c:chart|dgm:relIds)\b/g)) count(reading, 'drawing')
  for (const _ of xml.matchAll(/<m:oMath\b/g)) count(reading, 'formula')
  for (const { message } of messages)
    if (message.startsWith('An unrecognised element was ignored')) count(reading, 'other')
  const pictures: WordPicture[] = []
  for (const picture of reading.pictures) {
    // One that stands outside the document, or is missing from it, stays away; its place is dropped with it.
    const bytes = await picture.readAsBuffer?.().catch(() => null)
    if (!bytes) count(reading, 'other')
    pictures.push({ bytes: bytes ? new Uint8Array(bytes) : new Uint8Array(), alt: picture.altText ?? '' })
  }
  return { root: { type: 'root', children }, pictures, leftOut: reading.leftOut }
}

function readBlocks(elements: Element[], reading: Reading): Node[] {
  const blocks: Node[] = []
  for (const element of elements) {
    if (element.type === 'paragraph') addParagraph(blocks, element, reading)
    else if (element.type === 'table') blocks.push(readTable(element, reading))
    else blocks.push(...readBlocks(element.children ?? [], reading))
  }
  return blocks
}

function addParagraph(blocks: Node[], paragraph: Element, reading: Reading): void {
  // A picture in a sentence comes to stand before it: here pictures are blocks.
  const pictures: Node[] = []
  const children = (paragraph.children ?? []).flatMap((child) => readInline(child, 0, reading, pictures))
  blocks.push(...pictures)
  if (children.length === 0) return
  const level = headingLevel(paragraph)
  if (paragraph.numbering) addListItem(blocks, paragraph.numbering, children)
  else if (level)
    blocks.push({ type: 'heading', tag: level <= 1 ? 'h3' : 'h4', children: withoutBold(children) })
  else blocks.push({ type: isQuote(paragraph) ? 'quote' : 'paragraph', children })
}

/** "Heading 1", "Kop 2", "Title": by the name of the style in whatever language, or its id, which stays English. */
function headingLevel({ styleName, styleId }: Element): number | null {
  for (const style of [styleName, styleId]) {
    const [, level] = /^(?:heading|kop)\s*([1-6])$/i.exec(style ?? '') ?? []
    if (level) return Number(level)
    if (/^(title|titel)$/i.test(style ?? '')) return 1
    if (/^(subtitle|ondertitel)$/i.test(style ?? '')) return 2
  }
  return null
}

function isQuote({ styleName, styleId }: Element): boolean {
  return [styleName, styleId].some((style) =>
    /^(intense ?)?(quote|citaat)|duidelijk citaat$/i.test(style ?? ''),
  )
}

function addListItem(
  blocks: Node[],
  { level, isOrdered }: NonNullable<Element['numbering']>,
  children: Node[],
): void {
  const listType = isOrdered ? 'number' : 'bullet'
  let into = blocks
  for (let depth = Math.min(Number(level) || 0, 6); depth > 0; depth--) {
    const list = into.at(-1)
    const item = list?.type === 'list' ? list.children?.at(-1) : undefined
    // Deeper than anything before it: it becomes an item of the level there is.
    if (!item?.children) break
    into = item.children
  }
  const last = into.at(-1)
  if (last?.type === 'list' && last.listType === listType) last.children?.push({ type: 'listitem', children })
  else into.push({ type: 'list', listType, children: [{ type: 'listitem', children }] })
}

function readTable(table: Element, reading: Reading): Node {
  const rows = table.children ?? []
  return {
    type: 'table',
    children: rows.map((row, place) => ({
      type: 'tablerow',
      children: (row.children ?? []).map((cell) => ({
        type: 'tablecell',
        // Word tells of a header row only when somebody ticked a box; the first row of a larger table nearly always is one.
        headerState: row.isHeader || (place === 0 && rows.length > 1) ? 1 : 0,
        colSpan: cell.colSpan,
        rowSpan: cell.rowSpan,
        children: readBlocks(cell.children ?? [], reading),
      })),
    })),
  }
}

function readInline(element: Element, format: number, reading: Reading, pictures: Node[]): Node[] {
  const within = (own: number) =>
    (element.children ?? []).flatMap((child) => readInline(child, own, reading, pictures))
  switch (element.type) {
    case 'run':
      return within(format | (element.isBold ? bold : 0) | (element.isItalic ? italic : 0))
    case 'text':
      return [{ type: 'text', text: element.value ?? '', format }]
    case 'tab':
      return [{ type: 'text', text: ' ', format }]
    case 'break':
      return element.breakType === 'line' ? [{ type: 'linebreak' }] : []
    case 'hyperlink':
      return element.href ? [{ type: 'link', url: element.href, children: within(format) }] : within(format)
    case 'image':
      if (reading.pictures.length >= mostPictures) count(reading, 'other')
      else {
        pictures.push({ type: 'image', attachment: String(reading.pictures.length) })
        reading.pictures.push(element)
      }
      return []
    case 'noteReference':
      count(reading, element.noteType === 'endnote' ? 'endnote' : 'footnote')
      return []
    case 'commentReference':
      count(reading, 'comment')
      return []
    case 'checkbox':
      count(reading, 'checkbox')
      return []
    default:
      return within(format)
  }
}

/** A heading is bold by itself. */
function withoutBold(nodes: Node[]): Node[] {
  return nodes.map((node) => ({
    ...node,
    ...(typeof node.format === 'number' && { format: node.format & ~bold }),
    ...(node.children && { children: withoutBold(node.children) }),
  }))
}

function count({ leftOut }: Reading, what: keyof LeftOut): void {
  leftOut[what] = (leftOut[what] ?? 0) + 1
}
