import { expect, it } from 'vitest'
import { wholeWords } from './whole-words.ts'

it.each([
  ['leaves whole words as they are', 'een ', 'belofte', ' die', ['een ', 'belofte', ' die']],
  [
    'takes the rest of a word at either side',
    'een be',
    'lofte die o',
    'p tijd',
    ['een ', 'belofte die op', ' tijd'],
  ],
  ['stops where the blanks were chosen too', 'een', ' belofte ', 'die', ['een', ' belofte ', 'die']],
  ['takes nothing across a line', 'Kop\n', 'belofte', '\nTekst', ['Kop\n', 'belofte', '\nTekst']],
  ['knows letters with a sign on them', 'de coöp', 'eratie', 'ën', ['de ', 'coöperatieën', '']],
])('%s', (_name, before, quote, after, [wholeBefore, whole, wholeAfter]) => {
  expect(wholeWords({ before, quote, after })).toEqual({
    before: wholeBefore,
    quote: whole,
    after: wholeAfter,
  })
})
