/** At the start of a word only: an e-mail address asks for nobody. */
const asking = /(?:^|[\s(“‘"'])@([^@[\]\n]{0,40})$/u

/**
 * Whom somebody asks for with `@` at the end of what they typed.
 * @returns where it begins, and the letters after it
 */
export function nameAsked(typed: string): { from: number; name: string } | null {
  const name = asking.exec(typed)?.[1]
  return name === undefined ? null : { from: typed.length - name.length - 1, name }
}
