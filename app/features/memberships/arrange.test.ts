import { describe, expect, it } from 'vitest'
import { addressOf, arranged, arrangementOf } from './arrange.ts'

const rows = [
  { name: 'zoë', role: 'participant' },
  { name: 'Eva', role: 'organiser' },
  { name: 'Élise', role: 'expert' },
  { name: 'adam', role: 'organiser' },
] as const
const names = (search: string) =>
  arranged(rows, arrangementOf(new Request(`https://x.example/beheer${search}`))).map(({ name }) => name)

describe('the people of the network', () => {
  it('stand by role and then by name, as long as nobody asks otherwise', () => {
    for (const search of ['', '?sorteer=rol', '?sorteer=x&richting=op&rol=baas'])
      expect(names(search)).toEqual(['adam', 'Eva', 'Élise', 'zoë'])
  })

  it('stand by name as Dutch has it, either way', () => {
    expect(names('?sorteer=naam')).toEqual(['adam', 'Élise', 'Eva', 'zoë'])
    expect(names('?sorteer=naam&richting=af')).toEqual(['zoë', 'Eva', 'Élise', 'adam'])
    expect(names('?richting=af')).toEqual(['zoë', 'Élise', 'adam', 'Eva'])
  })

  it('are those of one role when that is asked', () => {
    expect(names('?rol=organisator&sorteer=naam')).toEqual(['adam', 'Eva'])
    expect(names('?rol=deelnemer')).toEqual(['zoë'])
  })

  it('keep what was chosen in the address', () => {
    for (const search of ['?sorteer=naam&richting=af&rol=expert', '?rol=deelnemer', '?'])
      expect(addressOf(arrangementOf(new Request(`https://x.example/beheer${search}`)))).toBe(
        `${search}#leden`,
      )
  })
})
