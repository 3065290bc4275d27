import { differenceOf, type Piece } from '#app/differences/words.ts'
import { saysSame } from './lines-typed.ts'

/** Words in a text: from the character at `start` up to the one at `end`. */
export type Range = { start: number; end: number }

/** The words a reaction is on, in the text its writer read. It never changes; where the words are in a later text is a `Standing`. */
export type Anchor = Range & {
  /** The paragraph they begin in, counting from 0. */
  block: number
  quote: string
  /** At most 32 characters on either side. */
  before: string
  after: string
}

/**
 * What became of the words. `in_place`: they stand there still. `moved`: the same words, elsewhere. `outdated`: other words; `place` is
 * what came in their place, when that can be told, and else null. Of words that were to go, and went, it is between two characters.
 */
export type Standing =
  | { state: 'in_place' | 'moved'; place: Range }
  | { state: 'outdated'; place: Range | null }

export const contextLength = 32
/** As many words, one after the other, do not come together by chance. */
const tellingWords = 4

export function anchorAt(text: string, { start, end }: Range): Anchor {
  return {
    start,
    end,
    block: text.slice(0, start).split(/\n\n+/).length - 1,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
  }
}

/** What somebody pointed at, as a browser says it: the words, and what stands around them. */
export type Pointed = Pick<Anchor, 'quote' | 'before' | 'after'>

/**
 * Where the words stand that somebody pointed at. White space is not looked at: a browser sees other line ends than a text has.
 * @returns null when they stand nowhere, or in several places between which their surroundings do not choose
 */
export function findPassage(text: string, pointed: Pointed): Range | null {
  const found = occurrences(text, pointed.quote)
  // Who chose a paragraph says nothing of what is around it.
  const isBare = !pointed.before && !pointed.after
  return isBare ? onlyOne(found, text) : best(text, pointed, found)
}

/**
 * The same for who pointed at a text that may have changed since: a few words that stand there once, and between none of their neighbours,
 * are others.
 */
export function findPassageAgain(text: string, pointed: Pointed): Range | null {
  const range = findPassage(text, pointed)
  const isTelling = wordsIn(pointed.quote).length >= tellingWords || !(pointed.before || pointed.after)
  return range && (isTelling || likeness(text, range, pointed) >= sameNeighbours) ? range : null
}

/** The only one there is, or the only one that is a paragraph by itself. */
function onlyOne(ranges: Range[], text: string): Range | null {
  const [first, second] = ranges.length > 1 ? ranges.filter((range) => isParagraph(text, range)) : ranges
  return second ? null : (first ?? null)
}

/** Where words stand in a text, when that is once. */
export function findOnly(text: string, quote: string): Range | null {
  const [only, ...others] = occurrences(text, quote)
  return others.length === 0 ? (only ?? null) : null
}

/**
 * Where the words of an anchor in one text are in another one, by the difference between the two. It would rather say that they changed
 * than point at words that only look like them.
 */
export function carry(anchor: Anchor, from: string, to: string): Standing {
  return carryFrom(from, to)(anchor)
}

/** The same for many anchors between the same two texts, whose difference is looked for once. */
export function carryFrom(from: string, to: string): (anchor: Anchor) => Standing {
  const pieces = differenceOf(from, to)
  const [kept, replaced] = [keptOf(pieces), replacementsOf(pieces, from)]
  return (anchor) => {
    const region = regionOf(anchor, kept, replaced)
    if (region && isSaid(to, region, anchor.quote) && isTelling(anchor, kept, from, to))
      return { state: 'in_place', place: region }
    const moved = movedTo(anchor, kept, from, to)
    if (moved) return { state: 'moved', place: moved }
    return { state: 'outdated', place: region && isRewording(anchor, region, kept, from, to) ? region : null }
  }
}

/** As many characters on either side are as they were: so much does not stand around other words by chance. */
const sameNeighbours = 8

/**
 * Where what was suggested stands in the place of the words of an anchor; null when those stand there still, or others.
 * @param suggestion  '' when they were to go: then what stood around them stands together
 * @param standing  of those words in this text
 */
