import { wordsOf } from '../words.ts'
import { partsOf } from './compound.ts'
import { lemmaOf } from './lemma.ts'

export type AnalysedWord = {
  /** As it stands in the text. */
  surface: string
  /** Without capitals and marks. */
  norm: string
  /** What all its forms have in common. */
  lemma: string
  /** Of a compound: what its parts have in common with their own other forms. */
  parts: string[]
  start: number
  end: number
}

/** A text as its words, each with what makes it the same as other words: for documents and questions alike. */
export function analyse(text: string): AnalysedWord[] {
  return Array.from(wordsOf(text), ({ form, start, end }) => ({
    surface: text.slice(start, end),
    norm: form,
    lemma: lemmaOf(form),
    parts: partLemmas(form),
    start,
    end,
  }))
}

export function partLemmas(form: string): string[] {
  return partsOf(form).map(lemmaOf)
}
