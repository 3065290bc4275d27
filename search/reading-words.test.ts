import { expect, it } from 'vitest'
import { readWords } from './reading-words.ts'

const columns = ['title', 'body', 'title_forms']
const typed = new Set(['title', 'body'])

/** In letters alone, since nobody mistypes a number. */
const nth = (n: number) =>
  `woord${Array.from(String(n).padStart(4, '0'), (digit) => 'abcdefghij'[Number(digit)]).join('')}`

it('reads every word once, however many portions that takes, and adds up where it was typed', () => {
  const counts = Array.from({ length: 3001 }, (_, n) => nth(n)).flatMap((word, n) =>
    columns.map((column) => [word, column, n + 1] as const),
  )
  let portions = 0
  const reading = readWords(
    (from, most) => {
      portions += 1
      return counts.filter(([word]) => word >= from).slice(0, most)
    },
    columns,
    typed,
  )
  let vocabulary = reading.some()
  for (let n = 0; n < 5 && !vocabulary; n++) vocabulary = reading.some()
  expect(portions).toBe(3)
  expect(vocabulary?.size).toBe(3001)
  // In the title and the body of so many, and not in what was made of them.
  expect(vocabulary?.inMoreThan(2 * 2999, 10)).toEqual([nth(3000), nth(2999)])
  for (const word of [nth(0), nth(1333), nth(3000)])
    expect(reading.known.mayHave({ table: 'words', columns: 0b111, forms: [word] })).toBe(true)
  expect(reading.known.mayHave({ table: 'words', columns: 0b111, forms: ['niemand'] })).toBe(false)
})
