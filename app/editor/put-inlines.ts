import * as Y from 'yjs'
import type { RichTextInline } from '#db/schema/index.ts'
import { addInlines, addLeaf, addLink } from './document.ts'
import {
  inlinesOf,
  isSamePiece,
  isStringAt,
  itemsOf,
  type OwnLine,
  partsOf,
  placeOf,
  type Spot,
  typeOf,
} from './document-lines.ts'

/** Where the next words come to stand, in a line or in a link of it. */
type Cursor = {
  line: Y.XmlText
  parent: Y.XmlText
  at: number
  /** Of the piece of text that ends here; what looks alike goes on with it. Null where none does. */
  format: number | null
}

/**
 * Puts words in a line between two characters of it that stay there, and whatever stood between them has gone; to be made tidy afterwards.
 * They keep their own looks, and so does what stands around them. The pieces and links that were emptied there are used for those that
 * look alike: whoever writes in one, connected or not, then does so still.
 */
export function putInlines(
  { element, spots }: OwnLine,
  { start, end }: { start: number; end: number },
  inlines: RichTextInline[],
): void {
  const [before, first, next] = [spots[start - 1], spots[0], spots[end]]
  const cursor = before
    ? behind(element, before)
    : startingAt(element, first ? placeInLine(element, first) : 0)
  // What stands behind it in the same piece of text keeps how it looks in one of its own, until `tidy` sees that they are alike.
  if (before && next && isSamePiece(before, next)) addLeaf(cursor.parent, next.format, cursor.at)
  putAll(cursor, inlines)
}

/** Puts words behind all that stands in a line. */
export function appendInlines(line: Y.XmlText, inlines: RichTextInline[]): void {
  const last = partsOf(line).at(-1)
  const spot = Array.isArray(last) ? last.at(-1) : undefined
  putAll(spot ? behind(line, spot) : startingAt(line, line.length), inlines)
}

function startingAt(line: Y.XmlText, at: number): Cursor {
  return { line, parent: line, at, format: null }
}

function behind(line: Y.XmlText, { parent, at, isText, format }: Spot): Cursor {
  return { line, parent, at: at + 1, format: isText ? format : null }
}

function putAll(cursor: Cursor, inlines: RichTextInline[]): void {
  for (const inline of inlines) {
    if (inline.type === 'link') {
      enterLink(cursor, inline.url)
      for (const child of inline.children) if (child.type !== 'link') putLeaf(cursor, child)
    } else {
      leaveLink(cursor)
      putLeaf(cursor, inline)
    }
  }
}

/** Where the piece of text, or the link, begins that a character is in. */
function placeInLine(line: Y.XmlText, { parent, pieceAt }: Spot): number {
  return parent === line ? pieceAt : placeOf(parent)
}

function putLeaf(cursor: Cursor, leaf: Exclude<RichTextInline, { type: 'link' }>): void {
  const format = leaf.type === 'text' ? leaf.format : null
  if (format === null || format !== cursor.format) {
    const ahead = format === null ? null : pieceAhead(cursor, format)
    if (ahead) cursor.at = ahead.at
    else addLeaf(cursor.parent, format, cursor.at)
    cursor.at += 1
  }
  cursor.format = format
  if (leaf.type !== 'text') return
  cursor.parent.insert(cursor.at, leaf.text)
  cursor.at += leaf.text.length
}

function enterLink(cursor: Cursor, url: string): void {
  if (isLinkTo(cursor.parent, url)) return
  leaveLink(cursor)
  const ahead = findAhead(cursor, (type) => isLinkTo(type, url))
  cursor.parent = isLink(ahead?.type) ? ahead.type : addLink(cursor.line, url, cursor.at)
  cursor.at = 0
  cursor.format = null
}

/** One that was emptied: in one that holds words, whatever comes behind these would cut it in two. */
function pieceAhead(cursor: Cursor, format: number) {
  const ahead = findAhead(cursor, (type) => isPiece(type, format))
  return ahead && isEmptied(cursor.parent, ahead.type, ahead.at + 1) ? ahead : null
}

/** What of a kind stands right ahead: among what was emptied there, or as the first thing that was not. */
function findAhead(
  { parent, at }: Cursor,
  isWanted: (type: Y.ContentType['type']) => boolean,
): { type: Y.ContentType['type']; at: number } | null {
  let place = 0
  for (const { content } of itemsOf(parent)) {
    const here = place
    place += content.getLength()
    if (place <= at) continue
    if (!(content instanceof Y.ContentType)) return null
    if (isWanted(content.type)) return { type: content.type, at: here }
    if (!isEmptied(parent, content.type, place)) return null
  }
  return null
}

function isPiece(type: Y.ContentType['type'], format: number): boolean {
  return isText(type) && Number(type.get('__format') ?? 0) === format
}

function isText(type: Y.ContentType['type']): type is Y.Map<unknown> {
  return type instanceof Y.Map && type.get('__type') !== 'linebreak'
}

/** A piece of text, or a link, in which no words are left. */
function isEmptied(parent: Y.XmlText, type: Y.ContentType['type'], end: number): boolean {
  if (isText(type)) return !isStringAt(parent, end)
  return isLink(type) && partsOf(type).length === 0
}

/**
 * Takes away the pieces of text and the links of a line in which no words are left, and makes one of two side by side that are alike. With
 * pieces of text every editor would do so by itself, and what came between them meanwhile would take the second one over.
 */
export function tidy(line: Y.XmlText): void {
  let at = 0
  let before: Y.ContentType['type'] | null = null
  for (const { content } of itemsOf(line)) {
    const length = content.getLength()
    if (!(content instanceof Y.ContentType)) {
      at += length
      continue
    }
    const { type } = content
    if (isLink(type)) tidy(type)
    const isGone = isEmptied(line, type, at + length)
    const isJoined = !isGone && before !== null && isAlike(before, type)
    if (isJoined && isLink(before) && isLink(type)) appendInlines(before, inlinesIn(type))
    if (isGone || isJoined) line.delete(at, length)
    else {
      at += length
      before = type
    }
  }
}

function isAlike(one: Y.ContentType['type'], other: Y.ContentType['type']): boolean {
  if (isLink(one)) return isLinkTo(other, String(one.getAttribute('__url')))
  if (!isText(one) || !isText(other)) return false
  return ['__format', '__mode', '__detail'].every((key) => (one.get(key) ?? 0) === (other.get(key) ?? 0))
}

function inlinesIn(link: Y.XmlText): RichTextInline[] {
  const spots = partsOf(link).flatMap((part) => (part instanceof Y.XmlText ? [] : part))
  return inlinesOf({ element: link }, spots)
}

function isLink(type: unknown): type is Y.XmlText {
  return type instanceof Y.XmlText && typeOf(type) === 'link'
}

function isLinkTo(element: unknown, url: string): boolean {
  return isLink(element) && element.getAttribute('__url') === url
}

/** Goes on behind the link one is in; what stands behind in that same link becomes a link of its own. */
function leaveLink(cursor: Cursor): void {
  const { line, parent: link, at } = cursor
  if (link === line) return
  const others = partsOf(link)
    .flatMap((part) => (part instanceof Y.XmlText ? [] : part))
    .filter((spot) => spot.at >= at)
  cursor.parent = line
  cursor.at = placeOf(link) + 1
  cursor.format = null
  if (others.length === 0) return
  const inlines = inlinesOf({ element: link }, others)
  link.delete(at, link.length - at)
  addInlines(addLink(line, String(link.getAttribute('__url')), cursor.at), inlines)
}
