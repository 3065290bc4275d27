import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { databasePath } from './data-dir.ts'

export type FolderKind = 'empty' | 'demonstration' | 'real'

/**
 * What the data folder holds, looked at without changing it: before the migrations, so a database of any age, or none.
 * A demonstration folder never gets real work, nor the other way round.
 */
export function kindOfFolder(): FolderKind {
  if (!existsSync(databasePath)) return 'empty'
  const database = new Database(databasePath)
  try {
    const table = database.prepare("select 1 from sqlite_master where name = 'networks'").get()
    if (!table) return 'empty'
    const network = database.prepare('select is_demonstration as yes from networks').get() as
      | { yes: number }
      | undefined
    if (!network) return 'empty'
    return network.yes === 1 ? 'demonstration' : 'real'
  } finally {
    database.close()
  }
}
