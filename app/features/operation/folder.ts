import { accessSync, constants, existsSync } from 'node:fs'
import { m } from '#app/paraglide/messages.js'
import { dataDir, makeDataDir } from '#db/data-dir.ts'
import { kindOfFolder } from '#db/folder-kind.ts'
import { lockDataDir } from '#db/lock.ts'
import { Refused, type Verb } from './verb.ts'

/**
 * Makes the data folder ready for a verb, or refuses before anything is made or changed. Beside a running server, which holds
 * the folder and has brought the database up to date, a verb only reads and writes as the server does.
 * @returns whether the folder is ours alone
 */
export async function openFolder(wanted: Verb['folder']): Promise<boolean> {
  const isEmpty = !existsSync(dataDir) || kindOfFolder() === 'empty'
  if (wanted === 'with a network' && isEmpty) throw new Refused(m.operator_no_network({ folder: dataDir }))
  if (wanted === 'empty' && !isEmpty) throw new Refused(m.operator_not_empty({ folder: dataDir }))
  const isOurs = lock()
  if (wanted === 'empty' && !isOurs) throw new Refused(m.operator_in_use({ folder: dataDir }))
  if (!isOurs) return false
  const { migrateDatabase } = await import('#db/migrate.ts')
  migrateDatabase()
  return true
}

function lock(): boolean {
  try {
    makeDataDir()
    accessSync(dataDir, constants.W_OK)
    return lockDataDir()
  } catch (error) {
    const code = (error as { code?: string }).code ?? String(error)
    throw new Refused(m.operator_not_writable({ folder: dataDir, code }))
  }
}
