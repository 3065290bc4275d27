import { asc, eq, sql } from 'drizzle-orm'
import { m } from '#app/paraglide/messages.js'
import { db, keptQuery } from '#db/client.server.ts'
import { codes } from '#db/schema/index.ts'
import type { Answer, CodeFacet, Codes, Hit, Kind } from '#search/engine.ts'
import { stateWords } from '../items/words.ts'
import { getNetwork } from '../networks/queries.ts'

/** A list of codes to choose from, with how many there would be of each. */
export type ShownFacet = {
  /** In the address. */
  name: string
  legend: string
  options: { value: string; label: string; count: number; isChosen: boolean }[]
}

/** The facets of the page, by their name in its address. */
const onPage: Record<string, { facet: List; legend: () => string }> = {
  domein: { facet: 'domain', legend: m.search_facet_domain },
  type: { facet: 'interventionType', legend: m.search_facet_type },
  fase: { facet: 'interventionPhase', legend: m.search_facet_phase },
  thema: { facet: 'theme', legend: m.search_facet_theme },
}

// Also those that can no longer be chosen: what has one still says so.
const inOrder = keptQuery(() =>
  db
    .select({ list: codes.list, key: codes.key, label: codes.label })
    .from(codes)
    .where(eq(codes.networkId, sql.placeholder('networkId')))
    .orderBy(asc(codes.position))
    .prepare(),
)

type List = Exclude<CodeFacet, 'state'>
type Labels = (list: List) => Map<string, string>

/** What the network calls its codes now, each list in its order. */
export function codeLabels(): Labels {
  const all = inOrder().all({ networkId: getNetwork().id })
  const lists = Map.groupBy(all, ({ list }) => list)
  return (list) => new Map(lists.get(list)?.map(({ key, label }) => [key, label]))
}

/** The codes somebody chose in the address of the page. */
export function codesInAddress(given: URLSearchParams): Codes {
  return Object.fromEntries(
    Object.entries(onPage)
      .map(([name, { facet }]) => [facet, given.getAll(name)] as const)
      .filter(([, keys]) => keys.length > 0),
  )
}

/** Only what there is among the hits, and what was chosen: an empty list is left out. */
export function facetsOf({ facets }: Answer, chosen: Codes, labels: Labels): ShownFacet[] {
  return Object.entries(onPage)
    .map(([name, { facet, legend }]) => ({
      name,
      legend: legend(),
      options: Array.from(labels(facet), ([value, label]) => ({
        value,
        label,
        count: facets.codes[facet][value] ?? 0,
        isChosen: chosen[facet]?.includes(value) === true,
      })).filter(({ count, isChosen }) => count > 0 || isChosen),
    }))
    .filter(({ options }) => options.length > 0)
}

/** The codes of a hit in words. An intervention has many: of one that has a domain, the themes are left out. */
export function codeWordsOf({ kind, codes: own, shown }: Hit, labels: Labels): string[] {
  const words = (list: List) => (own[list] ?? []).map((key) => labels(list).get(key) ?? '')
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
