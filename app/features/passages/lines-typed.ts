/** The lines of what somebody typed in a plain field. */
export function linesTyped(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Whether one says the same lines as the other, whatever blanks are around them. */
export function saysSame(one: string, other: string): boolean {
  return linesTyped(one).join('\n') === linesTyped(other).join('\n')
}
