import { asc, eq } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { synonyms } from '#db/schema/index.ts'
import type { Synonym } from '#search/engine.ts'
import { keptSynonyms } from '../networks/kept-synonyms.ts'
import { mayShapeNetwork } from '../networks/policy.ts'
import { findNetwork, getNetwork } from '../networks/queries.ts'
import { beginningOf, formsOf, mayBeSame, nameOf } from './words.ts'

export type SynonymGroup = typeof synonyms.$inferSelect

const inDutch = new Intl.Collator('nl')

/** Every group there ever was, by the word it is called by. */
const allSynonymsOf: (networkId: number) => readonly SynonymGroup[] = keptSynonyms((networkId) =>
  db
    .select()
    .from(synonyms)
    .where(eq(synonyms.networkId, networkId))
    .orderBy(asc(synonyms.key))
    .all()
    .sort((a, b) => inDutch.compare(nameOf(a), nameOf(b))),
)

type Known = { forms: string[]; others: string[][] }

/** By how the first word of each phrase begins: what can be said instead of it. */
const known: (networkId: number) => ReadonlyMap<string, Known[]> = keptSynonyms((networkId) => {
  const phrases = allSynonymsOf(networkId)
    .filter(({ retiredAt }) => retiredAt === null)
    .flatMap(({ words }) => {
      const all = words.map(formsOf).filter(({ length }) => length > 0)
      return all.map((forms) => ({ forms, others: all.filter((other) => other !== forms) }))
    })
  return Map.groupBy(phrases, ({ forms }) => startOf(forms))
})

/** What means about the same as words that stand together in a question, and of words that look like those too. */
export function synonymsIn(q: string): Synonym[] {
  const network = findNetwork()
  if (!network) return []
  const phrases = known(network.id)
  const forms = formsOf(q)
  const found = new Map<string, Synonym>()
  for (const start of forms.keys()) {
    const joined = joinedFrom(forms, start)
    const likely = new Set([forms.slice(start), ...joined].map(startOf))
    for (const phrase of [...likely].flatMap((one) => phrases.get(one) ?? [])) {
      const isThere = phrase.forms.every((one, index) => mayBeSame(one, forms[start + index] ?? ''))
      if (!isThere && !joined.some(([word = '']) => isJoined(phrase.forms, word))) continue
      // A phrase can be in two groups: then it has the words of both.
      const key = phrase.forms.join(' ')
      const before = found.get(key)?.others ?? []
      found.set(key, { asked: phrase.forms, others: [...before, ...phrase.others] })
    }
  }
  return [...found.values()]
}

/** So many neighbours are read as one word too: "waterbed effect", with or without an s between them. */
const mostJoined = 3

function joinedFrom(forms: string[], start: number): string[][] {
  const joined: string[][] = []
  let word = forms[start] ?? ''
  for (const next of forms.slice(start + 1, start + mostJoined)) {
    joined.push([word + next], [`${word}s${next}`])
    word += next
  }
  return joined
}

const isJoined = ([form = '', ...more]: string[], word: string) => more.length === 0 && mayBeSame(form, word)

const startOf = ([form = '']: string[]) => beginningOf(form)

/** @throws notFound for who is no organiser */
export function readSynonyms(actor: Actor): { standing: SynonymGroup[]; retired: SynonymGroup[] } {
  const all = openSynonyms(actor).all
  return {
    standing: all.filter(({ retiredAt }) => retiredAt === null),
    retired: all.filter(({ retiredAt }) => retiredAt !== null),
  }
}

/** @throws notFound when there is no such group, and for who is no organiser */
export function getSynonyms(actor: Actor, key: string): SynonymGroup {
  const group = openSynonyms(actor).all.find((one) => one.key === key)
  if (!group) throw notFound()
  return group
}

/** @throws notFound for who is no organiser */
export function openSynonyms(actor: Actor): {
  networkId: number
  all: readonly SynonymGroup[]
  by: Person
} {
  if (!mayShapeNetwork(actor)) throw notFound()
  const { id: networkId } = getNetwork()
  return { networkId, all: allSynonymsOf(networkId), by: actor }
}
