import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeKnownWords } from './known-words.ts'

const everywhere = { table: 'words', columns: 0b1111 } as const
const word = fc.stringMatching(/^[a-z0-9]{1,12}$/)

it('never says of a word that somebody wrote that nobody did, in its place or anywhere', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(3), (words, column) => {
      const known = makeKnownWords()
      known.add([0, 1, 2, 3].map((at) => (at === column ? `${words.join(' ')} ` : '')))
      for (const one of words) {
        expect(known.mayHave({ ...everywhere, forms: [one] })).toBe(true)
        expect(known.mayHave({ table: 'heads', columns: 1 << column, forms: [one] })).toBe(true)
      }
      expect(known.mayHave({ ...everywhere, forms: words })).toBe(true)
    }),
  )
})

it('knows of hardly any other word, with as many as a hundred thousand texts have', () => {
  const known = makeKnownWords()
  for (let n = 0; n < 100_000; n++) known.addIn(n % 4, `woord${n}`)
  const others = Array.from({ length: 1000 }, (_, n) => `ander${n}`)
  const taken = others.filter((one) => known.mayHave({ ...everywhere, forms: [one] }))
  expect(taken.length).toBeLessThan(20)
  // Of a phrase one word that nobody wrote is enough, and a word counts only for the place where it stands.
  expect(known.mayHave({ ...everywhere, forms: ['woord1', 'zoietsisernergens'] })).toBe(false)
  const elsewhere = Array.from({ length: 1000 }, (_, n) => `woord${4 * n}`)
  const misplaced = elsewhere.filter((one) => known.mayHave({ table: 'heads', columns: 0b10, forms: [one] }))
  expect(misplaced.length).toBeLessThan(20)
})

it('leaves to the index what it may see otherwise: beginnings, and letters of which it may think that they are none', () => {
  const known = makeKnownWords()
  expect(known.mayHave({ ...everywhere, forms: ['wo'], isBeginning: true })).toBe(true)
  expect(known.mayHave({ ...everywhere, forms: ['квартира'] })).toBe(true)
})
