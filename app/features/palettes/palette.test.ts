import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startingCodes } from '#app/features/networks/template.ts'
import { itemContent } from '#tests/items.ts'
import type { Code } from '../networks/queries.ts'
import { axesOf, paletteOf } from './palette.ts'

const lists = ['domain', 'scale', 'interventionPhase'] as const
const codes = lists.flatMap((list) =>
  startingCodes[list].map(
    ({ key, label }) => ({ list, key, label, retiredAt: key === 'rijk' ? 1 : null }) as Code,
  ),
)
const keyOf = (list: (typeof lists)[number]) =>
  fc.constantFrom('', 'van-vroeger', ...startingCodes[list].map(({ key }) => key))

it('has every intervention in one cell, whatever is unknown, retired or of another time', () => {
  const item = fc.record({
    domain: keyOf('domain'),
    scale: keyOf('scale'),
    phase: keyOf('interventionPhase'),
  })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), fc.boolean(), (given, isWhole) => {
      const items = given.map((one, n) => ({
        key: `nr-${n}`,
        content: itemContent('intervention', `${n}`, one),
      }))
      const { rows, total } = paletteOf(items, axesOf(items, codes, isWhole), codes)
      const keys = rows.flatMap(({ cells }) => cells.flatMap(({ marks }) => marks.map(({ key }) => key)))
      expect(keys.sort()).toEqual(items.map(({ key }) => key).sort())
      expect(total).toBe(items.length)
    }),
    { numRuns: 100 },
  )
})

it('shows a plan open, what goes on filled, and what stopped struck through', () => {
  const items = ['idee', 'loopt', 'afgerond', 'gestopt', 'iets-eigens'].map((phase) => ({
    key: phase,
    content: itemContent('intervention', phase, { domain: 'fysiek', scale: 'wijk', phase }),
  }))
  const [row] = paletteOf(items, axesOf(items, codes, false), codes).rows
  expect(row?.cells[0]?.marks.map(({ standing }) => standing)).toEqual([
    'plan',
    'runs',
    'runs',
    'stopped',
    'runs',
  ])
})

it('leaves out of a whole palette what was retired, unless something is of it', () => {
  expect(axesOf([], codes, true).scales.map(({ key }) => key)).not.toContain('rijk')
  const items = [{ key: 'een', content: itemContent('intervention', 'Een', { scale: 'rijk' }) }]
  expect(axesOf(items, codes, true).scales.map(({ key }) => key)).toContain('rijk')
  expect(axesOf(items, codes, true).domains.at(-1)).toEqual({ key: '', label: '' })
})
