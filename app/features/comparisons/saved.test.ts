import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { db } from '#db/client.server.ts'
import { savedComparisons } from '#db/schema/index.ts'
import { buildWorld } from '#tests/world.ts'
import { deleteComparison, mostSaved, restoreComparison, saveComparison } from './commands.ts'
import { compare } from './compare.ts'
import { savedComparisonsOf, searchOf } from './saved.ts'
import { selectionOf } from './selection.ts'

const world = buildWorld()
const stranger = world.actor('stranger')
const expert = world.actor('expert')

const both = 'casus=meerzicht&casus=nieuwstraat&rij=kern'
const keep = (search: string, name: string) =>
  saveComparison(stranger, { name, search: searchOf(selectionOf(new URLSearchParams(search))) })
const own = () => savedComparisonsOf(stranger)
const idOf = (name: string) => own().find((one) => one.name === name)?.publicId ?? ''

it('keeps the same comparison once, under the last name it was given', () => {
  expect(keep(`${both}&onzin=1&casus=meerzicht`, 'Eerst')).toBe(true)
  expect(keep(both, 'Allebei')).toBe(true)
  expect(own()).toMatchObject([
    { name: 'Allebei', url: `/vergelijken?${both}`, cases: ['Meerzicht', 'Nieuwstraat'] },
  ])
})

it('is known again on its page, also when a row of it is none and a case of it went', () => {
  const asked = selectionOf(new URLSearchParams(`${both}&rij=onzin&casus=bestaat-niet`))
  saveComparison(stranger, { name: 'Met onzin', search: searchOf(asked) })
  const { selection } = compare(stranger, asked)
  expect(own().find(({ name }) => name === 'Met onzin')?.shown).toBe(searchOf(selection))
  deleteComparison(stranger, idOf('Met onzin'))
})

it('has nothing to keep of one case', () => {
  expect(searchOf(selectionOf(new URLSearchParams('casus=meerzicht')))).toBe('')
})

it('is nobody else’s: not to see, not to delete, not to put back', () => {
  expect(savedComparisonsOf(expert)).toEqual([])
  for (const act of [
    () => deleteComparison(expert, idOf('Allebei')),
    () => restoreComparison(expert, idOf('Allebei')),
  ])
    expect(act).toThrow(expect.objectContaining({ init: expect.objectContaining({ status: 404 }) }))
  expect(own()).toHaveLength(1)
})

it('does not name a case that its person may not know of any more', () => {
  keep('casus=gildenwijk&casus=meerzicht', 'Gesloten')
  expect(own().find(({ name }) => name === 'Gesloten')?.cases).toEqual(['Meerzicht'])
})

it('comes back after it was deleted, but not beside the same one, and is gone for good after thirty days', () => {
  const id = idOf('Allebei')
  for (const _ of ['once', 'and the button pressed again']) deleteComparison(stranger, id)
  expect(own().map(({ name }) => name)).toEqual(['Gesloten'])
  for (const _ of ['once', 'and the button pressed again']) restoreComparison(stranger, id)
  expect(idOf('Allebei')).toBe(id)
  deleteComparison(stranger, id, Date.now() - 31 * 24 * 3_600_000)
  keep(both, 'Opnieuw')
  restoreComparison(stranger, id)
  expect(own().map(({ name }) => name)).toEqual(['Gesloten', 'Opnieuw'])
  deleteComparison(stranger, idOf('Gesloten'))
  expect(db.select().from(savedComparisons).where(eq(savedComparisons.publicId, id)).get()).toBeUndefined()
})

it('has a limit to how many there are of it', () => {
  db.delete(savedComparisons).run()
  for (let n = 0; n < mostSaved; n++) expect(keep(`casus=a${n}&casus=b`, `${n}`)).toBe(true)
  expect(keep(both, 'Een te veel')).toBe(false)
  expect(keep('casus=a1&casus=b', 'Andere naam')).toBe(true)
})
