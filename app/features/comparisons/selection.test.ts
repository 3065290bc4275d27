import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressOf, mostCases, orders, selectionOf, tooMany } from './selection.ts'

const searchOf = (address: string) => new URL(address, 'http://hier').searchParams
const word = fc.string({ minLength: 1, maxLength: 12 })

it('is the address: what is read from it is what was written in it', () => {
  const selection = fc.record({
    slugs: fc.uniqueArray(word, { maxLength: mostCases }),
    rows: fc.uniqueArray(word, { maxLength: 6 }),
    order: fc.constantFrom(...orders),
  })
  fc.assert(
    fc.property(selection, fc.constantFrom('', 'excel'), (chosen, file) => {
      expect(selectionOf(searchOf(addressOf(chosen, file)))).toEqual(chosen)
    }),
    { numRuns: 100 },
  )
})

it('keeps the first eight, says how many there were more, and counts what makes no sense as not said', () => {
  const search = new URLSearchParams([...'abcdefghij'].map((slug) => ['casus', slug]))
  search.append('casus', 'a')
  search.append('orde', 'willekeurig')
  expect(selectionOf(search)).toEqual({ slugs: [...'abcdefgh'], rows: [], order: 'casus' })
  expect(tooMany(search)).toBe(2)
})
