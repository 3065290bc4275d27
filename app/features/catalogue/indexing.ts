import { toText } from '#app/editor/render.ts'
import type { Audience, CatalogueContent } from '#db/schema/index.ts'
import { labelsInIndex, lines, sourceNames } from '../search/indexed-words.ts'
import { idsAtATime, type NounIndexing } from '../search/noun-index.ts'
import { readersInNetwork } from '../search/readers.ts'

type Row = {
  networkId: number
  key: string
  title: string
  content: string
  audience: Audience
  createdAt: number
}

export const indexCatalogue: NounIndexing = (database) => {
  const labelsOf = labelsInIndex(database)
  const row = database.prepare<[number], Row>(`
    select network_id as networkId, key, title, content, audience, created_at as createdAt
    from catalogue_items where id = ? and retired_at is null`)
  const next = database
    .prepare<[number, number], number>('select id from catalogue_items where id > ? order by id limit ?')
    .pluck()

  return {
    keyOf: (id) => `catalogue:${id}`,
    touchedBy: ({ subject, subjectId }) => (subject === 'catalogue' ? [subjectId] : []),
    idsAfter: (id) => next.all(id, idsAtATime),
    documentOf(id) {
      const found = row.get(id)
      const readers = found ? readersInNetwork(found.networkId, found.audience) : []
      if (!found || readers.length === 0) return null
      const content = JSON.parse(found.content) as CatalogueContent
      const label = labelsOf(found.networkId)
      const tags = [
        label('domain', content.domain),
        content.typeOther || label('interventionType', content.type),
        label('scale', content.scale),
        ...content.aims.map((key) => label('aim', key)),
        label('nationalEvidence', content.nationalEvidence),
        label('localEvidence', content.localEvidence),
      ]
      return {
        key: `catalogue:${id}`,
        kind: 'catalogue',
        item: found.key,
        within: { catalogue: id },
        versions: [
          {
            readers,
            exceptFor: [],
            title: found.title,
            essence: '',
            tags: tags.filter(Boolean).join(', '),
            body: lines(toText(content.story), ownWords(content).filter(Boolean).join(' · ')),
            attached: lines(sourceNames(content.sources)),
            since: found.createdAt,
            codes: {
              domain: [content.domain],
              interventionType: [content.type],
              scale: [content.scale],
              aim: content.aims,
              localEvidence: [content.localEvidence],
              nationalEvidence: [content.nationalEvidence],
            },
            context: '',
            shown: {
              caseSlug: null,
              caseName: '',
              municipality: '',
              ...(content.typeOther && { ownType: content.typeOther }),
            },
          },
        ],
      }
    },
  }
}

function ownWords(content: CatalogueContent): string[] {
  return [
    content.forWhom,
    content.partners.join(', '),
    ...content.expectedYields,
    ...content.reportedEffects.map(({ text }) => text),
    content.evidenceNote,
  ]
}
