import type { Asked, Instead, Term } from './ask.ts'
import { allParts } from './dutch/analyse.ts'
import { firstLetterOf, type Lemmas, lemmaOf, lemmasOf, mayHaveLemma } from './dutch/lemma.ts'
import { isParticle } from './dutch/verbs.ts'
import type { How } from './engine.ts'
import { type Word, wordsOf } from './words.ts'

export type Sought = Pick<Asked, 'terms' | 'instead'>

/** Further than this nobody looks for the best passage of a long text. */
const maxLooked = 32_768

/** A text, its words, and those of them that answer to something: found when somebody looks at them, and once. */
export type Looked = { text: string; words: () => Word[]; telling: () => Telling[] }
/** A word at a place among those of its text. */
type Telling = Answering & { at: number; word: Word }

export function lookAt(text: string, asked: Sought): Looked {
  let words: Word[] | null = null
  let telling: Telling[] | null = null
  const allWords = () => {
    words ??= wordsOf(text.slice(0, maxLooked))
    return words
  }
  return {
    text,
    words: allWords,
    telling: () => {
      telling ??= tellingOf(allWords(), answeringOf(asked))
      return telling
    },
  }
}

function tellingOf(words: readonly Word[], answering: (form: string) => Answering): Telling[] {
  const telling: Telling[] = []
  for (const [at, word] of words.entries()) {
    const answer = answering(word.form)
    if (answer !== nothing) telling.push({ at, word, ...answer })
  }
  return telling
}

/** How a word may answer to a term, as far as the word alone tells. */
type Likely = {
  term: Term
  /** What answers to the term may begin here. */
  mayBegin: boolean
  /** Followed by this, it is the verb that was asked for: "trok ... weg". */
  particle?: string
  isPart: boolean
  isBeginning: boolean
}

/** What a word answers to, by its form alone. */
type Answering = {
  terms: Likely[]
  /** The words of what means the same that it is a form of, and those that are a part of it. */
  same: ReadonlySet<string>
  parts: ReadonlySet<string>
}

const nothing: Answering = { terms: [], same: new Set(), parts: new Set() }

/** Told once for each form: the texts that a question finds have the same words over and over, and most answer to nothing. */
function answeringOf(asked: Sought): (form: string) => Answering {
  const kept = answerings.get(asked) ?? makeAnswering(asked)
  answerings.set(asked, kept)
  return kept
}

const answerings = new WeakMap<Sought, ReturnType<typeof makeAnswering>>()

function makeAnswering({ terms, instead = [] }: Sought): (form: string) => Answering {
  const known = new Map<string, Answering>()
  const looking = terms.map((term) => ({ term, ...lookedFor(term) }))
  const wanted = Map.groupBy(wordsInstead(instead), (form) => lemmaOf(form))
  const wantedIn = (lemmas: (string | undefined)[]) =>
    new Set(lemmas.flatMap((lemma) => (lemma === undefined ? [] : (wanted.get(lemma) ?? []))))
  const letters = [...wanted.keys(), ...looking.flatMap(({ begins }) => begins)]
    .map(firstLetterOf)
    .reduce((all, one) => all | one, 0)
  const make = (form: string): Answering => {
    const lemmas = mayHaveLemma(form, letters) ? lemmasOf(form) : null
    const found: Likely[] = []
    for (const sought of looking) {
      const answer = likely(sought, form, lemmas)
      if (answer) found.push(answer)
    }
    const same = wanted.size === 0 || !lemmas ? nothing.same : wantedIn([lemmas.lemma, lemmas.other])
    const parts = wanted.size === 0 ? nothing.parts : wantedIn(allParts(form))
    return found.length + same.size + parts.size === 0 ? nothing : { terms: found, same, parts }
  }
  return (form) => {
    const kept = known.get(form)
    if (kept) return kept
    const made = make(form)
    known.set(form, made)
    return made
  }
}

function wordsInstead(instead: readonly Instead[]): Set<string> {
  return new Set(instead.flatMap(({ others, apart = [] }) => [...others.flat(), ...apart.flat()]))
}

