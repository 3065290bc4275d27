import { findPassage, type Pointed, type Range } from './anchor.ts'

/** Words to mark in a text as a page shows it, for the reaction that is on them. */
export type Mark = {
  /** The public id of the thread. */
  id: string
  words: Pointed
  /** They came in the place of the words it was written on. */
  isChanged: boolean
}

export type MarkedText = {
  html: string
  /** Behind every paragraph on which there are reactions: where in the HTML that is, and which. */
  notes: { at: number; ids: string[] }[]
}

/**
 * Marks words in HTML of our own renderer, each a link to its reaction, and says where those can stand. No other tag changes; words that
 * are not found, or are found twice, are not marked.
 */
export function markWords(html: string, marks: Mark[]): MarkedText {
  const tokens = tokensOf(html)
  const visible = tokens.map(({ text }) => text).join('')
  const found = marks.flatMap((mark) => {
    const range = findPassage(visible, mark.words)
    return range ? [{ ...mark, range }] : []
  })
  return found.length > 0 ? assemble(tokens, found) : { html, notes: [] }
}

type Found = Mark & { range: Range }

type Token = {
  raw: string
  /** What one reads of it: of a tag that begins a new line, that line. */
  text: string
  start: number
  /** Of the words within an element, the characters as they are written in HTML. */
  letters: string[] | null
  isInLink: boolean
  /** Nothing is open behind it: a paragraph, list or table ends here. */
  endsBlock: boolean
}

const inline = new Set(['a', 'em', 'strong', 'br', 'img'])
const empty = new Set(['br', 'img'])

function tokensOf(html: string): Token[] {
  let [start, depth, links] = [0, 0, 0]
  return html
    .split(/(<[^>]*>)/)
    .filter(Boolean)
    .map((raw) => {
      const [, slash, name = ''] = /^<(\/?)([a-z0-9]+)/.exec(raw) ?? []
      if (name && !empty.has(name)) depth += slash ? -1 : 1
      if (name === 'a') links += slash ? -1 : 1
      const letters = name ? null : (raw.match(/&[a-z]+;|[\s\S]/gu) ?? [])
      const text = letters ? letters.map(plain).join('') : textOfTag(raw, name)
      const token = {
        raw,
        text,
        start,
        letters,
        isInLink: links > 0,
        endsBlock: Boolean(slash) && depth === 0,
      }
      start += text.length
      return token
    })
}

/** A picture says what its description says; any other tag that is not among words begins a line. */
function textOfTag(raw: string, name: string): string {
  const [, alt = ''] = name === 'img' ? (/ alt="([^"]*)"/.exec(raw) ?? []) : []
  if (alt) return `\n${alt.replaceAll(/&[a-z]+;/g, plain)}\n`
  return name === 'br' || !inline.has(name) ? '\n' : ''
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

function plain(letter: string): string {
  return entities[letter] ?? letter
}

function assemble(tokens: Token[], found: Found[]): MarkedText {
  const notes: MarkedText['notes'] = []
  const begun = new Set<string>()
  let html = ''
  let ids: string[] = []
  for (const token of tokens) {
    html += token.letters ? markedText(token, found, begun, ids) : token.raw
    if (!token.endsBlock || ids.length === 0) continue
    notes.push({ at: html.length, ids })
    ids = []
  }
  return { html, notes }
}

/** The words of one token, cut where a mark begins or ends. */
function markedText(token: Token, found: Found[], begun: Set<string>, ids: string[]): string {
  const end = token.start + token.text.length
  const within = found.filter(({ range }) => range.start < end && range.end > token.start)
  if (within.length === 0) return token.raw
  const edges = within.flatMap(({ range }) => [range.start, range.end])
  const cuts = [...new Set([token.start, end, ...edges])]
    .filter((at) => at >= token.start && at <= end)
    .sort((one, other) => one - other)
  const take = taker(token)
  return cuts
    .slice(0, -1)
    .map((from, index) => {
      const to = cuts[index + 1] ?? end
      const words = take(to)
      const on = within.filter(({ range }) => range.start <= from && range.end >= to)
      return on.length > 0 && words.trim() ? marked(words, on, token.isInLink, begun, ids) : words
    })
    .join('')
}

/** Gives the letters up to a place, from where it was before: a paragraph may be cut a hundred times. */
function taker({ letters, start }: Token): (to: number) => string {
  let [at, next] = [start, 0]
  return (to) => {
    const first = next
    for (; at < to; next++) {
      const letter = letters?.[next]
      if (letter === undefined) break
      at += plain(letter).length
    }
    return (letters ?? []).slice(first, next).join('')
  }
}

function marked(words: string, on: Found[], isInLink: boolean, begun: Set<string>, ids: string[]): string {
  const starts = on.filter(({ id }) => !begun.has(id))
  for (const { id } of starts) begun.add(id)
  ids.push(...starts.map(({ id }) => id))
  const places = starts.map(({ id }) => `<span id="woorden-${id}"></span>`).join('')
  const kind = on.every(({ isChanged }) => isChanged) ? 'passage changed' : 'passage'
  const inside = isInLink ? words : `<a href="#reactie-${on[0]?.id}">${words}</a>`
  return `${places}<mark class="${kind}">${inside}</mark>`
}
