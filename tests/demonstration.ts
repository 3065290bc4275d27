import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { inject } from 'vitest'
import { databasePath, searchDatabasePath } from '#db/data-dir.ts'
import { startServer, type TestServer } from './server.ts'

/**
 * The real server with the demonstration in this test file's own data folder, which was empty. Filling it takes longer than most of what is
 * done with it, so the first file of a run that needs it has a server fill a folder, and every file gets a copy.
 */
export async function startDemonstration(): Promise<TestServer> {
  const filled = await filledFolder()
  const database = new Database(join(filled, 'tussenstap.db'), { readonly: true })
  // Page by page and not as a file: this process has the database open.
  await database.backup(databasePath)
  database.close()
  cpSync(join(filled, 'search.db'), searchDatabasePath)
  return startServer({ TUSSENSTAP_DEMO: '1' })
}

async function filledFolder(): Promise<string> {
  const folder = join(inject('runFolder'), 'demonstration')
  if (existsSync(folder)) return folder
  const filling = mkdtempSync(`${folder}-`)
  const server = await startServer({ TUSSENSTAP_DEMO: '1', DATA_DIR: filling })
  await server.stop()
  try {
    renameSync(filling, folder)
  } catch (error) {
    // Another file was first; either will do.
    if (!existsSync(folder)) throw error
    rmSync(filling, { recursive: true })
  }
  return folder
}
