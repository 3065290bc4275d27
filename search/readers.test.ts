import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nothingExcluded, parts } from './engine.ts'
import { makeReaderColumns, type RowReaders } from './readers.ts'
import { rowsIn } from './row-sets.ts'

const three = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 })
  .map((ids) => [ids[0] ?? 0, ids[1] ?? 0, ids[2] ?? 0])
const row: fc.Arbitrary<RowReaders> = fc.record({
  readers: three,
  exceptFor: three,
  within: fc.tuple(...parts.map(() => fc.integer({ min: 0, max: 3 }))),
  length: fc.nat(1000),
  since: fc.integer({ min: 0, max: 5 }),
})
const reader = fc.record({
  held: fc.subarray([1, 2, 3, 4, 5]),
  cases: fc.subarray([1, 2, 3]),
  since: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  until: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
})

it('sees what one would see by looking at each row by itself, and the newest of it first', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 20 }),
      reader,
      fc.nat(20),
      (all, { held, cases, since, until }, left) => {
        const asking = {
          exclude: { ...nothingExcluded, case: cases },
          ...(since !== undefined && { since }),
          ...(until !== undefined && { until }),
        }
        const columns = makeReaderColumns()
        // What was asked before it was written is kept, and looked at again.
        const isKept = left % 2 === 0
        if (isKept) columns.seen(held, asking)
        for (const [index, one] of all.entries()) columns.set(index + 1, one)
        columns.leave(left + 1)
        const sees = (one: RowReaders | undefined, number: number) =>
          one !== undefined &&
          number !== left + 1 &&
          one.readers.some((id) => held.includes(id)) &&
          !one.exceptFor.some((id) => held.includes(id)) &&
          !cases.includes(one.within[parts.indexOf('case')] ?? 0) &&
          (since === undefined || one.since > since) &&
          (until === undefined || one.since <= until)
        const rows = all.map((_, index) => index + 1)
        const expected = rows.filter((number) => sees(all[number - 1], number))
        expect([...rowsIn(columns.seen(held, asking))]).toEqual(expected)
        const newest = expected.toSorted(
          (a, b) => (all[b - 1]?.since ?? 0) - (all[a - 1]?.since ?? 0) || a - b,
        )
        expect(columns.newest(Uint32Array.from(expected), 3, 0)).toEqual(newest.slice(0, 3))
        expect(columns.newest(Uint32Array.from(expected), 2, 3)).toEqual(newest.slice(3, 5))
        expect(columns.newest(Uint32Array.from(expected), 5, 50)).toEqual([])
      },
    ),
  )
})
