import * as Y from 'yjs'
import type { RichText, RichTextInline } from '#db/schema/index.ts'
import type { OwnPictures } from './allowed.ts'
import { addInlines, readDocument, richTextToState, rootName } from './document.ts'
import { linesOf } from './lines.ts'
import { toText } from './render.ts'

/** Other words for those from `start` up to `end`, in characters of one line; between two characters when these are the same. */
export type Edit = { start: number; end: number; words: string }

/** What comes to stand in the place of words, in a text or over several lines of it; a line as `linesOf` tells them. */
export type Rewording = {
  /** Where the place begins: the line, by its number, and the character in it. */
  from: { line: number; at: number }
  /** And where it ends. */
  upTo: { line: number; at: number }
  /** At least one. Lines of that place which none of these is, go. */
  lines: NewLine[]
}

export type NewLine = {
  /** Which of the lines it is, with other words; null when it comes as a line of its own. */
  of: number | null
  /** What stands in it of the new words; a line break within a paragraph is a new line in them. */
  words: string
  /** What makes of the old words the new ones, in their order, none over another. Of a line that comes: none. */
  edits: Edit[]
}

/**
 * Puts words in the place of others in a document as somebody who types there would: everything around them stays what it is to who
 * writes elsewhere in it, connected or not.
 * @returns what stands in the document then; null when that is not what was asked for, and then the document is of no use any more
 */
export function rewordDocument(doc: Y.Doc, rewording: Rewording, isOwn?: OwnPictures): RichText | null {
  const before = readDocument(doc, isOwn)
  const own = ownLines(doc, before)
  if (!own) return null
  doc.transact(() => applyTo(own, rewording))
  const after = readDocument(doc, isOwn)
  return isJust(rewording, before, after) ? after : null
}

/** The same in a text that has no document. */
export function rewordRichText(content: RichText, rewording: Rewording): RichText | null {
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, richTextToState(content))
    return rewordDocument(doc, rewording)
  } finally {
    doc.destroy()
  }
}

/** Whether just those words became others, whatever became of the lines they stand in. */
function isJust({ from, upTo, lines }: Rewording, before: RichText, after: RichText): boolean {
  const [text, reworded, standing] = [toText(before), toText(after), linesOf(before)]
  const left = text.slice(0, (standing[from.line]?.start ?? 0) + from.at)
  const right = text.slice((standing[upTo.line]?.start ?? 0) + upTo.at)
  const bare = (words: string) => words.replaceAll(/\s/g, '')
  return (
    reworded.startsWith(left.trimEnd()) &&
    reworded.endsWith(right.trimStart()) &&
    bare(reworded) === bare(left) + bare(lines.map(({ words }) => words).join('')) + bare(right)
  )
}

/** A character of a text, and where it is in the document. */
type Spot = {
  parent: Y.XmlText
  /** Its place in `parent`, and that of the piece of text it is of; the same when it is a line break. */
  at: number
  pieceAt: number
  character: string
  isText: boolean
  format: number
}

/** The words of one paragraph, heading, quote or item of a list, with the links in it. */
type OwnLine = { element: Y.XmlText; spots: Spot[] }

/** The lines of a document under the numbers they have in what is read of it; null when these are not the same lines. */
function ownLines(doc: Y.Doc, content: RichText): Map<number, OwnLine> | null {
  const said = [...linesOf(content).entries()].filter(([, { words, isPicture }]) => words && !isPicture)
  const own = linesIn(doc.get(rootName, Y.XmlText))
  const isSame = said.every(([, { words }], place) => words === wordsIn(own[place]))
  if (!isSame || own.length !== said.length) return null
  return new Map(said.flatMap(([number], place) => (own[place] ? [[number, own[place]]] : [])))
}

function wordsIn(line: OwnLine | undefined): string {
  return line?.spots.map(({ character }) => character).join('') ?? ''
}

/** In the order of the text; those without words are left out. */
function linesIn(element: Y.XmlText): OwnLine[] {
  const lines: OwnLine[] = []
  let run: Spot[] = []
  const endRun = () => {
    if (run.length > 0) lines.push({ element, spots: run })
    run = []
  }
  for (const part of partsOf(element)) {
    if (Array.isArray(part)) run.push(...part)
    else {
      endRun()
      lines.push(...linesIn(part))
    }
  }
  endRun()
  return lines
}

/** The words in an element, and between them the elements in it that have their own. */
function partsOf(parent: Y.XmlText): (Spot[] | Y.XmlText)[] {
  const parts: (Spot[] | Y.XmlText)[] = []
  let [at, pieceAt, format]: [number, number | null, number] = [0, null, 0]
  for (const { content } of itemsOf(parent)) {
    if (content instanceof Y.ContentString) {
      // Characters of no piece of text are nobody's words, and nobody sees them.
      const piece = pieceAt
      if (piece !== null) parts.push(spotsOf(content.str, { parent, at, pieceAt: piece, format }))
    } else if (content instanceof Y.ContentType) {
      pieceAt = null
      const { type } = content
      if (type instanceof Y.Map) {
        format = Number(type.get('__format') ?? 0)
        if (type.get('__type') !== 'linebreak') pieceAt = at
        else parts.push([{ parent, at, pieceAt: at, character: '\n', isText: false, format: 0 }])
      } else if (type instanceof Y.XmlText) parts.push(...(typeOf(type) === 'link' ? partsOf(type) : [type]))
    }
    at += content.getLength()
  }
  return parts
}

