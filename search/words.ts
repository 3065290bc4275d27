/** A word of a text: where it stands, and its form without capitals and marks, by which words are compared. */
export type Word = { form: string; start: number; end: number }

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu
const ascii = /^[a-z0-9]+$/

/** The words of a text. An apostrophe inside one does not end it: "foto's" is one word. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(word)) {
    const form = fold(match[0])
    if (form) yield { form, start: match.index, end: match.index + match[0].length }
  }
}

/** A text as its words, for an engine that cuts at spaces. */
export function foldText(text: string): string {
  let folded = ''
  for (const { form } of wordsOf(text)) folded += `${form} `
  return folded
}

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

/** One word without capitals, marks and ligatures: "Coördinatie" and "coordinatie", "ĳsbaan" and "ijsbaan" are the same. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[ßæœøđðłħıþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
