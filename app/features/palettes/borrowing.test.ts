import { beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import type { Audience } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { createItem } from '../items/commands.ts'
import type { GivenItem } from '../items/content.ts'
import { getItem, linksOf } from '../items/queries.ts'
import { share } from '../releases/commands.ts'
import { borrowIntervention } from './commands.ts'
import { readPalettePage } from './palette-page.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const common = {
  kind: 'intervention' as const,
  domain: 'sociaal',
  scale: 'buurt',
  aims: ['ontmoeting'],
  forWhom: 'buren',
} satisfies Partial<GivenItem>

/** An intervention of Meerzicht, shared as it stands. */
function addOrigin(audience: Audience | null, more: object = {}): string {
  const stranger = world.actor('stranger')
  const { key } = createItem(stranger, 'meerzicht', {
    ...common,
    title: 'Samen tuinieren',
    type: 'ontmoetingsplaats',
    phase: 'loopt',
    reportedEffects: [{ text: 'Geheim effect', source: '' }],
    ...more,
  })
  if (audience) share(stranger, 'meerzicht', { item: { kind: 'intervention', key } }, audience)
  return key
}

describe('taking over', () => {
  it('makes a new idea with the codes of the other, and says where it comes from and what is done otherwise', () => {
    const origin = addOrigin('network')
    const contact = world.actor('contact')
    const because = 'Wij beginnen met één tuin, omdat er weinig ruimte is.'
    const { key } = borrowIntervention(
      contact,
      { slug: 'meerzicht', key: origin },
      { to: 'nieuwstraat', because },
    )
    const { theCase, item } = getItem(contact, 'nieuwstraat', 'intervention', key)
    expect(item.content).toMatchObject({
      ...common,
      title: 'Samen tuinieren',
      phase: 'idee',
      reportedEffects: [],
    })
    expect(item.release).toBeNull()
    expect(linksOf(contact, theCase, item)).toMatchObject([
      { kind: 'borrows', because, isOwn: true, slug: 'meerzicht', item: { key: origin } },
    ])
  })

  it('is seen by the origin once it is shared with it, and not before', () => {
    const origin = addOrigin('network')
    const contact = world.actor('contact')
    const given = { to: 'nieuwstraat', because: 'Kleiner.' }
    const { key } = borrowIntervention(contact, { slug: 'meerzicht', key: origin }, given)
    const borrowedBy = () => {
      const stranger = world.actor('stranger')
      const { theCase, item } = getItem(stranger, 'meerzicht', 'intervention', origin)
      return linksOf(stranger, theCase, item).map(({ slug, isOwn, because }) => ({ slug, isOwn, because }))
    }
    expect(borrowedBy()).toEqual([])
    share(contact, 'nieuwstraat', { item: { kind: 'intervention', key } }, 'local')
    expect(borrowedBy()).toEqual([])
    share(contact, 'nieuwstraat', { item: { kind: 'intervention', key } }, 'network')
    expect(borrowedBy()).toEqual([{ slug: 'nieuwstraat', isOwn: false, because: 'Kleiner.' }])
  })

  it('takes what is shared, not what its coalition is still writing, and only what is shared with who takes it', () => {
    const hidden = addOrigin(null)
    const contact = world.actor('contact')
    const take = (actor: typeof contact, to = 'nieuwstraat', key = hidden) =>
      borrowIntervention(actor, { slug: 'meerzicht', key }, { to, because: 'Anders.' })
    expect(() => take(contact)).toThrow(expect.objectContaining({ init: { status: 404 } }))
    const origin = addOrigin('network')
    for (const name of ['participant', 'facilitator', 'guest', 'expert'] as const)
      expect(() => take(world.actor(name), 'nieuwstraat', origin)).toThrow()
    expect(() => take(world.actor('stranger'), 'meerzicht', origin)).toThrow()
  })
})

describe('what others do with the same aims', () => {
  const titles = (name: Parameters<World['actor']>[0] | 'visitor') =>
    readPalettePage(name === 'visitor' ? visitor : world.actor(name), 'nieuwstraat').elsewhere.flatMap(
      ({ items }) => items.map(({ title }) => title),
    )

  beforeEach(() => {
    const contact = world.actor('contact')
    const { key } = createItem(contact, 'nieuwstraat', {
      ...common,
      title: 'Buurthuis',
      type: 'voorziening',
      phase: 'loopt',
    })
    share(contact, 'nieuwstraat', { item: { kind: 'intervention', key } }, 'public')
  })

  it('is of a type this case does not have, for an aim it has, and shared with who looks', () => {
    addOrigin('network')
    addOrigin(null, { title: 'Niet gedeeld' })
    addOrigin('network', { title: 'Een ander doel', aims: ['doorstroming'] })
    addOrigin('network', { title: 'Ook een voorziening', type: 'voorziening' })
    for (const name of ['contact', 'participant', 'expert'] as const)
      expect(titles(name)).toEqual(['Samen tuinieren'])
    expect(titles('visitor')).toEqual([])
  })

  it('is gone when it is not shared any more', () => {
    const key = addOrigin('network')
    expect(titles('contact')).toEqual(['Samen tuinieren'])
    share(world.actor('stranger'), 'meerzicht', { item: { kind: 'intervention', key } }, 'local')
    expect(titles('contact')).toEqual([])
  })
})

describe('what a measure may push elsewhere', () => {
  it('is on the palette for who it was shared with, with the case it names', () => {
    const contact = world.actor('contact')
    const { key } = createItem(contact, 'nieuwstraat', {
      ...common,
      title: 'Handhaven',
      phase: 'loopt',
      displacement: 'Overlast kan naar Meerzicht gaan, of naar Gildenwijk.',
    })
    share(contact, 'nieuwstraat', { item: { kind: 'intervention', key } }, 'public')
    const read = (name: 'contact' | 'participant') =>
      readPalettePage(world.actor(name), 'nieuwstraat').displacements.map(({ to }) =>
        to.map(({ slug }) => slug),
      )
    expect(read('contact')).toEqual([['meerzicht']])
    expect(read('participant')).toEqual([])
    share(contact, 'nieuwstraat', { displacement: { kind: 'intervention', key } }, 'network')
    expect(read('participant')).toEqual([['meerzicht']])
  })
})
