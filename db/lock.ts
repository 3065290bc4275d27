import { join } from 'node:path'
import Database from 'better-sqlite3'
import { dataDir } from './data-dir.ts'

/**
 * Takes the data folder for this process, until it ends however it ends: the operating system lets go of a file
 * lock when a process is killed, which a file with a process id in it does not.
 * @returns false when another process has it
 * @throws when nothing can be written there
 */
export function lockDataDir(): boolean {
  const lock = new Database(join(dataDir, 'lock'), { timeout: 0 })
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec(
      'create table if not exists held (n); begin exclusive; insert into held values (1); delete from held; commit',
    )
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return false
    throw error
  }
  // Never closed, and never collected as garbage: that would let go.
  Object.assign(globalThis, { tussenstapLock: lock })
  return true
}
