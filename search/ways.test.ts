import { describe, expect, it } from 'vitest'
import { readQuestion, withOtherForms } from './ask.ts'
import { waysOf } from './ways.ts'

/** As they would be asked, a `*` after what may be the beginning of a word. */
function waysFor(q: string, instead: Parameters<typeof waysOf>[1] = []): string[] {
  return waysOf(withOtherForms(readQuestion(q)).terms, instead).map((way) =>
    way.map(({ words, isPrefix }) => `${words.join('-')}${isPrefix ? '*' : ''}`).join(' '),
  )
}

describe('the ways to ask a question without "or"', () => {
  it('are by what the forms of a word have in common, and by its beginning when it is the last', () => {
    expect(waysFor('huizen')).toEqual(['huis', 'huizen*'])
    expect(waysFor('huizen bouwen').slice(0, 3)).toEqual(
      expect.arrayContaining(['huis bouw', 'huis bouwen*']),
    )
    // Whatever begins with "huis" has all that is found by its lemma, "huis", too.
    expect(waysFor('huis')).toEqual(['huis*'])
  })

  it('take two words as one, and one as two', () => {
    const ways = waysFor('woning bouw nu')
    expect(ways[0]).toBe('woning bouw nu*')
    expect(ways).toContain('woningbouw nu*')
    expect(waysFor('woningbouw nu')).toEqual(['woningbouw nu*', 'woning-bouw nu*'])
  })

  it('leave out what could only find what another finds', () => {
    for (const way of waysFor('woning bouw nu')) expect(way).not.toBe('woning woningbouw nu*')
  })

  it('say some of it otherwise, of all words or of one', () => {
    const instead = [{ from: 0, to: 2, others: [['corporatiewoningen'], ['toegelaten', 'instelling']] }]
    expect(waysFor('sociale huur nu', instead)).toEqual(
      expect.arrayContaining(['sociaal huur nu*', 'corporatiewoning nu*', 'toegelaten-instelling nu*']),
    )
  })

  it('are never of more words than a server looks at, nor of what it may not take for a word', () => {
    const ten = 'een1 twee2 drie3 vier4 vijf5 zes6 zeven7 acht8 negen9 tien10'
    for (const way of waysFor(ten)) expect(way.split(' ').length).toBeLessThanOrEqual(10)
    expect(waysFor('квартира nu')).toEqual([])
    expect(waysFor('nu', [{ from: 0, to: 1, others: [[], ['"', '*']] }])).toEqual(['nu*'])
  })
})
