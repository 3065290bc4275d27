import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Codes, codeFacets, kinds, type Question } from './engine.ts'
import { facetNames, inOrder, makeFacetColumns, noFacets } from './facets.ts'

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
      expect(found.map((row) => columns.read(row).kind)).toEqual(documents.map(({ kind }) => kind))
    }),
  )
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

/** The slow way: for each list, everything that has one of each other list that was chosen from. */
function counted(all: One[], chosen: Pick<Question, 'kinds' | 'codes'>) {
  const keysOf = ({ kind, codes }: One, facet: (typeof facetNames)[number]) =>
    facet === 'kind' ? [kind] : inOrder(codes[facet])
  const wanted = (facet: (typeof facetNames)[number]) =>
    facet === 'kind' ? chosen.kinds : (chosen.codes[facet] ?? [])
  const fits = (document: One, but?: string) =>
    facetNames.every(
      (facet) =>
        facet === but ||
        wanted(facet).length === 0 ||
        keysOf(document, facet).some((key) => (wanted(facet) as string[]).includes(key)),
    )
  const facets = noFacets()
  for (const facet of facetNames) {
    const values: Record<string, number> = facet === 'kind' ? facets.kind : facets.codes[facet]
    for (const document of all.filter((document) => fits(document, facet)))
      for (const key of keysOf(document, facet)) values[key] = (values[key] ?? 0) + 1
  }
  return { facets, total: all.filter((document) => fits(document)).length, totalOfAll: all.length }
}
