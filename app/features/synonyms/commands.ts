import { eq } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { synonyms, type VerbOf } from '#db/schema/index.ts'
import { synonymsWritten } from '../networks/kept-synonyms.ts'
import { freeKey } from '../networks/names.ts'
import { getSynonyms, openSynonyms, type SynonymGroup } from './queries.ts'

/** A new group. The same words in the same order add nothing, so that a form that is sent twice adds one. */
export function addSynonyms(actor: Actor, words: string[], now = Date.now()): { key: string } {
  return transact((tx) => {
    const { networkId, all, by } = openSynonyms(actor)
    const same = all.find((group) => group.retiredAt === null && isSame(group.words, words))
    if (same) return { key: same.key }
    const key = freeKey(words[0] ?? '', (one) => all.some((group) => group.key === one))
    const group = tx.insert(synonyms).values({ networkId, key, words }).returning().get()
    record(tx, 'synonym.added', group, by, now)
    return { key }
  })
}

/** Other words in a group, or in another order. Its key stays. */
export function changeSynonyms(actor: Actor, key: string, words: string[], now = Date.now()): void {
  transact((tx) => {
    const { group, by } = open(actor, key)
    if (isSame(group.words, words)) return
    tx.update(synonyms).set({ words }).where(eq(synonyms.id, group.id)).run()
    record(tx, 'synonym.changed', group, by, now)
  })
}

/** Its words are looked for by themselves again. */
export function retireSynonyms(actor: Actor, key: string, now = Date.now()): void {
  transact((tx) => {
    const { group, by } = open(actor, key)
    if (group.retiredAt !== null) return
    tx.update(synonyms).set({ retiredAt: now }).where(eq(synonyms.id, group.id)).run()
    record(tx, 'synonym.retired', group, by, now)
  })
}

export function restoreSynonyms(actor: Actor, key: string, now = Date.now()): void {
  transact((tx) => {
    const { group, by } = open(actor, key)
    if (group.retiredAt === null) return
    tx.update(synonyms).set({ retiredAt: null }).where(eq(synonyms.id, group.id)).run()
    record(tx, 'synonym.restored', group, by, now)
  })
}

function open(actor: Actor, key: string): { group: SynonymGroup; by: Person } {
  const { by } = openSynonyms(actor)
  return { group: getSynonyms(actor, key), by }
}

function isSame(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index])
}

function record(
  tx: Tx,
  verb: VerbOf<'synonym'>,
  { id, networkId }: SynonymGroup,
  { id: actorId }: Person,
  at: number,
): void {
  synonymsWritten()
  recordChange(tx, { verb, subject: 'network', subjectId: id, networkId, actorId, at })
}
