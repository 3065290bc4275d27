import { existsSync, renameSync, rmSync } from 'node:fs'
import { searchDatabasePath } from '#db/data-dir.ts'
import type { EmbeddedEngine } from './engine.ts'
import { openFts5 } from './fts5.ts'

/** Who makes an index: the search thread, or a command beside the running server. Each has a file of its own. */
type Maker = 'thread' | 'beside'

const makingPath = (maker: Maker) => `${searchDatabasePath}.made-by-${maker}`

/** An index that was made beside a running server, whole, for the search thread to take. */
export const readyPath = `${searchDatabasePath}.ready`

/**
 * @returns null when there is none
 * @throws UnusableIndex when it is broken, or of another version
 */
export function openIndex(): EmbeddedEngine | null {
  return existsSync(searchDatabasePath) ? openFts5(searchDatabasePath) : null
}

/** Starts an index from nothing, in a file that nobody reads until it is whole. */
export function startMaking(maker: Maker = 'thread'): EmbeddedEngine {
  removeIndex(makingPath(maker))
  return openFts5(makingPath(maker))
}

/** The index that was made takes the place of the one there was. Both have to be closed: an open one has a journal. */
export function putInPlace(from: Maker | 'ready' = 'thread'): void {
  // A journal that was left behind belongs to the old file; beside the new one it would be read as part of that.
  removeIndex(searchDatabasePath)
  renameSync(from === 'ready' ? readyPath : makingPath(from), searchDatabasePath)
}

export function setReady(): void {
  renameSync(makingPath('beside'), readyPath)
}

function removeIndex(path: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(path + part, { force: true })
}