/** @param lemmas  of the form; null when it begins in a way that none that is sought does */
function likely(
  { term, starts, lemma }: LookedFor & { term: Term },
  form: string,
  lemmas: Lemmas | null,
): Likely | null {
  const isLemma = (it: string | undefined) => it !== undefined && it !== form && starts.has(it)
  const mayBegin = lemmas !== null && (starts.has(form) || isLemma(lemmas.lemma) || isLemma(lemmas.other))
  const particle = lemma === undefined || !lemmas ? undefined : particleOf(lemma, lemmas.lemma)
  // Most words have nothing of it, and need not be taken apart.
  const isPart = lemma !== undefined && form.includes(lemma.slice(0, 2)) && allParts(form).includes(lemma)
  const isBeginning = term.isPrefix && form.startsWith(term.forms[0] ?? '')
  if (!mayBegin && particle === undefined && !isPart && !isBeginning) return null
  return { term, mayBegin, isPart, isBeginning, ...(particle !== undefined && { particle }) }
}

type LookedFor = {
  starts: Set<string>
  lemma: string | undefined
  /** What begins as the words do that may answer to it. */
  begins: string[]
}

/** With what something that answers to a term can begin, and what its forms have in common. */
function lookedFor(term: Term): LookedFor {
  const kept = looked.get(term)
  if (kept) return kept
  const first = [term.forms.slice(0, 1)]
  for (const { forms, isApart } of term.others ?? []) first.push(isApart ? forms : forms.slice(0, 1))
  const starts = new Set(first.flat().flatMap((form) => [form, lemmaOf(form)]))
  const lemma = term.others?.find(({ how }) => how === 'form')?.forms[0]
  const made = { starts, lemma, begins: [...starts, ...behindParticles(lemma ?? '')] }
  looked.set(term, made)
  return made
}

const looked = new WeakMap<Term, LookedFor>()

/** "weg", of "trok" for who asked for "wegtrekken". */
function particleOf(lemma: string, stem: string): string | undefined {
  if (stem.length < shortestStem || !lemma.endsWith(stem) || lemma === stem) return undefined
  const particle = lemma.slice(0, -stem.length)
  return isParticle(particle) ? particle : undefined
}

/** What may stand apart from a particle: "trek" of "wegtrek". */
function behindParticles(lemma: string): string[] {
  const behind: string[] = []
  for (let at = 1; at <= lemma.length - shortestStem; at++)
    if (isParticle(lemma.slice(0, at))) behind.push(lemma.slice(at))
  return behind
}

const shortestStem = 3

/** No clause is longer than so many words. */
const longestClause = 15

/** `apart`: the words of which this is one, which may stand anywhere. */
type Match = { how: How; length: number; apart?: string[] }

/** Whether, and how, what stands at this place answers to a term, and how many words that takes. */
export function matchAt(
  { term, mayBegin, particle, isPart, isBeginning }: Likely,
  words: Word[],
  at: number,
): Match | null {
  const isFormAt = (place: number, form: string) => isSame(words[place], form)
  if (mayBegin) {
    if (term.forms.every((form, index) => words[at + index]?.form === form))
      return { how: 'typed', length: term.forms.length }
    for (const { forms, how, isApart } of term.others ?? []) {
      if (
        isApart
          ? forms.some((form) => isFormAt(at, form))
          : forms.every((form, index) => isFormAt(at + index, form))
      )
        return isApart ? { how, length: 1, apart: forms } : { how, length: forms.length }
    }
  }
  const isParted = particle && words.slice(at + 1, at + longestClause).some(({ form }) => form === particle)
  if (isParted) return { how: 'form', length: 1 }
  if (isPart) return { how: 'part', length: 1 }
  if (isBeginning) return { how: 'beginning', length: 1 }
  return null
}

export function isSame(word: Word | undefined, form: string): boolean {
  if (word === undefined) return false
  if (word.form === form) return true
  const sought = lemmaOf(form)
  const { lemma, other } = lemmasOf(word.form)
  return lemma === sought || other === sought
}
