/** Letters that Unicode does not take apart, as people type them who do not have them on their keyboard. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
}
const ascii = /^[a-z0-9]+$/

/** One word without capitals, marks and ligatures: "Coördinatie" and "coordinatie", "ĳsbaan" and "ijsbaan" are the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[ßæœøđðłħıþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
