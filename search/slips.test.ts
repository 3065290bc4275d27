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

  it('leads to the nearest words, and of those to what is written most', () => {
    const { near } = makeVocabulary([
      ['herstructurering', 3],
      ['waterbedeffect', 9],
      ['effect', 40],
      ['defect', 2],
      ['perfect', 90],
      ['2024', 5],
      ['sloop', 10],
      ['sloot', 20],
    ])
    expect(near('herstuctuering')).toEqual(['herstructurering'])
    expect(near('waterbedefect')).toEqual(['waterbedeffect'])
    expect(near('efect')).toEqual(['effect', 'defect'])
    expect(near('slop')).toEqual([])
    expect(near('sloob')).toEqual(['sloot', 'sloop'])
    expect(near('20245')).toEqual([])
    expect(near('onvindbaar')).toEqual([])
  })
})
