import { bitsIn } from './bits.ts'
import { makeWrittenRows, type Phrase } from './written-rows.ts'

/** Rows of an index, a bit for each. Never changed after it was made: many may hold it. */
export type RowSet = Uint32Array

/** So much of what was found by a match is kept, in bytes, or so many sets of all rows; what was not asked for the longest goes first. */
const mostKept = 16_000_000
const mostSetsKept = 1000
/** And so much of it as a bit for each row, for what is asked again in the same question. */
const mostInHand = 4_000_000
const mostSetsInHand = 100
/** Of what may be kept, so much may be found before anybody asks. */
const mostPrepared = 0.75
/** What keeping one costs beside its rows. */
const keptBeside = 200

export const noRows: RowSet = new Uint32Array(0)

export function setOf(rows: ArrayLike<number>): RowSet {
  let last = 0
  for (let at = 0; at < rows.length; at++) last = Math.max(last, rows[at] ?? 0)
  const set = new Uint32Array((last >>> 5) + 1)
  for (let at = 0; at < rows.length; at++) addRow(set, rows[at] ?? 0)
  return set
}

/** Only for who is making it. */
export function addRow(set: RowSet, row: number): void {
  set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31))
}

/** The same with, or without, this row. */
export function withRow(set: RowSet, row: number, isIn: boolean): RowSet {
  if (has(set, row) === isIn) return set
  const changed = new Uint32Array(Math.max(set.length, (row >>> 5) + 1))
  changed.set(set)
  changed[row >>> 5] = (changed[row >>> 5] ?? 0) ^ (1 << (row & 31))
  return changed
}

