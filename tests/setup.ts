import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configureGlobal } from 'fast-check'
import { afterAll } from 'vitest'

/** Every test file has a data folder of its own, migrated, so that files can run side by side and twice at once. */
const folder = mkdtempSync(join(tmpdir(), 'tussenstap-test-'))
process.env.DATA_DIR = folder
process.env.LOG_LEVEL ??= 'silent'
// A real search server is for its contract only: nothing else here may fill it.
if (process.env.MEILI_URL) process.env.CONTRACT_MEILI_URL = process.env.MEILI_URL
delete process.env.MEILI_URL

// Every run looks at the same cases, so that a failure is of the change that was made. SEED=7 looks at others.
configureGlobal({ seed: Number(process.env.SEED ?? 2026) })

const { migrateDatabase } = await import('#db/migrate.ts')
migrateDatabase()

afterAll(async () => {
  const { sqlite } = await import('#db/client.server.ts')
  sqlite.close()
  rmSync(folder, { recursive: true, force: true })
})
