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
  const length = Math.min(one.length, other.length)
  if (Math.abs(one.length - other.length) > 3) return false
  const same = Math.max(beginning, length - 2)
  return one.slice(0, same) === other.slice(0, same)
}

/** What forms of one word have in common at least. */
export const beginning = 4
