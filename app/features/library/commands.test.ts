import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { takeBack } from '#app/features/releases/commands.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { libraryItems, libraryUses } from '#db/schema/index.ts'
import { addItem } from '#tests/any-item.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import {
  addLibraryItem,
  changeLibraryItem,
  endUse,
  type LibraryFields,
  restoreLibraryItem,
  retireLibraryItem,
  shareUse,
  takeToCase,
} from './commands.ts'
import { casesToTakeTo, countLibraryFor, getLibraryItem, libraryFor, libraryTags, usesOf } from './queries.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const notFound = expect.objectContaining({ init: { status: 404 } })
const forbidden = expect.objectContaining({ init: { status: 403 } })
const names = ['visitor', 'guest', 'participant', 'organiser', 'facilitator', 'editor', 'contact', 'stranger']
const as = (name: string): Actor =>
  name === 'visitor' ? visitor : world.actor(name as keyof World['personIds'])

const fields: LibraryFields = {
  title: 'Goede buren',
  kind: 'rapport',
  publisher: 'Hogeschool',
  year: 2018,
  url: 'https://example.org/buren',
  summary: 'Wat helpt.',
  tags: ['ontmoeting', 'gemengd wonen'],
  provenance: '',
  audience: 'public',
}
const add = (given: Partial<LibraryFields & { key: string }> = {}) =>
  addLibraryItem(world.actor('organiser'), { ...fields, ...given }).key
const outcome = (act: () => unknown) => {
  try {
    return act()
  } catch (thrown) {
    return thrown
  }
}
const verbsSince = (id: number) => changesAfter(id, 20).map(({ verb }) => verb)
const everything = { limit: 50, offset: 0 }

describe('the library', () => {
  it('is kept by organisers alone, and whoever may not read something cannot tell it from nothing', () => {
    const key = add({ audience: 'network' })
    for (const name of names.filter((one) => one !== 'organiser')) {
      const seen = name === 'visitor' || name === 'guest' ? notFound : forbidden
      expect(outcome(() => addLibraryItem(as(name), fields))).toEqual(forbidden)
      expect(outcome(() => changeLibraryItem(as(name), key, { ...fields, version: 1 }))).toEqual(seen)
      expect(outcome(() => retireLibraryItem(as(name), key))).toEqual(seen)
    }
    expect(outcome(() => getLibraryItem(visitor, 'bestaat-niet'))).toEqual(notFound)
  })
  it('gives everything an address of its own, never that of a page of ours', () => {
    const titles = ['Goede buren', 'Goede buren', 'Nieuw', 'Aanpakken', '?!']
    const keys = titles.map((title, at) => add({ title, year: 2000 + at }))
    expect(keys).toEqual(['goede-buren', 'goede-buren-2', 'nieuw-2', 'aanpakken-2', 'bron'])
    expect(add({ key: 'hu-2018' })).toBe('hu-2018')
  })
  it('has once what was sent twice, and again what was sent later or says something else', () => {
    const organiser = as('organiser')
    const now = Date.now()
    const keys = [
      addLibraryItem(organiser, fields, now),
      addLibraryItem(organiser, fields, now + 50),
      addLibraryItem(organiser, { ...fields, summary: 'Wat niet helpt.' }, now + 100),
      addLibraryItem(organiser, fields, now + 120_000),
    ]
    expect(keys.map(({ key }) => key)).toEqual(['', '', '-2', '-3'].map((end) => `goede-buren${end}`))
  })
  it('lists the newest publication first, by kind and by tag, and tells which tags there are', () => {
    add({ title: 'Zonder jaar', year: null, tags: [] })
    add({ title: 'Oud', year: 1999, kind: 'boek', tags: ['ontmoeting'] })
    add({ title: 'Nieuw', year: 2024, audience: 'network' })
    const titles = (actor: Actor, filter = {}) =>
      libraryFor(actor, filter, everything).map(({ title }) => title)
    expect(titles(as('expert'))).toEqual(['Nieuw', 'Oud', 'Zonder jaar'])
    expect(titles(visitor)).toEqual(['Oud', 'Zonder jaar'])
    expect(titles(as('expert'), { kind: 'boek' })).toEqual(['Oud'])
    expect(titles(as('expert'), { tag: 'gemengd wonen' })).toEqual(['Nieuw'])
    expect(countLibraryFor(as('expert'), { tag: 'ontmoeting' })).toBe(2)
    expect(libraryTags(as('expert'))).toEqual([
      { tag: 'gemengd wonen', count: 1 },
      { tag: 'ontmoeting', count: 2 },
    ])
    expect(libraryTags(visitor)).toEqual([{ tag: 'ontmoeting', count: 1 }])
  })
  it('is not changed by a form that somebody else overtook, and says what stands there', () => {
    const key = add()
    const organiser = as('organiser')
    expect(changeLibraryItem(organiser, key, { ...fields, summary: 'Eerst.', version: 1 })).toEqual({
      isSaved: true,
    })
    const before = lastChangeId()
    const late = changeLibraryItem(organiser, key, { ...fields, summary: 'Later.', version: 1 })
    expect(late).toMatchObject({ isSaved: false, version: 2, current: { summary: 'Eerst.' } })
    expect(changeLibraryItem(organiser, key, { ...fields, summary: 'Eerst.', version: 1 })).toEqual({
      isSaved: true,
    })
    expect(lastChangeId()).toBe(before)
  })
  it('retires and never deletes: out of the list, still there for whoever rests on it', () => {
    const key = add()
    const before = lastChangeId()
    retireLibraryItem(as('organiser'), key)
    retireLibraryItem(as('organiser'), key)
    expect(libraryFor(as('expert'), {}, everything)).toEqual([])
    expect(libraryFor(as('organiser'), {}, everything)).toHaveLength(1)
    expect(getLibraryItem(visitor, key).retiredAt).not.toBeNull()
    expect(
      outcome(() =>
        takeToCase(as('contact'), key, { slug: 'nieuwstraat', reason: 'x', audience: 'coalition' }),
      ),
    ).toEqual(forbidden)
    restoreLibraryItem(as('organiser'), key)
    expect(libraryFor(visitor, {}, everything)).toHaveLength(1)
    expect(verbsSince(before)).toEqual(['library.retired', 'library.restored'])
  })
})

