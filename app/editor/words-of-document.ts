import * as Y from 'yjs'

/** The words of a section's document, a line per block: for a copy, when there is no editor to show them. */
export function wordsOfDocument(doc: Y.Doc): string {
  return linesOf(doc.get('root', Y.XmlText)).trim()
}

const inline = new Set<unknown>(['link', 'autolink'])

/** As Lexical lays it down: elements are texts within texts, and a map before a run of words says what they look like. */
function linesOf(text: Y.XmlText): string {
  const delta: { insert: unknown }[] = text.toDelta()
  return delta.map(({ insert }) => wordsOf(insert)).join('')
}

function wordsOf(piece: unknown): string {
  if (typeof piece === 'string') return piece
  if (piece instanceof Y.Map) return piece.get('__type') === 'linebreak' ? '\n' : ''
  if (!(piece instanceof Y.XmlText)) return ''
  const words = linesOf(piece)
  return inline.has(piece.getAttribute('__type')) || words.endsWith('\n') ? words : `${words}\n`
}
