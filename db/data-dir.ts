import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The one folder everything is kept in: `DATA_DIR`, default `./data`; the demonstration has one of its own. */
export const dataDir = resolve(
  process.env.DATA_DIR || (process.env.TUSSENSTAP_DEMO === '1' ? 'data/demo' : 'data'),
)

export const databasePath = join(dataDir, 'tussenstap.db')
export const searchDatabasePath = join(dataDir, 'search.db')
/** Pictures and documents, each under its hash. */
export const filesDir = join(dataDir, 'files')
/** Word documents that somebody looks at before they become a text. */
export const incomingDir = join(dataDir, 'incoming')
/** Mail that is written to a file because no SMTP is set. */
export const mailDir = join(dataDir, 'mail')
export const backupDir = join(dataDir, 'backups')

export function makeDataDir(): void {
  mkdirSync(dataDir, { recursive: true })
}
