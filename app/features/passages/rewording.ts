import { differenceOf } from '#app/differences/words.ts'
import { type Line, linesOf } from '#app/editor/lines.ts'
import type { Edit, NewLine, Rewording } from '#app/editor/reword-document.ts'
import type { RichText } from '#db/schema/index.ts'
import type { Range } from './anchor.ts'
import { linesTyped } from './lines-typed.ts'

/** Why other words cannot take the place of these: they are in several cells of a table, or a picture is among them. */
export type Unrewordable = 'cells' | 'picture'

/**
 * What has to become of a text for other words to stand in the place of some: as many lines as there are, and each is one of them; fewer,
 * and lines go; more, and lines come.
 * @param range  characters in the plain text of the whole, from a word to a word
 * @param words  what is to stand there, a line each
 * @returns null when nothing changes
 */
export function rewordingOf(content: RichText, range: Range, words: string): Rewording | Unrewordable | null {
  const place = placeOf(linesOf(content), range)
  return typeof place === 'string' ? place : rewordingAt(place, blocksFor(place, words))
}

/** The same when it is known which lines are broken off within a paragraph. */
export function rewordingByBlocks(
  content: RichText,
  range: Range,
  blocks: string[],
): Rewording | Unrewordable | null {
  const place = placeOf(linesOf(content), range)
  return typeof place === 'string' ? place : rewordingAt(place, blocks)
}

/** Why these words cannot be reworded, if they cannot. */
export function whyUnrewordable(content: RichText, range: Range): Unrewordable | null {
  const place = placeOf(linesOf(content), range)
  return typeof place === 'string' ? place : null
}

/** The words in that place, a paragraph or item of a list each. */
export function blocksIn(content: RichText, range: Range): string[] {
  const place = placeOf(linesOf(content), range)
  return typeof place === 'string' ? [] : wordsIn(place)
}

export type Place = { first: number; from: number; upTo: number; lines: Line[] }

/** Where that is, in lines; or why other words cannot stand there. */
export function placeOf(all: Line[], { start, end }: Range): Place | Unrewordable {
  const touched = all.flatMap((line, number) => (line.start < end && line.end > start ? [number] : []))
  const [first = 0, last = 0] = [touched[0], touched.at(-1)]
  const lines = all.slice(first, last + 1)
  if (new Set(lines.map(({ cell }) => cell)).size > 1) return 'cells'
  if (lines.some(({ isPicture }) => isPicture)) return 'picture'
  const [top, bottom] = [lines[0], lines.at(-1)]
  return {
    first,
    from: Math.max(0, start - (top?.start ?? 0)),
    upTo: Math.min(bottom?.words.length ?? 0, end - (bottom?.start ?? 0)),
    lines,
  }
}

export function wordsIn({ from, upTo, lines }: Place): string[] {
  return lines.map(({ words }, place) =>
    words.slice(place === 0 ? from : 0, place === lines.length - 1 ? upTo : words.length),
  )
}

/** Lines broken off within a paragraph are lines too for who types in a plain field, and there they stay what they are. */
function blocksFor(place: Place, words: string): string[] {
  const lines = linesTyped(words)
  const old = wordsIn(place).map(linesTyped)
  if (old.length === 1 && (old[0]?.length ?? 0) > 1) return [lines.join('\n')]
  if (old.flat().length !== lines.length) return lines
  let at = 0
  return old.flatMap(({ length }) => {
    at += length
    return length > 0 ? [lines.slice(at - length, at).join('\n')] : []
  })
}

function rewordingAt(place: Place, blocks: string[]): Rewording | null {
  const { first, from, upTo, lines } = place
  const old = wordsIn(place)
  const isHeld = { first: from > 0, last: upTo < (lines.at(-1)?.words.length ?? 0) }
  const reworded = paired(old, blocks, isHeld).map((number, at): NewLine => {
    const words = blocks[at] ?? ''
    if (number === null) return { of: null, words, edits: [] }
    const edits = editsBetween(old[number] ?? '', words, number === 0 ? from : 0)
    return { of: first + number, words, edits }
  })
  const isSame =
    reworded.length === lines.length && reworded.every(({ of, edits }) => of !== null && edits.length === 0)
  if (isSame || reworded.length === 0) return null
  return { ...endsOf(place), lines: withMoved(place, reworded) }
}

