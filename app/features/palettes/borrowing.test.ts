import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { type Audience, type CardContent, outgoingMail, releases } from '#db/schema/index.ts'
import { addItem } from '#tests/any-item.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { changeItem, createItem, linkItems } from '../items/commands.ts'
import type { GivenItem } from '../items/content.ts'
import type { ItemRef } from '../items/lists.ts'
import { getItem, linksOf } from '../items/queries.ts'
import { wordsOfDigest } from '../notifications/digest.ts'
import { notificationsFollower } from '../notifications/follower.ts'
import { toldTo } from '../notifications/queries.ts'
import { sayTold, wordsTold } from '../notifications/words.ts'
import { share, takeBack, undoTakeBack } from '../releases/commands.ts'
import { previewSharing } from '../releases/preview.ts'
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
    // Gone back, and said better: it is the same one, and the new words are what stands there.
    const better = 'Eerst één tuin, want er is weinig ruimte.'
    const at = { slug: 'meerzicht', key: origin }
    expect(borrowIntervention(contact, at, { to: 'nieuwstraat', because: better })).toEqual({ key })
    expect(linksOf(contact, theCase, item)).toMatchObject([{ because: better }])
    borrowIntervention(contact, at, { to: 'nieuwstraat', because })
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

  it('says in the preview of sharing what is read along with it, and of the other only what is shared', () => {
    const origin = addOrigin('network')
    const contact = world.actor('contact')
    const because = 'Wij beginnen met één tuin.'
    const { key } = borrowIntervention(
      contact,
      { slug: 'meerzicht', key: origin },
      { to: 'nieuwstraat', because },
    )
    const item: ItemRef = { kind: 'intervention', key }
    addItem({
      caseId: world.caseIds.nieuwstraat,
      kind: 'dilemma',
      key: 'ruimte',
      byId: contact.id,
      title: 'Ruimte of rust',
      audience: 'local',
    })
    addItem({ caseId: world.caseIds.nieuwstraat, kind: 'dilemma', key: 'binnen', byId: contact.id })
    for (const to of ['ruimte', 'binnen'])
      linkItems(contact, 'nieuwstraat', item, {
        slug: 'nieuwstraat',
        ref: { kind: 'dilemma', key: to },
        kind: 'serves',
      })
    const { content } = getItem(contact, 'nieuwstraat', 'dilemma', 'ruimte').item
    changeItem(
      contact,
      'nieuwstraat',
      { kind: 'dilemma', key: 'ruimte' },
      { content: { ...content, title: 'Nog niet gedeeld' }, displacement: '', version: 1 },
    )

    const links = () => previewSharing(contact, 'nieuwstraat', { item }).links
    const borrowed = { kind: 'borrows', isOwn: true, title: 'Samen tuinieren', where: 'Meerzicht', because }
    expect(links()).toEqual([
      { ...borrowed, audience: 'network' },
      {
        kind: 'serves',
        isOwn: true,
        title: 'Ruimte of rust',
        where: 'Dilemma',
        because: '',
        audience: 'local',
      },
    ])
    expect(previewSharing(contact, 'nieuwstraat', 'card').links).toEqual([])
    takeBack(world.actor('stranger'), 'meerzicht', { item: { kind: 'intervention', key: origin } })
    expect(links().map(({ kind }) => kind)).toEqual(['serves'])
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

  describe('names another case', () => {
    const call = (name: string) => {
      const card = and(eq(releases.caseId, world.caseIds.meerzicht), eq(releases.subject, 'card'))
      const content = { ...db.select().from(releases).where(card).get()?.content, name } as CardContent
      db.update(releases).set({ content }).where(card).run()
    }
    const named = (displacement: string) => {
      createItem(world.actor('contact'), 'nieuwstraat', { ...common, title: 'Handhaven', displacement })
      const { displacements } = readPalettePage(world.actor('contact'), 'nieuwstraat')
      return displacements.flatMap(({ to }) => to.map(({ slug }) => slug))
    }

    it.each([
      ['behind a word with a capital', 'Meerzicht Zuid', 'Mensen naar Meerzicht Zuid, denken wij.'],
      ['between quotes', 'Meerzicht', 'Vooral naar ‘Meerzicht’.'],
      ['with a small first word', 'De Meerzicht', 'Overlast gaat naar de Meerzicht.'],
      ['with a number in it', 'Meer2zicht', 'Studenten gaan naar Meer2zicht.'],
      ['without what stands between brackets', 'Meerzicht (Oost)', 'Overlast gaat naar Meerzicht.'],
      ['over the end of a line', 'Meerzicht Zuid', 'Overlast gaat naar Meerzicht\nZuid.'],
      [
        'at the end of a long text',
        'Meerzicht',
        `${[...'ABCDEFGHIJKL'].map((one) => `${one}aan gaat weg. `).join('')}Naar Meerzicht.`,
      ],
    ])('%s', (_, name, text) => {
      call(name)
      expect(named(text)).toEqual(['meerzicht'])
    })

    it('and never its own, nor one that does not exist', () => {
      expect(named('Uit Nieuwstraat naar Nergenshuizen.')).toEqual([])
    })
  })
})

