import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir } from '#db/data-dir.ts'
import type { Batch, SearchEngine } from '#search/engine.ts'
import { startMeilisearch, swapMeilisearch } from '#search/meilisearch.ts'
import { SearchUnavailable, type Server } from '#search/meilisearch-http.ts'
import type { Indexer } from './indexer.ts'

/** A server may be there for more than one folder, and these must never find each other's. */
export function besideIndexName(): string {
  const path = join(dataDir, 'meilisearch-index')
  if (!existsSync(path)) writeFileSync(path, `tussenstap-${randomBytes(8).toString('hex')}`)
  return readFileSync(path, 'utf8').trim()
}

/**
 * Makes the index of a Meilisearch server anew; what there was goes on answering until it is whole.
 * @param betweenWrites  may throw, to end it
 * @returns how many documents it holds
 * @throws SearchUnavailable
 */
export async function makeBeside(
  { indexer, server, index }: { indexer: Indexer; server: Server; index: string },
  betweenWrites: () => void = () => {},
): Promise<number> {
  const making = `${index}-new`
  const made = await startMeilisearch(server, making, () => {
    throw new Error('an index is not asked before it is whole')
  })
  let written = 0
  const counting: SearchEngine = {
    ...made,
    write(batch: Batch) {
      written += batch.documents.filter(({ versions }) => versions.length > 0).length
      return made.write(batch)
    },
  }
  for await (const _ of indexer.fill(counting)) betweenWrites()
  const { documents } = made.stats()
  if (documents !== written)
    throw new SearchUnavailable(`${documents} documents in the index that was made, of ${written}`)
  await swapMeilisearch(server, making, index)
  return documents
}
