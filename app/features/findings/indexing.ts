import { toText } from '#app/editor/render.ts'
import type { Audience, findingKinds, RichText, Source } from '#db/schema/index.ts'
import { lines, sourceNames, yearOf } from '../search/indexed-words.ts'
import { idsAtATime, type NounIndexing } from '../search/noun-index.ts'
import { narrower, readersInNetwork } from '../search/readers.ts'

type Row = {
  networkId: number
  key: string
  kind: (typeof findingKinds)[number]
  title: string
  story: string
  conditions: string
  dissent: string
  sources: string
  audience: Audience
  year: number | null
  proposedAt: number
  acceptedAt: number | null
}

export const indexFindings: NounIndexing = (database) => {
  const row = database.prepare<[number], Row>(`
    select network_id as networkId, key, kind, title, story, conditions, dissent, sources, audience, year,
      proposed_at as proposedAt, accepted_at as acceptedAt
    from findings where id = ? and declined_at is null`)
  const next = database
    .prepare<[number, number], number>('select id from findings where id > ? order by id limit ?')
    .pluck()

  return {
    keyOf: (id) => `finding:${id}`,
    touchedBy: ({ subject, subjectId }) => (subject === 'finding' ? [subjectId] : []),
    idsAfter: (id) => next.all(id, idsAtATime),
    documentOf(id) {
      const found = row.get(id)
      if (!found) return null
      const isAccepted = found.acceptedAt !== null
      // A proposal is for the network, whatever its row says: whoever accepts it says who reads it from then on.
      const audience = isAccepted ? found.audience : narrower(found.audience, 'network')
      const readers = readersInNetwork(found.networkId, audience)
      if (readers.length === 0) return null
      return {
        key: `finding:${id}`,
        kind: 'finding',
        item: found.key,
        within: { finding: id },
        versions: [
          {
            readers,
            exceptFor: [],
            title: found.title,
            essence: '',
            tags: '',
            body: lines(toText(JSON.parse(found.story) as RichText), found.conditions, found.dissent),
            attached: lines(sourceNames(JSON.parse(found.sources) as Source[])),
            since: found.acceptedAt ?? found.proposedAt,
            codes: { year: [String(found.year ?? yearOf(found.acceptedAt ?? found.proposedAt))] },
            context: '',
            shown: {
              caseSlug: null,
              caseName: '',
              municipality: '',
              ...(found.kind === 'advice' && { isAdvice: true }),
              ...(!isAccepted && { isProposal: true }),
            },
          },
        ],
      }
    },
  }
}
