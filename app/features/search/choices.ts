import type { Actor } from '#app/auth/actor.ts'
import { m } from '#app/paraglide/messages.js'
import { type Answer, kinds } from '#search/engine.ts'
import { namesOfCases, slugsOfOwnCases } from '../cases/queries.ts'
import {
  type Asked,
  facetWords,
  kindWords as kindsInAddress,
  type PageFacet,
  pageFacets,
  words,
} from './asked.ts'
import { isOfNetwork, type Labels } from './codes-on-screen.ts'
import { kindWords } from './words-on-screen.ts'

export type Choice = {
  /** In the address. */
  name: string
  value: string
  label: string
  /** How many there would be of it, beside what was chosen of the other lists. */
  count: number
  isChosen: boolean
  /** Key of the domain it is, which has a shape. */
  domain?: string
}

/** A list to choose from. */
export type ShownFacet = { name: string; legend: string; options: Choice[] }

/** Of a list that the network does not keep itself, such as its cases, no more are offered than one looks through. */
const mostOffered = 30

const legends: Record<PageFacet, () => string> = {
  case: m.search_facet_case,
  municipality: m.search_facet_municipality,
  domain: m.search_facet_domain,
  interventionType: m.search_facet_type,
  scale: m.search_facet_scale,
  interventionPhase: m.search_facet_phase,
  aim: m.search_facet_aim,
  theme: m.search_facet_theme,
  localEvidence: m.search_facet_local_evidence,
  nationalEvidence: m.search_facet_national_evidence,
  year: m.search_facet_year,
}

/** Only what there is among the hits, and what was chosen: an empty list is left out. */
export function facetsOf(actor: Actor, answer: Answer, asked: Asked, labels: Labels): ShownFacet[] {
  const counts = answer.facets.codes
  const ofKind = kinds.map((kind): Choice => {
    const isChosen = asked.kinds.includes(kind)
    const count = answer.facets.kind[kind]
    return { name: words.kind, value: kindsInAddress[kind], label: kindWords[kind](), count, isChosen }
  })
  const facets = pageFacets.map((facet): ShownFacet => {
    const choice = (value: string, label: string): Choice => ({
      name: facetWords[facet],
      value,
      label,
      count: counts[facet][value] ?? 0,
      isChosen: asked.codes[facet]?.includes(value) === true,
      ...(facet === 'domain' && { domain: value }),
    })
    const found = namesIn(actor, facet, counts[facet], asked.codes[facet] ?? [], labels)
    const options = Array.from(found, ([value, label]) => choice(value, label))
    if (facet === 'case') options.unshift(...mine(actor, asked, counts.case))
    return { name: facetWords[facet], legend: legends[facet](), options }
  })
  return [{ name: words.kind, legend: m.search_kind(), options: ofKind }, ...facets]
    .map((facet) => ({
      ...facet,
      options: facet.options.filter(({ count, isChosen }) => count > 0 || isChosen),
    }))
    .filter(({ options }) => options.length > 0)
}

/** What can be chosen of a list and what that is called, in the order in which it is offered. */
function namesIn(
  actor: Actor,
  facet: PageFacet,
  counts: Record<string, number>,
  chosen: string[],
  labels: Labels,
): Iterable<readonly [key: string, label: string]> {
  if (isOfNetwork(facet)) return labels(facet)
  const found = [...new Set([...Object.keys(counts), ...chosen])]
  const count = (key: string) => counts[key] ?? 0
  if (facet === 'year')
    return found
      .sort()
      .reverse()
      .map((year) => [year, year])
  const most = found.sort((a, b) => count(b) - count(a) || a.localeCompare(b, 'nl'))
  const offered = most.filter((key, index) => index < mostOffered || chosen.includes(key))
  if (facet === 'municipality') return offered.map((name) => [name, name])
  const names = namesOfCases(actor, offered)
  return offered.flatMap((slug) => {
    const name = names.get(slug)
    return name === undefined ? [] : [[slug, name] as const]
  })
}

/** For who has a case of their own: everything in those. */
function mine(actor: Actor, { isMine }: Asked, counts: Record<string, number>): Choice[] {
  const own = slugsOfOwnCases(actor)
  if (own.length === 0 && !isMine) return []
  const count = own.reduce((sum, slug) => sum + (counts[slug] ?? 0), 0)
  const label = own.length === 1 ? m.search_mine_one() : m.search_mine()
  return [{ name: words.isMine, value: '1', label, count, isChosen: isMine }]
}
