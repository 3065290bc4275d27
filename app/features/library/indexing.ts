import type { Audience } from '#db/schema/index.ts'
import { labelsInIndex } from '../search/indexed-words.ts'
import { idsAtATime, type NounIndexing } from '../search/noun-index.ts'
import { readersInNetwork } from '../search/readers.ts'

type Row = {
  id: number
  networkId: number
  key: string
  kind: string
  title: string
  publisher: string
  year: number | null
  summary: string
  tags: string
  audience: Audience
  createdAt: number
}

export const indexLibrary: NounIndexing = (database) => {
  const labelsOf = labelsInIndex(database)
  const row = database.prepare<[number], Row>(`
    select id, network_id as networkId, key, kind, title, publisher, year, summary, tags, audience, created_at as createdAt
    from library_items where id = ? and retired_at is null`)
  const next = database
    .prepare<[number, number], number>('select id from library_items where id > ? order by id limit ?')
    .pluck()

  return {
    keyOf: (id) => `library:${id}`,
    touchedBy: ({ subject, subjectId }) => (subject === 'library' ? [subjectId] : []),
    idsAfter: (id) => next.all(id, idsAtATime),
    documentOf(id) {
      const found = row.get(id)
      const readers = found ? readersInNetwork(found.networkId, found.audience) : []
      if (!found || readers.length === 0) return null
      const published = [found.publisher, found.year].filter(Boolean).join(', ')
      const label = labelsOf(found.networkId)('libraryKind', found.kind)
      return {
        key: `library:${id}`,
        kind: 'library',
        item: found.key,
        within: { library: id },
        versions: [
          {
            readers,
            exceptFor: [],
            title: found.title,
            essence: '',
            tags: [label, published, ...(JSON.parse(found.tags) as string[])].filter(Boolean).join(', '),
            body: found.summary,
            attached: '',
            since: found.createdAt,
            codes: found.year ? { year: [String(found.year)] } : {},
            context: '',
            shown: { caseSlug: null, caseName: '', municipality: '', published },
          },
        ],
      }
    },
  }
}
