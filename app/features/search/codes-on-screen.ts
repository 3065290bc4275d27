import { asc, eq, sql } from 'drizzle-orm'
import { db, keptQuery } from '#db/client.server.ts'
import { codes } from '#db/schema/index.ts'
import { type CodeFacet, type Hit, type Kind, type ListFacet, listFacets } from '#search/engine.ts'
import { stateWords } from '../items/words.ts'
import { getNetwork } from '../networks/queries.ts'

// Also those that can no longer be chosen: what has one still says so.
const inOrder = keptQuery(() =>
  db
    .select({ list: codes.list, key: codes.key, label: codes.label })
    .from(codes)
    .where(eq(codes.networkId, sql.placeholder('networkId')))
    .orderBy(asc(codes.position))
    .prepare(),
)

export type Labels = (list: ListFacet) => Map<string, string>

/** What the network calls its codes now, each list in its order. */
export function codeLabels(): Labels {
  const all = inOrder().all({ networkId: getNetwork().id })
  const lists = Map.groupBy(all, ({ list }) => list)
  return (list) => new Map(lists.get(list)?.map(({ key, label }) => [key, label]))
}

export function isOfNetwork(facet: CodeFacet): facet is ListFacet {
  return listFacets.some((one) => one === facet)
}

/** The codes of a hit in words. An intervention has many: of one that has a domain, the themes are left out. */
export function codeWordsOf({ kind, codes: own, shown }: Hit, labels: Labels): string[] {
  const words = (list: ListFacet) => (own[list] ?? []).map((key) => labels(list).get(key) ?? '')
  return [
    ...(own.state ?? []).map((state) => stateWord(kind, state)),
    ...words('domain'),
    ...(shown.ownType ? [shown.ownType] : words('interventionType')),
    ...words('scale'),
    ...words('interventionPhase'),
    ...(own.domain ? [] : [words('theme').join(', ')]),
  ].filter(Boolean)
}

function stateWord(kind: Kind, state: string): string {
  if (kind !== 'dilemma' && kind !== 'question' && kind !== 'expectation') return ''
  const words: Record<string, () => string> = stateWords[kind]
  return words[state]?.() ?? ''
}
