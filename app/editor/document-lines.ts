import * as Y from 'yjs'
import type { RichText, RichTextInline } from '#db/schema/index.ts'
import { rootName } from './document.ts'
import { linesOf } from './lines.ts'

/** A character of a text, and where it is in the document. */
export type Spot = {
  parent: Y.XmlText
  /** Its place in `parent`, and that of the piece of text it is of; the same when it is a line break. */
  at: number
  pieceAt: number
  character: string
  isText: boolean
  format: number
}

/** The words of one paragraph, heading, quote or item of a list, with the links in it. */
export type OwnLine = { element: Y.XmlText; spots: Spot[] }

/** The lines of a document under the numbers they have in what is read of it; null when these are not the same lines. */
export function ownLines(doc: Y.Doc, content: RichText): Map<number, OwnLine> | null {
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
export function partsOf(parent: Y.XmlText): (Spot[] | Y.XmlText)[] {
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

export function itemsOf(parent: Y.XmlText): Y.Item[] {
  const items: Y.Item[] = []
  for (let item = parent._start; item !== null; item = item.right)
    if (!item.deleted && item.countable) items.push(item)
  return items
}

export type Element = Y.XmlText | Y.XmlElement

/** What stands in an element besides its words: in a text its blocks, in a list its items. */
export function elementsIn(parent: unknown): Element[] {
  if (!(parent instanceof Y.XmlText)) return []
  return itemsOf(parent).flatMap(({ content }) => {
    const type = content instanceof Y.ContentType ? content.type : null
    return type instanceof Y.XmlText || type instanceof Y.XmlElement ? [type] : []
  })
}

export function typeOf(element: Y.XmlText): unknown {
  return element.getAttribute('__type')
}

/** How a character looks: bold or italic, and as part of a link to where. */
export type Look = { format: number; url: string | null }

export function lookOf({ element }: Pick<OwnLine, 'element'>, { parent, format }: Spot): Look {
  return { format, url: parent === element ? null : String(parent.getAttribute('__url')) }
}

/** Some of the words of a line, as they look. */
export function inlinesOf(line: Pick<OwnLine, 'element'>, spots: Spot[]): RichTextInline[] {
  return inlinesLooking(
    spots.map(({ character }) => character).join(''),
    spots.map((spot) => lookOf(line, spot)),
  )
}

/** Words of which each character looks as is told; a new line in them is a line break. */
export function inlinesLooking(words: string, looks: Look[]): RichTextInline[] {
  const inlines: RichTextInline[] = []
  for (const [at, { format, url }] of looks.entries()) {
    const character = words.charAt(at)
    const lastLink = inlines.at(-1)
    const isOn = url !== null && lastLink?.type === 'link' && lastLink.url === url
    if (url !== null && !isOn) inlines.push({ type: 'link', url, children: [] })
    const link = inlines.at(-1)
    const among = url !== null && link?.type === 'link' ? link.children : inlines
    const last = among.at(-1)
    if (character === '\n') among.push({ type: 'linebreak' })
    else if (last?.type === 'text' && last.format === format) last.text += character
    else among.push({ type: 'text', text: character, format })
  }
  return inlines
}

/** Where an element stands in the one it is in. */
export function placeOf(element: Element): number {
  let at = 0
  for (const { content } of itemsOf(element.parent as Y.XmlText)) {
    if (content instanceof Y.ContentType && content.type === element) break
    at += content.getLength()
  }
  return at
}

export function byPiece(spots: Spot[]): [Spot, ...Spot[]][] {
  const pieces: [Spot, ...Spot[]][] = []
  for (const spot of spots) {
    const last = pieces.at(-1)
    if (last && isSamePiece(last[0], spot)) last.push(spot)
    else pieces.push([spot])
  }
  return pieces
}

export function isSamePiece(one: Spot, other: Spot): boolean {
  return one.parent === other.parent && one.pieceAt === other.pieceAt
}

/** Whether characters stand there, and not an element or the beginning of a piece of text. */
export function isStringAt(parent: Y.XmlText, place: number): boolean {
  let at = 0
  for (const { content } of itemsOf(parent)) {
    if (at + content.getLength() > place) return content instanceof Y.ContentString
    at += content.getLength()
  }
  return false
}
