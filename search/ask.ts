import { partLemmas } from './dutch/analyse.ts'
import { lemmaOf, lemmasOf } from './dutch/lemma.ts'
import { partedStem } from './dutch/verbs.ts'
import type { How, Question } from './engine.ts'
import { allSteps, type Steps } from './steps.ts'
import type { Synonym, Synonyms } from './synonyms.ts'
import { type Word, wordsOf } from './words.ts'

const maxLength = 200
const maxWords = 10

/** With fewer hits than this, what means about the same is looked for as well. */
export const fewHits = 5

/** Who types so many words seldom has all of them in mind: a text that happens to have them all need not be the best. */
const longFrom = 4

/** So many are looked at before one asks anew. */
const hardlyAny = 3

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
  /** Words that are in almost every text, and that can be a part of a verb: "op" of "ruimt op". */
  small?: string[]
}

/** What can stand in the place of some terms of the question: `from` the one up to, and not with, the other. */
export type Instead = {
  from: number
  to: number
  others: string[][]
  /** What nobody wrote together: these words, anywhere in a text. */
  apart?: string[][]
  /** They do not mean the same, but are what the word is made of. */
  areParts?: boolean
}

/**
 * What has some of the words is looked for too when no more than this has all of them: for who types many, or a compound that nobody wrote. Of
 * what is new there is always little, and who wants the words as they were typed wants all of them.
 */
export function leastOf({ terms }: Asked, { since, isLiteral }: Question): number {
  const isLoose = terms.length >= longFrom || isTakenApart({ terms })
  return isLoose && since === undefined && !isLiteral ? fewHits : 0
}

/** Whether a word that nobody wrote was taken for words it is made of, which may stand anywhere. */
export function isTakenApart({ terms }: Pick<Asked, 'terms'>): boolean {
  return terms.some(({ others }) => others?.some(({ isApart }) => isApart))
}

/**
 * Whether what was found by all words is enough to leave it at. Of more words, what has them all only because something else means about the same
 * can be worse than what has most of them as they were typed: of two or three words when hardly anything has them, of more always.
 */
export function isEnough({ terms, instead }: Asked, found: number, least: number): boolean {
  if (found <= least) return false
  return !instead || terms.length < 2 || (terms.length < longFrom && found >= hardlyAny)
}

/**
 * Where in the question words stand that have others that mean about the same, as one word or as two; of those in one place the longest.
 */
