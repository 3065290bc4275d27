import { statfsSync } from 'node:fs'
import { sqlite } from './client.server.ts'
import { dataDir } from './data-dir.ts'

const leastFreeBytes = 50 * 1024 * 1024

/** How much the database may still grow: SQLite has a limit of its own beside the disk. */
const leastFreePages = 64

/** Whether there is room to write: below this a write may fail halfway, and people should hear it before. */
export function hasRoom(): boolean {
  return freeBytes() >= leastFreeBytes && freePages() >= leastFreePages
}

/** Whether the database can be read and written, and how much room is left for it. */
export function databaseHealth(): { ok: boolean; freeBytes: number } {
  // Takes and lets go of the write lock: reads alone would not show a disk that became read-only.
  sqlite.exec('begin immediate; rollback')
  return { ok: hasRoom(), freeBytes: freeBytes() }
}

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(dataDir)
  return bavail * bsize
}

function freePages(): number {
  return pragma('max_page_count') - pragma('page_count') + pragma('freelist_count')
}

function pragma(name: string): number {
  return Number(sqlite.pragma(name, { simple: true }))
}