export function has(set: RowSet, row: number): boolean {
  return (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** Without `rows`, but for those of them that are `having`. */
function withRows(set: RowSet, rows: readonly number[], having: readonly number[]): RowSet {
  if (having.length === 0 && !rows.some((row) => has(set, row))) return set
  let last = set.length - 1
  for (const row of having) last = Math.max(last, row >>> 5)
  const changed = new Uint32Array(last + 1)
  changed.set(set)
  for (const row of rows) changed[row >>> 5] = (changed[row >>> 5] ?? 0) & ~(1 << (row & 31))
  for (const row of having) addRow(changed, row)
  return changed
}

/** What is in each of these; of no sets nothing. */
export function inAll(sets: readonly RowSet[]): RowSet {
  const [first = noRows, ...rest] = sets
  if (rest.length === 0) return first
  const common = first.slice(0, Math.min(...sets.map(({ length }) => length)))
  for (const set of rest)
    for (let at = 0; at < common.length; at++) common[at] = (common[at] ?? 0) & (set[at] ?? 0)
  return common
}

export function inOne(sets: readonly RowSet[]): RowSet {
  const [first = noRows, ...rest] = sets.toSorted((a, b) => b.length - a.length)
  if (rest.length === 0) return first
  const any = first.slice()
  for (const set of rest) for (let at = 0; at < set.length; at++) any[at] = (any[at] ?? 0) | (set[at] ?? 0)
  return any
}

export function without(set: RowSet, other: RowSet): RowSet {
  const rest = set.slice()
  for (let at = 0; at < Math.min(rest.length, other.length); at++)
    rest[at] = (rest[at] ?? 0) & ~(other[at] ?? 0)
  return rest
}

/** Whether something is in both. */
export function doMeet(set: RowSet, other: RowSet): boolean {
  const length = Math.min(set.length, other.length)
  for (let at = 0; at < length; at++) if (((set[at] ?? 0) & (other[at] ?? 0)) !== 0) return true
  return false
}

export function isEmpty(set: RowSet): boolean {
  for (let at = 0; at < set.length; at++) if (set[at] !== 0) return false
  return true
}

/** In order. */
export function rowsIn(set: RowSet): Uint32Array {
  const rows = new Uint32Array(sizeOf(set))
  let size = 0
  for (let at = 0; at < set.length; at++)
    for (let bits = set[at] ?? 0; bits !== 0; bits &= bits - 1) rows[size++] = rowAt(at, bits)
  return rows
}

/** The first row of these bits, which are those of a set at this place. */
export function rowAt(at: number, bits: number): number {
  return (at << 5) + 31 - Math.clz32(bits & -bits)
}

export function sizeOf(set: RowSet): number {
  let size = 0
  for (let at = 0; at < set.length; at++) size += bitsIn(set[at] ?? 0)
  return size
}

/** How many rows are in both. */
export function sizeInBoth(set: RowSet, other: RowSet): number {
  const length = Math.min(set.length, other.length)
  let size = 0
  for (let at = 0; at < length; at++) size += bitsIn((set[at] ?? 0) & (other[at] ?? 0))
  return size
}

/** The index of all words, and the one of those that are not in the text itself. */
export type Table = 'words' | 'heads'
/** `columns`: a bit for each in which it may stand. */
export type Match = Phrase & { table: Table; columns: number }
/** `upTo`: how many of the rows that were written it knows of. */
type Kept = Packed & { match: Match; upTo: number }
/** Few rows as their numbers, many as a bit for each: what takes less. */
type Packed = { numbers: Uint32Array } | { set: RowSet }

function packed(set: RowSet): Packed {
  return sizeOf(set) < set.length ? { numbers: rowsIn(set) } : { set }
}

const unpacked = (kept: Packed): RowSet => ('set' in kept ? kept.set : setOf(kept.numbers))
const bytesOf = (kept: Packed) => ('set' in kept ? kept.set : kept.numbers).byteLength + keptBeside

/**
 * The rows in which words are, kept from question to question: the same few hundred words are in most of them, and the common ones are in half of
 * all texts.
 * @param find  looks in the index for the rows that have it
 * @param mayBeThere  says no when it is certain that there are none
 * @param forgot  called when all has to be found anew
 */
export function makeKeptSets(
  find: (match: Match) => RowSet,
  mayBeThere: (match: Match) => boolean,
  forgot: () => void,
) {
  const kept = new Map<string, Kept>()
  let bytes = 0
  const inHand = new Map<string, RowSet>()
  let bytesInHand = 0
  /** Of a set of all rows. */
  let widest = 0
  const mayKeep = () => Math.max(mostKept, mostSetsKept * widest)
  const written = makeWrittenRows()

  function leave(key: string, one: Kept): void {
    kept.delete(key)
    bytes -= bytesOf(one)
  }

  function keep(key: string, one: Kept): void {
    kept.set(key, one)
    bytes += bytesOf(one)
    for (const [oldest, old] of kept) {
      if (bytes <= mayKeep()) break
      leave(oldest, old)
    }
  }

  function keepNew(key: string, set: RowSet, match: Match): RowSet {
    widest = Math.max(widest, set.byteLength)
    keep(key, { ...packed(set), match, upTo: written.count() })
    return set
  }

  function takeInHand(key: string, set: RowSet): RowSet {
    bytesInHand += set.byteLength + keptBeside
    if (bytesInHand > Math.max(mostInHand, mostSetsInHand * widest)) emptyHands()
    inHand.set(key, set)
    return set
  }

  function emptyHands(): void {
    inHand.clear()
    bytesInHand = 0
  }

  function forgetAll(): void {
    emptyHands()
    kept.clear()
    bytes = 0
    written.forget()
    forgot()
  }

  function lookUp(match: Match, key: string): RowSet {
    const one = kept.get(key)
    return one ? upToDate(key, one) : keepNew(key, find(match), match)
  }

  /** What is kept, with what was written since. */
  function upToDate(key: string, one: Kept): RowSet {
    leave(key, one)
    const set = unpacked(one)
    const since = written.since(one.upTo)
    const now =
      since.length === 0 ? set : withRows(set, since, written.having(one.match, one.match.columns, one.upTo))
    // Most of what is written has nothing of it.
    if (now !== set) return keepNew(key, now, one.match)
    keep(key, { ...one, upTo: written.count() })
    return set
  }

  /** What takes long to find is brought up to date, and the rest found anew when somebody asks: what was written need not be known any longer. */
  function settle(): void {
    for (const [key, one] of [...kept]) {
      if ('set' in one) upToDate(key, one)
      else leave(key, one)
    }
    written.forget()
    for (const [key, one] of kept) kept.set(key, { ...one, upTo: 0 })
  }

  return {
    /** Where this is found, by who may read all. */
    of(match: Match): RowSet {
      if (!mayBeThere(match)) return noRows
      const key = `${match.table} ${match.columns} ${match.isBeginning ? '*' : ''}${match.forms.join(' ')}`
      return inHand.get(key) ?? takeInHand(key, lookUp(match, key))
    },
    /** This row has another text now, or none; its columns as the index got them. */
    wrote(row: number, columns: readonly string[] | null): void {
      if (kept.size === 0) return
      emptyHands()
      written.write(row, columns)
      if (written.isFull()) settle()
    },
    /** False when what is found before anybody asks would take the place of what somebody asked. */
    hasPlace: () => bytes < mostPrepared * mayKeep(),
    /** Lets go of what is kept twice to have it at hand. */
    emptyHands,
    forgetAll,
  }
}
