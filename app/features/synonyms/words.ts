import { wordsOf } from '#search/words.ts'

/** The word a group is called by. */
export function nameOf({ words }: { words: string[] }): string {
  return words[0] ?? ''
}

/** The words of a phrase as the engine compares them. */
export function formsOf(phrase: string): string[] {
  return Array.from(wordsOf(phrase), ({ form }) => form)
}

/**
 * Whether these may be forms of one word, without the dictionary: that is open in the search thread, which compares them as they should be
 * (`insteadIn` of `search/ask.ts`).
 */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [plainOf(one), plainOf(other)]
  const length = Math.min(a.length, b.length)
  if (Math.abs(one.length - other.length) > 3) return false
  const same = Math.max(beginning, length - 2)
  return a.slice(0, same) === b.slice(0, same)
}

/** What forms of one word begin with, whatever word it is. */
export const beginningOf = (form: string) => plainOf(form).slice(0, beginning)

const beginning = 3

/** As its other forms may be spelt: "huizen" for "huis", "buren" for "buur". */
const plainOf = (form: string) =>
  form
    .replaceAll(/(.)\1+/g, '$1')
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
