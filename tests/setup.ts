import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configureGlobal } from 'fast-check'
import { afterAll, inject } from 'vitest'

/** Every test file has a data folder of its own, migrated, so that files can run side by side and twice at once. */
const folder = mkdtempSync(join(tmpdir(), 'tussenstap-test-'))
process.env.DATA_DIR = folder
process.env.LOG_LEVEL ??= 'silent'
// A real search server is for its contract only: nothing else here may fill it.
if (process.env.MEILI_URL) process.env.CONTRACT_MEILI_URL = process.env.MEILI_URL
delete process.env.MEILI_URL

// Every run looks at the same cases, so that a failure is of the change that was made. SEED=7 looks at others.
configureGlobal({ seed: Number(process.env.SEED ?? 2026) })

// The first file of a run leaves what it migrated, and the others begin with a copy.
const migrated = join(inject('runFolder'), 'migrated.db')
const isFirst = !existsSync(migrated)
if (!isFirst) copyFileSync(migrated, join(folder, 'tussenstap.db'))
const { migrateDatabase } = await import('#db/migrate.ts')
migrateDatabase()
if (isFirst) await leaveMigrated()

async function leaveMigrated(): Promise<void> {
  const { sqlite } = await import('#db/client.server.ts')
  const copy = join(folder, 'migrated.db')
  sqlite.prepare('vacuum into ?').run(copy)
  // In one go, for who looks at this moment; another file may have been first, with the same.
  renameSync(copy, migrated)
}

afterAll(async () => {
  const { sqlite } = await import('#db/client.server.ts')
  sqlite.close()
  rmSync(folder, { recursive: true, force: true })
})
