import * as Y from 'yjs'
import type { RichText, RichTextInline } from '#db/schema/index.ts'
import type { OwnPictures } from './allowed.ts'
import { addInlines, addLeaf, addParagraph, readDocument, richTextToState, rootName } from './document.ts'
import {
  byPiece,
  type Element,
  elementsIn,
  inlinesOf,
  isSamePiece,
  isStringAt,
  itemsOf,
  type OwnLine,
  ownLines,
  partsOf,
  placeOf,
  type Spot,
  typeOf,
} from './document-lines.ts'
import { linesOf } from './lines.ts'
import { openPast, type Past, placeAgain } from './past-document.ts'
import { putInlines } from './put-inlines.ts'
import { toText } from './render.ts'

/** Other words for those from `start` up to `end`, in characters of one line; between two characters when these are the same. */
export type Edit = { start: number; end: number; words: string }

/** What comes to stand in the place of words, in a text or over several lines of it; a line as `linesOf` tells them. */
export type Rewording = {
  /** Where the place begins: the line, by its number, and the character in it. */
  from: { line: number; at: number }
  /** And where it ends. */
  upTo: { line: number; at: number }
  /** Lines of that place which none of these is, go. */
  lines: NewLine[]
  /** For words that come back: the text they stood in, and lines that are the same in both. */
  was?: { content: RichText; same: { here: number; there: number }[] }
}

export type NewLine = {
  /** Which of the lines it is, with other words; null when it comes as a line of its own. */
  of: number | null
  /** What stands in it of the new words; a line break within a paragraph is a new line in them. */
  words: string
  /** What makes of the old words the new ones, in their order, none over another. Of a line that comes: none. */
  edits: Edit[]
  /** Of words that come back: which line of that text they are, and from which character. They look as they did there. */
  was?: { line: number; at: number }
}

/**
 * Puts words in the place of others in a document as somebody who types there would: everything around them stays what it is to who
 * writes elsewhere in it, connected or not.
 * @returns what stands in the document then; null when that is not what was asked for, and then the document is of no use any more
 */
