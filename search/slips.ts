import { bitsIn } from './bits.ts'
import { lexicon } from './dutch/lexicon.ts'
import { soundOf } from './dutch/sound.ts'

/** From so many letters on a word may have one slip, and two. Shorter words are too often another word then. */
const oneSlipFrom = 5
const twoSlipsFrom = 9
/** Who writes by ear changes more than that, in words of so many letters and more. */
const soundFrom = 5
/** Nobody weighs more words than these against each other. */
const mostNear = 20

type Near = { form: string; how: 'correction' | 'sound' }

export type Vocabulary = {
  size: number
  /** The words nearest to one that is not among them: fewest slips first, and then what is written most. */
  near: (form: string) => Near[]
  /** The words that are in more texts than this, what is written most first. */
  inMoreThan: (texts: number, most: number) => string[]
}

/**
 * Every word of an index, to find what somebody must have meant. A slip is a letter too many, too few, wrong, or changed places with the next.
 * @param words  each with in how many texts it is
 */
export function makeVocabulary(words: Iterable<readonly [form: string, texts: number]>): Vocabulary {
  const forms: string[] = []
  const counts: number[] = []
  for (const [form, texts] of words) {
    if (form.length < oneSlipFrom - 1 || /\d/.test(form)) continue
    forms.push(form)
    counts.push(texts)
  }
  // Which letters a word has: most words differ in too many of them to be looked at any further.
  const letters = Uint32Array.from(forms, lettersOf)
  const lengths = Uint8Array.from(forms, ({ length }) => Math.min(255, length))
  /** How each sounds, told when it is asked for the first time: for all of them at once somebody would have to wait. */
  const sounds: (string | undefined)[] = new Array(forms.length)
  const soundAt = (index: number) => {
    sounds[index] ??= soundOf(forms[index] ?? '')
    return sounds[index]
  }

  return {
    size: forms.length,
    near(form) {
      const most = form.length >= twoSlipsFrom ? 2 : form.length >= oneSlipFrom ? 1 : 0
      if (form.length < soundFrom || /\d/.test(form)) return []
      const sound = soundOf(form)
      const own = lettersOf(form)
      const found: { index: number; slips: number; how: Near['how'] }[] = []
      for (let index = 0; index < forms.length; index++) {
        const longer = Math.abs((lengths[index] ?? 0) - form.length)
        if (longer > 2) continue
        // A wrong letter changes two of them: the one that is there, and the one that is not.
        const other = forms[index] ?? ''
        const different = bitsIn(own ^ (letters[index] ?? 0))
        const slips = longer > most || different > 2 * most ? most + 1 : slipsBetween(form, other, most)
        if (slips === 0) continue
        // What sounds the same is nearer than what is one slip away.
        if (different <= 6 && soundAt(index) === sound) found.push({ index, slips: 0.5, how: 'sound' })
        else if (slips <= most) found.push({ index, slips, how: 'correction' })
      }
      return found
        .sort((a, b) => a.slips - b.slips || (counts[b.index] ?? 0) - (counts[a.index] ?? 0))
        .slice(0, mostNear)
        .map(({ index, how }) => ({ form: forms[index] ?? '', how }))
    },
    inMoreThan: (texts, most) =>
      [...counts.keys()]
        .filter((index) => (counts[index] ?? 0) > texts)
        .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
        .slice(0, most)
        .map((index) => forms[index] ?? ''),
  }
}

/** The words of the dictionary that are one slip away from this. */
export function wordsNear(form: string): string[] {
  if (form.length < oneSlipFrom || !/^[a-z]+$/.test(form)) return []
  const found = new Set<string>()
  const known = lexicon()
  const look = (other: string) => {
    if (known.has(other)) found.add(other)
  }
  for (let at = 0; at <= form.length; at++) {
    const [start, end] = [form.slice(0, at), form.slice(at)]
    look(start + end.slice(1))
    if (end.length > 1) look(`${start}${end[1]}${end[0]}${end.slice(2)}`)
    for (const letter of letters) {
      look(start + letter + end.slice(1))
      look(start + letter + end)
    }
  }
  found.delete(form)
  return [...found]
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** A bit for each letter it has, of 26, and one for all others. */
function lettersOf(form: string): number {
  let letters = 0
  for (let index = 0; index < form.length; index++) {
    const letter = form.charCodeAt(index) - 97
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return letters >>> 0
}

/** Longer words than this nobody mistypes by one letter; the rows below are as long. */
const longestWord = 60
/** Three rows of the table, used again for every pair: this runs for a good part of all words there are. */
let twoBack = new Uint8Array(longestWord + 2)
let before = new Uint8Array(longestWord + 2)
let row = new Uint8Array(longestWord + 2)

/**
 * How many slips one is from the other (optimal string alignment); `most + 1` when there are more. Only as far from the diagonal as `most`
 * allows, and no further than the row in which it is sure.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const tooMany = most + 1
  if (Math.abs(one.length - other.length) > most) return tooMany
  if (one.length > longestWord || other.length > longestWord) return tooMany
  for (let j = 0; j <= other.length; j++) before[j] = Math.min(j, tooMany)
  for (let i = 1; i <= one.length; i++) {
    const from = Math.max(1, i - most)
    const to = Math.min(other.length, i + most)
    row[from - 1] = from === 1 ? Math.min(i, tooMany) : tooMany
    let least = row[from - 1] ?? tooMany
    const letter = one.charCodeAt(i - 1)
    for (let j = from; j <= to; j++) {
      const isSame = letter === other.charCodeAt(j - 1)
      let slips = (before[j - 1] ?? 0) + (isSame ? 0 : 1)
      slips = Math.min(slips, (row[j - 1] ?? 0) + 1)
      // Above the last of this row, the row before did not come.
      if (j < i + most) slips = Math.min(slips, (before[j] ?? 0) + 1)
      const isSwapped =
        i > 1 &&
        j > 1 &&
        letter === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
      if (isSwapped) slips = Math.min(slips, (twoBack[j - 2] ?? 0) + 1)
      row[j] = slips
      if (slips < least) least = slips
    }
    if (least > most) return tooMany
    const free = twoBack
    twoBack = before
    before = row
    row = free
  }
  return Math.min(before[other.length] ?? tooMany, tooMany)
}