describe('taking something along to a case', () => {
  const take = (name: string, key: string, slug: string, audience: 'coalition' | 'network' | 'public') =>
    takeToCase(as(name), key, { slug, reason: `Omdat, voor ${audience}.`, audience })

  it('is for its writers', () => {
    const key = add()
    const offered = Object.fromEntries(
      names.map((name) => [name, casesToTakeTo(as(name)).map(({ slug }) => slug)]),
    )
    expect(offered).toEqual({
      visitor: [],
      guest: [],
      participant: [],
      organiser: ['buitenland'],
      facilitator: [],
      editor: ['nieuwstraat'],
      contact: ['nieuwstraat'],
      stranger: ['meerzicht'],
    })
    for (const name of names) {
      const mayTake = name === 'editor' || name === 'contact'
      const got = outcome(() => take(name, key, 'nieuwstraat', 'coalition'))
      if (mayTake) endUse(as(name), key, 'nieuwstraat')
      expect([name, got]).toEqual([name, mayTake ? { isTaken: true } : forbidden])
    }
    expect(outcome(() => take('contact', key, 'gildenwijk', 'coalition'))).toEqual(notFound)
  })
  it('is known to nobody who may not know of the case', () => {
    const key = add()
    expect(take('stranger', key, 'meerzicht', 'public')).toEqual({
      isTaken: false,
      because: 'wider',
      cardAudience: 'network',
    })
    expect(take('stranger', key, 'meerzicht', 'network')).toEqual({ isTaken: true })
    expect(take('stranger', key, 'meerzicht', 'coalition')).toEqual({ isTaken: false, because: 'already' })
  })
  it('is done once by a button pressed twice, and is not said by somebody else, otherwise or later', () => {
    const key = add()
    const now = Date.now()
    const say = (name: string, reason: string, at = now) =>
      takeToCase(as(name), key, { slug: 'nieuwstraat', reason, audience: 'coalition' }, at)
    const before = db.select().from(libraryUses).all().length
    for (const _ of ['once', 'and once more'])
      expect(say('contact', 'Zo doen wij het.')).toEqual({ isTaken: true })
    const already = { isTaken: false, because: 'already' }
    expect(say('editor', 'Zo doen wij het.')).toEqual(already)
    expect(say('contact', 'Zo doen wij het ook.')).toEqual(already)
    expect(say('contact', 'Zo doen wij het.', now + 61_000)).toEqual(already)
    expect(db.select().from(libraryUses).all()).toHaveLength(before + 1)
  })

  it('is shared by the contact person alone; who only writes takes it for the coalition', () => {
    const key = add()
    for (const audience of ['network', 'public'] as const)
      expect(take('editor', key, 'nieuwstraat', audience)).toEqual({ isTaken: false, because: 'sharing' })
    expect(take('editor', key, 'nieuwstraat', 'coalition')).toEqual({ isTaken: true })
    const uses = (name: string) => usesOf(as(name), getLibraryItem(visitor, key).id)
    const shareAs = (name: string, audience: 'coalition' | 'network' | 'public', slug = 'nieuwstraat') =>
      outcome(() => shareUse(as(name), key, slug, audience))
    for (const name of names.filter((one) => one !== 'contact')) {
      expect([name, shareAs(name, 'network')]).toEqual([name, forbidden])
      expect([name, uses(name).flatMap(({ sharedWith }) => sharedWith)]).toEqual([name, []])
    }
    expect(uses('contact')).toMatchObject([{ sharedWith: ['network', 'public'], audience: 'coalition' }])
    expect(uses('participant')).toEqual([])
    const before = lastChangeId()
    shareAs('contact', 'network')
    shareAs('contact', 'network')
    expect(uses('participant')).toMatchObject([{ reason: 'Omdat, voor coalition.', audience: 'network' }])
    expect(uses('visitor')).toEqual([])
    shareAs('contact', 'coalition')
    expect(uses('participant')).toEqual([])
    expect(verbsSince(before)).toEqual(['library.use_shared', 'library.use_shared'])

    expect(shareAs('stranger', 'coalition', 'meerzicht')).toEqual(notFound)
    take('stranger', key, 'meerzicht', 'coalition')
    expect(uses('stranger')).toMatchObject([{ sharedWith: ['network'] }])
    expect(shareAs('stranger', 'public', 'meerzicht')).toEqual(forbidden)
    expect(shareAs('contact', 'network', 'gildenwijk')).toEqual(notFound)
    // An organiser writes and shares what nobody else is the contact person of.
    expect(take('organiser', key, 'buitenland', 'public')).toEqual({ isTaken: true })
  })
  it('is shown to its audience, and to nobody once the card is taken back', () => {
    const [forCoalition, forNetwork, forAll] = [
      add(),
      add({ title: 'Nog een' }),
      add({ title: 'En nog een' }),
    ]
    take('editor', forCoalition, 'nieuwstraat', 'coalition')
    take('contact', forNetwork, 'nieuwstraat', 'network')
    take('contact', forAll, 'nieuwstraat', 'public')
    take('stranger', forAll, 'meerzicht', 'network')
    const seen = (name: string) =>
      [forCoalition, forNetwork, forAll].map((key) =>
        usesOf(as(name), getLibraryItem(as(name), key).id)
          .map(({ slug }) => slug)
          .join(' '),
      )
    expect(Object.fromEntries(names.map((name) => [name, seen(name)]))).toEqual({
      visitor: ['', '', 'nieuwstraat'],
      // A guest reads of their own case what the network reads.
      guest: ['', 'nieuwstraat', 'nieuwstraat'],
      participant: ['', 'nieuwstraat', 'meerzicht nieuwstraat'],
      organiser: ['', 'nieuwstraat', 'meerzicht nieuwstraat'],
      facilitator: ['nieuwstraat', 'nieuwstraat', 'meerzicht nieuwstraat'],
      editor: ['nieuwstraat', 'nieuwstraat', 'meerzicht nieuwstraat'],
      contact: ['nieuwstraat', 'nieuwstraat', 'meerzicht nieuwstraat'],
      stranger: ['', 'nieuwstraat', 'meerzicht nieuwstraat'],
    })
    takeBack(as('stranger'), 'meerzicht', { section: 'de-wijk' })
    takeBack(as('stranger'), 'meerzicht', 'card')
    expect(seen('participant')).toEqual(['', 'nieuwstraat', 'nieuwstraat'])
    expect(seen('stranger')).toEqual(['', 'nieuwstraat', 'meerzicht nieuwstraat'])
  })
  it('is taken back by a writer, and stays on record', () => {
    const key = add()
    const before = lastChangeId()
    take('contact', key, 'nieuwstraat', 'public')
    expect(outcome(() => endUse(as('facilitator'), key, 'nieuwstraat'))).toEqual(forbidden)
    endUse(as('contact'), key, 'nieuwstraat', 5000)
    endUse(as('contact'), key, 'nieuwstraat', 6000)
    expect(usesOf(as('contact'), getLibraryItem(visitor, key).id)).toEqual([])
    expect(db.select().from(libraryUses).all()).toMatchObject([{ endedAt: 5000 }])
    expect(verbsSince(before)).toEqual(['library.taken', 'library.use_ended'])
  })
  it('of one item is shown to whoever may read that item too', () => {
    const key = add()
    const { nieuwstraat } = world.caseIds
    const byId = world.personIds.editor
    const shared = addItem({
      caseId: nieuwstraat,
      kind: 'dilemma',
      key: 'gedeeld',
      byId,
      audience: 'network',
    })
    const kept = addItem({ caseId: nieuwstraat, kind: 'question', key: 'bewaard', byId })
    const gone = addItem({ caseId: nieuwstraat, kind: 'question', key: 'weg', byId, deletedAt: 1 })
    const item = db.select().from(libraryItems).where(eq(libraryItems.key, key)).get()
    for (const itemId of [shared, kept, gone]) {
      db.insert(libraryUses)
        .values({
          libraryItemId: item?.id ?? 0,
          caseId: nieuwstraat,
          itemId,
          audience: 'public',
          byId,
          createdAt: itemId,
        })
        .run()
    }
    const seen = (name: string) => usesOf(as(name), item?.id ?? 0).map((use) => use.item?.address)
    const address = '/casussen/nieuwstraat/dilemmas/gedeeld'
    expect(seen('visitor')).toEqual([])
    expect(seen('participant')).toEqual([address])
    expect(seen('facilitator')).toEqual(['/casussen/nieuwstraat/vragen/bewaard', address])
    expect(usesOf(as('contact'), item?.id ?? 0).some(({ mayEnd }) => mayEnd)).toBe(false)
  })
})
