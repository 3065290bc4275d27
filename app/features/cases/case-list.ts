import type { Actor } from '#app/auth/actor.ts'
import { pageAsked } from '#app/ui/paging.ts'
import { allCodesOf, getNetwork } from '../networks/queries.ts'
import { type CaseCard, type CaseFilter, casesFor, countCasesFor } from './queries.ts'

const pageSize = 48

export type CaseListPage = {
  cases: CaseCard[]
  total: number
  page: number
  pages: number
  filter: { phase: string; isReference: boolean | undefined }
  /** Every phase a case can be in; those that were retired too, since cases in the list may still be. */
  phases: { key: string; label: string; isRetired: boolean }[]
}

/** One page of the list, as its address asks; what makes no sense in an address counts as not said. */
export function readCaseList(actor: Actor, search: URLSearchParams): CaseListPage {
  const phases = allCodesOf(getNetwork().id)
    .filter(({ list }) => list === 'casePhase')
    .map(({ key, label, retiredAt }) => ({ key, label, isRetired: retiredAt !== null }))
  const filter = {
    phase: phases.find(({ key }) => key === search.get('fase'))?.key ?? '',
    isReference: kinds.get(search.get('soort') ?? ''),
  } satisfies CaseFilter
  const total = countCasesFor(actor, filter)
  const { page, pages, ...part } = pageAsked(search, total, pageSize)
  const cases = casesFor(actor, filter, part)
  return { cases, total, page, pages, filter, phases }
}

const kinds = new Map([
  ['coalitie', false],
  ['referentie', true],
])
