import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { savedSearches } from '#db/schema/index.ts'
import type { Answer } from '#search/engine.ts'
import { SearchAway } from '#search/index.ts'
import { type Asked, addressOf, askedIn } from '../search/asked.ts'
import { search } from '../search/queries.ts'

type SavedSearch = typeof savedSearches.$inferSelect

/** What of a search is kept: all but the page one was on. Always the same text for the same search; '' for none. */
export function searchOf(asked: Asked): string {
  return new URL(addressOf({ ...asked, page: 1 }), 'https://tussenstap.invalid').search.slice(1)
}

export function askedBySaved({ search }: Pick<SavedSearch, 'search'>): Asked {
  return askedIn(new URLSearchParams(search))
}

/** The actor's own, by name. */
export function savedSearchesOf(actor: Person): SavedSearch[] {
  return db
    .select()
    .from(savedSearches)
    .where(and(eq(savedSearches.personId, actor.id), isNull(savedSearches.deletedAt)))
    .orderBy(asc(savedSearches.name), asc(savedSearches.id))
    .all()
}

/** @throws notFound when there is none, and just so when it is somebody else's */
export function getSaved(actor: Person, publicId: string, { isDeletedToo = false } = {}): SavedSearch {
  const row = db
    .select()
    .from(savedSearches)
    .where(
      and(
        eq(savedSearches.publicId, publicId),
        eq(savedSearches.personId, actor.id),
        isDeletedToo ? undefined : isNull(savedSearches.deletedAt),
      ),
    )
    .get()
  if (!row) throw notFound()
  return row
}

/** By what name the actor kept this very search; null when they did not. */
export function savedAs(actor: Person, asked: Asked): { name: string; isFollowed: boolean } | null {
  const row = db
    .select({ name: savedSearches.name, followedAt: savedSearches.followedAt })
    .from(savedSearches)
    .where(
      and(
        eq(savedSearches.personId, actor.id),
        eq(savedSearches.search, searchOf(asked)),
        isNull(savedSearches.deletedAt),
      ),
    )
    .get()
  return row ? { name: row.name, isFollowed: row.followedAt !== null } : null
}

/**
 * What came since a moment and is found by a kept search, newest first: what its person may read now, and nothing else.
 * @param until  what came later is left for another time
 * @returns null when nobody can search at the moment
 */
export async function newHitsOf(
  actor: Person,
  saved: Pick<SavedSearch, 'search'>,
  since: number,
  limit: number,
  until?: number,
): Promise<Pick<Answer, 'hits' | 'total'> | null> {
  const { q, isLiteral, kinds, codes, isMine } = askedBySaved(saved)
  const asking = { q, isLiteral, kinds, codes, isMine, order: 'newest', isWithoutFacets: true } as const
  try {
    const found = await search(actor, { ...asking, since, ...(until !== undefined && { until }), limit })
    // Among little that is new, another word is soon the nearest: it counts when it is so among everything.
    const isOther =
      found.matched === 'any' ||
      (found.corrected !== undefined &&
        (await search(actor, { ...asking, limit: 1 })).corrected === undefined)
    return isOther ? { hits: [], total: 0 } : found
  } catch (error) {
    if (error instanceof SearchAway) return null
    throw error
  }
}
