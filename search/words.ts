import { fold } from './dutch/fold.ts'

/** A word of a text: where it stands, and its form without capitals and marks, by which words are compared. */
export type Word = { form: string; start: number; end: number }

/** From where a word begins. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/uy

/** What can be told of a character without a look at what stands beside it. */
const between = 0
const inWord = 1
const capital = 2
const unsure = 3
const kindOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z0-9]/.test(character)) return inWord
  if (/[A-Z]/.test(character)) return capital
  return character === "'" ? unsure : between
})
const kindAt = (text: string, at: number) =>
  at < text.length ? (kindOf[text.charCodeAt(at)] ?? unsure) : between

/**
 * The words of a text. An apostrophe inside one does not end it: "foto's" is one word. By character where those are plain, as in most words: all texts
 * that a question finds are taken apart for its answer, and an expression takes three times as long.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    let kind = kindAt(text, at)
    let hasCapital = false
    while (kind === inWord || kind === capital) {
      hasCapital ||= kind === capital
      at += 1
      kind = kindAt(text, at)
    }
    if (kind === between) {
      const form = text.slice(start, at)
      if (form) words.push({ form: hasCapital ? form.toLowerCase() : form, start, end: at })
      at += 1
      continue
    }
    word.lastIndex = start
    const found = word.exec(text)?.[0] ?? ''
    const form = fold(found)
    at = start + found.length
    if (form) words.push({ form, start, end: at })
    if (!found) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  return words
}

/** The words of a phrase as they are compared. */
export function formsOf(phrase: string): string[] {
  return wordsOf(phrase).map(({ form }) => form)
}

/** A text as its words, for an engine that cuts at spaces. */
export function foldText(text: string): string {
  let folded = ''
  for (const { form } of wordsOf(text)) folded += `${form} `
  return folded
}
