import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { databasePath, makeDataDir } from './data-dir.ts'
import { newPublicId } from './public-id.ts'
import * as schema from './schema/index.ts'

export type Db = BetterSQLite3Database<typeof schema>
/** What a command gets inside its transaction; queries take either. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** The connection below Drizzle: for the backup, the pragmas and what SQL alone can say. */
export const sqlite: Database.Database = open()
export const db: Db = drizzle(sqlite, { schema })

function open(): Database.Database {
  makeDataDir()
  const connection = new Database(databasePath)
  connection.pragma('journal_mode = WAL')
  // FULL and not NORMAL: "bewaard" on a screen also has to be true after the power failed.
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  connection.pragma('secure_delete = ON')
  connection.pragma('cache_size = -16000')
  // For what one statement makes in every case at once.
  connection.function('new_public_id', { deterministic: false }, () => newPublicId())
  return connection
}

/**
 * A query that is made at first use and kept: for what every page asks, making the SQL costs more than running it.
 * At first use, because when a file is read the migrations have not run yet. What varies in it is a `sql.placeholder`.
 */
export function keptQuery<Query>(make: () => Query): () => Query {
  let kept: Query | undefined
  return () => {
    kept ??= make()
    return kept
  }
}

/**
 * Keeps what `read` found for as long as nobody wrote to the database: for what nearly every page asks and hardly ever changes.
 * Inside a transaction it is read each time, because that may still be undone.
 */
export function keptUntilWritten<Result>(read: (id: number) => Result): (id: number) => Result {
  return keptWhile(() => lastWrite().get() ?? '', read)
}

/**
 * The same for what is much work to read: only until somebody says that it was written, or another connection wrote anything.
 * @returns with what to read it by, what to say when it is written, and what differs from then on
 */
export function keptUntilTold(): {
  kept: <Result>(read: (id: number) => Result) => (id: number) => Result
  written: () => void
  version: () => string
} {
  let times = 0
  const version = () => `${times} ${lastWriteOfOthers().get()}`
  return {
    kept: (read) => keptWhile(version, read),
    version,
    written: () => {
      times += 1
    },
  }
}

function keptWhile<Result>(writtenAt: () => string, read: (id: number) => Result): (id: number) => Result {
  const kept = new Map<number, Result>()
  let keptAt = ''
  return (id) => {
    if (sqlite.inTransaction) return read(id)
    const now = writtenAt()
    if (now !== keptAt) {
      kept.clear()
      keptAt = now
    }
    const found = kept.get(id) ?? read(id)
    kept.set(id, found)
    return found
  }
}

/** Differs after every write, by this connection or by another. */
const lastWrite = keptQuery(() =>
  sqlite
    .prepare<[], string>("select total_changes() || ' ' || data_version from pragma_data_version")
    .pluck(),
)

const lastWriteOfOthers = keptQuery(() =>
  sqlite.prepare<[], number>('select data_version from pragma_data_version').pluck(),
)

/** Runs a command's checks and writes as one. Synchronous on purpose: nothing waits while the database is held. */
export function transact<Result>(work: (tx: Tx) => Result): Result {
  return db.transaction(work, { behavior: 'immediate' })
}
