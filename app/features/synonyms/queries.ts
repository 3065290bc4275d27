import { asc, eq } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { synonyms } from '#db/schema/index.ts'
import type { ListedSynonyms } from '#search/messages.ts'
import { keptSynonyms, synonymsVersion } from '../networks/kept-synonyms.ts'
import { mayShapeNetwork } from '../networks/policy.ts'
import { findNetwork, getNetwork } from '../networks/queries.ts'
import { nameOf } from './words.ts'

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

/** The list as it is now, for the search thread, which looks in it. */
export function listedSynonyms(): ListedSynonyms | undefined {
  const network = findNetwork()
  return network ? { networkId: network.id, version: synonymsVersion() } : undefined
}

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
