import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { createCase } from '#app/features/cases/commands.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { createItem } from '#app/features/items/commands.ts'
import { blank } from '#app/features/items/content.ts'
import { share } from '#app/features/releases/commands.ts'
import { sectionsOf } from '#app/features/sections/queries.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { sections, sectionTemplates } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { startingSections } from '../networks/template.ts'
import { addPart, changePart, movePart, restorePart, retirePart } from './commands.ts'
import { readPart, readTemplate } from './queries.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const organiser = () => world.actor('organiser')
const titles = () => readTemplate(organiser()).parts.map(({ title }) => title)
const keys = () => readTemplate(organiser()).parts.map(({ key }) => key)
const rows = (key: string) => db.select().from(sections).where(eq(sections.key, key)).all()
const wanted = { title: 'Geld & ruimte', hint: 'Waar komt het vandaan?' }

describe('a new part', () => {
  it('is there in every case at once, empty and at the end', () => {
    expect(addPart(organiser(), wanted)).toEqual({ key: 'geld-ruimte' })
    expect(titles().at(-1)).toBe('Geld & ruimte')
    expect(rows('geld-ruimte')).toHaveLength(4)
    expect(new Set(rows('geld-ruimte').map(({ publicId }) => publicId)).size).toBe(4)
    for (const row of rows('geld-ruimte')) {
      expect(row.publicId).toMatch(/^[2-9a-z]{16}$/)
      expect(row).toMatchObject({ text: '', essence: '', version: 0, sources: [] })
    }
    const seen = sectionsOf(getCase(world.actor('editor'), 'nieuwstraat')).at(-1)
    expect(seen).toMatchObject({ title: 'Geld & ruimte', hint: 'Waar komt het vandaan?', release: null })
    expect(sectionsOf(getCase(visitor, 'nieuwstraat')).every(({ title }) => title !== 'Geld & ruimte')).toBe(
      true,
    )
  })

  it('that is sent twice is added once', () => {
    addPart(organiser(), wanted)
    const before = lastChangeId()
    expect(addPart(organiser(), { ...wanted, title: ' geld &  RUIMTE' })).toEqual({ key: 'geld-ruimte' })
    expect([lastChangeId(), rows('geld-ruimte').length]).toEqual([before, 4])
  })

  it('is refused under the title of another, of which it would lose the question', () => {
    addPart(organiser(), wanted)
    const before = lastChangeId()
    expect(addPart(organiser(), { ...wanted, hint: 'Wie betaalt?' })).toEqual({ refused: 'taken' })
    expect([lastChangeId(), readPart(organiser(), 'geld-ruimte').part.hint]).toEqual([before, wanted.hint])
  })

  it('gets a key of its own, and none that the page of a case has for something else', () => {
    expect(addPart(organiser(), { ...wanted, title: 'De Wijk!' })).toEqual({ key: 'de-wijk-2' })
    expect(addPart(organiser(), { ...wanted, title: 'Coalitie' })).toEqual({ key: 'coalitie-2' })
    expect(addPart(organiser(), { ...wanted, title: '???' })).toEqual({ key: 'naam' })
  })

  it('does not take the name of one that was retired', () => {
    retirePart(organiser(), 'de-wijk')
    expect(addPart(organiser(), { ...wanted, title: 'De wijk' })).toEqual({ refused: 'retired' })
  })
})

describe('a part that is retired', () => {
  it('is in no case any more, and its words stay where they are', () => {
    const before = rows('de-wijk')
    expect(retirePart(organiser(), 'de-wijk')).toBeNull()
    for (const actor of [visitor, world.actor('expert'), world.actor('editor'), world.actor('guest')])
      expect(sectionsOf(getCase(actor, 'nieuwstraat')).map(({ key }) => key)).not.toContain('de-wijk')
    expect(rows('de-wijk')).toEqual(before)
    expect(keys()).not.toContain('de-wijk')
  })

  it('comes back once, with its words, also in cases that were made meanwhile', () => {
    const before = rows('de-wijk')
    retirePart(organiser(), 'de-wijk')
    createCase(organiser(), { name: 'Oost', municipality: 'Ede', isReference: true })
    expect(rows('de-wijk')).toEqual(before)
    expect([restorePart(organiser(), 'de-wijk'), restorePart(organiser(), 'de-wijk')]).toEqual([null, null])
    expect(rows('de-wijk').slice(0, before.length)).toEqual(before)
    expect(rows('de-wijk')).toHaveLength(before.length + 1)
    expect(keys().at(-1)).toBe('de-wijk')
    expect(sectionsOf(getCase(visitor, 'nieuwstraat')).map(({ key }) => key)).toContain('de-wijk')
    expect(sectionsOf(getCase(organiser(), 'ede-oost')).map(({ key }) => key)).toContain('de-wijk')
  })

  it('does not come back beside another of the same name', () => {
    retirePart(organiser(), 'wat-is-nodig')
    changePart(organiser(), 'de-wijk', { title: 'Wat is nodig', hint: 'Hoe is het hier?' })
    expect(restorePart(organiser(), 'wat-is-nodig')).toEqual({ refused: 'taken' })
  })

  it('is never the last', () => {
    for (const { key } of startingSections.slice(1)) expect(retirePart(organiser(), key)).toBeNull()
    expect(retirePart(organiser(), 'de-wijk')).toEqual({ refused: 'last' })
    expect(keys()).toEqual(['de-wijk'])
  })
})

