import type { Actor } from '#app/auth/actor.ts'
import { m } from '#app/paraglide/messages.js'
import { pageAsked } from '#app/ui/paging.ts'
import type { ItemKind } from '#db/schema/index.ts'
import { casesFor, findCase } from '../cases/queries.ts'
import { startOfDay } from '../coalitions/until.ts'
import { allCodesOf, type Code, getNetwork } from '../networks/queries.ts'
import { findItems, type ItemFilter, type ItemOrder, type ListedItem, mostFound } from './across.ts'
import { codeListOf, type Facet, facetsOf, facetWords, mayBeUnknown, unknownKey } from './facets.ts'
import { addresseeWords, stateWords } from './words.ts'

const pageSize = 30
/** More than these do not fit in a field to choose from; then one gets there from an item of the case. */
const mostCases = 60

export type FacetChoice = {
  facet: Facet
  /** '' is any. */
  value: string
  options: { key: string; label: string }[]
}

export type AcrossList = {
  kind: ItemKind
  items: ListedItem[]
  total: number
  /** There are more than `total`, which nobody counted. */
  isCut: boolean
  page: number
  pages: number
  facets: FacetChoice[]
  /** The case it is limited to. */
  theCase: { slug: string; name: string } | null
  /** Null when there are too many to choose from. */
  cases: { slug: string; name: string }[] | null
  /** As it is shared on the card of the case; '' is any. */
  province: string
  /** The day from which on something must have been shared: '2026-03-03'; '' is any. */
  since: string
  order: ItemOrder
  isTable: boolean
  isVisitor: boolean
}

/** One page of the items of a kind across cases, as its address asks; what makes no sense in an address counts as not said. */
export function readAcross(actor: Actor, kind: ItemKind, request: Request): AcrossList {
  const search = new URL(request.url).searchParams
  const codes = allCodesOf(getNetwork().id)
  const facets = facetsOf[kind].map((facet): FacetChoice => {
    const options = optionsOf(kind, facet, codes)
    const asked = search.get(facetWords[facet])
    return { facet, options, value: options.find(({ key }) => key === asked)?.key ?? '' }
  })
  const theCase = findCase(actor, search.get('casus') ?? '')
  const province = search.get('provincie')?.trim() ?? ''
  const sinceAt = startOfDay(search.get('sinds') ?? '')
  const filter: ItemFilter = {
    ...Object.fromEntries(facets.map(({ facet, value }) => [facet, value])),
    ...(theCase && { theCase }),
    ...(province && { province }),
    ...(sinceAt !== null && { since: sinceAt }),
  }
  const order = search.get('volgorde') === 'titel' ? 'title' : 'shared'
  const found = findItems(actor, kind, filter, order)
  const total = Math.min(found.total, mostFound)
  const { page, pages, ...part } = pageAsked(search, total, pageSize)
  return {
    kind,
    items: found.read(part),
    total,
    isCut: found.total > mostFound,
    page,
    pages,
    facets,
    theCase: theCase && { slug: theCase.slug, name: theCase.card.name },
    cases: casesToChoose(actor),
    province,
    since: sinceAt === null ? '' : (search.get('sinds') ?? ''),
    order,
    isTable: kind === 'intervention' && search.get('weergave') === 'tabel',
    isVisitor: actor.kind === 'visitor',
  }
}

function optionsOf(kind: ItemKind, facet: Facet, codes: readonly Code[]): FacetChoice['options'] {
  const list = codeListOf[facet]
  if (list) {
    const known = codes.filter((code) => code.list === list).map(({ key, label }) => ({ key, label }))
    return mayBeUnknown.has(facet) ? [...known, { key: unknownKey, label: m.across_unknown() }] : known
  }
  const words: Record<string, () => string> =
    facet === 'addressedTo' ? addresseeWords : kind === 'intervention' ? {} : stateWords[kind]
  return Object.entries(words).map(([key, word]) => ({ key, label: word() }))
}

function casesToChoose(actor: Actor): AcrossList['cases'] {
  const known = casesFor(actor, {}, { limit: mostCases + 1, offset: 0 })
  return known.length > mostCases ? null : known.map(({ slug, card }) => ({ slug, name: card.name }))
}
