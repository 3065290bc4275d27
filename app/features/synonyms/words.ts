/** The word a group is called by. */
export function nameOf({ words }: { words: string[] }): string {
  return words[0] ?? ''
}
