import { partLemmas } from './dutch/analyse.ts'
import { lemmaOf } from './dutch/lemma.ts'
import type { How, Synonym } from './engine.ts'
import { wordsOf } from './words.ts'

const maxLength = 200
const maxWords = 10

/** With fewer hits than this, what means about the same is looked for as well. */
export const fewHits = 5

/** A word that was asked for, or a phrase: words between quotes, which stand together in that order. */
export type Term = {
  forms: string[]
  asked: string
  isPrefix: boolean
  /** Between quotes, or of a question that wants its words as they were typed. */
  isExact?: boolean
  /** What else answers to it. Left out of what is exact. */
  others?: Other[]
  /** It is read as another word than was typed. */
  how?: How
}

/** Words one after the other, in the form that all their forms have in common; `isApart` when they may stand anywhere. */
export type Other = { forms: string[]; how: How; isApart?: boolean }

/** Something typed, as plain data: no sign in it means anything to an engine. */
export type Asked = {
  terms: Term[]
  /** What was looked for as well, where the words themselves are found in few places. */
  instead?: Instead[]
  isCut: boolean
}

/** What can stand in the place of some terms of the question: `from` the one up to, and not with, the other. */
export type Instead = { from: number; to: number; others: string[][] }

/** Where in the question words stand that have others that mean about the same; of two in one place the longest. */
export function insteadIn(terms: Term[], synonyms: Synonym[]): Instead[] {
  const found: Instead[] = []
  const longestFirst = synonyms.toSorted((a, b) => b.asked.length - a.asked.length)
  for (const { asked, others } of longestFirst) {
    for (let from = 0; from + asked.length <= terms.length; from++) {
      const to = from + asked.length
      const isHere = asked.every((form, index) => {
        const { forms } = terms[from + index] ?? { forms: [] }
        return forms.length === 1 && lemmaOf(forms[0] ?? '') === lemmaOf(form)
      })
      if (isHere && found.every((one) => one.to <= from || one.from >= to)) found.push({ from, to, others })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Words that are in almost every text; they are only asked for when there is nothing else. */
const small = new Set(
  'aan als bij dat de den der des die dit door een en er het hoe in is je met na naar niet nog of om ook op over te tot uit van voor waar wat we wie ze zijn zo'.split(
    ' ',
  ),
)

/**
 * Takes a question apart. The last word may be the beginning of one, because people search while they type.
 * Never throws, whatever was typed.
 */
export function readQuestion(typed: string): Asked {
  const text = typed.slice(0, maxLength)
  const terms: Term[] = []
  let words = 0
  let isCut = typed.trim().length > maxLength
  const parts = text.split(/["“”„]/)
  for (const [index, part] of parts.entries()) {
    const found = [...wordsOf(part)]
    const room = found.slice(0, Math.max(0, maxWords - words))
    if (room.length < found.length) isCut = true
    words += room.length
    // An odd part that another quote follows stood between two quotes.
    if (index % 2 === 1 && index < parts.length - 1) {
      if (room.length > 0)
        terms.push({
          forms: room.map(({ form }) => form),
          asked: part.trim(),
          isPrefix: false,
          isExact: true,
        })
    } else {
      for (const { form, start, end } of room)
        terms.push({ forms: [form], asked: part.slice(start, end), isPrefix: false })
    }
  }
  const last = terms.at(-1)
  const telling = terms.filter(({ forms }) => forms.length > 1 || !small.has(forms[0] ?? ''))
  const asked = telling.length > 0 ? telling : terms
  const end = asked.at(-1)
  if (end && end === last && end.forms.length === 1 && (end.forms[0]?.length ?? 0) > 1) end.isPrefix = true
  return { terms: asked, isCut }
}

/** The question with what else answers to its words: their other forms, and what is written as one word or as two. */
export function withOtherForms({ terms, ...asked }: Asked): Asked {
  return {
    ...asked,
    terms: terms.map((term, index) => {
      if (term.isExact) return term
      const joined = [joinedOf(terms[index - 1], term), joinedOf(term, terms[index + 1])]
      return {
        ...term,
        others: [...othersOf(term.forms[0] ?? ''), ...joined.filter((other) => other !== null)],
      }
    }),
  }
}

/** The same question, of which nothing but the words as they were typed counts. */
export function asTyped({ terms, ...asked }: Asked): Asked {
  return { ...asked, terms: terms.map((term) => ({ ...term, isExact: true })) }
}

export function othersOf(word: string): Other[] {
  const others: Other[] = [{ forms: [lemmaOf(word)], how: 'form' }]
  const parts = partLemmas(word)
  if (parts.length > 1) others.push({ forms: parts, how: 'split' })
  return others
}

/** "woning bouw" is also "woningbouw". */
function joinedOf(one: Term | undefined, other: Term | undefined): Other | null {
  if (!one || !other || one.isExact || other.isExact) return null
  const word = `${one.forms[0]}${other.forms[0]}`
  const lemma = lemmaOf(word)
  return partLemmas(word).length > 1 ? { forms: [lemma], how: 'joined' } : null
}
