/** At the start of a word only: an e-mail address asks for nothing. */
const asking = /(?:^|[\s(“‘"'])(@|\[\[)([^@[\]\n]{0,60})$/u

/**
 * What somebody asks for with `@` or `[[` at the end of what they typed.
 * @returns where it begins, and the words after the sign
 */
export function wordsAsked(typed: string): { from: number; words: string } | null {
  const [, sign = '', words = ''] = asking.exec(typed) ?? []
  if (sign === '') return null
  return { from: typed.length - words.length - sign.length, words }
}
