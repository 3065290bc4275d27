import * as Y from 'yjs'
import { rootName } from './document.ts'

/** Other words for those from `start` up to `end`, in characters of the plain text; between two characters when these are the same. */
export type Edit = { start: number; end: number; words: string }

/** A text with other words in it. */
export function withEdits(text: string, edits: Edit[]): string {
  let [changed, from] = ['', 0]
  for (const { start, end, words } of edits) {
    changed += text.slice(from, start) + words
    from = end
  }
  return changed + text.slice(from)
}

/** A character of a text, and where it is in the document. */
type Spot = {
  parent: Y.XmlText
  /** Its place in `parent`, and that of the piece of text it is of; the same when it is a line break. */
  at: number
  pieceAt: number
  character: string
  isText: boolean
}

/** The words of one paragraph, heading, quote or item of a list, with the links in it. */
type Line = { element: Y.XmlText; spots: Spot[] }

/**
 * Puts words in the place of others in a document as somebody who types there would: everything around them stays what it is to who
 * writes elsewhere in it, connected or not.
 * @param text   the plain text of the document
 * @param edits  in the order of the text, none over another, all within one paragraph, heading, quote or item of a list
 * @returns false when that place was not found in the document; nothing changed then
 */
export function rewordDocument(doc: Y.Doc, text: string, edits: Edit[]): boolean {
  const [first, last] = [edits[0], edits.at(-1)]
  if (!first || !last) return false
  const found = findLine(doc, text, first.start, last.end)
  if (!found) return false
  const { line, startsAt } = found
  const own = edits.map(({ start, end, words }) => ({ start: start - startsAt, end: end - startsAt, words }))
  if (!own.every((edit) => placeFor(line, edit))) return false
  // From the end to the start: what comes before a place does not move it.
  doc.transact(() => {
    for (const edit of own.toReversed()) apply(line, edit)
  })
  return true
}

function findLine(doc: Y.Doc, text: string, start: number, end: number) {
  let from = 0
  for (const line of linesIn(doc.get(rootName, Y.XmlText))) {
    const words = line.spots.map(({ character }) => character).join('')
    if (words === '') continue
    const startsAt = text.indexOf(words, from)
    if (startsAt < 0 || startsAt > start) return null
    if (end <= startsAt + words.length) return { line, startsAt }
    from = startsAt + words.length
  }
  return null
}

/** In the order of the text; those in a table are left out. */
function linesIn(parent: Y.XmlText): Line[] {
  return elementsIn(parent).flatMap((element) => {
    const type = typeOf(element)
    if (type === 'table') return []
    if (type === 'list') return linesIn(element)
    const lists = elementsIn(element).filter((one) => typeOf(one) === 'list')
    return [{ element, spots: spotsIn(element) }, ...lists.flatMap(linesIn)]
  })
}

function elementsIn(parent: Y.XmlText): Y.XmlText[] {
  return itemsOf(parent).flatMap(({ content }) =>
    content instanceof Y.ContentType && content.type instanceof Y.XmlText ? [content.type] : [],
  )
}

function spotsIn(parent: Y.XmlText): Spot[] {
  const spots: Spot[] = []
  let [at, pieceAt]: [number, number | null] = [0, null]
  for (const { content } of itemsOf(parent)) {
    if (content instanceof Y.ContentString) {
      // Characters of no piece of text are nobody's words, and nobody sees them.
      if (pieceAt !== null)
        for (const [offset, character] of content.str.split('').entries())
          spots.push({ parent, at: at + offset, pieceAt, character: asRead(character), isText: true })
    } else if (content instanceof Y.ContentType) {
      pieceAt = null
      const { type } = content
      if (type instanceof Y.Map && type.get('__type') !== 'linebreak') pieceAt = at
      else if (type instanceof Y.Map) spots.push({ parent, at, pieceAt: at, character: '\n', isText: false })
      else if (type instanceof Y.XmlText && typeOf(type) === 'link') spots.push(...spotsIn(type))
    }
    at += content.getLength()
  }
  return spots
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

/** Beside which character new words come to stand, to look like it; those that go when there are any. */
function placeFor({ element, spots }: Line, { start, end }: Edit): { spot: Spot; isBefore: boolean } | null {
  const [before, at] = [spots[start - 1], spots[start]]
  if (start < end) return at?.isText ? { spot: at, isBefore: true } : null
  // What is added at the end of a link is not part of it.
  const isAfterLink = before !== undefined && before.parent !== element && at?.parent !== before.parent
  if (before?.isText && !(isAfterLink && at?.isText)) return { spot: before, isBefore: false }
  return at?.isText ? { spot: at, isBefore: true } : null
}

function apply(line: Line, edit: Edit): void {
  const place = placeFor(line, edit)
  if (!place) return
  const { spot, isBefore } = place
  const removed = line.spots.slice(edit.start, edit.end)
  const left = [...line.spots.slice(0, edit.start), ...line.spots.slice(edit.end)]
  if (edit.words !== '') left.push(spot)
  for (const [first, ...others] of byPiece(removed).toReversed()) {
    // With the last of its characters a piece of text goes too.
    const isWhole = first.isText && !left.some((other) => isSamePiece(other, first))
    first.parent.delete(isWhole ? first.pieceAt : first.at, others.length + (isWhole ? 2 : 1))
  }
  if (edit.words !== '') spot.parent.insert(spot.at + (isBefore ? 0 : 1), edit.words)
  removeEmptyLinks(line)
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

function removeEmptyLinks({ element }: Line): void {
  let at = 0
  for (const { content } of itemsOf(element)) {
    const link = content instanceof Y.ContentType ? content.type : null
    const length = content.getLength()
    if (link instanceof Y.XmlText && typeOf(link) === 'link' && link.length === 0) element.delete(at, length)
    else at += length
  }
}
