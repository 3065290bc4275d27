import { type Codes, codeFacets, type Facets, type Kind, kinds, type Question } from './engine.ts'

/** By what one can choose: each is a list of which a document has some, one or none. A document has exactly one kind. */
export const facetNames = ['kind', ...codeFacets] as const
export type FacetName = (typeof facetNames)[number]

/** Of a list with more values than this those with the most are counted, and those that were asked for. */
const mostValues = 100

/** Larger numbers of key sets take twice the room, and what is counted is mostly waiting for memory. */
const largestNarrow = 0xffff

type Choice = Pick<Question, 'kinds' | 'codes' | 'counted'>
/** What some documents have of one list. There are far fewer of these than documents: most share theirs. */
export type KeySet = { facet: FacetName; keys: string[] }
/** The key set of a row in each list, in the order of `facetNames`; 0 where it has none. */
export type FacetRow = number[]

/**
 * What every row of an index can be chosen by, as small numbers, so that what was found is counted without reading it. Of each row the key
 * sets that it has come first, because most rows have nothing of most lists. Row 0 is nobody's.
 */
export function makeFacetColumns() {
  const width = facetNames.length
  let cells: Uint16Array | Uint32Array = new Uint16Array(1024 * width)
  let rows = 1
  const free: number[] = []
  const sets: (KeySet | undefined)[] = [undefined]
  /** Of each list, in the order of `facetNames`. */
  const numbers = facetNames.map(() => makeNumbers())
  /** Of each key set the place of its list in that order, and the numbers of its keys there. */
  const placeOf: number[] = [0]
  const numbersOf: number[][] = [[]]
  /** Of each key set the bit of its facet. */
  const bitOf: number[] = [0]

  function set(row: number, facetRow: FacetRow): void {
    const isShort = (row + 1) * width > cells.length
    const isNarrow = cells instanceof Uint16Array && Math.max(...facetRow) > largestNarrow
    if (isShort || isNarrow) {
      const size = isShort ? Math.ceil((row + 1) * 1.3) * width : cells.length
      const larger = isNarrow || cells instanceof Uint32Array ? new Uint32Array(size) : new Uint16Array(size)
      larger.set(cells)
      cells = larger
    }
    rows = Math.max(rows, row + 1)
    cells.fill(0, row * width, (row + 1) * width)
    cells.set(
      facetRow.filter((id) => id !== 0),
      row * width,
    )
  }

  function setsOf(row: number): KeySet[] {
    const ids = cells.subarray(row * width, (row + 1) * width)
    return Array.from(ids, (id) => sets[id]).filter((known) => known !== undefined)
  }

  /**
   * What was chosen, as bits: of a facet in which something was, the one of its place; of a key set with a chosen key in it, the one of
   * its facet; of any other key set none.
   */
  function chosenBits(choice: Choice): { facets: number; ofSet: Uint16Array } {
    const ofSet = new Uint16Array(sets.length)
    let facets = 0
    for (const [place, facet] of facetNames.entries()) {
      const wanted = wantedOf(choice, facet)
      if (wanted.length === 0) continue
      facets |= 1 << place
      for (const [id, known] of sets.entries())
        if (known?.facet === facet && wanted.some((key) => known.keys.includes(key)))
          ofSet[id] = bitOf[id] ?? 0
    }
    return { facets, ofSet }
  }

  /** Of the facets in which something was chosen, those of which this row has something that was chosen. */
  function chosenOf(row: number, ofSet: Uint16Array): number {
    let chosen = 0
    for (let cell = row * width; cell < (row + 1) * width; cell++) {
      const id = cells[cell] ?? 0
      if (id === 0) break
      chosen |= ofSet[id] ?? 0
    }
    return chosen
  }

  /** Whether it has something that was chosen of each of these facets. */
  function hasEach(facets: number, row: number, ofSet: Uint16Array): boolean {
    let missed = facets
    for (let cell = row * width; cell < (row + 1) * width; cell++) {
      const id = cells[cell] ?? 0
      if (id === 0) break
      missed &= ~(ofSet[id] ?? 0)
      if (missed === 0) return true
      // What a row has stands in the order of the lists, one of each: what is missed of those up to this one does not come any more.
      if ((missed & (2 * (bitOf[id] ?? 0) - 1)) !== 0) return false
    }
    return false
  }

  // By number: these go through a good part of all there is, for each question.

  /** @returns how many there are */
  function countAll(found: Uint32Array, counts: Uint32Array): number {
    const all = cells
    for (let at = 0; at < found.length; at++) {
      const start = (found[at] ?? 0) * width
      for (let cell = start; cell < start + width; cell++) {
        const id = all[cell] ?? 0
        if (id === 0) break
        counts[id] = (counts[id] ?? 0) + 1
      }
    }
    return found.length
  }

  /** @returns how many have one of each list that was chosen from */
  function countChosen(found: Uint32Array, choice: Choice, counts: Uint32Array): number {
    const { facets, ofSet } = chosenBits(choice)
    let total = 0
    for (let at = 0; at < found.length; at++) {
      const row = found[at] ?? 0
      const missed = facets & ~chosenOf(row, ofSet)
      // What more than one list keeps out counts nowhere.
      if ((missed & (missed - 1)) !== 0) continue
      if (missed === 0) total += 1
      for (let cell = row * width; cell < (row + 1) * width; cell++) {
        const id = cells[cell] ?? 0
        if (id === 0) break
        // What one list alone keeps out still counts in that list: it is what choosing more of it would bring.
        if (missed === 0 || missed === bitOf[id]) counts[id] = (counts[id] ?? 0) + 1
      }
    }
    return total
  }

  /** @param counts  of each key set */
  function facetsOf(counts: Uint32Array, choice: Choice): Facets {
    const perKey = numbers.map(({ keys }) => new Uint32Array(keys.length))
    for (let id = 1; id < counts.length; id++) {
      const count = counts[id] ?? 0
      if (count === 0) continue
      const of = perKey[placeOf[id] ?? 0]
      if (of) for (const number of numbersOf[id] ?? []) of[number] = (of[number] ?? 0) + count
    }
    const facets = noFacets()
    for (const [place, facet] of facetNames.entries()) {
      const keys = numbers[place]?.keys ?? []
      const counted = perKey[place] ?? new Uint32Array()
      if (facet === 'kind')
        for (const [number, key] of keys.entries()) facets.kind[key as Kind] = counted[number] ?? 0
      else facets.codes[facet] = most(keys, counted, choice, facet)
    }
    return facets
  }

  return {
    addSet(id: number, known: KeySet): void {
      sets[id] = known
      const place = facetNames.indexOf(known.facet)
      bitOf[id] = 1 << place
      placeOf[id] = place
      numbersOf[id] = known.keys.map((key) => numbers[place]?.of(key) ?? 0)
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
      let kind: string | undefined
      const codes: Codes = {}
      for (const { facet, keys } of setsOf(row)) {
        if (facet === 'kind') [kind] = keys
        else codes[facet] = keys
      }
      return { kind: kind as Kind, codes }
    },

    /** Of these rows, those that have one of each list that was chosen from. */
    chosen(found: Uint32Array, choice: Choice): Uint32Array {
      const { facets, ofSet } = chosenBits(choice)
      if (facets === 0) return found
      const chosen = new Uint32Array(found.length)
      let size = 0
      for (let at = 0; at < found.length; at++) {
        const row = found[at] ?? 0
        if (hasEach(facets, row, ofSet)) chosen[size++] = row
      }
      return chosen.subarray(0, size)
    },

    /** Counts the facets of what was found, given by its rows. */
    count(found: Uint32Array, choice: Choice): { facets: Facets; total: number; totalOfAll: number } {
      const counts = new Uint32Array(sets.length)
      const total = isChoosing(choice) ? countChosen(found, choice, counts) : countAll(found, counts)
      return { facets: facetsOf(counts, choice), total, totalOfAll: found.length }
    },
  }
}