export function endsOf({ first, from, upTo, lines }: Place): Pick<Rewording, 'from' | 'upTo'> {
  return { from: { line: first, at: from }, upTo: { line: first + lines.length - 1, at: upTo } }
}

/** Words that go from one place in it and come in another are still the same words, as when a paragraph is broken in two. */
function withMoved(place: Place, lines: NewLine[]): NewLine[] {
  const come = lines.flatMap(({ of, words, edits }, line) =>
    of === null ? [{ line, at: 0, words }] : comeIn(edits, of === place.first ? place.from : 0, line),
  )
  const moved = Map.groupBy(stretchesInBoth(goneFrom(place, lines), come), ({ to }) => to.line)
  return lines.map((line, number) => {
    const own = moved.get(number)?.map(({ from, to, length }) => ({
      at: to.at,
      length,
      from: { line: from.line, at: from.at },
    }))
    return own ? { ...line, moved: own } : line
  })
}

/** Words that stand in a line, from one of its characters on. */
type Stretch = { line: number; at: number; words: string }

function goneFrom(place: Place, lines: NewLine[]): Stretch[] {
  return wordsIn(place).flatMap((words, number): Stretch[] => {
    const line = place.first + number
    const start = number === 0 ? place.from : 0
    const edits = lines.find(({ of }) => of === line)?.edits
    if (!edits) return [{ line, at: start, words }]
    return edits.map((edit) => ({
      line,
      at: edit.start,
      words: words.slice(edit.start - start, edit.end - start),
    }))
  })
}

/** Places are in the words of the line as it becomes. */
function comeIn(edits: Edit[], start: number, line: number): Stretch[] {
  let [said, last] = [0, start]
  return edits.map(({ start, end, words }) => {
    const at = said + start - last
    said = at + words.length
    last = end
    return { line, at, words }
  })
}

type Word = { said: string; stretch: Stretch; at: number; end: number; number: number; of: number }

