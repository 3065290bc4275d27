import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { releases } from '#db/schema/index.ts'
import { addItem } from '#tests/any-item.ts'
import { catalogueContent } from '#tests/items.ts'
import { plansOf } from '#tests/plans.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import {
  addCatalogueItem,
  type CatalogueFields,
  changeCatalogueItem,
  restoreCatalogueItem,
  retireCatalogueItem,
} from './commands.ts'
import { catalogueFor, getCatalogueItem, instancesOf } from './queries.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const notFound = expect.objectContaining({ init: { status: 404 } })
const forbidden = expect.objectContaining({ init: { status: 403 } })
const names = ['visitor', 'guest', 'participant', 'expert', 'facilitator', 'editor', 'contact', 'stranger']
const as = (name: string): Actor =>
  name === 'visitor' ? visitor : world.actor(name as keyof World['personIds'])

const fields: CatalogueFields = {
  ...catalogueContent,
  title: 'Opzoomeren',
  audience: 'public',
  story: paragraph('Een straat doet iets samen.'),
  forWhom: 'bewoners van een straat',
}
const outcome = (act: () => unknown) => {
  try {
    return act()
  } catch (thrown) {
    return thrown
  }
}

describe('the catalogue', () => {
  it('is kept by organisers alone', () => {
    const { key } = addCatalogueItem(as('organiser'), { ...fields, audience: 'network' })
    for (const name of names) {
      const seen = name === 'visitor' || name === 'guest' ? notFound : forbidden
      expect(outcome(() => addCatalogueItem(as(name), fields))).toEqual(forbidden)
      expect(outcome(() => changeCatalogueItem(as(name), key, { ...fields, version: 1 }))).toEqual(seen)
      expect(outcome(() => retireCatalogueItem(as(name), key))).toEqual(seen)
    }
  })
  it('has once what was sent twice, and again what was sent later or says something else', () => {
    const organiser = as('organiser')
    const now = Date.now()
    const keys = [
      addCatalogueItem(organiser, fields, now),
      addCatalogueItem(organiser, fields, now + 50),
      addCatalogueItem(organiser, { ...fields, forWhom: 'iedereen' }, now + 100),
      addCatalogueItem(organiser, fields, now + 120_000),
    ]
    expect(keys.map(({ key }) => key)).toEqual(['', '', '-2', '-3'].map((end) => `opzoomeren${end}`))
  })
  it('changes once, from the version somebody saw', () => {
    const organiser = as('organiser')
    const { key } = addCatalogueItem(organiser, fields)
    const before = lastChangeId()
    const changed = { ...fields, aims: ['ontmoeting'], version: 1 }
    expect(changeCatalogueItem(organiser, key, changed)).toEqual({ isSaved: true })
    expect(changeCatalogueItem(organiser, key, changed)).toEqual({ isSaved: true })
    expect(changeCatalogueItem(organiser, key, { ...changed, forWhom: 'iedereen' })).toMatchObject({
      isSaved: false,
      version: 2,
      current: { aims: ['ontmoeting'], forWhom: fields.forWhom },
    })
    expect(changesAfter(before, 9).map(({ verb, subject }) => [verb, subject])).toEqual([
      ['catalogue.changed', 'catalogue'],
    ])
  })
  it('retires and never deletes', () => {
    const { key } = addCatalogueItem(as('organiser'), fields)
    const listed = (name: string) => catalogueFor(as(name), { limit: 9, offset: 0 }).length
    retireCatalogueItem(as('organiser'), key)
    expect([listed('visitor'), listed('organiser')]).toEqual([0, 1])
    expect(getCatalogueItem(visitor, key).title).toBe('Opzoomeren')
    restoreCatalogueItem(as('organiser'), key)
    expect(listed('visitor')).toBe(1)
  })
  it('shows the cases that do it, as they were shared with the reader', () => {
    const { nieuwstraat, meerzicht } = world.caseIds
    const { contact, stranger } = world.personIds
    const add = (caseId: number, key: string, byId: number, rest: object) =>
      addItem({ caseId, kind: 'intervention', key, byId, catalogueKey: 'opzoomeren', ...rest })
    add(nieuwstraat, 'openbaar', contact, { audience: 'public' })
    add(nieuwstraat, 'lokaal', contact, { audience: 'local' })
    add(nieuwstraat, 'bewaard', contact, {})
    add(nieuwstraat, 'weg', contact, { audience: 'public', deletedAt: 1 })
    add(nieuwstraat, 'iets-anders', contact, { audience: 'public', catalogueKey: 'anders' })
    add(meerzicht, 'netwerk', stranger, { audience: 'network' })
    const seen = (name: string) =>
      instancesOf(as(name), 'opzoomeren')
        .map(({ address }) => address.split('/').at(-1))
        .sort()
    expect(Object.fromEntries(names.map((name) => [name, seen(name).join(' ')]))).toEqual({
      visitor: 'openbaar',
      guest: 'lokaal openbaar',
      participant: 'netwerk openbaar',
      expert: 'netwerk openbaar',
      facilitator: 'lokaal netwerk openbaar',
      editor: 'lokaal netwerk openbaar',
      contact: 'lokaal netwerk openbaar',
      stranger: 'netwerk openbaar',
    })
    db.update(releases).set({ endedAt: 1 }).run()
    expect(seen('visitor')).toEqual([])
  })
})

it('its instances are found by an index, however many items there are', () => {
  for (const actor of [visitor, as('contact')]) {
    const plans = plansOf(() => instancesOf(actor, 'opzoomeren'))
    expect(plans).toContainEqual(expect.stringContaining('SEARCH releases USING INDEX releases_catalogue'))
    expect(plans).not.toContainEqual(expect.stringMatching(/^SCAN (releases|items|listings|cases)/))
  }
})
