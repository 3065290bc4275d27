import { expect, test } from 'vitest'
import { wordsAsked } from './words-asked.ts'

test.each<[string, string | null]>([
  ['@buurt', 'buurt'],
  ['Zie ook @buurt', 'buurt'],
  ['Zie ook [[de buurt', 'de buurt'],
  ['(zie @buurt', 'buurt'],
  ['“[[buurt', 'buurt'],
  ['@', ''],
  ['naam@gemeente', null],
  ['naam@gemeente.nl en [buurt', null],
  ['@buurt [[wijk', 'wijk'],
  ['[[wijk]] en meer', null],
  ['', null],
])('%j asks for %j', (typed, words) => {
  const asked = wordsAsked(typed)
  expect(asked?.words ?? null).toBe(words)
  if (asked) expect(typed.slice(asked.from)).toMatch(/^(@|\[\[)/)
})
