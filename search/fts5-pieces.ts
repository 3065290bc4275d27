import type { Database } from 'better-sqlite3'
import type { Table } from './row-sets.ts'

/** Each word is looked for in every piece of the index of words. With more pieces than this it is worth the work to make one of them. */
const mostPieces = 3
/** So many pages at a time: some five milliseconds. */
const pagesAtATime = 64

/**
 * Makes one piece of each index of words, a bit at a time: FTS5 adds a piece with every write and joins them only as far as writing stays quick. A
 * word is found in a third of the time then.
 */
export function* joinPieces(connection: Database, tables: readonly Table[]): Generator<void> {
  const changes = connection.prepare<[], number>('select total_changes()').pluck()
  for (const table of tables) {
    const pieces = connection
      .prepare<[], number>(`select count(distinct segid) from ${table}_idx`)
      .pluck()
      .get()
    yield
    if (pieces === undefined || pieces <= mostPieces) continue
    const join = connection.prepare<[number]>(`insert into ${table} (${table}, rank) values ('merge', ?)`)
    // A negative number begins with all pieces there are; the others go on with that, and the last finds nothing to do.
    for (let pages = -pagesAtATime, isMore = true; isMore; pages = pagesAtATime) {
      const before = changes.get() ?? 0
      join.run(pages)
      isMore = (changes.get() ?? 0) - before > 1
      yield
    }
  }
}