function spotsOf(text: string, { at, ...piece }: Omit<Spot, 'character' | 'isText'>): Spot[] {
  return text
    .split('')
    .map((character, offset) => ({ ...piece, at: at + offset, character: asRead(character), isText: true }))
}

function asRead(character: string): string {
  return /[\t\n\r]/.test(character) ? ' ' : character
}

function itemsOf(parent: Y.XmlText): Y.Item[] {
  const items: Y.Item[] = []
  for (let item = parent._start; item !== null; item = item.right)
    if (!item.deleted && item.countable) items.push(item)
  return items
}

function typeOf(element: Y.XmlText): unknown {
  return element.getAttribute('__type')
}

function applyTo(own: Map<number, OwnLine>, { from, upTo, lines }: Rewording): void {
  const last = own.get(upTo.line)
  // What stands behind the place goes along with the last of its lines, as it does when one breaks a line off or takes two together.
  const isLeft = lines.at(-1)?.of !== upTo.line
  const rest = last && isLeft ? inlinesOf(last, last.spots.slice(upTo.at)) : []
  const touched = new Set<Y.XmlText>()
  const kept = new Set(lines.map(({ of }) => of))
  for (const { of, edits } of lines) {
    const line = of === null ? undefined : own.get(of)
    if (line && line === last && isLeft)
      applyEdits(line, [...edits, { start: upTo.at, end: line.spots.length, words: '' }])
    else if (line) applyEdits(line, edits)
  }
  const end = addLines(own, lines, touched)
  if (end) addInlines(end, rest)
  for (let number = from.line; number <= upTo.line; number++) {
    const line = own.get(number)
    if (line && !kept.has(number)) removeLine(line, touched)
  }
  for (const list of touched) if (typeOf(list) === 'list' && !list._item?.deleted) renumber(list)
}

/** Adds the lines that come, each after the one before it and like it. @returns where the last one stands */
function addLines(
  own: Map<number, OwnLine>,
  lines: NewLine[],
  touched: Set<Y.XmlText>,
): Y.XmlText | undefined {
  const lineOf = ({ of }: NewLine) => (of === null ? undefined : own.get(of))
  let like = lines.map(lineOf).find((line) => line !== undefined)
  let previous: Y.XmlText | undefined
  for (const line of lines) {
    const standing = lineOf(line)
    if (standing) like = standing
    if (standing || !like) {
      previous = standing?.element
      continue
    }
    const parent = like.element.parent as Y.XmlText
    const element = new Y.XmlText()
    parent.insertEmbed(previous ? placeOf(previous) + 1 : placeOf(like.element), element)
    for (const [key, value] of Object.entries(like.element.getAttributes()))
      element.setAttribute(key, value as string)
    addInlines(element, inlinesSaying(line.words, formatOf(like)))
    touched.add(parent)
    previous = element
  }
  return previous
}

/** What all of its words look like; plain when they do not look alike. */
function formatOf({ spots }: OwnLine): number {
  const formats = new Set(spots.flatMap(({ isText, format }) => (isText ? [format] : [])))
  const [only = 0] = formats
  return formats.size === 1 ? only : 0
}

function inlinesSaying(words: string, format: number): RichTextInline[] {
  return words.split('\n').flatMap((text, place): RichTextInline[] => {
    const own: RichTextInline[] = text ? [{ type: 'text', text, format }] : []
    return place > 0 ? [{ type: 'linebreak' }, ...own] : own
  })
}

function inlinesOf({ element }: OwnLine, spots: Spot[]): RichTextInline[] {
  const inlines: RichTextInline[] = []
  let link: Y.XmlText | null = null
  for (const piece of byPiece(spots)) {
    const [{ parent, isText, format }] = piece
    const text = piece.map(({ character }) => character).join('')
    const inline: RichTextInline = isText ? { type: 'text', text, format } : { type: 'linebreak' }
    const last = inlines.at(-1)
    if (parent === element) inlines.push(inline)
    else if (parent === link && last?.type === 'link') last.children.push(inline)
    else inlines.push({ type: 'link', url: String(parent.getAttribute('__url')), children: [inline] })
    link = parent
  }
  return inlines
}

function removeLine(line: OwnLine, touched: Set<Y.XmlText>): void {
  const isAlone = partsOf(line.element).every((part) => Array.isArray(part))
  if (isAlone) removeElement(line.element, touched)
  else applyEdits(line, [{ start: 0, end: line.spots.length, words: '' }])
}

