import * as Y from 'yjs'
import { richTextToState, rootName } from './document.ts'
import { type Element, elementsIn, type OwnLine, ownLines, placeOf, typeOf } from './document-lines.ts'
import type { Rewording } from './reword-document.ts'

/** A text as it was, from which words come back in a document. */
export type Past = {
  /** Under the numbers they had there. */
  lines: Map<number, OwnLine>
  /** Its elements that still stand in the document, with what they are there. */
  known: Map<Y.XmlText, Y.XmlText>
  close: () => void
}

/** @returns null when it cannot be told which lines there were */
export function openPast({ was, lines }: Rewording, own: Map<number, OwnLine>, root: Y.XmlText): Past | null {
  const doc = new Y.Doc()
  if (!was) return { lines: new Map(), known: new Map(), close: () => doc.destroy() }
  Y.applyUpdate(doc, richTextToState(was.content))
  const then = ownLines(doc, was.content)
  if (!then) return null
  const known = new Map([[doc.get(rootName, Y.XmlText), root]])
  const staying = lines.flatMap(({ of, was }) => (of === null || !was ? [] : { here: of, there: was.line }))
  for (const { here, there } of [...staying, ...was.same])
    know(known, then.get(there)?.element, own.get(here)?.element)
  return { lines: then, known, close: () => doc.destroy() }
}

/** Of the same line in both, what it stands in is the same as well. */
function know(known: Past['known'], then: Y.XmlText | undefined, now: Y.XmlText | undefined): void {
  let [was, is]: unknown[] = [then, now]
  while (was instanceof Y.XmlText && is instanceof Y.XmlText) {
    if (known.has(was) || typeOf(was) !== typeOf(is)) return
    known.set(was, is)
    ;[was, is] = [was.parent, is.parent]
  }
}

/**
 * Makes an element of then once more, where it stood: between what stood around it, in the list or the cell it stood in.
 * @returns null when there is no such place any more
 */
export function placeAgain(
  { known }: Pick<Past, 'known'>,
  element: Y.XmlText,
  touched: Set<Y.XmlText>,
): Y.XmlText | null {
  const standing = known.get(element)
  if (standing) return standing
  const home = element.parent instanceof Y.XmlText ? placeAgain({ known }, element.parent, touched) : null
  if (!home) return null
  const again = isOfTable(element) ? sameOfTable(element, home) : standBetween(known, element, home)
  if (!again) return null
  known.set(element, again)
  touched.add(home)
  return again
}

/** A table is never made anew, nor a part of one: it is the one in the same place. */
function sameOfTable(element: Y.XmlText, home: Y.XmlText): Y.XmlText | undefined {
  return elementsIn(home).filter(isOfTable)[elementsIn(element.parent).filter(isOfTable).indexOf(element)]
}

function isOfTable(element: Element): element is Y.XmlText {
  return element instanceof Y.XmlText && ['table', 'tablerow', 'tablecell'].includes(String(typeOf(element)))
}

/** Between what it stood between; where a paragraph was left there without words, that is the one. */
function standBetween(known: Past['known'], element: Y.XmlText, home: Y.XmlText): Y.XmlText {
  const around = elementsIn(element.parent)
  const place = around.indexOf(element)
  const now = around.map((one) => {
    if (one instanceof Y.XmlElement) return samePicture(one, home)
    const standing = known.get(one) ?? (isOfTable(one) ? sameOfTable(one, home) : undefined)
    return standing?.parent === home ? standing : undefined
  })
  const before = now.slice(0, place).findLastIndex(Boolean)
  const after = now.findIndex((one, at) => at > place && one !== undefined)
  const [left, right] = [now[before], now[after]]
  const there = elementsIn(home)
  const between = there.slice(left ? there.indexOf(left) + 1 : 0, right ? there.indexOf(right) : undefined)
  const empty = between.find((one) => isEmptyLike(element, one))
  if (empty instanceof Y.XmlText) return empty
  const isNextTo = left && (before === place - 1 || !right || after > place + 1)
  return copyAt(element, home, isNextTo ? placeOf(left) + 1 : right ? placeOf(right) : 0)
}

function isEmptyLike(element: Y.XmlText, other: Element): boolean {
  return other instanceof Y.XmlText && other.length === 0 && typeOf(other) === typeOf(element)
}

function copyAt(element: Y.XmlText, home: Y.XmlText, at: number): Y.XmlText {
  const copy = new Y.XmlText()
  home.insertEmbed(at, copy)
  for (const [key, value] of Object.entries(element.getAttributes())) copy.setAttribute(key, value as string)
  return copy
}

/** The same picture may stand there more than once. */
function samePicture(picture: Y.XmlElement, home: Y.XmlText): Element | undefined {
  const alike = (one: Element) =>
    one instanceof Y.XmlElement && one.getAttribute('__attachment') === picture.getAttribute('__attachment')
  return elementsIn(home).filter(alike)[elementsIn(picture.parent).filter(alike).indexOf(picture)]
}
