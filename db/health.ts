import { statfsSync } from 'node:fs'
import { sqlite } from './client.server.ts'
import { dataDir } from './data-dir.ts'

/** Below this much free disk a write may fail halfway; people should hear it before. */
const leastFreeBytes = 50 * 1024 * 1024

/** Whether the database can be read and written, and how much room is left for it. */
export function databaseHealth(): { ok: boolean; freeBytes: number } {
  const { bavail, bsize } = statfsSync(dataDir)
  const freeBytes = bavail * bsize
  // Takes and lets go of the write lock: reads alone would not show a disk that became read-only.
  sqlite.exec('begin immediate; rollback')
  return { ok: freeBytes >= leastFreeBytes, freeBytes }
}
