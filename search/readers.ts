import { nothingExcluded, parts, type Question } from './engine.ts'
import { makeBest } from './ranking.ts'
import { addRow, type RowSet, withRow } from './row-sets.ts'

/** Ids of scopes: who holds one of the readers and none of the exceptions sees the row. 0 is no scope. */
export type RowReaders = {
  readers: number[]
  exceptFor: number[]
  /** In the order of `parts`; 0 where it is in none. */
  within: number[]
  since: number
  /** Of its text, in characters. */
  length: number
}

const scopesEach = 3
const exceptAt = scopesEach
const width = 2 * scopesEach

/** For so many readers is kept what they see. */
const mostKept = 32

type Seeing = Pick<Question, 'exclude' | 'since' | 'until'>

/**
 * Who sees each row of an index, since when, and how much it is, in columns of numbers: what a reader sees of everything that matches is known without asking
 * SQLite row by row. Row 0 is nobody's.
 */
export function makeReaderColumns() {
  let cells = new Uint32Array(1024 * width)
  /** What each row is in, a column for each part: what one of them leaves out is found in one pass. */
  const withins = parts.map(() => new Uint32Array(1024))
  let moments = new Float64Array(1024)
  let lengths = new Uint32Array(1024)
  let rows = 1

  function grow(least: number): void {
    const capacity = Math.ceil(least * 1.3)
    const larger = new Uint32Array(capacity * width)
    larger.set(cells)
    cells = larger
    for (const [index, within] of withins.entries()) {
      const column = new Uint32Array(capacity)
      column.set(within)
      withins[index] = column
    }
    const longer = new Float64Array(capacity)
    longer.set(moments)
    moments = longer
    const wider = new Uint32Array(capacity)
    wider.set(lengths)
    lengths = wider
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
      .map((part, index) => ({ index, ids: new Set(exclude[part]) }))
      .filter(({ ids }) => ids.size > 0)
    return (row) => {
      const start = row * width
      if (!holdsOne(held, start) || holdsOne(held, start + exceptAt)) return false
      const moment = moments[row] ?? 0
      if (moment <= since || moment > until) return false
      for (const { index, ids } of excluded) if (ids.has(withins[index]?.[row] ?? 0)) return false
      return true
    }
  }

  const kept = new Map<string, { rows: RowSet; sees: (row: number) => boolean }>()

  function lookAgain(row: number): void {
    for (const one of kept.values()) one.rows = withRow(one.rows, row, one.sees(row))
  }

  /** Every row that may be seen, as it is now. */
  function seen(scopeIds: readonly number[], reader: Seeing): RowSet {
    const { exclude, since, until } = reader
    const key = JSON.stringify([scopeIds, exclude, since, until])
    const known = kept.get(key)
    // What was asked for the longest goes first.
    kept.delete(key)
    const made = known ?? { rows: lookedFor(scopeIds, reader), sees: whatIsSeen(scopeIds, reader) }
    kept.set(key, made)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    return made.rows
  }

  function lookedFor(scopeIds: readonly number[], reader: Seeing): RowSet {
    if (parts.some((part) => reader.exclude[part].length > 0)) {
      const set = seen(scopeIds, { ...reader, exclude: nothingExcluded }).slice()
      for (const [index, part] of parts.entries()) leaveOut(set, withins[index], reader.exclude[part])
      return set
    }
    const sees = whatIsSeen(scopeIds, reader)
    const set = new Uint32Array((rows >>> 5) + 1)
    for (let row = 1; row < rows; row++) if (sees(row)) addRow(set, row)
    return set
  }

  /** @param within  what each row is in */
  function leaveOut(set: RowSet, within: Uint32Array | undefined, ids: readonly number[]): void {
    if (ids.length === 0 || !within) return
    const [only = 0, ...more] = ids
    const others = more.length > 0 ? new Set(ids) : null
    for (let row = 1; row < rows; row++) {
      const id = within[row] ?? 0
      if (others ? others.has(id) : id === only) set[row >>> 5] = (set[row >>> 5] ?? 0) & ~(1 << (row & 31))
    }
  }

  return {
    set(row: number, { readers, exceptFor, within, since, length }: RowReaders): void {
      if (row >= moments.length) grow(row + 1)
      rows = Math.max(rows, row + 1)
      const start = row * width
      cells.fill(0, start, start + width)
      cells.set(readers, start)
      cells.set(exceptFor, start + exceptAt)
      for (const [index, column] of withins.entries()) column[row] = within[index] ?? 0
      moments[row] = since
      lengths[row] = length
      lookAgain(row)
    },
    leave(row: number): void {
      cells.fill(0, row * width, (row + 1) * width)
      for (const column of withins) column[row] = 0
      lookAgain(row)
    },
    seen,
    lengthOf: (row: number): number => lengths[row] ?? 0,
    /** The newest of these rows, from the `offset`th on. Only as many are put in order as are needed. */
    newest(among: Uint32Array, limit: number, offset: number): number[] {
      const best = makeBest(offset + limit)
      // From the end: rows that were made last are mostly the newest, and most of those before them are not looked at twice.
      for (let at = among.length - 1; at >= 0; at--) {
        const row = among[at] ?? 0
        best.add(row, moments[row] ?? 0)
      }
      return best
        .rows()
        .slice(offset)
        .map(({ row }) => row)
    },
  }
}