export function standsInstead(
  text: string,
  anchor: Pointed,
  suggestion: string,
  { state, place }: Standing,
): Range | null {
  const isStill = state !== 'outdated'
  if (suggestion === '') return isStill ? null : whereStruck(text, anchor)
  if (place && isStill) {
    const isRelined = saysSame(text.slice(place.start, place.end), suggestion)
    if (isRelined) return saysSame(anchor.quote, suggestion) ? null : place
    // A suggestion that keeps all of the words and says more.
    if (!plain(suggestion).includes(plain(anchor.quote))) return null
    return occurrences(text, suggestion).find((one) => isWithin(place, one)) ?? null
  }
  if (place && isSaying(text.slice(place.start, place.end), suggestion)) return place
  const found = occurrences(text, suggestion).filter((range) => isBetween(text, range, anchor))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The one place where what stood before the words is followed by what stood behind them. */
function whereStruck(text: string, { before, after }: Pointed): Range | null {
  const [left, right] = [plain(before).slice(-sameNeighbours), plain(after).slice(0, sameNeighbours)]
  const pattern = `${left ? `(${patternOf(left)})` : '(^)'}[\\s|]*${right ? patternOf(right) : '$'}`
  const [found, ...others] = text.matchAll(new RegExp(pattern, 'gu'))
  if (!found || others.length > 0) return null
  const at = found.index + (found[1]?.length ?? 0)
  return { start: at, end: at }
}

/** Whether two texts say the same, whatever blanks and ends of lines are in them. */
export function isSaying(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function isWithin(one: Range, other: Range): boolean {
  return one.start >= other.start && one.end <= other.end
}

/** Whether what stands right before and right behind is what stood there. */
function isBetween(text: string, { start, end }: Range, { before, after }: Pointed): boolean {
  const around = [
    [turned(plain(before)), turned(plain(text.slice(Math.max(0, start - 2 * contextLength), start)))],
    [plain(after), plain(text.slice(end, end + 2 * contextLength))],
  ]
  return around.every(([was = '', is = '']) => {
    const known = was.slice(0, sameNeighbours)
    return known === '' ? is === '' : is.startsWith(known)
  })
}

/** A stretch that is in both texts: where it begins in each. */
type Kept = { from: number; to: number; length: number }

function keptOf(pieces: Piece[]): Kept[] {
  const kept: Kept[] = []
  let [from, to] = [0, 0]
  for (const { kind, text } of pieces) {
    if (kind === 'same') kept.push({ from, to, length: text.length })
    if (kind !== 'added') from += text.length
    if (kind !== 'removed') to += text.length
  }
  return kept
}

/** The part of the other text that the range became: what was kept of it, with what came in the place of words within it. */
function regionOf({ start, end }: Range, kept: Kept[], replaced: Replaced[]): Range | null {
  const within = kept.filter((one) => one.from < end && one.from + one.length > start)
  const inside = replaced.filter((one) => one.from >= start && one.from + one.length <= end)
  const [first, last] = [within[0], within.at(-1)]
  const ranges = inside.map(({ to, added }) => ({ start: to, end: to + added.length }))
  if (first && last)
    ranges.push({
      start: first.to + Math.max(0, start - first.from),
      end: last.to + Math.min(last.length, end - last.from),
    })
  if (ranges.length === 0) return null
  const region = {
    start: Math.min(...ranges.map((one) => one.start)),
    end: Math.max(...ranges.map((one) => one.end)),
  }
  return region.end > region.start ? region : null
}

/** What went, and what came in its place. */
type Replaced = Kept & { added: string }

/** Only where words took the place of words: what came from elsewhere in the text, or as a paragraph by itself, took nobody's place. */
function replacementsOf(pieces: Piece[], before: string): Replaced[] {
  const said = ` ${wordsIn(before).join(' ')} `
  const isFromElsewhere = (text: string) => {
    const words = wordsIn(text)
    return text.includes('\n') || (words.length >= tellingWords - 1 && said.includes(` ${words.join(' ')} `))
  }
  const replaced: Replaced[] = []
  let [from, to] = [0, 0]
  pieces.forEach(({ kind, text }, place) => {
    const next = pieces[place + 1]
    if (kind === 'removed' && next?.kind === 'added' && !isFromElsewhere(next.text))
      replaced.push({ from, to, length: text.length, added: next.text })
    if (kind !== 'added') from += text.length
    if (kind !== 'removed') to += text.length
  })
  return replaced
}

function isSaid(text: string, { start, end }: Range, quote: string): boolean {
  return isSaying(text.slice(start, end), quote)
}

/** The words did not come to stand there by chance: they are many, their neighbours stayed too, or they are a paragraph by themselves. */
function isTelling(anchor: Anchor, kept: Kept[], from: string, to: string): boolean {
  if (wordsIn(anchor.quote).length >= tellingWords) return true
  const around = kept.find((one) => one.from <= anchor.start && one.from + one.length >= anchor.end)
  if (!around) return false
  const isWhole = isParagraph(from, anchor) && isParagraph(to, shifted(anchor, around.to - around.from))
  return isWhole || wordsIn(to.slice(around.to, around.to + around.length)).length >= tellingWords
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}

function isParagraph(text: string, { start, end }: Range): boolean {
  return /(^|\n)\s*$/.test(text.slice(0, start)) && /^\s*(\n|$)/.test(text.slice(end))
}

/** The same words where they were not before: not another place in which they stood all along. */
function movedTo(anchor: Anchor, kept: Kept[], from: string, to: string): Range | null {
  const found = occurrences(to, anchor.quote).filter(
    ({ start, end }) => !kept.some((one) => one.to <= start && one.to + one.length >= end),
  )
  const isMany = wordsIn(anchor.quote).length > tellingWords
  const likely = found.filter(
    (range) =>
      isMany ||
      likeness(to, range, anchor) >= contextLength / 2 ||
      (isParagraph(from, anchor) && isParagraph(to, range)),
  )
  return best(to, anchor, likely)
}

/** Half of the words are there still, or all of them made room for others between neighbours that stayed. */
function isRewording(anchor: Anchor, region: Range, kept: Kept[], from: string, to: string): boolean {
  const isFar = region.end - region.start > 2 * anchor.quote.length + 200
  if (isFar || plain(to.slice(region.start, region.end)) === '') return false
  const letters = (text: string) => wordsIn(text).join('').length
  const stayed = kept
    .map((one) => from.slice(Math.max(one.from, anchor.start), Math.min(one.from + one.length, anchor.end)))
    .filter((text) => wordsIn(text).length > 1 || letters(text) > tellingWords)
    .reduce((sum, text) => sum + letters(text), 0)
  if (2 * stayed >= letters(anchor.quote)) return true
  return hasNeighbours(region, kept, to)
}

function hasNeighbours({ start, end }: Range, kept: Kept[], to: string): boolean {
  const left = kept.find((one) => one.to <= start && one.to + one.length >= start)
  const right = kept.find((one) => one.to <= end && one.to + one.length > end)
  const before = left ? to.slice(left.to, start).split('\n').at(-1) : ''
  const after = right ? to.slice(end, right.to + right.length).split('\n')[0] : ''
  return (
    wordsIn(before ?? '').length + wordsIn(after ?? '').length >= tellingWords &&
    before !== '' &&
    after !== ''
  )
}

/** The one that stands most like it did; null when two do equally. */
function best(text: string, pointed: Pointed, ranges: Range[]): Range | null {
  if (ranges.length < 2) return ranges[0] ?? null
  const ranked = ranges
    .map((range) => ({ range, score: likeness(text, range, pointed) }))
    .sort((one, other) => other.score - one.score)
  const [first, second] = ranked
  return first && first.score !== second?.score ? first.range : null
}

/** How many characters around the range are as they were around the words. A beginning or an end is like another one. */
function likeness(text: string, { start, end }: Range, { before, after }: Pointed): number {
  const around = [
    [turned(plain(before)), turned(plain(text.slice(Math.max(0, start - 2 * contextLength), start)))],
    [plain(after), plain(text.slice(end, end + 2 * contextLength))],
  ]
  return around.reduce((sum, [was = '', is = '']) => {
    if (was === '' && is === '') return sum + contextLength
    let alike = 0
    while (alike < was.length && was[alike] === is[alike]) alike++
    return sum + alike
  }, 0)
}

function occurrences(text: string, quote: string): Range[] {
  const parts = quote.split(blank).filter((part) => part !== '')
  if (parts.length === 0) return []
  return [...text.matchAll(new RegExp(patternOf(parts.join(' ')), 'gu'))]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end))
}

/** Words as they stand in a text, whatever blanks are between them. */
function patternOf(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', blank.source)
}

/** Between words: white space, and the line between two cells of a table, which a browser does not have. */
const blank = /[\s|]+/u

/** Whether `at` is in the middle of a word. */
function cutsWord(text: string, at: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  return letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '')
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function plain(text: string): string {
  return text.split(blank).filter(Boolean).join(' ')
}

function turned(text: string): string {
  return [...text].reverse().join('')
}
