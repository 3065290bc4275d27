import * as Y from 'yjs'
import type { RichText, RichTextInline } from '#db/schema/index.ts'
import type { OwnPictures } from './allowed.ts'
import { addParagraph, readDocument, richTextToState, rootName } from './document.ts'
import {
  byPiece,
  type Element,
  elementsIn,
  inlinesOf,
  itemsOf,
  type OwnLine,
  ownLines,
  partsOf,
  placeOf,
  typeOf,
} from './document-lines.ts'
import { linesOf } from './lines.ts'
import { type Looks, looksIn } from './looks.ts'
import { openPast, type Past, placeAgain } from './past-document.ts'
import { appendInlines, putInlines, tidy } from './put-inlines.ts'
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
  /** Stretches of its words that stood elsewhere in the place, from a character of `words` on; they look as they did there. */
  moved?: { at: number; length: number; from: { line: number; at: number } }[]
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
  const looks = looksIn(own, past, rewording)
  for (const newLine of lines) {
    const line = newLine.of === null ? undefined : own.get(newLine.of)
    if (!line) continue
    const start = newLine.of === from.line ? from.at : 0
    const edits = withLooks(line, newLine, start, looks)
    const behind = line.spots.length
    if (line === last && isLeft) edits.push({ start: upTo.at, end: behind, inlines: [] })
    else if (newLine === lines.at(-1)) addAtEnd(edits, behind, rest)
    applyEdits(line, edits)
  }
  const end = addLines(own, past, lines, looks, touched)
  if (end) appendInlines(end, rest)
  for (let number = from.line; number <= upTo.line; number++) {
    const line = own.get(number)
    const isIn = (number > from.line || !line || from.at < line.spots.length) && (number < upTo.line || last)
    if (line && isIn && !kept.has(number)) removeLine(line, touched)
  }
  for (const list of touched) if (typeOf(list) === 'list' && !list._item?.deleted) renumber(list)
}

/** An edit with its words as they look. */
type LookedEdit = { start: number; end: number; inlines: RichTextInline[] }

/** @param start  where in the line the place begins */
function withLooks(line: OwnLine, newLine: NewLine, start: number, looks: Looks): LookedEdit[] {
  let [said, at] = [0, start]
  return newLine.edits.map((edit) => {
    said += edit.start - at
    const since = said
    said += edit.words.length
    at = edit.end
    const inlines = looks.of(newLine, since, edit.words, looks.inPlaceOf(line, edit))
    return { start: edit.start, end: edit.end, inlines }
  })
}

function addAtEnd(edits: LookedEdit[], at: number, inlines: RichTextInline[]): void {
  const last = edits.at(-1)
  if (last?.end === at) last.inlines.push(...inlines)
  else edits.push({ start: at, end: at, inlines })
}

/**
 * Adds the lines that come, each after the one before it and like it; those that come back where they stood, as what they were.
 * @returns the last of the lines, when it came
 */
function addLines(
  own: Map<number, OwnLine>,
  past: Past,
  lines: NewLine[],
  looks: Looks,
  touched: Set<Y.XmlText>,
): Y.XmlText | undefined {
  const lineOf = ({ of }: NewLine) => (of === null ? undefined : own.get(of))
  let like = lines.map(lineOf).find((line) => line !== undefined)
  let previous: Y.XmlText | undefined
  let came: Y.XmlText | undefined
  for (const line of lines) {
    const standing = lineOf(line)
    if (standing) like = standing
    const then = line.of === null && line.was ? past.lines.get(line.was.line) : undefined
    came = undefined
    if (then) came = placeAgain(past, then.element, touched) ?? undefined
    else if (line.of === null && like) came = addLike(like.element, previous, touched)
    if (came) appendInlines(came, looks.of(line, 0, line.words, looks.ofWhole(like)))
    previous = came ?? standing?.element ?? previous
  }
  return came
}

function addLike(like: Y.XmlText, previous: Y.XmlText | undefined, touched: Set<Y.XmlText>): Y.XmlText {
  const parent = like.parent as Y.XmlText
  const element = new Y.XmlText()
  parent.insertEmbed(previous ? placeOf(previous) + 1 : placeOf(like), element)
  for (const [key, value] of Object.entries(like.getAttributes())) element.setAttribute(key, value as string)
  touched.add(parent)
  return element
}

function removeLine(line: OwnLine, touched: Set<Y.XmlText>): void {
  const isAlone = partsOf(line.element).every((part) => Array.isArray(part))
  const isPlace = typeOf(line.element) === 'paragraph' && isNeeded(line.element)
  if (isAlone && !isPlace) removeElement(line.element, touched)
  else applyEdits(line, [{ start: 0, end: line.spots.length, inlines: [] }])
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

function applyEdits(line: OwnLine, edits: LookedEdit[]): void {
  // From the end to the start: what comes before a place does not move it.
  for (const { start, end, inlines } of edits.toReversed()) {
    for (const [{ parent, at }, ...others] of byPiece(line.spots.slice(start, end)).toReversed())
      parent.delete(at, others.length + 1)
    if (inlines.length > 0) putInlines(line, { start, end }, inlines)
  }
  tidy(line.element)
}
