import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nothingExcluded, type SearchDocument } from './engine.ts'
import { openFts5 } from './fts5.ts'
import { has, inAll, inOne, makeKeptSets, rowsIn, setOf, sizeOf, without, withRow } from './row-sets.ts'

const rows = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 40 })

it('counts with sets of rows as one counts with lists of them', () => {
  fc.assert(
    fc.property(rows, rows, fc.integer({ min: 1, max: 400 }), (one, other, row) => {
      const inOrder = (some: number[]) => some.toSorted((a, b) => a - b)
      const [a, b] = [setOf(one), setOf(other)]
      expect([...rowsIn(a)]).toEqual(inOrder(one))
      expect(sizeOf(a)).toBe(one.length)
      expect(has(a, row)).toBe(one.includes(row))
      expect([...rowsIn(inAll([a, b]))]).toEqual(inOrder(one.filter((each) => other.includes(each))))
      expect([...rowsIn(inOne([a, b]))]).toEqual(inOrder([...new Set([...one, ...other])]))
      expect([...rowsIn(without(a, b))]).toEqual(inOrder(one.filter((each) => !other.includes(each))))
      expect([...rowsIn(withRow(a, row, true))]).toEqual(inOrder([...new Set([...one, row])]))
      expect([...rowsIn(withRow(a, row, false))]).toEqual(inOrder(one.filter((each) => each !== row)))
    }),
  )
})

/** Many rows and few are kept in another way; of both kinds some, in an index that is written to. */
it('keeps where a match is found, and finds only what was written since', () => {
  const few = fc.uniqueArray(fc.integer({ min: 1, max: 2000 }), { maxLength: 20 })
  const found = fc.oneof(few, rows)
  const change = fc.record({ row: fc.integer({ min: 1, max: 2500 }), isIn: fc.boolean() })
  fc.assert(
    fc.property(found, fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 6 }), (first, batches) => {
      const there = new Set(first)
      let looks = 0
      const kept = makeKeptSets(
        () => {
          looks += 1
          return setOf([...there])
        },
        () => true,
        () => {},
      )
      const sought = { table: 'words', columns: 1, forms: ['straat'] } as const
      expect([...rowsIn(kept.of(sought))]).toEqual([...there].sort((a, b) => a - b))
      for (const batch of batches) {
        for (const { row, isIn } of batch) {
          if (isIn) there.add(row)
          else there.delete(row)
          kept.wrote(row, [isIn ? 'de straat' : 'de wijk'])
        }
        expect([...rowsIn(kept.of(sought))]).toEqual([...there].sort((a, b) => a - b))
      }
      expect(looks).toBe(1)
    }),
  )
})

it('knows where common words are after so much was written that it is not kept any longer', () => {
  const there = new Map([
    ['wijk', new Set(Array.from({ length: 900 }, (_, index) => 2 * index + 1))],
    ['steeg', new Set([7, 8])],
  ])
  const looked: string[] = []
  const kept = makeKeptSets(
    ({ forms: [word = ''] }) => {
      looked.push(word)
      return setOf([...(there.get(word) ?? [])])
    },
    () => true,
    () => {},
  )
  const of = (word: string) => [...rowsIn(kept.of({ table: 'words', columns: 1, forms: [word] }))]
  const now = (word: string) => [...(there.get(word) ?? [])].sort((a, b) => a - b)
  for (const word of there.keys()) expect(of(word)).toEqual(now(word))
  for (let count = 0; count < 4500; count++) {
    const row = 1 + ((count * 7919) % 2500)
    const word = count % 500 === 0 ? 'steeg' : count % 3 === 0 ? 'wijk' : 'plein'
    for (const [each, rows] of there) {
      if (each === word) rows.add(row)
      else rows.delete(row)
    }
    kept.wrote(row, [`de ${word}`])
  }
  for (const word of there.keys()) expect(of(word)).toEqual(now(word))
  expect(looked).toEqual(['wijk', 'steeg', 'steeg'])
})

const words = ['straat', 'straten', 'buurthuis', 'huis', 'samen', 'wijk']
const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(' '))
const readers = fc.subarray(['public', 'local', 'coalition'], { minLength: 1 })
const version = fc.record({ title: text, body: text, context: text, readers, since: fc.nat(5) })
const change = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  versions: fc.array(version, { maxLength: 2 }),
})
const question = fc.record({ q: text, scopes: readers })
const step = fc.oneof(change, question, fc.constant('prepare'))

it('answers, whatever was asked before and written since, as an index that was just made', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => {
      const engine = openFts5(':memory:')
      const documents = new Map<string, SearchDocument>()
      for (const one of steps) {
        if (typeof one === 'string') {
          while (engine.prepareSome());
        } else if ('key' in one) {
          const document = documentOf(one)
          documents.set(one.key, document)
          engine.write({ documents: [document], removedKeys: [], place: 0 })
        } else {
          const fresh = openFts5(':memory:')
          fresh.write({ documents: [...documents.values()], removedKeys: [], place: 0 })
          expect(found(engine, one)).toEqual(found(fresh, one))
          fresh.close()
        }
      }
      engine.close()
    }),
    { numRuns: 60 },
  )
})

/** What is found; which of what is as good comes first depends on where it stands in the file. */
function found(engine: ReturnType<typeof openFts5>, asked: { q: string; scopes: string[] }) {
  const answer = engine.search({
    ...asked,
    kinds: [],
    codes: {},
    limit: 50,
    offset: 0,
    exclude: nothingExcluded,
  })
  if (answer instanceof Promise) throw new Error('the embedded engine answers at once')
  const { hits, total, matched, corrected } = answer
  return { total, matched, corrected, items: hits.map(({ item, title }) => `${item} ${title.text}`).sort() }
}

function documentOf({
  key,
  versions,
}: typeof change extends fc.Arbitrary<infer One> ? One : never): SearchDocument {
  return {
    key,
    kind: 'question',
    item: key,
    within: {},
    versions: versions.map((one) => ({
      ...one,
      essence: '',
      tags: '',
      attached: '',
      exceptFor: [],
      codes: {},
      shown: { caseSlug: null, caseName: '', municipality: '' },
    })),
  }
}
