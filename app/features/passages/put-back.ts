import { type Line, linesOf } from '#app/editor/lines.ts'
import { toText } from '#app/editor/render.ts'
import type { Edit, NewLine, Rewording } from '#app/editor/reword-document.ts'
import type { RichText } from '#db/schema/index.ts'
import type { Range } from './anchor.ts'
import {
  blocksIn,
  endsOf,
  type Place,
  placeOf,
  rewordingByBlocks,
  rewordingOf,
  type Unrewordable,
  wordsIn,
} from './rewording.ts'

/** Words as they stood in an earlier text. */
export type Stood = { content: RichText; range: Range }

/**
 * What has to become of a text for what stood there before a suggestion to stand there again, as it looked: what taking over did, the other
 * way round. Of words that stayed nothing is touched, so whatever somebody did with those since is there still.
 * @param range       where the suggestion stands in it
 * @param suggestion  as it was typed
 * @returns null when nothing changes
 */
export function puttingBack(
  content: RichText,
  range: Range,
  stood: Stood,
  suggestion: string,
): Rewording | Unrewordable | null {
  const [here, there] = [linesOf(content), linesOf(stood.content)]
  const bare = withoutBlanks(toText(content), range)
  const [now, then] = [placeOf(here, bare), placeOf(there, stood.range)]
  if (typeof now === 'string') return now
  if (typeof then === 'string') return then
  const made = rewordingOf(stood.content, stood.range, suggestion)
  const isAsMade = made !== null && typeof made !== 'string' && isSaidIn(now, made.lines)
  const rewording = isAsMade
    ? turnedAround(made.lines, now, then, there)
    : asItLooked(content, bare, then, stood)
  if (rewording === null || typeof rewording === 'string') return rewording
  const same = [
    ...sameFrom(here, now.first - 1, there, then.first - 1, -1),
    ...sameFrom(here, now.first + now.lines.length, there, then.first + then.lines.length, 1),
  ]
  return { ...rewording, was: { content: stood.content, same } }
}

function withoutBlanks(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}

function isSaidIn(now: Place, lines: NewLine[]): boolean {
  const said = wordsIn(now)
  return said.length === lines.length && said.every((words, place) => words === lines[place]?.words)
}

/** Each old line is the one that it became; one that went comes as what it was. */
function turnedAround(made: NewLine[], now: Place, then: Place, there: Line[]): Rewording {
  const lines = wordsIn(then).map((words, number): NewLine => {
    const line = then.first + number
    const was = { line, at: number === 0 ? then.from : 0 }
    const became = made.findIndex(({ of }) => of === line)
    const shift = (became === 0 ? now.from : 0) - was.at
    const edits = undone(made[became]?.edits ?? [], there[line]?.words ?? '', shift)
    return { of: became < 0 ? null : now.first + became, words, edits, was }
  })
  return { ...endsOf(now), lines }
}

/** @param shift  how much further on the place begins now */
function undone(edits: Edit[], before: string, shift: number): Edit[] {
  let grown = shift
  return edits.map(({ start, end, words }) => {
    const at = start + grown
    grown += words.length - (end - start)
    return { start: at, end: at + words.length, words: before.slice(start, end) }
  })
}

/** The suggestion came to stand in other lines since, or otherwise than it would be put there now. */
function asItLooked(
  content: RichText,
  range: Range,
  then: Place,
  stood: Stood,
): Rewording | Unrewordable | null {
  const rewording = rewordingByBlocks(content, range, blocksIn(stood.content, stood.range))
  if (rewording === null || typeof rewording === 'string') return rewording
  const lines = rewording.lines.map((line, number) => ({
    ...line,
    was: { line: then.first + number, at: number === 0 ? then.from : 0 },
  }))
  return { ...rewording, lines }
}

/** From two lines on, up or down, as far as they are the same. */
export function sameFrom(here: Line[], from: number, there: Line[], since: number, step: 1 | -1) {
  const same: { here: number; there: number }[] = []
  for (let [one, other] = [from, since]; ; [one, other] = [one + step, other + step]) {
    const [now, then] = [here[one], there[other]]
    if (!now || !then || now.words !== then.words) return same
    same.push({ here: one, there: other })
  }
}
