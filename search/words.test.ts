import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './dutch/fold.ts'
import { wordsOf } from './words.ts'

/** What a word is, said at once; `wordsOf` looks at the characters one by one because that is sooner done. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu

const pieces = fc.constantFrom(..."aZ9'’ -.é\u0301\nßĳ²😀Ω中\ud800", "foto's", 'Coördinatie', ' ')

test('the words of any text are those of the expression that says what a word is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((some) => some.join('')),
        fc.string(),
      ),
      (text) => {
        const said = [...text.matchAll(word)].flatMap(({ index, 0: found }) => {
          const form = fold(found)
          return form ? [{ form, start: index, end: index + found.length }] : []
        })
        expect(wordsOf(text)).toEqual(said)
      },
    ),
    { numRuns: 2000 },
  )
})