describe('a change', () => {
  it('of title and hint keeps the key, and is refused when another part has that title', () => {
    expect(changePart(organiser(), 'de-wijk', { title: 'Onze wijk', hint: 'Hoe is het hier?' })).toBeNull()
    expect(readPart(organiser(), 'de-wijk')).toMatchObject({
      part: { title: 'Onze wijk', hint: 'Hoe is het hier?' },
    })
    expect(changePart(organiser(), 'de-wijk', { title: 'vragen', hint: 'x' })).toEqual({ refused: 'taken' })
  })

  it('of place goes one up or down, once for one press, and nowhere at the ends', () => {
    const [first, second, third] = keys()
    movePart(organiser(), second ?? '', { to: 'up', from: 2 })
    movePart(organiser(), second ?? '', { to: 'up', from: 2 })
    expect(keys().slice(0, 3)).toEqual([second, first, third])
    movePart(organiser(), second ?? '', { to: 'up', from: 1 })
    expect(keys()[0]).toBe(second)
    retirePart(organiser(), first ?? '')
    movePart(organiser(), second ?? '', { to: 'down', from: 1 })
    expect(keys().slice(0, 2)).toEqual([third, second])
    expect(sectionsOf(getCase(world.actor('editor'), 'nieuwstraat'))[0]?.key).toBe(third)
  })

  it('is written down as one of the network, without its words', () => {
    const from = lastChangeId()
    addPart(organiser(), wanted)
    changePart(organiser(), 'geld-ruimte', { ...wanted, title: 'Geld' })
    changePart(organiser(), 'geld-ruimte', { ...wanted, title: 'Geld' })
    changePart(organiser(), 'geld-ruimte', { title: 'Geld', hint: 'Anders?' })
    retirePart(organiser(), 'geld-ruimte')
    retirePart(organiser(), 'geld-ruimte')
    restorePart(organiser(), 'geld-ruimte')
    movePart(organiser(), 'geld-ruimte', { to: 'up', from: 9 })
    const { id } = db
      .select()
      .from(sectionTemplates)
      .where(eq(sectionTemplates.key, 'geld-ruimte'))
      .get() ?? { id: 0 }
    const changes = changesAfter(from, 100)
    expect(changes.map(({ verb }) => verb)).toEqual([
      'template.added',
      'template.renamed',
      'template.hint_changed',
      'template.retired',
      'template.restored',
      'template.moved',
    ])
    for (const change of changes)
      expect(change).toMatchObject({
        subject: 'network',
        subjectId: id,
        networkId: world.networkId,
        actorId: world.personIds.organiser,
        caseId: null,
      })
  })
})

describe('who is no organiser', () => {
  it('finds nothing to change, whatever they are in a coalition', () => {
    for (const actor of [
      visitor,
      ...(['expert', 'participant', 'contact', 'editor', 'guest', 'stranger'] as const).map(world.actor),
    ])
      for (const attempt of [
        () => readTemplate(actor),
        () => readPart(actor, 'de-wijk'),
        () => addPart(actor, wanted),
        () => changePart(actor, 'de-wijk', wanted),
        () => movePart(actor, 'de-wijk', { to: 'down', from: 1 }),
        () => retirePart(actor, 'de-wijk'),
        () => restorePart(actor, 'de-wijk'),
      ])
        expect(attempt).toThrow(expect.objectContaining({ init: { status: 404 } }))
  })
})

describe('what uses a part', () => {
  it('is counted in cases, of what is shared with the network, and told in numbers alone', () => {
    const contact = world.actor('contact')
    for (const [key, audience] of [
      ['a', 'public'],
      ['b', 'network'],
      ['c', 'local'],
    ] as const) {
      createItem(contact, 'nieuwstraat', { ...blank('dilemma'), title: key, key })
      share(contact, 'nieuwstraat', { item: { kind: 'dilemma', key } }, audience)
    }
    createItem(contact, 'nieuwstraat', { ...blank('dilemma'), title: 'Blijft binnen' })
    const { parts, cases: all } = readTemplate(organiser())
    expect(all).toBe(4)
    const counts = new Map(parts.map(({ key, written, items }) => [key, [written, items]]))
    const of = (...keys: string[]) => keys.map((key) => counts.get(key))
    expect(of('de-wijk', 'gewenste-opbrengsten', 'wat-is-nodig', 'dilemmas')).toEqual([
      [3, 0],
      [0, 0],
      [0, 0],
      [0, 2],
    ])
  })
})
