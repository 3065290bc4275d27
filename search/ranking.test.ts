import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Answering, bestOf, rarityOf } from './ranking.ts'
import { has, inAll, type RowSet, setOf, sizeOf } from './row-sets.ts'

const lastRow = 400
const texts = 1000
const lengthOf = (row: number) => (row * 137) % 5000

const few = fc.uniqueArray(fc.integer({ min: 1, max: lastRow }), { maxLength: 60 })
/** Every so many rows, as the rows of a common word. */
const many = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: lastRow }))
  .map(([step, last]) => Array.from({ length: Math.floor(last / step) }, (_, at) => (at + 1) * step))
const rows: fc.Arbitrary<RowSet> = fc.oneof(few, many).map(setOf)
const standing = fc.record({ rows, worth: fc.constantFrom(0.6, 1, 1.3, 1.6) })
const word: fc.Arbitrary<Answering> = fc.array(
  fc.record({ rows, standing: fc.array(standing, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 3 },
)

it('finds the best as one would by looking at every row, whichever way is shorter', () => {
  fc.assert(
    fc.property(
      rows,
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 60 }),
      (among, words, most) => {
        const best = bestOf(among, words, most, { texts, lengthOf })
        expect(best).toEqual(everyRow(among, words).slice(0, most))
      },
    ),
    { numRuns: 400 },
  )
})

/** The slow way: each word counts for the best place the row has it in, and for less in a long text. */
function everyRow(among: RowSet, words: Answering[]) {
  const weighed = words.map((ways) =>
    ways.flatMap(({ rows, standing }) => {
      const rarity = rarityOf(sizeOf(inAll([among, rows])), texts)
      return standing.map((one) => ({ rows: one.rows, worth: one.worth * rarity, isInText: one.worth <= 1 }))
    }),
  )
  return Array.from({ length: lastRow }, (_, at) => at + 1)
    .filter((row) => has(among, row))
    .map((row) => {
      const bestPlaces = weighed.map((places) =>
        places
          .filter(({ rows }) => has(rows, row))
          .reduce((best, one) => (one.worth > best.worth ? one : best), none),
      )
      const worth = bestPlaces.reduce((sum, one) => sum + one.worth, 0)
      const inText = bestPlaces.reduce((sum, one) => sum + (one.isInText ? one.worth : 0), 0)
      const longer = inText > 0 ? 0.25 * Math.log1p(lengthOf(row) / 1000) : 0
      return { row, score: worth - inText * (1 - 1 / (1 + longer)) }
    })
    .sort((a, b) => b.score - a.score || a.row - b.row)
}

const none = { worth: 0, isInText: false }
