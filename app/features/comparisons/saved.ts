import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { savedComparisons } from '#db/schema/index.ts'
import { namesOfCases } from '../cases/queries.ts'
import { getNetwork, sectionTemplatesOf } from '../networks/queries.ts'
import { rowsOf } from './rows.ts'
import { addressOf, fewestCases, type Selection, selectionOf } from './selection.ts'

type SavedComparison = typeof savedComparisons.$inferSelect

export type ListedComparison = {
  publicId: string
  name: string
  url: string
  search: string
  /** As its page says it now: without rows that are none (any more) and cases that are not there for this reader. */
  shown: string
  /** What the cases are called, of those the actor may still see. */
  cases: string[]
}

/** What of a comparison is kept. Always the same text for the same one; '' when there is nothing to compare. */
export function searchOf(selection: Selection): string {
  if (selection.slugs.length < fewestCases) return ''
  return addressOf(selection).split('?')[1] ?? ''
}

/** The actor's own, by name. */
export function savedComparisonsOf(actor: Person): ListedComparison[] {
  const rows = db
    .select()
    .from(savedComparisons)
    .where(and(eq(savedComparisons.personId, actor.id), isNull(savedComparisons.deletedAt)))
    .orderBy(asc(savedComparisons.name), asc(savedComparisons.id))
    .all()
  const selections = rows.map(({ search }) => selectionOf(new URLSearchParams(search)))
  const names = namesOfCases(
    actor,
    selections.flatMap(({ slugs }) => slugs),
  )
  const rowKeys = new Set(rowsOf(sectionTemplatesOf(getNetwork().id)).map(({ key }) => key))
  return rows.map(({ publicId, name, search }, n) => {
    const selection = selections[n] ?? selectionOf(new URLSearchParams())
    const slugs = selection.slugs.filter((slug) => names.has(slug))
    return {
      publicId,
      name,
      url: `/vergelijken?${search}`,
      search,
      shown: searchOf({ ...selection, slugs, rows: selection.rows.filter((key) => rowKeys.has(key)) }),
      cases: slugs.flatMap((slug) => names.get(slug) ?? []),
    }
  })
}

/** @throws notFound when there is none, and just so when it is somebody else's */
export function getSavedComparison(
  actor: Person,
  publicId: string,
  { isDeletedToo = false } = {},
): SavedComparison {
  const { personId, deletedAt } = savedComparisons
  const row = db
    .select()
    .from(savedComparisons)
    .where(
      and(
        eq(savedComparisons.publicId, publicId),
        eq(personId, actor.id),
        isDeletedToo ? undefined : isNull(deletedAt),
      ),
    )
    .get()
  if (!row) throw notFound()
  return row
}
