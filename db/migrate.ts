import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { db, sqlite } from './client.server.ts'
import { backupDir } from './data-dir.ts'

/** From the project's root: npm, the image and the tests all start there. */
const folder = resolve('migrations')

/**
 * Brings the database up to date. When there is something to do and something to lose, a copy is made first,
 * under `DATA_DIR/backups`, and its name is returned.
 */
export function migrateDatabase(): string | null {
  const pending = wanted() - done()
  if (pending === 0) return null
  const copy = isEmpty() ? null : copyBefore()
  // The migrations of SQLite rebuild tables, which must not trip over references to them.
  sqlite.pragma('foreign_keys = OFF')
  migrate(db, { migrationsFolder: folder })
  const broken = sqlite.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Error(`migration left ${broken.length} rows that refer to nothing`)
  sqlite.pragma('foreign_keys = ON')
  return copy
}

function wanted(): number {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: unknown[]
  }
  return journal.entries.length
}

function done(): number {
  const table = sqlite.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!table) return 0
  const row = sqlite.prepare('select count(*) as n from __drizzle_migrations').get() as { n: number }
  return row.n
}

function isEmpty(): boolean {
  return !sqlite.prepare("select 1 from sqlite_master where type = 'table'").get()
}

function copyBefore(): string {
  mkdirSync(backupDir, { recursive: true })
  const stamp = new Date().toISOString().replaceAll(':', '').slice(0, 17)
  let name = `before-migration-${stamp}.db`
  for (let n = 2; existsSync(join(backupDir, name)); n++) name = `before-migration-${stamp}-${n}.db`
  sqlite.prepare('vacuum into ?').run(join(backupDir, name))
  return name
}
