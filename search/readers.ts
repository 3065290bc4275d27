import { parts, type Question } from './engine.ts'

/** Ids of scopes: who holds one of the readers and none of the exceptions sees the row. 0 is no scope. */
export type RowReaders = {
  readers: number[]
  exceptFor: number[]
  /** In the order of `parts`; 0 where it is in none. */
  within: number[]
  since: number
}

const scopesEach = 3
const exceptAt = scopesEach
const withinAt = 2 * scopesEach
const width = withinAt + parts.length

type Seeing = Pick<Question, 'exclude' | 'since' | 'until'>

/**
 * Who sees each row of an index and since when, in columns of numbers: what a reader sees of everything that matches is known without asking
 * SQLite row by row. Row 0 is nobody's.
 */
export function makeReaderColumns() {
  let cells = new Uint32Array(1024 * width)
  let moments = new Float64Array(1024)
  let rows = 1

  function grow(least: number): void {
    const capacity = Math.ceil(least * 1.3)
    const larger = new Uint32Array(capacity * width)
    larger.set(cells)
    cells = larger
    const longer = new Float64Array(capacity)
    longer.set(moments)
    moments = longer
  }

  function holdsOne(held: Uint8Array, from: number): boolean {
    for (let cell = from; cell < from + scopesEach; cell++) if (held[cells[cell] ?? 0] === 1) return true
    return false
  }

  /** @param scopeIds  what the reader holds now */
  function whatIsSeen(
    scopeIds: readonly number[],
    { exclude, since = -1, until = Number.POSITIVE_INFINITY }: Seeing,
  ): (row: number) => boolean {
    const held = new Uint8Array(Math.max(0, ...scopeIds) + 1)
    for (const id of scopeIds) held[id] = 1
    const excluded = parts
      .map((part, index) => ({ at: withinAt + index, ids: new Set(exclude[part]) }))
      .filter(({ ids }) => ids.size > 0)
    return (row) => {
      const start = row * width
      if (!holdsOne(held, start) || holdsOne(held, start + exceptAt)) return false
      const moment = moments[row] ?? 0
      if (moment <= since || moment > until) return false
      for (const { at, ids } of excluded) if (ids.has(cells[start + at] ?? 0)) return false
      return true
    }
  }

  return {
    set(row: number, { readers, exceptFor, within, since }: RowReaders): void {
      if (row >= moments.length) grow(row + 1)
      rows = Math.max(rows, row + 1)
      const start = row * width
      cells.fill(0, start, start + width)
      cells.set(readers, start)
      cells.set(exceptFor, start + exceptAt)
      cells.set(within, start + withinAt)
      moments[row] = since
    },
    leave(row: number): void {
      cells.fill(0, row * width, (row + 1) * width)
    },
    /** Of these rows, or of all when null, those that may be seen. */
    visible(among: readonly number[] | null, scopeIds: readonly number[], reader: Seeing): number[] {
      const sees = whatIsSeen(scopeIds, reader)
      if (among) return among.filter(sees)
      const seen: number[] = []
      for (let row = 1; row < rows; row++) if (sees(row)) seen.push(row)
      return seen
    },
    /** Whether one of these rows may be seen. Looks no further than the first. */
    seesOneOf(among: Iterable<number>, scopeIds: readonly number[], reader: Seeing): boolean {
      const sees = whatIsSeen(scopeIds, reader)
      for (const row of among) if (sees(row)) return true
      return false
    },
    /** The newest of these rows, from the `offset`th on. Only as many are put in order as are needed. */
    newest(among: readonly number[], limit: number, offset: number): number[] {
      const since = (row: number) => moments[row] ?? 0
      const times = Float64Array.from(among, since).sort()
      const oldest = times[Math.max(0, times.length - offset - limit)] ?? 0
      return among
        .filter((row) => since(row) >= oldest)
        .sort((a, b) => since(b) - since(a) || a - b)
        .slice(offset, offset + limit)
    },
  }
}
