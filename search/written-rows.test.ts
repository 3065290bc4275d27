import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeWrittenRows } from './written-rows.ts'

const words = ['straat', 'straten', 'huis', 'wijk', 'samen']
const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' '))
const columns = fc.option(fc.tuple(text, text, text), { nil: null })
const change = fc.record({ row: fc.integer({ min: 1, max: 5 }), columns })
const phrase = fc.record({
  forms: fc.array(fc.constantFrom(...words, 'stra'), { minLength: 1, maxLength: 2 }),
  columns: fc.integer({ min: 1, max: 7 }),
})

it('finds in what was written since what an index of it would', () => {
  const names = ['one', 'two', 'three']
  const index = new Database(':memory:')
  index.exec(`create virtual table words using fts5 (${names.join()})`)
  const remove = index.prepare('delete from words where rowid = ?')
  const insert = index.prepare(`insert into words (rowid, ${names.join()}) values (?, ?, ?, ?)`)
  const find = index.prepare('select rowid from words where words match ?').pluck()
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.nat(6), phrase, (changes, since, sought) => {
      index.exec('delete from words')
      const written = makeWrittenRows()
      for (const [at, one] of changes.entries()) {
        written.write(one.row, one.columns)
        remove.run(one.row)
        if (one.columns && at >= since) insert.run(one.row, ...one.columns)
      }
      const isBeginning = sought.forms.length === 1
      const among = names.filter((_, column) => sought.columns & (1 << column)).join(' ')
      const match = `{${among}} : "${sought.forms.join(' ')}"${isBeginning ? ' *' : ''}`
      const found = new Set(written.having({ ...sought, isBeginning }, sought.columns, since))
      expect([...found].sort()).toEqual(find.all(match))
      expect(written.since(since)).toEqual(changes.slice(since).map(({ row }) => row))
    }),
    { numRuns: 300 },
  )
  index.close()
})

it('is full after some thousands of rows, or a few very long ones', () => {
  const many = makeWrittenRows()
  for (let row = 0; row <= 2000; row++) many.write(row, ['een straat'])
  expect(many.isFull()).toBe(true)
  const long = makeWrittenRows()
  long.write(1, ['straat '.repeat(600_000)])
  expect(long.isFull()).toBe(false)
  long.write(2, ['straat '.repeat(600_000)])
  expect(long.isFull()).toBe(true)
  long.forget()
  expect(long.isFull()).toBe(false)
  expect(long.having({ forms: ['straat'] }, 1, 0)).toEqual([])
})
