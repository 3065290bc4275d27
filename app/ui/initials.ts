/** At most two letters to stand for someone: of "Projectleider gemeente Almelo" that is "PA", of "Ann de Wit" "AW". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return chosen.map((word) => word?.match(/\p{L}/u)?.[0]?.toUpperCase() ?? '').join('')
}
