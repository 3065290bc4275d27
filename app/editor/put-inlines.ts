import * as Y from 'yjs'
import type { RichTextInline } from '#db/schema/index.ts'
import { addInlines, addLeaf, addLink } from './document.ts'
import {
  inlinesOf,
  isSamePiece,
  isStringAt,
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
 * Puts words in a line between two characters of it that stay there, and whatever stood between them has gone. They keep their own looks,
 * and so does what stands around them.
 */
export function putInlines(
  { element, spots }: OwnLine,
  { start, end }: { start: number; end: number },
  inlines: RichTextInline[],
): void {
  const [before, first, next] = [spots[start - 1], spots[0], spots[end]]
  const cursor: Cursor = before
    ? {
        line: element,
        parent: before.parent,
        at: before.at + 1,
        format: before.isText ? before.format : null,
      }
    : { line: element, parent: element, at: first ? placeInLine(element, first) : 0, format: null }
  for (const [place, inline] of inlines.entries()) {
    if (inline.type !== 'link') {
      leaveLink(cursor)
      putLeaf(cursor, inline)
      continue
    }
    const isNext = place === inlines.length - 1 && next?.parent !== element && next?.parent !== before?.parent
    enterLink(cursor, inline.url, isNext ? next?.parent : undefined)
    for (const child of inline.children) if (child.type !== 'link') putLeaf(cursor, child)
  }
  if (!before || !next || !isSamePiece(before, next)) return
  // What stands behind it in the same piece of text would now be of another one.
  if (before.parent === element) leaveLink(cursor)
  const isCut = isStringAt(cursor.parent, cursor.at) && cursor.format !== before.format
  if (isCut) addLeaf(cursor.parent, before.format, cursor.at)
}

/** Where the piece of text, or the link, begins that a character is in. */
function placeInLine(line: Y.XmlText, { parent, pieceAt }: Spot): number {
  return parent === line ? pieceAt : placeOf(parent)
}

function putLeaf(cursor: Cursor, leaf: Exclude<RichTextInline, { type: 'link' }>): void {
  const format = leaf.type === 'text' ? leaf.format : null
  if (format === null || format !== cursor.format) {
    addLeaf(cursor.parent, format, cursor.at)
    cursor.at += 1
  }
  cursor.format = format
  if (leaf.type !== 'text') return
  cursor.parent.insert(cursor.at, leaf.text)
  cursor.at += leaf.text.length
}

/** @param next  the link that stands right behind */
function enterLink(cursor: Cursor, url: string, next: Y.XmlText | undefined): void {
  if (isLinkTo(cursor.parent, url)) return
  leaveLink(cursor)
  const isThere = next && isLinkTo(next, url) && placeOf(next) === cursor.at
  cursor.parent = isThere ? next : addLink(cursor.line, url, cursor.at)
  cursor.at = 0
  cursor.format = null
}

function isLinkTo(element: Y.XmlText, url: string): boolean {
  return typeOf(element) === 'link' && element.getAttribute('__url') === url
}

/** Goes on behind the link one is in; what stands behind in that same link becomes a link of its own. */
function leaveLink(cursor: Cursor): void {
  const { line, parent: link, at } = cursor
  if (link === line) return
  const behind = partsOf(link)
    .flatMap((part) => (part instanceof Y.XmlText ? [] : part))
    .filter((spot) => spot.at >= at)
  cursor.parent = line
  cursor.at = placeOf(link) + 1
  cursor.format = null
  if (behind.length === 0) return
  link.delete(at, link.length - at)
  const rest = addLink(line, String(link.getAttribute('__url')), cursor.at)
  addInlines(rest, inlinesOf({ element: link, spots: behind }, behind))
}
