import { type Line, linesOf } from '#app/editor/lines.ts'
import type { NewLine, Rewording } from '#app/editor/reword-document.ts'
import type { RichText } from '#db/schema/index.ts'
import type { Range } from './anchor.ts'
import { linesTyped } from './lines-typed.ts'
import { type Stood, sameFrom } from './put-back.ts'
import { type Place, placeOf, type Unrewordable } from './rewording.ts'

/**
 * What has to become of a text for some words to go. A line in which nothing is left goes too; what stays of the first and of the last line
 * stays in two.
 */
export function strikingOf(content: RichText, range: Range): Rewording | Unrewordable {
  const place = placeOf(linesOf(content), range)
  if (typeof place === 'string') return place
  const cuts = cutsOf(place)
  const [first, last] = [cuts[0], cuts.at(-1)]
  return {
    from: { line: place.first, at: first?.start ?? 0 },
    upTo: { line: place.first + cuts.length - 1, at: last?.end ?? 0 },
    lines: cuts.flatMap(({ line, start, end, isWhole }) =>
      isWhole ? [] : { of: line, words: '', edits: [{ start, end, words: '' }] },
    ),
  }
}

/** What goes of one line. */
type Cut = { line: number; words: string; start: number; end: number; isWhole: boolean }

function cutsOf({ first, from, upTo, lines }: Place): Cut[] {
  return lines.map(({ words }, number) => {
    const start = number === 0 ? from : 0
    const end = number === lines.length - 1 ? upTo : words.length
    const isWhole = !words.slice(0, start).trim() && !words.slice(end).trim()
    const range = isWhole ? { start: 0, end: words.length } : withBlank(words, { start, end })
    return { line: first + number, words: words.slice(range.start, range.end), ...range, isWhole }
  })
}

/** One of the two blanks around words that go along, where otherwise both would be left, or one at an end or before a mark. */
function withBlank(words: string, { start, end }: Range): Range {
  const [before = '', behind = ''] = [words[start - 1], words[end]]
  if (/\s/.test(before) && /^(\s|[.,;:!?…)\]”’»]|$)/.test(behind)) return { start: start - 1, end }
  if (/\s/.test(behind) && /^([([“‘«]|$)/.test(before)) return { start, end: end + 1 }
  return { start, end }
}

/**
 * What has to become of a text for words that were struck from it to stand there again, in the lines they stood in.
 * @param at     the character they stood before
 * @param stood  null when only the words themselves are known: they come beside what is there then
 * @param quote  the words themselves
 * @returns null when there is no such place
 */
export function unstrikingOf(
  content: RichText,
  at: number,
  stood: Stood | null,
  quote: string,
): Rewording | null {
  const here = linesOf(content)
  const there = stood ? linesOf(stood.content) : []
  const place = stood && placeOf(there, stood.range)
  if (typeof place === 'string') return null
  return place && stood ? backAsItWas(here, at, there, place, stood.content) : backBeside(here, at, quote)
}

function backAsItWas(
  here: Line[],
  at: number,
  there: Line[],
  place: Place,
  content: RichText,
): Rewording | null {
  const cuts = cutsOf(place)
  const [first, last] = [cuts[0], cuts.at(-1)]
  if (!first || !last) return null
  const headOf = ({ line, start }: Cut) => there[line]?.words.slice(0, start) ?? ''
  const isHeld = headOf(first).trim() !== ''
  // Lines are counted from the last one before it, which is the same in both.
  const before = {
    here: here.findLastIndex((line) => isSaid(line) && line.start < at),
    there: isHeld ? first.line : there.slice(0, first.line).findLastIndex(isSaid),
  }
  const begin = first.line + before.here - before.there
  const lines = cuts.map((cut): NewLine => {
    const { line, words, start, isWhole } = cut
    const was = { line, at: start }
    if (isWhole) return { of: null, words, edits: [], was }
    const of = line === first.line || !isHeld ? begin : begin + 1
    const head = headOf(cut)
    const blanks = head.length - head.trimEnd().length
    const from = afterBlanks(here[of]?.words ?? '', head.trim() ? at - (here[of]?.start ?? 0) : 0, blanks)
    return { of, words, edits: [{ start: from, end: from, words }], was }
  })
  const isThere = lines.every(({ of }) => of === null || here[of]?.words)
  if (!isThere) return null
  const next = isHeld ? begin + 1 : begin
  const ends = (line: NewLine | undefined) =>
    line?.of === undefined || line.of === null
      ? spotBetween(here, next, isSameCell(there[isHeld ? first.line : first.line - 1], there[first.line]))
      : { line: line.of, at: line.edits[0]?.start ?? 0 }
  const isEmptied = here[next]?.words === '' && lines.at(-1)?.of === null
  const same = [
    ...sameFrom(here, begin - 1, there, first.line - 1, -1),
    ...sameFrom(here, isEmptied ? next + 1 : next, there, last.line + 1, 1),
  ]
  return { from: ends(lines[0]), upTo: ends(lines.at(-1)), lines, was: { content, same } }
}

/** The character behind those before `from`, and behind as many blanks as there are of so many. */
function afterBlanks(words: string, from: number, most: number): number {
  const behind = words.slice(from)
  return from + Math.min(behind.length - behind.trimStart().length, most)
}

/** Before a line; behind the last one, and in a cell behind what stands there, it is at the end of the one before. */
function spotBetween(lines: Line[], number: number, isInCell: boolean): { line: number; at: number } {
  if (number === 0 || (number < lines.length && !isInCell)) return { line: number, at: 0 }
  return { line: number - 1, at: lines[number - 1]?.words.length ?? 0 }
}

function isSameCell(one: Line | undefined, other: Line | undefined): boolean {
  return one !== undefined && one.cell !== null && one.cell === other?.cell
}

function isSaid({ words }: Line): boolean {
  return words.trim() !== ''
}

/** In the line it stood in, when that can be told, and else in lines like the one before it. */
function backBeside(here: Line[], at: number, quote: string): Rewording | null {
  const number = here.findLastIndex((line) => isSaid(line) && !line.isPicture && line.start < at)
  const line = here[number]
  if (!line) return null
  const from = Math.min(at - line.start, line.words.length)
  if (line.words.slice(from).trim()) {
    const words = `${/\s$/.test(line.words.slice(0, from)) ? '' : ' '}${linesTyped(quote).join('\n')}`
    const spot = { line: number, at: from }
    return {
      from: spot,
      upTo: spot,
      lines: [{ of: number, words, edits: [{ start: from, end: from, words }] }],
    }
  }
  const come = linesTyped(quote).map((words): NewLine => ({ of: null, words, edits: [] }))
  const spot = { line: number, at: line.words.length }
  return { from: spot, upTo: spot, lines: [{ of: number, words: '', edits: [] }, ...come] }
}