/** Takes an element away, and with it a list in which nothing is left. */
function removeElement(element: Y.XmlText, touched: Set<Y.XmlText>): void {
  const parent = element.parent
  if (!(parent instanceof Y.XmlText)) return
  parent.delete(placeOf(element), 1)
  touched.add(parent)
  if (itemsOf(parent).length === 0 && typeOf(parent) !== 'tablecell') removeElement(parent, touched)
}

function placeOf(element: Y.XmlText): number {
  let at = 0
  for (const { content } of itemsOf(element.parent as Y.XmlText)) {
    if (content instanceof Y.ContentType && content.type === element) break
    at += content.getLength()
  }
  return at
}

/** As an editor numbers the items: one that only holds a list has the number of the one after it. */
function renumber(list: Y.XmlText): void {
  let value = Number(list.getAttribute('__start') ?? 1)
  for (const { content } of itemsOf(list)) {
    if (!(content instanceof Y.ContentType && content.type instanceof Y.XmlText)) continue
    const item = content.type
    if (Number(item.getAttribute('__value')) !== value) item.setAttribute('__value', value as never)
    const [first] = partsOf(item)
    if (!(first instanceof Y.XmlText)) value += 1
  }
}

/** Beside which character new words come to stand, to look like it if it is one; those that go when there are any. */
function placeFor(
  { element, spots }: OwnLine,
  { start, end }: Edit,
): { spot: Spot; isBefore: boolean } | null {
  const [before, at] = [spots[start - 1], spots[start]]
  if (at?.isText && start < end) return { spot: at, isBefore: true }
  // What is added at the end of a link is not part of it.
  const isAfterLink = before !== undefined && before.parent !== element && at?.parent !== before.parent
  if (before?.isText && !(isAfterLink && at?.isText)) return { spot: before, isBefore: false }
  if (at) return { spot: at, isBefore: true }
  return before ? { spot: before, isBefore: false } : null
}

function applyEdits(line: OwnLine, edits: Edit[]): void {
  const { element, spots } = line
  const places = edits.map((edit) => (edit.words === '' ? null : placeFor(line, edit)))
  const isGone = (at: number) => edits.some(({ start, end }) => start <= at && at < end)
  const left = [...spots.filter((_, at) => !isGone(at)), ...places.flatMap((place) => place?.spot ?? [])]
  // From the end to the start: what comes before a place does not move it.
  for (const [number, { start, end, words }] of [...edits.entries()].toReversed()) {
    for (const [first, ...others] of byPiece(spots.slice(start, end)).toReversed()) {
      const { parent, at, pieceAt, isText } = first
      // With the last of its characters a piece of text goes too.
      const isWhole = isText && at === pieceAt + 1 && !left.some((other) => isSamePiece(other, first))
      parent.delete(isWhole ? pieceAt : at, others.length + (isWhole ? 2 : 1))
    }
    const place = places[number]
    if (place) insertWords(place, words)
  }
  removeEmptyLinks(element)
}

function insertWords({ spot, isBefore }: { spot: Spot; isBefore: boolean }, words: string): void {
  const { parent, isText, format } = spot
  let at = spot.at + (isBefore ? 0 : 1)
  const isBeforeText = isStringAt(parent, at)
  const put = (text: string) => {
    if (text) parent.insert(at, text)
    at += text.length
  }
  const putNode = (properties: Record<string, unknown>) => {
    const map = new Y.Map()
    parent.insertEmbed(at, map)
    for (const [key, value] of Object.entries(properties)) map.set(key, value)
    at += 1
  }
  const putPiece = (text: string) => {
    putNode({ __type: 'text', __format: format, __style: '', __mode: 0, __detail: 0 })
    put(text)
  }
  const lines = words.split('\n')
  for (const [number, text] of lines.entries()) {
    if (number > 0) putNode({ __type: 'linebreak' })
    if (number === 0 && isText) put(text)
    // The characters behind it are of a piece that a line break cuts in two.
    else if (text || (number > 0 && number === lines.length - 1 && isBeforeText)) putPiece(text)
  }
}

function isStringAt(parent: Y.XmlText, place: number): boolean {
  let at = 0
  for (const { content } of itemsOf(parent)) {
    if (at + content.getLength() > place) return content instanceof Y.ContentString
    at += content.getLength()
  }
  return false
}

function byPiece(spots: Spot[]): [Spot, ...Spot[]][] {
  const pieces: [Spot, ...Spot[]][] = []
  for (const spot of spots) {
    const last = pieces.at(-1)
    if (last && isSamePiece(last[0], spot)) last.push(spot)
    else pieces.push([spot])
  }
  return pieces
}

function isSamePiece(one: Spot, other: Spot): boolean {
  return one.parent === other.parent && one.pieceAt === other.pieceAt
}

function removeEmptyLinks(element: Y.XmlText): void {
  let at = 0
  for (const { content } of itemsOf(element)) {
    const link = content instanceof Y.ContentType ? content.type : null
    const length = content.getLength()
    if (link instanceof Y.XmlText && typeOf(link) === 'link' && link.length === 0) element.delete(at, length)
    else at += length
  }
}
