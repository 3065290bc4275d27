import { and, count, eq, isNull, lt } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { savedComparisons } from '#db/schema/index.ts'
import { getSavedComparison } from './saved.ts'

/** Nobody comes back to more than this; who wants another one lets one go. */
export const mostSaved = 100
const restorableMs = 30 * 24 * 60 * 60 * 1000

/**
 * Keeps a comparison by a name; one that was kept already gets the new name. No change for the feed: it concerns nobody else.
 * @param search  as `searchOf` says it
 * @returns false when there are too many already
 */
export function saveComparison(
  actor: Person,
  { name, search }: { name: string; search: string },
  now = Date.now(),
): boolean {
  return transact((tx) => {
    const isTheirs = and(eq(savedComparisons.personId, actor.id), isNull(savedComparisons.deletedAt))
    const renamed = tx
      .update(savedComparisons)
      .set({ name })
      .where(and(isTheirs, eq(savedComparisons.search, search)))
      .run()
    if (renamed.changes > 0) return true
    const kept = tx.select({ n: count() }).from(savedComparisons).where(isTheirs).get()
    if ((kept?.n ?? 0) >= mostSaved) return false
    tx.insert(savedComparisons)
      .values({ publicId: newPublicId(), personId: actor.id, name, search, createdAt: now })
      .run()
    return true
  })
}

/** Lets a comparison go. For thirty days it can come back; what went longer ago is gone for good. Twice is once. */
export function deleteComparison(actor: Person, publicId: string, now = Date.now()): void {
  transact((tx) => {
    const { id, deletedAt: goneAt } = getSavedComparison(actor, publicId, { isDeletedToo: true })
    if (goneAt !== null) return
    tx.update(savedComparisons).set({ deletedAt: now }).where(eq(savedComparisons.id, id)).run()
    const { personId, deletedAt } = savedComparisons
    tx.delete(savedComparisons)
      .where(and(eq(personId, actor.id), lt(deletedAt, now - restorableMs)))
      .run()
  })
}

/** Brings back what was deleted, unless the same comparison was kept again since: then there is nothing to bring back. Twice is once. */
export function restoreComparison(actor: Person, publicId: string): void {
  transact((tx) => {
    const { id, search, deletedAt: goneAt } = getSavedComparison(actor, publicId, { isDeletedToo: true })
    if (goneAt === null) return
    const { personId, deletedAt } = savedComparisons
    const again = tx
      .select({ id: savedComparisons.id })
      .from(savedComparisons)
      .where(and(eq(personId, actor.id), eq(savedComparisons.search, search), isNull(deletedAt)))
      .get()
    if (again) return
    tx.update(savedComparisons).set({ deletedAt: null }).where(eq(savedComparisons.id, id)).run()
  })
}