/** Numbers for the keys of a list: by those thousands of them are counted much sooner than by what they are called. */
function makeNumbers() {
  const keys: string[] = []
  const known = new Map<string, number>()
  return {
    keys,
    of(key: string): number {
      const number = known.get(key) ?? keys.length
      if (number === keys.length) {
        keys.push(key)
        known.set(key, number)
      }
      return number
    },
  }
}

/**
 * What was counted of a list; of a long one those with the most, and those that were asked for.
 * @param counts  of each key, in the same order
 */
export function most(
  keys: readonly string[],
  counts: Uint32Array,
  choice: Choice,
  facet: (typeof codeFacets)[number],
): Record<string, number> {
  let size = 0
  for (let at = 0; at < counts.length; at++) if (counts[at] !== 0) size += 1
  const isLong = size > mostValues
  // Numbers alone are put in order much sooner than what they are of.
  const largest = isLong ? counts.toSorted().subarray(-mostValues) : counts
  const least = isLong ? (largest[0] ?? 0) : 0
  let room = isLong ? largest.lastIndexOf(least) + 1 : 0
  const asked = isLong ? new Set([...wantedOf(choice, facet), ...(choice.counted?.[facet] ?? [])]) : null
  const kept = noKeys()
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0
    if (count === 0) continue
    const key = keys[at] ?? ''
    const isAmongMost = count > least || (count === least && room-- > 0)
    if (isAmongMost || asked?.has(key)) kept[key] = count
  }
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
