import { describe, expect, it } from 'vitest'
import { partOf } from './part-of-block.ts'

const quote = 'De flats worden vervangen door koopwoningen. Bewoners keren terug, de bewoners uit de flats.'
const block = { quote, before: 'Eerst dit.\n\n', after: '\n\nDan dat.', suggestion: null }

describe('some words of a paragraph', () => {
  it('are those, with what stands around them there', () => {
    expect(partOf(block, 'vervangen  door\nkoopwoningen')).toEqual({
      quote: 'vervangen door koopwoningen',
      before: 'Eerst dit.\n\nDe flats worden ',
      after: '. Bewoners keren terug, de bewon',
      suggestion: null,
    })
    expect(partOf(block, quote)).toEqual(block)
  })

  it('stand in it, as whole words, and once', () => {
    expect(partOf(block, 'huurwoningen')).toBe('not_there')
    expect(partOf(block, 'koop')).toBe('not_there')
    expect(partOf(block, 'flats')).toBe('not_there')
    expect(partOf(block, 'De flats')).toMatchObject({ quote: 'De flats' })
  })
})

describe('what is suggested for them', () => {
  const suggested = (suggestion: string, part = 'koopwoningen') => {
    const found = partOf({ ...block, suggestion }, part)
    return typeof found === 'string' ? `refused: ${found}` : found.suggestion
  }

  it('is what stands in their place in the whole paragraph', () => {
    expect(suggested(quote.replace('koopwoningen', 'huur- en koopwoningen'))).toBe('huur- en koopwoningen')
    expect(suggested(quote)).toBe('koopwoningen')
    expect(suggested(quote.replace(' koopwoningen', ''))).toBe('')
  })

  it('or other words for just these', () => {
    expect(suggested('huurwoningen')).toBe('huurwoningen')
    expect(suggested('een\npark')).toBe('een\npark')
    expect(suggested('')).toBe('')
  })

  it('and does not change the rest', () => {
    expect(suggested('De huizen worden vervangen door huurwoningen.')).toBe('refused: beyond')
    expect(suggested(quote.replace('keren terug', 'blijven'))).toBe('refused: beyond')
  })
})
