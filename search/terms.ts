import { type Instead, small, type Term } from './ask.ts'
import { lemmaOf } from './dutch/lemma.ts'
import type { Steps } from './steps.ts'
import type { Phrase } from './written-rows.ts'

/** For each word of the question, or words that something can stand instead of: the ways to say it, each of one or more words. */
export function waysToSay(terms: Term[], instead: Instead[], steps: Steps): Term[][][] {
  const said: Term[][][] = []
  for (let at = 0; at < terms.length; ) {
    const here = instead.find(({ from }) => from === at)
    const to = here?.to ?? at + 1
    const others = here ? termsInstead(here, steps).map((term) => [term]) : []
    said.push([terms.slice(at, to), ...others])
    at = to
  }
  return said
}

/** What answers to a term: one of these, and of that each. */
export function phrasesOf({ forms, isPrefix, isExact, others = [] }: Term): Phrase[][] {
  if (isExact) return [[{ forms }]]
  const [beginning = ''] = forms
  // What begins with the same is among what the beginning finds: that need not be looked for by itself.
  const further = others.filter(
    (other) => !(isPrefix && other.forms.length === 1 && other.forms[0]?.startsWith(beginning)),
  )
  const ways = further.map((other) =>
    other.isApart ? other.forms.map((form) => ({ forms: [form] })) : [{ forms: other.forms }],
  )
  return [[{ forms, isBeginning: isPrefix }], ...ways]
}

/** A letter by itself tells nothing either: the s of "'s-Hertogenbosch". */
export const withoutSmall = (forms: string[]) =>
  forms.filter((form) => !small.has(form) && !/^\p{L}$/u.test(form))

/** The single words that answer to a term. */
export function formsIn({ forms, others = [] }: Term): string[] {
  return [forms, ...others.map((other) => other.forms)].filter(({ length }) => length === 1).flat()
}

/** What a synonym is looked for by: one word in all its forms, more words as they stand, or each of them. */
function termsInstead({ others, apart = [] }: Instead, steps: Steps): Term[] {
  const anywhere = apart.map((forms): Term => {
    const lemmas = forms.map((form) => lemmaOf(form, steps))
    return { forms, asked: '', isPrefix: false, others: [{ forms: lemmas, how: 'synonym', isApart: true }] }
  })
  return [...others.map((forms) => insteadTerm(forms, steps)), ...anywhere]
}

export function insteadTerm(forms: string[], steps: Steps): Term {
  const term = { forms, asked: '', isPrefix: false }
  return forms.length === 1
    ? { ...term, others: [{ forms: [lemmaOf(forms[0] ?? '', steps)], how: 'form' }] }
    : term
}

/** What can be said instead of a word, or of words of which it is one. */
export function othersFor(index: number, instead: readonly Instead[], steps: Steps): Term[] {
  return instead
    .filter(({ from, to }) => index >= from && index < to)
    .flatMap((one) => termsInstead(one, steps))
}
