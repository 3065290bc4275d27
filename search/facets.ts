import { type Codes, codeFacets, type Facets, type Kind, kinds, type Question } from './engine.ts'

/** By what one can choose: each is a list of which a document has some, one or none. A document has exactly one kind. */
export const facetNames = ['kind', ...codeFacets] as const
export type FacetName = (typeof facetNames)[number]

/** Of a list with more values than this those with the most are counted, and those that were asked for. */
const mostValues = 100

type Choice = Pick<Question, 'kinds' | 'codes' | 'counted'>
/** What some documents have of one list. There are far fewer of these than documents: most share theirs. */
export type KeySet = { facet: FacetName; keys: string[] }
/** The key set of a row in each list, in the order of `facetNames`; 0 where it has none. */
export type FacetRow = number[]

/**
 * What every row of an index can be chosen by, in columns of small numbers, so that what was found is counted without reading it.
 * Row 0 is nobody's.
 */
export function makeFacetColumns() {
  const width = facetNames.length
  let cells = new Uint32Array(1024 * width)
  let rows = 1
  const free: number[] = []
  const sets: (KeySet | undefined)[] = [undefined]

  function set(row: number, facetRow: FacetRow): void {
    if ((row + 1) * width > cells.length) {
      const larger = new Uint32Array(Math.ceil((row + 1) * 1.3) * width)
      larger.set(cells)
      cells = larger
    }
    rows = Math.max(rows, row + 1)
    cells.set(facetRow, row * width)
  }

  /** Key sets with one of the keys that were chosen, by facet; only of facets in which something was. */
  function chosenSets(choice: Choice): Map<FacetName, number[]> {
    const chosen = new Map<FacetName, number[]>()
    for (const facet of facetNames) {
      const wanted = wantedOf(choice, facet)
      if (wanted.length > 0) chosen.set(facet, [])
    }
    for (const [id, known] of sets.entries()) {
      if (known && wantedOf(choice, known.facet).some((key) => known.keys.includes(key)))
        chosen.get(known.facet)?.push(id)
    }
    return chosen
  }

  return {
    addSet(id: number, known: KeySet): void {
      sets[id] = known
    },
    set,
    /** A row that has no document: one that was left, or the next. Rows stay few however often documents change. */
    takeRow: (): number => free.pop() ?? rows,
    leaveRow(row: number): void {
      cells.fill(0, row * width, (row + 1) * width)
      free.push(row)
    },
    /** After all rows were set: those in between that have no document can be taken. */
    findFreeRows(): void {
      for (let row = rows - 1; row > 0; row--) if (cells[row * width] === 0) free.push(row)
    },
    read(row: number): { kind: Kind; codes: Codes } {
      const keysOf = (index: number) => sets[cells[row * width + index] ?? 0]?.keys ?? []
      const codes: Codes = {}
      for (const [index, facet] of codeFacets.entries()) {
        const keys = keysOf(index + 1)
        if (keys.length > 0) codes[facet] = keys
      }
      return { kind: keysOf(0)[0] as Kind, codes }
    },

    /** Of these rows, those that have one of each list that was chosen from. */
    chosen(found: readonly number[], choice: Choice): readonly number[] {
      const wanted = Array.from(chosenSets(choice), ([facet, ids]) => ({
        at: facetNames.indexOf(facet),
        ids: new Set(ids),
      }))
      if (wanted.length === 0) return found
      return found.filter((row) => wanted.every(({ at, ids }) => ids.has(cells[row * width + at] ?? 0)))
    },

    /** Counts the facets of what was found, given by its rows. */
    count(found: readonly number[], choice: Choice): { facets: Facets; total: number; totalOfAll: number } {
      const named: number[] = []
      const isWanted = new Uint8Array(sets.length)
      for (const [facet, ids] of chosenSets(choice)) {
        named.push(facetNames.indexOf(facet))
        for (const id of ids) isWanted[id] = 1
      }
      const counts = new Uint32Array(sets.length)
      const countOne = (cell: number) => {
        const id = cells[cell] ?? 0
        counts[id] = (counts[id] ?? 0) + 1
      }
      let total = 0
      for (const row of found) {
        const start = row * width
        let missed = 0
        let missing = 0
        for (const facet of named) {
          if (isWanted[cells[start + facet] ?? 0] === 1) continue
          missed += 1
          missing = facet
          if (missed > 1) break
        }
        if (missed === 0) {
          total += 1
          for (let cell = start; cell < start + width; cell++) countOne(cell)
        } else if (missed === 1) {
          // What one list alone keeps out still counts in that list: it is what choosing more of it would bring.
          countOne(start + missing)
        }
      }
      return { facets: facetsOf(counts, sets, choice), total, totalOfAll: found.length }
    },
  }
}

function facetsOf(counts: Uint32Array, sets: readonly (KeySet | undefined)[], choice: Choice): Facets {
  const facets = noFacets()
  for (let id = 1; id < counts.length; id++) {
    const count = counts[id] ?? 0
    const known = sets[id]
    if (count === 0 || !known) continue
    const { facet, keys } = known
    const values: Record<string, number> = facet === 'kind' ? facets.kind : facets.codes[facet]
    for (const key of keys) values[key] = (values[key] ?? 0) + count
  }
  for (const facet of codeFacets) facets.codes[facet] = most(facets.codes[facet], choice, facet)
  return facets
}

/** Of a long list those with the most, and those that were asked for. */
export function most(values: Record<string, number>, choice: Choice, facet: (typeof codeFacets)[number]) {
  const entries = Object.entries(values)
  if (entries.length <= mostValues) return values
  const asked = new Set([...wantedOf(choice, facet), ...(choice.counted?.[facet] ?? [])])
  const kept = noKeys()
  entries.sort(([, a], [, b]) => b - a)
  for (const [index, [key, count]] of entries.entries())
    if (index < mostValues || asked.has(key)) kept[key] = count
  return kept
}

export function noFacets(): Facets {
  return {
    kind: Object.fromEntries(kinds.map((kind) => [kind, 0])) as Facets['kind'],
    codes: Object.fromEntries(codeFacets.map((facet) => [facet, noKeys()])) as Facets['codes'],
  }
}

/** Keys are whatever a network calls its codes, so an object that has nothing of its own. */
function noKeys(): Record<string, number> {
  return Object.create(null)
}

/** The same keys in the same order, for whoever compares them as text. */
export function inOrder(keys: readonly string[] | undefined): string[] {
  return [...new Set(keys)].filter(Boolean).sort()
}

/** Whether something was chosen, so that a question without a word asks for all of it. */
export function isChoosing({ kinds, codes }: Choice): boolean {
  return kinds.length > 0 || Object.values(codes).some((keys) => keys.length > 0)
}

export function wantedOf({ kinds, codes }: Choice, facet: FacetName): readonly string[] {
  return facet === 'kind' ? kinds : (codes[facet] ?? [])
}
