import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { configuration } from '#app/configuration.ts'
import { log } from '#app/log.ts'
import { databasePath } from '#db/data-dir.ts'
import { lockDataDir } from '#db/lock.ts'
import { SearchUnavailable } from '#search/meilisearch-http.ts'
import { putInPlace, readyPath, setReady, startMaking } from '#search/place.ts'
import { besideIndexName, makeBeside } from './beside-index.ts'
import { type Indexer, makeIndexer } from './indexer.ts'

export type Rebuilt = {
  documents: number
  /** Whether a running server has taken it; false when it did not within ten seconds. */
  isInUse: boolean
  /** Why the index of the Meilisearch server was not made anew; null when it was, when a running server does that, and when there is none. */
  meilisearchFailed: string | null
}

/**
 * Makes the search index anew from the database, also beside a running server: that goes on answering from the old one,
 * and takes the new one when it is whole. That of a Meilisearch server as well: a running server does so by itself.
 */
export async function rebuildSearch({ isAlone = lockDataDir() } = {}): Promise<Rebuilt> {
  const database = new Database(databasePath, { readonly: true })
  const indexer = makeIndexer(database, (what, error) => log.error({ err: error }, what))
  try {
    const made = startMaking('beside')
    for await (const _ of indexer.fill(made));
    const { documents } = made.stats()
    await made.close()
    if (isAlone) {
      putInPlace('beside')
      return { documents, isInUse: true, meilisearchFailed: await rebuildMeilisearch(indexer) }
    }
    setReady()
    for (let tries = 0; tries < 100 && existsSync(readyPath); tries++) await wait(100)
    return { documents, isInUse: !existsSync(readyPath), meilisearchFailed: null }
  } finally {
    database.close()
  }
}

async function rebuildMeilisearch(indexer: Indexer): Promise<string | null> {
  const { meilisearch } = configuration()
  if (!meilisearch) return null
  try {
    await makeBeside({ indexer, server: meilisearch, index: besideIndexName() })
    return null
  } catch (error) {
    if (error instanceof SearchUnavailable) return error.message
    throw error
  }
}