describe('the coalition it was taken over from', () => {
  const titleOf = 'Samen tuinieren'
  const because = 'Wij beginnen met één tuin.'
  let origin: string
  let place: number

  beforeEach(() => {
    origin = addOrigin('network')
    place = lastChangeId()
  })

  /** The follower sees what happened since; twice, as it may. */
  function drain(): void {
    const changes = changesAfter(place, 10_000)
    void notificationsFollower.handle(changes)
    void notificationsFollower.handle(changes)
    place = lastChangeId()
  }

  function borrow(): ItemRef {
    const { key } = borrowIntervention(
      world.actor('contact'),
      { slug: 'meerzicht', key: origin },
      { to: 'nieuwstraat', because },
    )
    drain()
    return { kind: 'intervention', key }
  }

  const told = (name: 'stranger' | 'contact' | 'expert') =>
    toldTo(world.actor(name)).groups.flatMap((group) =>
      group.told.map((one) => [group.caseName, sayTold(one), wordsTold(one)]),
    )
  const toldOnce = [
    ['Nieuwstraat', 'Deze casus nam ‘Samen tuinieren’ van u over, als ‘Samen tuinieren’.', because],
  ]

  it('hears nothing of a draft, and once when it is shared with them', () => {
    const item = borrow()
    expect(told('stranger')).toEqual([])
    share(world.actor('contact'), 'nieuwstraat', { item }, 'local')
    drain()
    expect(told('stranger')).toEqual([])
    share(world.actor('contact'), 'nieuwstraat', { item }, 'network')
    drain()
    expect(told('stranger')).toEqual(toldOnce)
    for (const name of ['contact', 'expert'] as const) expect(told(name)).toEqual([])

    const { item: now } = getItem(world.actor('contact'), 'nieuwstraat', 'intervention', item.key)
    changeItem(world.actor('contact'), 'nieuwstraat', item, {
      content: { ...now.content, title: 'Samen planten' },
      displacement: '',
      version: 1,
    })
    share(world.actor('contact'), 'nieuwstraat', { item }, 'network')
    drain()
    expect(told('stranger')).toEqual([
      ['Nieuwstraat', 'Deze casus nam ‘Samen tuinieren’ van u over, als ‘Samen planten’.', because],
    ])
  })

  it('hears of it no longer than it may read it, by mail neither', async () => {
    const item = borrow()
    share(world.actor('contact'), 'nieuwstraat', { item }, 'network')
    // Found out, and nothing was sent yet.
    void notificationsFollower.handle(changesAfter(place, 10_000))
    const mails = db.select().from(outgoingMail).where(eq(outgoingMail.to, 'stranger@example.org')).all()
    expect(mails).toHaveLength(1)
    const words = async () => {
      const digest = { digestOf: mails[0]?.digestOf ?? [], newsOf: null, unsubscribe: null }
      return (await wordsOfDigest(digest))?.text ?? ''
    }
    expect(await words()).toContain(because)
    expect(mails[0]?.subject).not.toContain(titleOf)
    takeBack(world.actor('contact'), 'nieuwstraat', { item })
    expect(told('stranger')).toEqual([])
    expect(await words()).not.toContain(titleOf)
    undoTakeBack(world.actor('contact'), 'nieuwstraat', { item })
    drain()
    expect(told('stranger')).toEqual(toldOnce)
  })

  it('hears it when it was taken back before anybody found out, and comes back', () => {
    const item = borrow()
    share(world.actor('contact'), 'nieuwstraat', { item }, 'network')
    takeBack(world.actor('contact'), 'nieuwstraat', { item })
    drain()
    expect(told('stranger')).toEqual([])
    undoTakeBack(world.actor('contact'), 'nieuwstraat', { item })
    drain()
    expect(told('stranger')).toEqual(toldOnce)
  })
})
