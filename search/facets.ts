import {
  type CodeFacet,
  type Codes,
  codeFacets,
  type Facets,
  type Kind,
  kinds,
  type Question,
} from './engine.ts'

/** A kind with a set of codes: what many documents have in common. */
export type Sort = { kind: Kind; codes: Codes }

type Choice = Pick<Question, 'kinds' | 'codes'>

/**
 * Counts the facets of what was found.
 * @param found  how many there are of each sort
 * @returns also the sorts that were chosen, and how many those are
 */
export function countFacets(
  found: Iterable<[Sort, number]>,
  choice: Choice,
): { facets: Facets; total: number; totalOfAll: number; chosen: Set<Sort> } {
  const facets = noFacets()
  const chosen = new Set<Sort>()
  let total = 0
  let totalOfAll = 0
  for (const [sort, count] of found) {
    totalOfAll += count
    const missed = missedBy(sort, choice)
    if (missed.length === 0) {
      total += count
      chosen.add(sort)
    }
    // What one list alone keeps out still counts in that list: it is what choosing more of it would bring.
    const counts = (facet: CodeFacet | 'kind') => missed.every((one) => one === facet)
    if (counts('kind')) facets.kind[sort.kind] += count
    for (const facet of codeFacets) {
      if (!counts(facet)) continue
      for (const key of sort.codes[facet] ?? [])
        facets.codes[facet][key] = (facets.codes[facet][key] ?? 0) + count
    }
  }
  return { facets, total, totalOfAll, chosen }
}

export function noFacets(): Facets {
  return {
    kind: Object.fromEntries(kinds.map((kind) => [kind, 0])) as Facets['kind'],
    // Keys are whatever a network calls its codes, so an object that has nothing of its own.
    codes: Object.fromEntries(codeFacets.map((facet) => [facet, Object.create(null)])) as Facets['codes'],
  }
}

/** The same codes in the same order, for whoever compares them as text. */
export function inOrder(codes: Codes): Codes {
  const ordered: Codes = {}
  for (const facet of codeFacets) {
    const keys = [...new Set(codes[facet])].filter(Boolean).sort()
    if (keys.length > 0) ordered[facet] = keys
  }
  return ordered
}

function missedBy({ kind, codes }: Sort, choice: Choice): (CodeFacet | 'kind')[] {
  const missed: (CodeFacet | 'kind')[] = []
  if (choice.kinds.length > 0 && !choice.kinds.includes(kind)) missed.push('kind')
  for (const facet of codeFacets) {
    const wanted = choice.codes[facet] ?? []
    if (wanted.length > 0 && !wanted.some((key) => codes[facet]?.includes(key))) missed.push(facet)
  }
  return missed
}