export function insteadIn(terms: Term[], synonyms: Synonyms, steps: Steps = allSteps): Instead[] {
  const alone = terms.flatMap((_, from) =>
    synonyms
      .beginningWith(lemmaAt(terms, from))
      .filter(({ asked }) => asked.every((form, index) => lemmaOf(form) === lemmaAt(terms, from + index)))
      .map(({ asked, others }) => ({ from, to: from + asked.length, others })),
  )
  const isOneWord = ({ asked }: Synonym) => asked.length === 1
  const joined = (steps.has('joined') ? joinedIn(terms, steps) : []).flatMap(({ words, from, to }) =>
    words
      .flatMap((word) => synonyms.beginningWith(lemmaOf(word)).filter(isOneWord))
      .map(({ others }) => ({ from, to, others })),
  )
  const found: Instead[] = []
  for (const one of [...alone, ...joined].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (found.every(({ from, to }) => to <= one.from || from >= one.to)) found.push(one)
  return found.sort((a, b) => a.from - b.from)
}

/** Of a term that is one word; of others, and of what stood between quotes, nothing is said. */
function lemmaAt(terms: Term[], at: number): string {
  const term = terms[at]
  const [form, ...more] = term?.forms ?? []
  return form === undefined || more.length > 0 || term?.isExact ? '' : lemmaOf(form)
}

/** Words that are in almost every text; they are only asked for when there is nothing else. */
export const small: ReadonlySet<string> = new Set(
  'aan als bij dat de den der des die dit door een en er het hoe in is je met na naar niet nog of om ook op over te tot uit van voor waar wat we wie ze zijn zo'.split(
    ' ',
  ),
)

/**
 * Takes a question apart. The last word may be the beginning of one, because people search while they type.
 * Never throws, whatever was typed.
 */
export function readQuestion(typed: string, steps: Steps = allSteps): Asked {
  const text = typed.slice(0, maxLength)
  const parts = text.split(/["“”„]/)
  const terms = parts.flatMap((part, index): Term[] => {
    const words = wordsOf(part)
    // An odd part that another quote follows stood between two quotes.
    const isQuoted = index % 2 === 1 && index < parts.length - 1
    if (!isQuoted) return termsOf(part, words)
    const forms = words.map(({ form }) => form)
    return forms.length > 0 ? [{ forms, asked: part.trim(), isPrefix: false, isExact: true }] : []
  })
  const last = terms.at(-1)
  const isTelling = ({ forms }: Term) => forms.length > 1 || !small.has(forms[0] ?? '')
  const telling = terms.filter(isTelling)
  const whole = withoutRepeats(telling.length > 0 ? telling : terms)
  const asked = firstOf(whole)
  const end = asked.at(-1)
  if (end && end === last && end.forms.length === 1 && (end.forms[0]?.length ?? 0) > 1)
    end.isPrefix = steps.has('beginnings')
  const dropped = telling.length === 0 ? [] : terms.filter((term) => !isTelling(term))
  return {
    terms: asked,
    isCut: typed.trim().length > maxLength || asked.at(-1) !== whole.at(-1),
    small: [...new Set(dropped.flatMap(({ forms }) => forms))],
  }
}

/** "generatie op generatie": who says a word twice does not want it twice as much. */
function withoutRepeats(terms: Term[]): Term[] {
  const isSame = (one: Term, other: Term) =>
    one.isExact === other.isExact && one.forms.join(' ') === other.forms.join(' ')
  return terms.filter((term, index) => !terms.slice(0, index).some((before) => isSame(before, term)))
}

/** As many as there is room for; of a phrase its first words. */
function firstOf(terms: Term[]): Term[] {
  let room = maxWords
  return terms.flatMap((term) => {
    const forms = term.forms.slice(0, room)
    room -= forms.length
    if (forms.length === term.forms.length) return [term]
    return forms.length > 0 ? [{ ...term, forms }] : []
  })
}

/**
 * Words of a question as terms. What hyphens tie together is one when there is a word among it that would tell nothing by itself: "om-en-om",
 * "leefbaar-o-meter". Else the words stand by themselves: "sloop-nieuwbouw".
 */
function termsOf(part: string, words: Word[]): Term[] {
  const tied: Word[][] = []
  for (const word of words) {
    const before = tied.at(-1)
    const isTied = before && /^[-‐‑–]$/.test(part.slice(before.at(-1)?.end, word.start))
    if (isTied) before.push(word)
    else tied.push([word])
  }
  return tied.flatMap((some) => {
    const forms = some.map(({ form }) => form)
    const [first, last] = [some[0], some.at(-1)]
    if (
      first &&
      last &&
      some.length > 1 &&
      forms.some((form) => form.length < leastJoined || small.has(form))
    )
      return [
        {
          forms,
          asked: part.slice(first.start, last.end),
          isPrefix: false,
          others: [{ forms: [forms.join('')], how: 'joined' as const }],
        },
      ]
    return some.map(({ form, start, end }) => ({
      forms: [form],
      asked: part.slice(start, end),
      isPrefix: false,
    }))
  })
}

/** The question with what else answers to its words: their other forms, and what is written as one word or as two. */
export function withOtherForms({ terms, ...asked }: Asked, steps: Steps = allSteps): Asked {
  const joined = steps.has('joined') ? joinedIn(terms, steps) : []
  return {
    ...asked,
    terms: terms.map((term, index) => {
      if (term.isExact || term.forms.length > 1) return term
      const own = [...othersOf(term.forms[0] ?? '', steps), ...(term.others ?? [])]
      const withNeighbours = joined.filter(({ from, to }) => index >= from && index < to)
      const others = withNeighbours.flatMap(({ words }) =>
        words.flatMap((word) => formsOf(word, 'joined', steps)),
      )
      return { ...term, others: [...own, ...others, ...partedIn(term, terms, asked.small, steps)] }
    }),
  }
}

/** The question with the other forms of each of its words by itself, none of them a beginning. */
export function inAnyOrder({ terms, ...asked }: Asked, steps: Steps = allSteps): Asked {
  const alone = (term: Term) => ({
    ...term,
    isPrefix: false,
    others: [...othersOf(term.forms[0] ?? '', steps), ...(term.others ?? [])],
  })
  return {
    ...asked,
    terms: terms.map((term) => (term.isExact || term.forms.length > 1 ? term : alone(term))),
  }
}

/** The same question, of which nothing but the words as they were typed counts. */
export function asTyped({ terms, ...asked }: Asked): Asked {
  return { ...asked, terms: terms.map((term) => ({ ...term, isExact: true })) }
}

export function othersOf(word: string, steps: Steps = allSteps): Other[] {
  const { lemma, other } = lemmasOf(word, steps)
  const others: Other[] = steps.has('forms') ? [{ forms: [lemma], how: 'form' }] : []
  if (other) others.push({ forms: [other], how: 'form' })
  const parts = steps.has('joined') ? (thousandsOf(word) ?? partLemmas(word, steps)) : []
  if (parts.length > 1) others.push({ forms: parts, how: 'split' })
  return others
}

/** A number as it is written with dots: 16000 as 16.000, of which each part is a word. */
function thousandsOf(word: string): string[] | null {
  return /^[1-9]\d{3,8}$/.test(word) ? word.split(/(?=(?:\d{3})+$)/) : null
}

/** A word as it stands, and what its forms have in common where that is another. */
function formsOf(word: string, how: How, steps: Steps): Other[] {
  const lemma = lemmaOf(word, steps)
  return [{ forms: [word], how }, ...(lemma === word ? [] : [{ forms: [lemma], how }])]
}

/** Of fewer letters than this words stand beside each other by chance. */
const leastJoined = 3

type Joined = { words: string[]; from: number; to: number }

/**
 * "woning bouw" is also "woningbouw", "verhuurder heffing" also "verhuurdersheffing", "norm voor parkeren" also "parkeernorm", and "place 2 bu"
 * also "place2bu".
 */
function joinedIn(terms: Term[], steps: Steps): Joined[] {
  const found: Joined[] = []
  for (let from = 0; from < terms.length - 1; from++) {
    let word = ''
    for (let to = from; to < Math.min(terms.length, from + 3); to++) {
      const { forms, isExact } = terms[to] ?? { forms: [] }
      const [form = ''] = forms
      if (isExact || forms.length > 1 || (form.length < leastJoined && !/\d/.test(word + form))) break
      if (word) {
        const words = [word + form, `${word}s${form}`]
        if (to === from + 1) {
          const lemma = lemmaOf(form, steps)
          words.push(form + word, lemma + word, `${lemma}s${word}`)
        }
        found.push({ words, from, to: to + 1 })
      }
      word += form
    }
  }
  return found
}

/** "trok weg" is also "weggetrokken": both are found by the stem of both together. */
function partedIn({ forms: [form = ''] }: Term, terms: Term[], small: string[] = [], steps: Steps): Other[] {
  if (!steps.has('verbs')) return []
  const others = [...terms.flatMap(({ forms, isExact }) => (isExact ? [] : forms)), ...small]
  return others.flatMap((other): Other[] => {
    if (other === form) return []
    const stem = partedStem(lemmaOf(form, steps), other) ?? partedStem(lemmaOf(other, steps), form)
    return stem === undefined ? [] : [{ forms: [stem], how: 'form' }]
  })
}
