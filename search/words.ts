import { fold } from './dutch/fold.ts'

/** A word of a text: where it stands, and its form without capitals and marks, by which words are compared. */
export type Word = { form: string; start: number; end: number }

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text. An apostrophe inside one does not end it: "foto's" is one word. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(word)) {
    const form = fold(match[0])
    if (form) yield { form, start: match.index, end: match.index + match[0].length }
  }
}

/** The words of a phrase as they are compared. */
export function formsOf(phrase: string): string[] {
  return Array.from(wordsOf(phrase), ({ form }) => form)
}

/** A text as its words, for an engine that cuts at spaces. */
export function foldText(text: string): string {
  let folded = ''
  for (const { form } of wordsOf(text)) folded += `${form} `
  return folded
}
