import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { isAtLeastAsWide, type NetworkAudience } from '#app/auth/audiences.ts'
import { allow, notFound } from '#app/errors.ts'
import { twiceMs } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { type Audience, libraryItems, libraryUses, type VerbOf } from '#db/schema/index.ts'
import { getCase, type SeenCase } from '../cases/queries.ts'
import { freeSlug, slugOf } from '../cases/slug.ts'
import { getNetwork } from '../networks/queries.ts'
import { mayShare } from '../releases/policy.ts'
import { mayKeepLibrary, mayTakeToCase } from './policy.ts'
import { getLibraryItem, type LibraryItem } from './queries.ts'

export type LibraryFields = {
  title: string
  /** Key of the list `libraryKind`; '' is unknown. */
  kind: string
  publisher: string
  year: number | null
  url: string
  summary: string
  tags: string[]
  provenance: string
  audience: NetworkAudience
}

export type LibraryChange =
  | { isSaved: true }
  /** Somebody else saved first; nothing was overwritten, and this is what stands there now. */
  | { isSaved: false; current: LibraryFields; version: number }

/**
 * Puts something from outside in the library. Sending the same twice adds it once.
 * @param given  with `key` when its address is to be that one
 */
export function addLibraryItem(
  actor: Actor,
  { key: wanted, ...given }: LibraryFields & { key?: string },
  now = Date.now(),
): { key: string } {
  return transact((tx) => {
    allow(mayKeepLibrary(actor))
    const networkId = getNetwork().id
    const sent = wanted === undefined && sentJustNow(tx, actor, given, now)
    if (sent) return { key: sent.key }
    const key = freeSlug(slugOf(wanted ?? given.title) || 'bron', (one) => isTaken(tx, networkId, one))
    const item = tx
      .insert(libraryItems)
      .values({ ...fieldsOf(given), key, networkId, addedById: actor.id, createdAt: now, updatedAt: now })
      .returning()
      .get()
    record(tx, actor, item, 'library.added', now)
    return { key }
  })
}

function sentJustNow(tx: Tx, actor: Person, given: LibraryFields, now: number): LibraryItem | undefined {
  const wanted = JSON.stringify(fieldsOf(given))
  return tx
    .select()
    .from(libraryItems)
    .where(
      and(
        eq(libraryItems.addedById, actor.id),
        isNull(libraryItems.retiredAt),
        gt(libraryItems.createdAt, now - twiceMs),
      ),
    )
    .all()
    .find((one) => JSON.stringify(fieldsOf(one)) === wanted)
}

/** @param version  the one the form was made from */
export function changeLibraryItem(
  actor: Actor,
  key: string,
  { version, ...given }: LibraryFields & { version: number },
  now = Date.now(),
): LibraryChange {
  return transact((tx) => {
    const item = getLibraryItem(actor, key)
    allow(mayKeepLibrary(actor))
    const current = fieldsOf(item)
    const wanted = fieldsOf(given)
    // Both were put together in the same order of keys.
    if (JSON.stringify(current) === JSON.stringify(wanted)) return { isSaved: true }
    if (item.version !== version) return { isSaved: false, current, version: item.version }
    tx.update(libraryItems)
      .set({ ...wanted, version: sql`${libraryItems.version} + 1`, updatedAt: now })
      .where(eq(libraryItems.id, item.id))
      .run()
    record(tx, actor, item, 'library.changed', now)
    return { isSaved: true }
  })
}

/** Out of the list from now on. Never deleted: whoever rests on it still finds it. */
export function retireLibraryItem(actor: Actor, key: string, now = Date.now()): void {
  setRetired(actor, key, now, now)
}

/** "Maak ongedaan": it stands in the list again. */
export function restoreLibraryItem(actor: Actor, key: string, now = Date.now()): void {
  setRetired(actor, key, null, now)
}

function setRetired(actor: Actor, key: string, retiredAt: number | null, now: number): void {
  transact((tx) => {
    const item = getLibraryItem(actor, key)
    allow(mayKeepLibrary(actor))
    if ((item.retiredAt === null) === (retiredAt === null)) return
    tx.update(libraryItems).set({ retiredAt, updatedAt: now }).where(eq(libraryItems.id, item.id)).run()
    record(tx, actor, item, retiredAt === null ? 'library.restored' : 'library.retired', now)
  })
}

export type Taking =
  | { isTaken: true }
  /** Who may know of it is never more than who may know of the case. */
  | { isTaken: false; because: 'wider'; cardAudience: Audience }
  /** Its writers keep it with their coalition: it is shared by whoever shares the case. */
  | { isTaken: false; because: 'sharing' }
  | { isTaken: false; because: 'already' }

