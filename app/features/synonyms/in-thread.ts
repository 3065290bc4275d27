import type { Database } from 'better-sqlite3'
import type { ListedSynonyms } from '#search/messages.ts'
import { makeSynonyms, type Synonyms } from '#search/synonyms.ts'

/**
 * What means about the same in a network, for the search thread, which has the dictionary open. Thousands of groups: they are read again only when
 * the app speaks of another version.
 * @param database  a connection that only reads
 */
export function readSynonymsIn(database: Database) {
  const groups = database
    .prepare<[number], string>(
      'select words from synonyms where network_id = ? and retired_at is null order by key',
    )
    .pluck()
  const networks = database.prepare<[], number>('select id from networks').pluck()
  let kept: { networkId: number; synonyms: Synonyms } | null = null

  function of({ networkId, version }: ListedSynonyms): Synonyms {
    if (kept?.networkId !== networkId || kept.synonyms.version !== version) {
      const all = groups.all(networkId).map((words) => JSON.parse(words) as string[])
      kept = { networkId, synonyms: makeSynonyms(all, version) }
    }
    return kept.synonyms
  }

  return {
    of,
    /** Reads them before somebody asks: of each word its forms are worked out, which takes half a second the first time. */
    prepare(): void {
      const networkId = networks.get()
      if (!kept && networkId !== undefined) of({ networkId, version: 'before anybody asked' })
    },
  }
}
