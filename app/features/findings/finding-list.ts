import type { Actor } from '#app/auth/actor.ts'
import { pageAsked } from '#app/ui/paging.ts'
import { findingKinds } from '#db/schema/index.ts'
import { mayProposeFinding } from './policy.ts'
import { countFindingsFor, type FindingFilter, findingsFor, findingYears } from './queries.ts'
import { kindInAddress } from './words.ts'

const pageSize = 30

export type FindingListPage = ReturnType<typeof readFindingList>

/** One page of the findings, as its address asks; what makes no sense in an address counts as not said. */
export function readFindingList(actor: Actor, search: URLSearchParams) {
  const years = findingYears(actor)
  const filter: FindingFilter = {
    kind: findingKinds.find((kind) => kindInAddress[kind] === search.get('soort')),
    year: years.find((year) => String(year) === search.get('jaar')),
  }
  const total = countFindingsFor(actor, filter)
  const { page, pages, ...part } = pageAsked(search, total, pageSize)
  const findings = findingsFor(actor, filter, part).map((finding) => ({
    key: finding.key,
    title: finding.title,
    kind: finding.kind,
    year: finding.year,
    conditions: finding.conditions,
    state: stateOf(finding),
  }))
  return {
    findings,
    total,
    page,
    pages,
    filter,
    years,
    mayPropose: mayProposeFinding(actor),
    isVisitor: actor.kind === 'visitor',
  }
}

export type FindingState = 'accepted' | 'proposal' | 'declined'

export function stateOf({
  acceptedAt,
  declinedAt,
}: {
  acceptedAt: number | null
  declinedAt: number | null
}): FindingState {
  if (acceptedAt !== null) return 'accepted'
  return declinedAt === null ? 'proposal' : 'declined'
}
