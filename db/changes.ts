import { EventEmitter } from 'node:events'
import type { Statement } from 'better-sqlite3'
import { gt } from 'drizzle-orm'
import { db, sqlite, type Tx } from './client.server.ts'
import { changes } from './schema/index.ts'

export type Change = typeof changes.$inferSelect
type NewChange = Omit<typeof changes.$inferInsert, 'id' | 'at'> & { at?: number }

const bell = new EventEmitter()
bell.setMaxListeners(0)

/**
 * Writes down what happened, in the transaction that did it: data and feed cannot disagree.
 * Ids and verbs only; the words stay where they are, so that the feed tells nobody anything.
 */
export function recordChange(tx: Tx, change: NewChange): void {
  tx.insert(changes)
    .values({ ...change, at: change.at ?? Date.now() })
    .run()
  // The transaction is synchronous, so it has ended, one way or the other, before this runs.
  setImmediate(() => bell.emit('change'))
}

/** Calls back soon after something may have changed. A bell and no more: followers read the feed itself. */
export function onChange(listener: () => void): () => void {
  bell.on('change', listener)
  return () => bell.off('change', listener)
}

export function changesAfter(id: number, limit: number): Change[] {
  return db.select().from(changes).where(gt(changes.id, id)).orderBy(changes.id).limit(limit).all()
}

/** More than this is only a lot; of an index that is being made it would be the number of the newest change. */
const mostBehind = 1000

/** How many changes there are after this place, as far as anybody may be told; beyond a thousand it says a thousand. */
export function lagBehind(place: number): number {
  return Math.min(mostBehind, lastChangeId() - place)
}

let lastId: Statement<[], { id: number | null }> | undefined

/** The newest change there is; 0 before the first. Cheap enough to ask on every request. */
export function lastChangeId(): number {
  // Prepared at first use: when this file is read, the migrations have not run yet.
  lastId ??= sqlite.prepare<[], { id: number | null }>('select max(id) as id from changes')
  return lastId.get()?.id ?? 0
}
