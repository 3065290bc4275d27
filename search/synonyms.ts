import { lemmaOf } from './dutch/lemma.ts'
import { formsOf } from './words.ts'

/** Words that stand one after the other in a question, and what can be said instead; each as the forms of its words. */
export type Synonym = { asked: string[]; others: string[][] }

/** What means about the same, found by the first word of it in any form. */
export type Synonyms = {
  /** Another list has another: an answer was given with one of them. */
  version: string
  /** @param lemma  what the forms of that word have in common */
  beginningWith: (lemma: string) => readonly Synonym[]
}

/**
 * Of groups of phrases that each can be said instead of the others. They stay as they were written, and are taken apart when one of them is
 * looked for: thousands of groups in pieces took ten megabytes.
 */
export function makeSynonyms(groups: readonly (readonly string[])[], version: string): Synonyms {
  const byLemma = new Map<string, number[]>()
  for (const [at, group] of groups.entries())
    for (const phrase of group) {
      const [first] = formsOf(phrase)
      if (first === undefined) continue
      const known = byLemma.get(lemmaOf(first))
      if (!known) byLemma.set(lemmaOf(first), [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  return {
    version,
    beginningWith: (lemma) =>
      together((byLemma.get(lemma) ?? []).map((at) => groups[at] ?? [])).filter(
        ({ asked: [first = ''] }) => lemmaOf(first) === lemma,
      ),
  }
}

/** A phrase that is in two groups has the others of both. */
function together(groups: readonly (readonly string[])[]): Synonym[] {
  const found = new Map<string, Synonym>()
  for (const group of groups) {
    const phrases = group.map(formsOf).filter(({ length }) => length > 0)
    for (const asked of phrases) {
      const others = phrases.filter((other) => other !== asked)
      const known = found.get(asked.join(' '))
      if (known) known.others.push(...others)
      else found.set(asked.join(' '), { asked, others })
    }
  }
  return [...found.values()]
}
