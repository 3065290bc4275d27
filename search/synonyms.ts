import { lemmaOf } from './dutch/lemma.ts'

/** Words that stand one after the other in a question, and what can be said instead; each as the forms of its words. */
export type Synonym = { asked: string[]; others: string[][] }

/** What means about the same, found by the first word of it in any form. */
export type Synonyms = {
  /** Another list has another: an answer was given with one of them. */
  version: string
  /** @param lemma  what the forms of that word have in common */
  beginningWith: (lemma: string) => readonly Synonym[]
}

export function makeSynonyms(known: Iterable<Synonym>, version: string): Synonyms {
  const byLemma = Map.groupBy(known, ({ asked: [first = ''] }) => lemmaOf(first))
  return { version, beginningWith: (lemma) => byLemma.get(lemma) ?? [] }
}

/** Of phrases that each can be said instead of the others of their group; one that is in two groups has the others of both. */
export function synonymsOf(groups: readonly string[][][]): Synonym[] {
  const found = new Map<string, Synonym>()
  for (const phrases of groups) {
    for (const asked of phrases) {
      const others = phrases.filter((other) => other !== asked)
      const known = found.get(asked.join(' '))
      if (known) known.others.push(...others)
      else found.set(asked.join(' '), { asked, others })
    }
  }
  return [...found.values()]
}
