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

it('lets people and their ways in be as they were when nobody could change an address yet', () => {
  const before = new Database(':memory:')
  before.pragma('foreign_keys = ON')
  const migrate = (name: string) => before.exec(readFileSync(join('migrations', name), 'utf8'))
  for (const name of readdirSync('migrations').sort()) if (name < '0021') migrate(name)
  before.exec(`insert into people (id, public_id, email, name, created_at) values (7, 'p7', 'expert@example.org', 'Expert', 1);
    insert into sessions (id, secret_hash, person_id, created_at, last_used_at) values ('s', x'01', 7, 2, 3);
    insert into sign_in_mails (id, email, person_id, secret_hash, code_hash, created_at, expires_at)
      values ('m', 'expert@example.org', 7, x'02', x'03', 4, 5)`)
  const tables = ['people', 'sessions', 'sign_in_mails']
  const rows = () => tables.map((table) => before.prepare(`select * from ${table}`).all())
  const kept = rows()
  migrate('0021_address_changes.sql')
  expect(rows()).toEqual(kept)
  const ask = before.prepare(
    "insert into address_changes values (?, ?, 'nieuw@example.org', x'04', 6, 7, null)",
  )
  ask.run('a', 7)
  expect(() => ask.run('b', 8)).toThrow('FOREIGN KEY')
  before.close()
})
