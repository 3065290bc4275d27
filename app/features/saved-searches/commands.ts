import { and, count, eq, isNull, lt } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { savedSearches } from '#db/schema/index.ts'
import { getSaved } from './queries.ts'

/** Nobody comes back to more than this; who wants another one lets one go. */
export const mostSaved = 100
const restorableMs = 30 * 24 * 60 * 60 * 1000

/**
 * Keeps a search by a name; one that was kept already gets the new name. No change for the feed: it concerns nobody else.
 * @param search  as `searchOf` says it
 * @returns false when there are too many already
 */
export function saveSearch(
  actor: Person,
  { name, search, isFollowed }: { name: string; search: string; isFollowed: boolean },
  now = Date.now(),
): boolean {
  return transact((tx) => {
    const isTheirs = and(eq(savedSearches.personId, actor.id), isNull(savedSearches.deletedAt))
    const known = tx
      .select()
      .from(savedSearches)
      .where(and(isTheirs, eq(savedSearches.search, search)))
      .get()
    const following = followingOf(known, isFollowed, now)
    if (known) {
      tx.update(savedSearches)
        .set({ name, ...following })
        .where(eq(savedSearches.id, known.id))
        .run()
      return true
    }
    const kept = tx.select({ n: count() }).from(savedSearches).where(isTheirs).get()
    if ((kept?.n ?? 0) >= mostSaved) return false
    tx.insert(savedSearches)
      .values({ publicId: newPublicId(), personId: actor.id, name, search, createdAt: now, ...following })
      .run()
    return true
  })
}

/** Wants to hear of what is new in it, or not any more. */
export function followSearch(actor: Person, publicId: string, isFollowed: boolean, now = Date.now()): void {
  transact((tx) => {
    const saved = getSaved(actor, publicId)
    tx.update(savedSearches)
      .set(followingOf(saved, isFollowed, now))
      .where(eq(savedSearches.id, saved.id))
      .run()
  })
}

/** Whoever begins to follow hears of what comes from then on. */
function followingOf(
  known: Pick<typeof savedSearches.$inferSelect, 'followedAt' | 'toldUntil'> | undefined,
  isFollowed: boolean,
  now: number,
) {
  if (!isFollowed) return { followedAt: null, toldUntil: null }
  return { followedAt: known?.followedAt ?? now, toldUntil: known?.toldUntil ?? now }
}

/** Lets a search go. For thirty days it can come back; what went longer ago is gone for good. Twice is once. */
export function deleteSearch(actor: Person, publicId: string, now = Date.now()): void {
  transact((tx) => {
    const { id, deletedAt: goneAt } = getSaved(actor, publicId, { isDeletedToo: true })
    if (goneAt !== null) return
    tx.update(savedSearches).set({ deletedAt: now }).where(eq(savedSearches.id, id)).run()
    tx.delete(savedSearches)
      .where(and(eq(savedSearches.personId, actor.id), lt(savedSearches.deletedAt, now - restorableMs)))
      .run()
  })
}

/** Brings back what was deleted, unless the same search was kept again since: then there is nothing to bring back. Twice is once. */
export function restoreSearch(actor: Person, publicId: string): void {
  transact((tx) => {
    const { id, search, deletedAt: goneAt } = getSaved(actor, publicId, { isDeletedToo: true })
    if (goneAt === null) return
    const again = tx
      .select({ id: savedSearches.id })
      .from(savedSearches)
      .where(
        and(
          eq(savedSearches.personId, actor.id),
          eq(savedSearches.search, search),
          isNull(savedSearches.deletedAt),
        ),
      )
      .get()
    if (again) return
    tx.update(savedSearches).set({ deletedAt: null }).where(eq(savedSearches.id, id)).run()
  })
}
