import type { Database } from 'better-sqlite3'
import type { Change } from '#db/changes.ts'
import type { SearchDocument } from '#search/engine.ts'

/** How one noun looks in search: which of its documents a change touches, and what they say now. */
export type NounIndex = {
  keyOf: (id: number) => string
  /** @returns ids whose document has to be made anew; too many is slow, too few is wrong */
  touchedBy: (change: IndexedChange) => number[]
  /** As the database is now; null when there is nothing to be found (any more). */
  documentOf: (id: number) => SearchDocument | null
  /** For a rebuild: the next ids in order, none when that was the last. */
  idsAfter: (id: number) => number[]
}

/**
 * Plain SQL over a connection that only reads: this runs in the search thread, which has nothing of the app's own
 * database client.
 */
export type NounIndexing = (database: Database) => NounIndex

export type IndexedChange = Pick<
  Change,
  'id' | 'verb' | 'subject' | 'subjectId' | 'caseId' | 'sectionId' | 'itemId' | 'releaseId'
>

/** How many ids a rebuild takes at a time. */
export const idsAtATime = 50
