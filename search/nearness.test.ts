import { describe, expect, it } from 'vitest'
import { nearness } from './nearness.ts'

const words = (...forms: string[]) => forms.map((form) => ({ forms: [form], worth: 1 }))

describe('how near words stand', () => {
  it('is most for what is beside each other, in whatever order, and less the more stands between', () => {
    const [together, other, apart, far] = [
      'Kinderen van twee jaar leren Nederlands.',
      'In twee jaar leren kinderen veel.',
      'Kinderen leren er, ook als ze klein zijn, in de loop van de jaren twee talen.',
      `Kinderen leren er. ${'Dat is een ander verhaal. '.repeat(20)} Twee talen.`,
    ].map((text) => nearness([text], words('kinder', 'twee')))
    expect(together).toBeGreaterThan(apart ?? 0)
    expect(other).toBeGreaterThan(apart ?? 0)
    expect(apart).toBeGreaterThan(0)
    expect(far).toBe(0)
  })

  it('is all they count for when they are one word, and for three more than for two', () => {
    expect(nearness(['een buurtapp'], words('buurt', 'app'))).toBe(2)
    const text = ['eerst een park, dan een plein, dan een school']
    expect(nearness(text, words('park', 'plein', 'school'))).toBeGreaterThan(
      nearness(text, words('park', 'plein', 'kerk')),
    )
  })

  it('is of one text, not of two, and of no word by itself', () => {
    expect(nearness(['sloop', 'nieuwbouw'], words('sloop', 'nieuwbouw'))).toBe(0)
    expect(nearness(['sloop en sloop'], words('sloop', 'nieuwbouw'))).toBe(0)
  })

  it('does not mind capitals and marks', () => {
    expect(nearness(['COÖRDINATIE en Financiën'], words('coordinatie', 'financien'))).toBeGreaterThan(1)
  })
})
