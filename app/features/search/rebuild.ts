import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { log } from '#app/log.ts'
import { databasePath } from '#db/data-dir.ts'
import { lockDataDir } from '#db/lock.ts'
import { putInPlace, readyPath, setReady, startMaking } from '#search/place.ts'
import { makeIndexer } from './indexer.ts'

/**
 * Makes the search index anew from the database, also beside a running server: that goes on answering from the old one,
 * and takes the new one when it is whole.
 * @returns how many documents it holds, and whether a running server has taken it; false when it did not within ten seconds
 */
export async function rebuildSearch({ isAlone = lockDataDir() } = {}): Promise<{
  documents: number
  isInUse: boolean
}> {
  const database = new Database(databasePath, { readonly: true })
  const made = startMaking('beside')
  for await (const _ of makeIndexer(database, (what, error) => log.error({ err: error }, what)).fill(made));
  const { documents } = made.stats()
  await made.close()
  database.close()
  if (isAlone) {
    putInPlace('beside')
    return { documents, isInUse: true }
  }
  setReady()
  for (let tries = 0; tries < 100 && existsSync(readyPath); tries++) await wait(100)
  return { documents, isInUse: !existsSync(readyPath) }
}
