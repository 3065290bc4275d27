import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import type { Audience } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { createItem } from '../items/commands.ts'
import type { GivenItem } from '../items/content.ts'
import { share } from '../releases/commands.ts'
import { readChooser } from './chooser.ts'
import { compare } from './compare.ts'
import type { Order } from './selection.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const all = ['nieuwstraat', 'meerzicht', 'gildenwijk', 'buitenland']
const read = (actor: Actor, { slugs = all, rows = [] as string[], order = 'casus' as Order } = {}) =>
  compare(actor, { slugs, rows, order })

function add(owner: 'contact' | 'stranger' | 'organiser', given: GivenItem, audience: Audience) {
  const slug = { contact: 'nieuwstraat', stranger: 'meerzicht', organiser: 'buitenland' }[owner]
  const { key } = createItem(world.actor(owner), slug, given)
  share(world.actor(owner), slug, { item: { kind: given.kind, key } }, audience)
}

/** What stands in the row of every case, by name. */
function row(actor: Actor, key: string) {
  const { cases, rows } = read(actor, { rows: [key] })
  const [found] = rows
  return Object.fromEntries(cases.map(({ slug }, n) => [slug, found?.answers[n]]))
}

describe('side by side', () => {
  it('stand the cases the reader may see, and of the others nothing but that one is missing', () => {
    const slugs = (actor: Actor) => read(actor).cases.map(({ slug }) => slug)
    expect(slugs(visitor)).toEqual(['nieuwstraat', 'buitenland'])
    expect(slugs(world.actor('participant'))).toEqual(['nieuwstraat', 'meerzicht', 'buitenland'])
    const hidden = read(world.actor('participant'), { slugs: ['nieuwstraat', 'meerzicht', 'gildenwijk'] })
    const strange = read(world.actor('participant'), { slugs: ['nieuwstraat', 'meerzicht', 'bestaat-niet'] })
    expect(hidden).toEqual(strange)
    expect(hidden.missing).toBe(1)
  })

  it('is each in its own words: the essence, or the first sentence, or that nothing was said', () => {
    expect(row(world.actor('participant'), 'kern')).toMatchObject({
      nieuwstraat: { is: 'words', text: 'De kern van Nieuwstraat.', isAutomatic: false },
      meerzicht: { text: 'De kern van Meerzicht.' },
    })
    expect(row(world.actor('participant'), 'deel-gedroomde-aanpak')).toEqual({
      nieuwstraat: {
        is: 'words',
        text: 'Woorden over gedroomde-aanpak van Nieuwstraat.',
        isAutomatic: true,
        to: '/casussen/nieuwstraat#gedroomde-aanpak',
      },
      meerzicht: { is: 'blank', why: 'unsaid' },
      buitenland: { is: 'blank', why: 'unsaid' },
    })
  })

  it('says "niet gezegd" of what is not shared, just as of what is not there', () => {
    const seenBy = (actor: Actor) => row(actor, 'deel-wat-is-nodig').nieuwstraat
    expect(seenBy(visitor)).toEqual({ is: 'blank', why: 'unsaid' })
    expect(seenBy(world.actor('participant'))).toEqual({ is: 'blank', why: 'unsaid' })
    expect(seenBy(world.actor('facilitator'))).toMatchObject({
      text: 'Woorden over wat-is-nodig van Nieuwstraat.',
    })
  })

  it('tells unknown and not applicable apart from not said', () => {
    const intervention = { kind: 'intervention', domain: 'fysiek', forWhom: 'buren' } as const
    add('contact', { ...intervention, title: 'Een plan', phase: 'idee' }, 'network')
    add('stranger', { ...intervention, title: 'Al bezig', phase: 'loopt' }, 'network')
    expect(row(world.actor('participant'), 'bewijs-lokaal')).toEqual({
      nieuwstraat: { is: 'blank', why: 'not applicable' },
      meerzicht: { is: 'blank', why: 'unknown' },
      buitenland: { is: 'blank', why: 'unsaid' },
    })
    expect(row(world.actor('participant'), 'fase')).toMatchObject({
      nieuwstraat: { is: 'blank', why: 'unknown' },
      meerzicht: { is: 'blank', why: 'unsaid' },
    })
    expect(row(world.actor('participant'), 'vragen').buitenland).toEqual({
      is: 'blank',
      why: 'not applicable',
    })
  })

  it('pairs the dilemmas that are about the same, and no others', () => {
    add(
      'contact',
      { kind: 'dilemma', title: 'Slopen of niet?', themes: ['verdringing', 'menging'] },
      'network',
    )
    add(
      'stranger',
      { kind: 'dilemma', title: 'Waar blijft wie weg moet?', themes: ['verdringing'] },
      'network',
    )
    add('stranger', { kind: 'dilemma', title: 'Wie beheert het plein?', themes: ['beheer'] }, 'network')
    const { meerzicht } = row(world.actor('participant'), 'dilemmas')
    expect(meerzicht?.is === 'items' && meerzicht.items.map(({ twin }) => twin)).toEqual([
      {
        title: 'Slopen of niet?',
        caseName: 'Nieuwstraat',
        to: '/casussen/nieuwstraat/dilemmas/slopen-of-niet',
        because: 'Verdringing',
      },
      null,
    ])
  })

  it('puts what differs most, or what is most alike, first', () => {
    const one = (title: string, themes: string[]): GivenItem => ({ kind: 'question', title, themes })
    add('contact', one('Een', ['zorg']), 'network')
    add('stranger', one('Twee', ['zorg']), 'network')
    add('contact', { kind: 'dilemma', title: 'Drie', themes: ['jeugd'] }, 'network')
    add('stranger', { kind: 'dilemma', title: 'Vier', themes: ['beheer'] }, 'network')
    const keys = (order: Order) =>
      read(world.actor('participant'), {
        slugs: ['nieuwstraat', 'meerzicht'],
        rows: ['vragen', 'dilemmas', 'feiten'],
        order,
      }).rows.map(({ key, likeness }) => [key, likeness])
    expect(keys('verschil')).toEqual([
      ['dilemmas', 'different'],
      ['vragen', 'same'],
      ['feiten', 'silent'],
    ])
    expect(keys('gelijk')).toEqual([
      ['vragen', 'same'],
      ['dilemmas', 'different'],
      ['feiten', 'silent'],
    ])
    expect(keys('casus').map(([key]) => key)).toEqual(['dilemmas', 'vragen', 'feiten'])
  })

  it('marks the codes that stand elsewhere too', () => {
    add('contact', { kind: 'question', title: 'Een', themes: ['zorg', 'jeugd'] }, 'network')
    add('stranger', { kind: 'question', title: 'Twee', themes: ['zorg'] }, 'network')
    const { nieuwstraat } = row(world.actor('participant'), 'themas')
    expect(
      nieuwstraat?.is === 'codes' && nieuwstraat.codes.map(({ key, isElsewhere }) => [key, isElsewhere]),
    ).toEqual([
      ['jeugd', false],
      ['zorg', true],
    ])
  })

  it('says of a type that is not in the list what its writers called it, alike only in the same words', () => {
    const one = (title: string, typeOther: string): GivenItem => ({
      kind: 'intervention',
      domain: 'fysiek',
      phase: 'loopt',
      forWhom: 'buren',
      title,
      type: 'anders',
      typeOther,
    })
    add('contact', one('Een', 'Geveltuin'), 'network')
    add('contact', one('Twee', 'dakpark'), 'network')
    add('stranger', one('Drie', 'geveltuin'), 'network')
    const { nieuwstraat } = row(world.actor('participant'), 'soorten')
    expect(
      nieuwstraat?.is === 'codes' && nieuwstraat.codes.map(({ label, isElsewhere }) => [label, isElsewhere]),
    ).toEqual([
      ['Geveltuin', true],
      ['dakpark', false],
    ])
  })
})

describe('choosing', () => {
  it('is from the cases one may know of, by the beginning of their name', () => {
    const names = (actor: Actor, asked: string) =>
      readChooser(actor, asked, { isFolded: false }).cases.map(({ name }) => name)
    expect(names(visitor, '')).toEqual(['Buitenland', 'Nieuwstraat'])
    expect(names(world.actor('participant'), 'meer')).toEqual(['Meerzicht'])
    expect(names(visitor, 'meer')).toEqual([])
    expect(names(world.actor('contact'), 'NIEUW')).toEqual(['Nieuwstraat'])
    expect(names(world.actor('participant'), '%')).toEqual([])
  })
})
