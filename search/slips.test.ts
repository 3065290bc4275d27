import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeVocabulary, slipsBetween } from './slips.ts'

describe('a slip', () => {
  it('is a letter too many, too few, wrong, or changed places', () => {
    const pairs: [string, string, number][] = [
      ['wijk', 'wijk', 0],
      ['corporatie', 'coorporatie', 1],
      ['corporatie', 'corporati', 1],
      ['corporatie', 'corporetie', 1],
      ['corporatie', 'corproatie', 1],
      ['herstuctuering', 'herstructurering', 2],
      ['sloop', 'sloot', 1],
      ['huis', 'tuin', 2],
      ['bewoner', 'gemeente', 3],
    ]
    for (const [one, other, slips] of pairs) {
      expect([one, other, slipsBetween(one, other, 2)]).toEqual([one, other, slips])
      expect([other, one, slipsBetween(other, one, 2)]).toEqual([other, one, slips])
    }
  })

  it('is counted as by the whole table, however far the words are apart', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (one, other, most) => {
        expect(slipsBetween(one, other, most)).toBe(Math.min(wholeTable(one, other), most + 1))
      }),
      { numRuns: 3000 },
    )
  })

  it('is less than one where it sounds the same', () => {
    const { near } = makeVocabulary([
      ['corporatie', 1],
      ['corporaties', 9],
      ['veiligheid', 1],
    ])
    expect(near('korporatie')[0]).toEqual({ form: 'corporatie', how: 'sound' })
    expect(near('feilichheit')).toEqual([{ form: 'veiligheid', how: 'sound' }])
  })

  it('leads to the nearest words, and of those to what is written most', () => {
    const vocabulary = makeVocabulary([
      ['herstructurering', 3],
      ['waterbedeffect', 9],
      ['effect', 40],
      ['defect', 2],
      ['perfect', 90],
      ['2024', 5],
      ['sloop', 10],
      ['sloot', 20],
    ])
    const near = (form: string) => vocabulary.near(form).map((one) => one.form)
    expect(near('herstuctuering')).toEqual(['herstructurering'])
    expect(near('waterbedefect')).toEqual(['waterbedeffect'])
    expect(near('efect')).toEqual(['effect', 'defect'])
    expect(near('slop')).toEqual([])
    expect(near('sloob')).toEqual(['sloot', 'sloop'])
    expect(near('20245')).toEqual([])
    expect(near('onvindbaar')).toEqual([])
  })
})

/** The slow way: every cell of the table. */
function wholeTable(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const wrong = one[i - 1] === other[j - 1] ? 0 : 1
      let slips = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + wrong)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        slips = Math.min(slips, at(i - 2, j - 2) + 1)
      table[i]?.splice(j, 1, slips)
    }
  return at(one.length, other.length)
}
