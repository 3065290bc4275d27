import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { buildWorld } from '#tests/world.ts'
import { sqlite } from './client.server.ts'
import { backupDir } from './data-dir.ts'
import { migrateDatabase } from './migrate.ts'

it('changes nothing and copies nothing when the database is up to date', () => {
  expect(migrateDatabase()).toBeNull()
})

it('writes a whole copy first when there is something to do and something to lose', () => {
  buildWorld()
  const people = sqlite.prepare('select count(*) as n from people').get()
  // As the version before would have left it: the last migration is not done, and nothing in the way of doing it.
  sqlite.exec('delete from __drizzle_migrations')
  expect(() => migrateDatabase()).toThrow()
  const [copy] = readdirSync(backupDir)
  const kept = new Database(join(backupDir, copy ?? ''), { readonly: true })
  expect(kept.prepare('select count(*) as n from people').get()).toEqual(people)
  expect(kept.pragma('integrity_check', { simple: true })).toBe('ok')
  kept.close()
})

it('keeps the SQL of every migration that is merged', () => {
  const journal = JSON.parse(readFileSync('migrations/meta/_journal.json', 'utf8')) as {
    entries: { tag: string }[]
  }
  const files = readdirSync('migrations').filter((name) => name.endsWith('.sql'))
  expect(files.sort()).toEqual(journal.entries.map(({ tag }) => `${tag}.sql`))
})

it('lets mail that waited when unanswered sendings were not counted yet go out as if it was never handed over', () => {
  const before = new Database(':memory:')
  const migrate = (name: string) => before.exec(readFileSync(join('migrations', name), 'utf8'))
  for (const name of readdirSync('migrations').sort()) if (name < '0020') migrate(name)
  before.exec(`insert into outgoing_mail (message_id, "to", subject, text, created_at, next_attempt_at, attempts)
    values ('<waits@x>', 'expert@example.org', 'Welkom', 'Dag', 1, 2, 3)`)
  migrate('0020_mail_unanswered.sql')
  expect(before.prepare('select message_id, text, attempts, unanswered from outgoing_mail').all()).toEqual([
    { message_id: '<waits@x>', text: 'Dag', attempts: 3, unanswered: 0 },
  ])
  before.close()
})
