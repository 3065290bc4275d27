import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import type { NetworkAudience } from '#app/auth/audiences.ts'
import { allow } from '#app/errors.ts'
import { twiceMs } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { type CatalogueContent, catalogueItems, type VerbOf } from '#db/schema/index.ts'
import { freeSlug, slugOf } from '../cases/slug.ts'
import { getNetwork } from '../networks/queries.ts'
import { mayKeepCatalogue } from './policy.ts'
import { type CatalogueItem, getCatalogueItem } from './queries.ts'

export type CatalogueFields = CatalogueContent & { title: string; audience: NetworkAudience }

export type CatalogueChange =
  | { isSaved: true }
  /** Somebody else saved first; nothing was overwritten, and this is what stands there now. */
  | { isSaved: false; current: CatalogueFields; version: number }

/**
 * Puts a general intervention in the catalogue. Sending the same twice adds it once.
 * @param given  with `key` when its address is to be that one
 */
export function addCatalogueItem(
  actor: Actor,
  { key: wanted, ...given }: CatalogueFields & { key?: string },
  now = Date.now(),
): { key: string } {
  return transact((tx) => {
    allow(mayKeepCatalogue(actor))
    const networkId = getNetwork().id
    const sent = wanted === undefined && sentJustNow(tx, actor, given, now)
    if (sent) return { key: sent.key }
    const key = freeSlug(slugOf(wanted ?? given.title) || 'aanpak', (one) => isTaken(tx, networkId, one))
    const item = tx
      .insert(catalogueItems)
      .values({ ...columnsOf(given), key, networkId, addedById: actor.id, createdAt: now, updatedAt: now })
      .returning()
      .get()
    record(tx, actor, item, 'catalogue.added', now)
    return { key }
  })
}

function sentJustNow(tx: Tx, actor: Person, given: CatalogueFields, now: number): CatalogueItem | undefined {
  const wanted = JSON.stringify(columnsOf(given))
  return tx
    .select()
    .from(catalogueItems)
    .where(
      and(
        eq(catalogueItems.addedById, actor.id),
        isNull(catalogueItems.retiredAt),
        gt(catalogueItems.createdAt, now - twiceMs),
      ),
    )
    .all()
    .find((one) => JSON.stringify(columnsOf(fieldsOf(one))) === wanted)
}

/** @param version  the one the form was made from */
export function changeCatalogueItem(
  actor: Actor,
  key: string,
  { version, ...given }: CatalogueFields & { version: number },
  now = Date.now(),
): CatalogueChange {
  return transact((tx) => {
    const item = getCatalogueItem(actor, key)
    allow(mayKeepCatalogue(actor))
    const wanted = columnsOf(given)
    // Both were put together in the same order of keys.
    if (JSON.stringify(columnsOf(fieldsOf(item))) === JSON.stringify(wanted)) return { isSaved: true }
    if (item.version !== version) return { isSaved: false, current: fieldsOf(item), version: item.version }
    tx.update(catalogueItems)
      .set({ ...wanted, version: sql`${catalogueItems.version} + 1`, updatedAt: now })
      .where(eq(catalogueItems.id, item.id))
      .run()
    record(tx, actor, item, 'catalogue.changed', now)
    return { isSaved: true }
  })
}

/** Out of the list from now on. Never deleted: interventions of cases point at it. */
export function retireCatalogueItem(actor: Actor, key: string, now = Date.now()): void {
  setRetired(actor, key, now, now)
}

/** "Maak ongedaan": it stands in the list again. */
export function restoreCatalogueItem(actor: Actor, key: string, now = Date.now()): void {
  setRetired(actor, key, null, now)
}

function setRetired(actor: Actor, key: string, retiredAt: number | null, now: number): void {
  transact((tx) => {
    const item = getCatalogueItem(actor, key)
    allow(mayKeepCatalogue(actor))
    if ((item.retiredAt === null) === (retiredAt === null)) return
    tx.update(catalogueItems).set({ retiredAt, updatedAt: now }).where(eq(catalogueItems.id, item.id)).run()
    record(tx, actor, item, retiredAt === null ? 'catalogue.restored' : 'catalogue.retired', now)
  })
}

/** A general intervention as it is filled in on its form. */
export function fieldsOf({ title, content, audience }: CatalogueItem): CatalogueFields {
  return { ...content, title, audience: audience === 'public' ? 'public' : 'network' }
}

function columnsOf(given: CatalogueFields) {
  const content: CatalogueContent = {
    story: given.story,
    forWhom: given.forWhom,
    domain: given.domain,
    type: given.type,
    typeOther: given.typeOther,
    scale: given.scale,
    aims: given.aims,
    partners: given.partners,
    expectedYields: given.expectedYields,
    reportedEffects: given.reportedEffects.map(({ text, source }) => ({ text, source })),
    nationalEvidence: given.nationalEvidence,
    localEvidence: given.localEvidence,
    evidenceNote: given.evidenceNote,
    sources: given.sources.map(({ title, publisher, year, url, note }) => ({
      title,
      publisher,
      year,
      url,
      note,
    })),
  }
  return { title: given.title, audience: given.audience, content }
}

/** `nieuw` is the address of a form; freeSlug knows that one. */
function isTaken(tx: Tx, networkId: number, key: string): boolean {
  const found = tx
    .select({ id: catalogueItems.id })
    .from(catalogueItems)
    .where(and(eq(catalogueItems.networkId, networkId), eq(catalogueItems.key, key)))
    .get()
  return found !== undefined
}

function record(tx: Tx, by: Person, item: CatalogueItem, verb: VerbOf<'catalogue'>, at: number): void {
  recordChange(tx, {
    verb,
    subject: 'catalogue',
    subjectId: item.id,
    networkId: item.networkId,
    actorId: by.id,
    at,
  })
}