export function rewordDocument(doc: Y.Doc, rewording: Rewording, isOwn?: OwnPictures): RichText | null {
  const before = readDocument(doc, isOwn)
  const own = ownLines(doc, before)
  const past = own && openPast(rewording, own, doc.get(rootName, Y.XmlText))
  if (!own || !past) return null
  try {
    doc.transact(() => applyTo(own, past, rewording))
  } finally {
    past.close()
  }
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

function applyTo(own: Map<number, OwnLine>, past: Past, rewording: Rewording): void {
  const { from, upTo, lines } = rewording
  const last = upTo.at > 0 ? own.get(upTo.line) : undefined
  // What stands behind the place goes along with the last of its lines, as it does when one breaks a line off or takes two together.
  const isLeft = lines.at(-1)?.of !== upTo.line
  const rest = last && isLeft ? inlinesOf(last, last.spots.slice(upTo.at)) : []
  const touched = new Set<Y.XmlText>()
  const kept = new Set(lines.map(({ of }) => of))
  for (const newLine of lines) {
    const line = newLine.of === null ? undefined : own.get(newLine.of)
    if (!line) continue
    const edits = withLooks(newLine, newLine.of === from.line ? from.at : 0, past)
    if (line === last && isLeft) edits.push({ start: upTo.at, end: line.spots.length, words: '' })
    applyEdits(line, edits)
  }
  const end = addLines(own, past, lines, touched)
  if (end) addInlines(end, rest)
  for (let number = from.line; number <= upTo.line; number++) {
    const line = own.get(number)
    const isIn = (number > from.line || !line || from.at < line.spots.length) && (number < upTo.line || last)
    if (line && isIn && !kept.has(number)) removeLine(line, touched)
  }
  for (const list of touched) if (typeOf(list) === 'list' && !list._item?.deleted) renumber(list)
}

/** With how they look, when that is not as what is around them. */
type LookedEdit = Edit & { looks?: RichTextInline[] }

/** @param start  where in the line the place begins */
function withLooks({ edits, was }: NewLine, start: number, past: Past): LookedEdit[] {
  const then = was && past.lines.get(was.line)
  if (!then) return [...edits]
  let [here, there] = [start, was.at]
  return edits.map((edit) => {
    there += edit.start - here
    const looks = inlinesOf(then, then.spots.slice(there, there + edit.words.length))
    there += edit.words.length
    here = edit.end
    return { ...edit, looks }
  })
}

/** Adds the lines that come, each after the one before it and like it; those that come back where they stood, as what they were. @returns where the last one stands */
function addLines(
  own: Map<number, OwnLine>,
  past: Past,
  lines: NewLine[],
  touched: Set<Y.XmlText>,
): Y.XmlText | undefined {
  const lineOf = ({ of }: NewLine) => (of === null ? undefined : own.get(of))
  let like = lines.map(lineOf).find((line) => line !== undefined)
  let previous: Y.XmlText | undefined
  for (const line of lines) {
    const standing = lineOf(line)
    const then = line.of === null && line.was ? past.lines.get(line.was.line) : undefined
    if (standing) like = standing
    if (then && line.was) {
      const again = placeAgain(past, then.element, touched)
      const { at } = line.was
      if (again) addInlines(again, inlinesOf(then, then.spots.slice(at, at + line.words.length)))
      previous = again ?? previous
      continue
    }
    if (line.of !== null || !like) {
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

function removeLine(line: OwnLine, touched: Set<Y.XmlText>): void {
  const isAlone = partsOf(line.element).every((part) => Array.isArray(part))
  const isPlace = typeOf(line.element) === 'paragraph' && isNeeded(line.element)
  if (isAlone && !isPlace) removeElement(line.element, touched)
  else applyEdits(line, [{ start: 0, end: line.spots.length, words: '' }])
}

/**
 * Whether something has to stand there, if only a paragraph without words: the last one of a text or of a cell, for an editor needs a place
 * to put the cursor; and what keeps two lists of one kind apart, for an editor makes one of them by itself, and each of those who have the
 * text open would do so.
 */
function isNeeded(element: Y.XmlText): boolean {
  const home = element.parent
  if (!(home instanceof Y.XmlText) || (home._item !== null && typeOf(home) !== 'tablecell')) return false
  const all = elementsIn(home)
  const [before, after] = [all[all.indexOf(element) - 1], all[all.indexOf(element) + 1]]
  const kind = before && listTypeOf(before)
  return all.length === 1 || (kind !== null && after !== undefined && kind === listTypeOf(after))
}

function listTypeOf(element: Element): unknown {
  return element instanceof Y.XmlText && typeOf(element) === 'list'
    ? element.getAttribute('__listType')
    : null
}

/** Takes an element away, and with it a list in which nothing is left. */
function removeElement(element: Y.XmlText, touched: Set<Y.XmlText>): void {
  const parent = element.parent
  if (!(parent instanceof Y.XmlText)) return
  const at = placeOf(element)
  if (isNeeded(element)) addParagraph(parent, at + 1)
  parent.delete(at, 1)
  touched.add(parent)
  if (itemsOf(parent).length === 0) removeElement(parent, touched)
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

function applyEdits(line: OwnLine, edits: LookedEdit[]): void {
  const { element, spots } = line
  const places = edits.map((edit) => (edit.words === '' || edit.looks ? null : placeFor(line, edit)))
  const isGone = (at: number) => edits.some(({ start, end }) => start <= at && at < end)
  const left = [...spots.filter((_, at) => !isGone(at)), ...places.flatMap((place) => place?.spot ?? [])]
  // From the end to the start: what comes before a place does not move it.
  for (const [number, { start, end, words, looks }] of [...edits.entries()].toReversed()) {
    for (const [first, ...others] of byPiece(spots.slice(start, end)).toReversed()) {
      const { parent, at, pieceAt, isText } = first
      // With the last of its characters a piece of text goes too.
      const isWhole = isText && at === pieceAt + 1 && !left.some((other) => isSamePiece(other, first))
      parent.delete(isWhole ? pieceAt : at, others.length + (isWhole ? 2 : 1))
    }
    const place = places[number]
    if (place) insertWords(place, words)
    if (looks) putInlines(line, { start, end }, looks)
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
  const putLeaf = (format: number | null) => {
    addLeaf(parent, format, at)
    at += 1
  }
  const lines = words.split('\n')
  for (const [number, text] of lines.entries()) {
    if (number > 0) putLeaf(null)
    // The characters behind it are of a piece that a line break cuts in two.
    const isCut = number > 0 && number === lines.length - 1 && isBeforeText
    if ((text || isCut) && (number > 0 || !isText)) putLeaf(format)
    put(text)
  }
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
