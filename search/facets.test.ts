import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Codes, codeFacets, kinds, type Question } from './engine.ts'
import { facetNames, inOrder, makeFacetColumns, most, noFacets } from './facets.ts'

type One = Pick<Question, 'codes'> & { kind: (typeof kinds)[number] }

const keys = fc.subarray(['a', 'b', 'c', ''], { maxLength: 3 })
const codes: fc.Arbitrary<Codes> = fc.record(
  Object.fromEntries(codeFacets.map((facet) => [facet, keys])) as Record<
    (typeof codeFacets)[number],
    typeof keys
  >,
  { requiredKeys: [] },
)
const one: fc.Arbitrary<One> = fc.record({ kind: fc.constantFrom(...kinds.slice(0, 3)), codes })
const choice = fc.record({
  kinds: fc.subarray([...kinds.slice(0, 3)]),
  codes: fc.record({ theme: keys, year: keys, case: keys }, { requiredKeys: [] }),
})

it('counts as one would by looking at every document with every choice, also after documents came and went', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), fc.array(fc.nat(29)), choice, (all, left, chosen) => {
      const { columns, add } = filled()
      const rows = all.map(add)
      const gone = new Set(left.filter((index) => index < all.length))
      for (const index of gone) columns.leaveRow(rows[index] ?? 0)
      const there = all.filter((_, index) => !gone.has(index))
      const again = there.slice(0, 3).map(add)
      const found = [...rows.filter((_, index) => !gone.has(index)), ...again]
      const documents = [...there, ...there.slice(0, 3)]
      expect(new Set(found).size).toBe(documents.length)
      expect(columns.count(Uint32Array.from(found), chosen)).toEqual(counted(documents, chosen))
      const fitting = found.filter((_, at) => doesFit(documents[at], chosen))
      expect([...columns.chosen(Uint32Array.from(found), chosen)]).toEqual(fitting)
      expect(found.map((row) => columns.read(row).kind)).toEqual(documents.map(({ kind }) => kind))
    }),
  )
})

it('counts on when there are more different lists of keys than the smaller numbers tell apart', () => {
  const columns = makeFacetColumns()
  columns.addSet(1, { facet: 'kind', keys: ['dilemma'] })
  columns.addSet(2, { facet: 'theme', keys: ['a'] })
  columns.addSet(70_000, { facet: 'theme', keys: ['a', 'b'] })
  const row = (theme: number) =>
    facetNames.map((facet) => (facet === 'kind' ? 1 : facet === 'theme' ? theme : 0))
  columns.set(1, row(2))
  columns.set(2, row(70_000))
  columns.set(3000, row(70_000))
  const { facets } = columns.count(Uint32Array.of(1, 2, 3000), { kinds: [], codes: {} })
  expect(facets.kind.dilemma).toBe(3)
  expect({ ...facets.codes.theme }).toEqual({ a: 3, b: 2 })
  expect(columns.read(1).codes).toEqual({ theme: ['a'] })
})

it('keeps of a long list those with the most, the first of what is as many, and what was asked for', () => {
  const keys = Array.from({ length: 130 }, (_, number) => `k${number}`)
  // Of ten keys fifty each, of the others one or two, and of the last nothing.
  const counts = Uint32Array.from(keys, (_, number) =>
    number < 10 ? 50 : number === 129 ? 0 : 1 + (number % 2),
  )
  const nothing = { kinds: [], codes: {} }
  const kept = most(keys, counts, nothing, 'case')
  const twos = keys.filter((_, number) => number >= 10 && number < 129 && number % 2 === 1)
  const ones = keys.filter((_, number) => number >= 10 && number % 2 === 0)
  expect(Object.keys(kept).toSorted()).toEqual(
    [...keys.slice(0, 10), ...twos, ...ones.slice(0, 90 - twos.length)].toSorted(),
  )
  const asked = most(keys, counts, { ...nothing, codes: { case: ['k128', 'k129'] } }, 'case')
  expect(asked).toEqual({ ...kept, k128: 1 })
  expect(Object.keys(most(keys.slice(0, 100), counts.slice(0, 100), nothing, 'case'))).toHaveLength(100)
})

function filled() {
  const columns = makeFacetColumns()
  const ids = new Map<string, number>()
  return {
    columns,
    add: ({ kind, codes }: One): number => {
      const row = columns.takeRow()
      columns.set(
        row,
        facetNames.map((facet) => {
          const own = inOrder(facet === 'kind' ? [kind] : codes[facet])
          if (own.length === 0) return 0
          const name = JSON.stringify([facet, own])
          const id = ids.get(name) ?? ids.size + 1
          ids.set(name, id)
          columns.addSet(id, { facet, keys: own })
          return id
        }),
      )
      return row
    },
  }
}

type Chosen = Pick<Question, 'kinds' | 'codes'>

const keysOf = ({ kind, codes }: One, facet: (typeof facetNames)[number]) =>
  facet === 'kind' ? [kind] : inOrder(codes[facet])

/** Whether it has one of each list that was chosen from, but for one of these. */
function doesFit(document: One | undefined, { kinds, codes }: Chosen, but?: string): boolean {
  return facetNames.every((facet) => {
    const wanted: readonly string[] = facet === 'kind' ? kinds : (codes[facet] ?? [])
    if (facet === but || wanted.length === 0) return true
    return document !== undefined && keysOf(document, facet).some((key) => wanted.includes(key))
  })
}

/** The slow way: for each list, everything that has one of each other list that was chosen from. */
function counted(all: One[], chosen: Chosen) {
  const facets = noFacets()
  for (const facet of facetNames) {
    const values: Record<string, number> = facet === 'kind' ? facets.kind : facets.codes[facet]
    for (const document of all.filter((document) => doesFit(document, chosen, facet)))
      for (const key of keysOf(document, facet)) values[key] = (values[key] ?? 0) + 1
  }
  return { facets, total: all.filter((document) => doesFit(document, chosen)).length, totalOfAll: all.length }
}