/** Says that a case rests on this, why, and who may know. Sending the same twice says it once. */
export function takeToCase(
  actor: Actor,
  key: string,
  { slug, reason, audience }: { slug: string; reason: string; audience: Audience },
  now = Date.now(),
): Taking {
  return transact((tx) => {
    const item = getLibraryItem(actor, key)
    const theCase = getCase(actor, slug)
    allow(mayTakeToCase(actor, theCase))
    allow(item.retiredAt === null)
    if (audience !== 'coalition' && !mayShare(actor, theCase)) return { isTaken: false, because: 'sharing' }
    const cardAudience = cardAudienceOf(theCase)
    if (!isAtLeastAsWide(cardAudience, audience)) return { isTaken: false, because: 'wider', cardAudience }
    const use = openUse(tx, item, theCase)
    if (use) {
      const isPressedTwice =
        use.byId === actor.id &&
        use.reason === reason &&
        use.audience === audience &&
        use.createdAt > now - twiceMs
      return isPressedTwice ? { isTaken: true } : { isTaken: false, because: 'already' }
    }
    tx.insert(libraryUses)
      .values({
        libraryItemId: item.id,
        caseId: theCase.id,
        reason,
        audience,
        byId: actor.id,
        createdAt: now,
      })
      .run()
    record(tx, actor, item, 'library.taken', now, theCase)
    return { isTaken: true }
  })
}

/**
 * Tells others that a case rests on this and why, or only the coalition again. The same audience as now changes nothing.
 * @throws notFound when the case does not rest on it
 */
export function shareUse(
  actor: Actor,
  key: string,
  slug: string,
  audience: Audience,
  now = Date.now(),
): void {
  transact((tx) => {
    const item = getLibraryItem(actor, key)
    const theCase = getCase(actor, slug)
    allow(mayShare(actor, theCase))
    const use = openUse(tx, item, theCase)
    if (!use) throw notFound()
    allow(isAtLeastAsWide(cardAudienceOf(theCase), audience))
    if (use.audience === audience) return
    tx.update(libraryUses).set({ audience }).where(eq(libraryUses.id, use.id)).run()
    record(tx, actor, item, 'library.use_shared', now, theCase)
  })
}

function cardAudienceOf({ released: { card } }: SeenCase): Audience {
  return card?.audience ?? 'coalition'
}

/** The case does not rest on it any more; that it once did stays on record. */
export function endUse(actor: Actor, key: string, slug: string, now = Date.now()): void {
  transact((tx) => {
    const item = getLibraryItem(actor, key)
    const theCase = getCase(actor, slug)
    allow(mayTakeToCase(actor, theCase))
    const use = openUse(tx, item, theCase)
    if (!use) return
    tx.update(libraryUses).set({ endedAt: now }).where(eq(libraryUses.id, use.id)).run()
    record(tx, actor, item, 'library.use_ended', now, theCase)
  })
}

function openUse(tx: Tx, item: LibraryItem, theCase: SeenCase) {
  return tx
    .select()
    .from(libraryUses)
    .where(
      and(
        eq(libraryUses.libraryItemId, item.id),
        eq(libraryUses.caseId, theCase.id),
        isNull(libraryUses.itemId),
        isNull(libraryUses.endedAt),
      ),
    )
    .get()
}

/** An item as it is filled in on its form. */
export function fieldsOf(item: LibraryFields | LibraryItem): LibraryFields {
  const { title, kind, publisher, year, url, summary, tags, provenance, audience } = item
  return {
    title,
    kind,
    publisher,
    year,
    url,
    summary,
    tags,
    provenance,
    audience: audience === 'public' ? 'public' : 'network',
  }
}

/** Under /kennisbank one address is that of the catalogue. */
function isTaken(tx: Tx, networkId: number, key: string): boolean {
  if (key === 'aanpakken') return true
  const found = tx
    .select({ id: libraryItems.id })
    .from(libraryItems)
    .where(and(eq(libraryItems.networkId, networkId), eq(libraryItems.key, key)))
    .get()
  return found !== undefined
}

function record(
  tx: Tx,
  by: Person,
  item: { id: number; networkId: number },
  verb: VerbOf<'library'>,
  at: number,
  theCase?: SeenCase,
): void {
  recordChange(tx, {
    verb,
    subject: 'library',
    subjectId: item.id,
    networkId: item.networkId,
    caseId: theCase?.id,
    actorId: by.id,
    at,
  })
}
