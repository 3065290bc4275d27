import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

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
  makeFolder(dataDir)
}

/**
 * With the folders above it, one at a time: asked for all of them at once Node tries without end where the folder above is there and what is
 * in it cannot be made, as in `/proc`.
 */
function makeFolder(path: string): void {
  if (isFolder(path)) return
  if (!existsSync(dirname(path))) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process made it in the meantime; who may have it is settled by its lock.
    if (!isFolder(path)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
