import type { Change } from '#db/changes.ts'

/** Somebody who reads the change feed in order. May see a change twice, and must come to no harm by it. */
export type Follower = {
  /** Under this name its place is kept. */
  name: string
  /** Handles changes in order; when it throws, the same ones come again, later. */
  handle: (changes: Change[]) => void | Promise<void>
  /** Set by a follower that keeps its place itself, with what it made of the changes (the search index does). */
  keepsOwnPlace?: { lastChangeId: () => number }
}