function eachWord(stretches: Stretch[]): Word[] {
  return stretches.flatMap((stretch) => {
    const words = [...stretch.words.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    return words.map(({ 0: said, index }, number) => ({
      said,
      stretch,
      at: index,
      end: index + said.length,
      number,
      of: words.length,
    }))
  })
}

/** Words one after the other that are in both, the longest first. One alone is there by chance, unless it is all that went or came somewhere. */
function stretchesInBoth(gone: Stretch[], come: Stretch[]) {
  const [ours, theirs] = [eachWord(gone), eachWord(come)]
  if (ours.length * theirs.length > mostCompared) return []
  const runs: { last: [number, number]; length: number }[] = []
  let above: number[] = []
  for (const [one, word] of ours.entries()) {
    above = theirs.map((other, place) => {
      if (word.said !== other.said) return 0
      const isOn = gapBefore(ours, one) === gapBefore(theirs, place)
      const length = 1 + (isOn ? (above[place - 1] ?? 0) : 0)
      runs.push({ last: [one, place], length })
      return length
    })
  }
  const taken = [new Set<number>(), new Set<number>()] as const
  return runs
    .toSorted((one, other) => other.length - one.length)
    .flatMap(({ last: [one, other], length }) => {
      const [from, to] = [ours[one - length + 1], theirs[other - length + 1]]
      const places = Array.from({ length }, (_, back) => [one - back, other - back] as const)
      const isFree = places.every(([one, other]) => !taken[0].has(one) && !taken[1].has(other))
      if (!from || !to || !isFree || (length === 1 && from.of > 1 && to.of > 1)) return []
      for (const [one, other] of places) {
        taken[0].add(one)
        taken[1].add(other)
      }
      return [{ from: spotOf(from), to: spotOf(to), length: (ours[one]?.end ?? 0) - from.at }]
    })
}

function spotOf({ stretch, at }: Word): { line: number; at: number } {
  return { line: stretch.line, at: stretch.at + at }
}

/** What stands between a word and the one before it; null when that is in another place. */
function gapBefore(words: Word[], place: number): string | null {
  const [before, word] = [words[place - 1], words[place]]
  return word && before?.stretch === word.stretch ? word.stretch.words.slice(before.end, word.at) : null
}

/** Only the words that differ, so that whoever writes beside them keeps theirs. */
function editsBetween(before: string, after: string, start: number): Edit[] {
  const edits: Edit[] = []
  let at = start
  for (const { kind, text } of differenceOf(before, after)) {
    const last = edits.at(-1)
    if (kind === 'added' && last?.end === at) last.words += text
    else if (kind !== 'same')
      edits.push({
        start: at,
        end: kind === 'removed' ? at + text.length : at,
        words: kind === 'added' ? text : '',
      })
    if (kind !== 'added') at += text.length
  }
  return edits.map((edit) => narrowed(edit, before, start))
}

/** Without the blanks and marks at its ends that are in both: those stay. */
function narrowed({ start, end, words }: Edit, before: string, from: number): Edit {
  const old = before.slice(start - from, end - from)
  const isMark = (at: number, other: number) =>
    old[at] === words[other] && /[^\p{L}\p{N}\p{M}]/u.test(old[at] ?? 'a')
  const most = Math.min(old.length, words.length)
  let head = 0
  while (head < most && isMark(head, head)) head += 1
  let tail = 0
  while (tail < most - head && isMark(old.length - 1 - tail, words.length - 1 - tail)) tail += 1
  return { start: start + head, end: end - tail, words: words.slice(head, words.length - tail) }
}

/** More pairs than this are not compared. */
const mostCompared = 10_000
/** More than any likeness: words before the place stay in the first line, and those behind it in the last. */
const held = 1e9

/**
 * Which of the old lines each new one is, in their order: each of the fewer lines is paired, with those it has most words in common with.
 * @returns for each new line the number of an old one, or null when it comes
 */
function paired(
  old: string[],
  lines: string[],
  isHeld: { first: boolean; last: boolean },
): (number | null)[] {
  const isFewer = lines.length < old.length
  const [few, many] = isFewer ? [lines, old] : [old, lines]
  const weigh = (one: number, other: number): number => {
    const [line, oldLine] = isFewer ? [one, other] : [other, one]
    const isFirst = isHeld.first && line === 0 && oldLine === 0
    const isLast = isHeld.last && line === lines.length - 1 && oldLine === old.length - 1
    if (isFirst || isLast) return held
    return few.length * many.length > mostCompared ? 0 : likeness(few[one] ?? '', many[other] ?? '')
  }
  const partners = few.length === many.length ? few.map((_, place) => place) : likest(few, many, weigh)
  if (isFewer) return partners
  return lines.map((_, line) => {
    const number = partners.indexOf(line)
    return number < 0 ? null : number
  })
}

/** For each of the few one of the many, in their order, so that together they weigh most; of equals the first. */
function likest(few: string[], many: string[], weigh: (one: number, other: number) => number): number[] {
  const spare = many.length - few.length
  // best[one][skipped]: of the few from `one` on, when that many of the many were skipped before it.
  const best: number[][] = Array.from({ length: few.length + 1 }, () => new Array(spare + 1).fill(0))
  for (let one = few.length - 1; one >= 0; one--)
    for (let skipped = spare; skipped >= 0; skipped--) {
      const here = weigh(one, one + skipped) + (best[one + 1]?.[skipped] ?? 0)
      const later = skipped < spare ? (best[one]?.[skipped + 1] ?? 0) : Number.NEGATIVE_INFINITY
      ;(best[one] ?? [])[skipped] = Math.max(here, later)
    }
  let skipped = 0
  return few.map((_, one) => {
    const weight = (at: number) => weigh(one, one + at) + (best[one + 1]?.[at] ?? 0)
    while (skipped < spare && weight(skipped) < (best[one]?.[skipped] ?? 0)) skipped += 1
    return one + skipped
  })
}

/** How many letters there are in the words that are in both. */
function likeness(one: string, other: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const left: string[] = words(other)
  let letters = 0
  for (const word of words(one)) {
    const place = left.indexOf(word)
    if (place < 0) continue
    left.splice(place, 1)
    letters += word.length
  }
  return letters
}
