import { expect, it } from 'vitest'
import { startingCodes } from '#app/features/networks/template.ts'
import { itemContent } from '#tests/items.ts'
import type { Code } from '../networks/queries.ts'
import { mixOf } from './mix.ts'

const codes = (['domain', 'interventionType', 'scale'] as const).flatMap((list) =>
  startingCodes[list].map(
    ({ key, label, touchesHousing = false }) =>
      ({ list, key, label, touchesHousing, retiredAt: null }) as Code,
  ),
)

function some(count: number, more: { domain?: string; type?: string; scale?: string; phase?: string }) {
  return Array.from({ length: count }, (_, n) => itemContent('intervention', `Nummer ${n}`, more))
}

it('asks about the one domain that most are in', () => {
  const contents = [
    ...some(8, { domain: 'fysiek', type: 'renovatie', scale: 'wijk' }),
    ...some(2, { domain: 'sociaal' }),
  ]
  expect(mixOf(contents, codes)).toEqual([{ is: 'one domain', domain: 'Fysiek', count: 8, total: 10 }])
})

it('asks whether only the homes are touched', () => {
  const contents = [
    ...some(3, { domain: 'fysiek', type: 'sloop-nieuwbouw', scale: 'wijk' }),
    ...some(3, { domain: 'bestuur', type: 'woningtoewijzing', scale: 'stad' }),
  ]
  expect(mixOf(contents, codes)).toEqual([{ is: 'housing', total: 6 }])
})

it('asks about one scale', () => {
  const contents = [
    ...some(3, { domain: 'fysiek', type: 'voorziening', scale: 'wijk' }),
    ...some(3, { domain: 'sociaal', type: 'zorg', scale: 'wijk' }),
  ]
  expect(mixOf(contents, codes)).toEqual([{ is: 'one scale', scale: 'Wijk', total: 6 }])
})

it('says how a mix is spread when nothing stands out', () => {
  const contents = [
    ...some(3, { domain: 'sociaal', type: 'zorg', scale: 'wijk' }),
    ...some(2, { domain: 'fysiek', type: 'renovatie', scale: 'stad' }),
  ]
  expect(mixOf(contents, codes)).toEqual([
    {
      is: 'spread',
      parts: [
        { domain: 'Sociaal', count: 3 },
        { domain: 'Fysiek', count: 2 },
      ],
      total: 5,
    },
  ])
})

it('asks nothing of fewer than five, and what stopped does not count', () => {
  const stopped = some(3, { domain: 'fysiek', phase: 'gestopt' })
  expect(mixOf([...some(4, { domain: 'fysiek' }), ...stopped], codes)).toEqual([])
  expect(mixOf(some(5, {}), codes)).toEqual([])
})
