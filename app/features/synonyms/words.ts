import { wordsOf } from '#search/words.ts'

/** The word a group is called by. */
export function nameOf({ words }: { words: string[] }): string {
  return words[0] ?? ''
}

/** The words of a phrase as the engine compares them. */
export function formsOf(phrase: string): string[] {
  return Array.from(wordsOf(phrase), ({ form }) => form)
}
