import { beforeAll, describe, expect, it } from 'vitest'
import { changesAfter, lastChangeId, recordChange } from '#db/changes.ts'
import { transact } from '#db/client.server.ts'
import { type Audience, changeSubjects } from '#db/schema/index.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { findCase } from '../features/cases/queries.ts'
import { answerThread, settleThread, startThread } from '../features/comments/commands.ts'
import { createItem } from '../features/items/commands.ts'
import { share, shareSection, takeBack } from '../features/releases/commands.ts'
import { saveEssence } from '../features/sections/commands.ts'
import { getSection } from '../features/sections/queries.ts'
import { openPlace, sealPlace } from './place.ts'
import { tellerOf } from './telling.ts'

let world: World
beforeAll(() => {
  world = buildWorld()
})

const names = [
  'organiser',
  'expert',
  'participant',
  'contact',
  'editor',
  'facilitator',
  'guest',
  'stranger',
] as const
const inside = ['contact', 'editor', 'facilitator']

/** Who is told of what this does, and of nothing when nobody is. */
function toldOf(act: () => unknown): string[] {
  const before = lastChangeId()
  act()
  const tell = tellerOf(changesAfter(before, 100))
  return names.filter((name) => tell(world.actor(name)).length > 0)
}

const react = (who: (typeof names)[number], audience: Audience | 'shared', sectionKey: string | null) =>
  startThread(world.actor(who), 'nieuwstraat', {
    sectionKey,
    kind: 'idea',
    audience: audience === 'coalition' ? 'coalition' : 'shared',
    text: 'Begin klein',
  })

describe('who is told of a change', () => {
  it('of what is shared: whoever reads it', () => {
    const shareAs = (audience: Audience) => () =>
      shareSection(world.actor('contact'), 'nieuwstraat', 'wat-is-nodig', audience)
    expect(toldOf(shareAs('local'))).toEqual([...inside, 'guest'])
    expect(toldOf(shareAs('network'))).toEqual(names)
    expect(toldOf(shareAs('public'))).toEqual(names)
  })

  it('of what is taken back: whoever read it until then', () => {
    const contact = world.actor('contact')
    shareSection(contact, 'nieuwstraat', 'gewenste-opbrengsten', 'local')
    const of = { section: 'gewenste-opbrengsten' }
    expect(toldOf(() => takeBack(contact, 'nieuwstraat', of))).toEqual([...inside, 'guest'])
  })

  it('of what is written and not shared: those inside', () => {
    const { working } = getSection(world.actor('contact'), 'nieuwstraat', 'de-wijk').section
    const given = { essence: 'Anders', version: working?.essenceVersion ?? 0 }
    expect(toldOf(() => saveEssence(world.actor('editor'), 'nieuwstraat', 'de-wijk', given))).toEqual(inside)
    expect(
      toldOf(() =>
        createItem(world.actor('editor'), 'nieuwstraat', { kind: 'dilemma', title: 'Nog binnen' }),
      ),
    ).toEqual(inside)
  })

  it('of an item: whoever it is shared with', () => {
    const contact = world.actor('contact')
    const ref = {
      kind: 'dilemma',
      key: createItem(contact, 'nieuwstraat', { kind: 'dilemma', title: 'Vraag' }).key,
    } as const
    expect(toldOf(() => share(contact, 'nieuwstraat', { item: ref }, 'network'))).toEqual(names)
    expect(toldOf(() => takeBack(contact, 'nieuwstraat', { item: ref }))).toEqual(names)
  })

  it('of a reaction: whom it is for, when they read what it is on, and who wrote it', () => {
    expect(toldOf(() => react('expert', 'shared', 'gedroomde-aanpak'))).toEqual(names)
    expect(toldOf(() => react('expert', 'coalition', 'de-wijk'))).toEqual(['expert', ...inside])
    expect(toldOf(() => react('guest', 'coalition', 'de-wijk'))).toEqual([...inside, 'guest'])
  })

  it('of what became of it: the same people, and no others', () => {
    const id = react('expert', 'coalition', 'de-wijk')
    const settled = { disposition: 'taken_over', reason: '', comeBackOn: null } as const
    expect(toldOf(() => settleThread(world.actor('contact'), 'nieuwstraat', id, settled))).toEqual([
      'expert',
      ...inside,
    ])
  })

  it('of a case that is shared with nobody, and of what the feed holds besides: nobody', () => {
    const caseId = world.caseIds.gildenwijk
    for (const subject of changeSubjects)
      expect(
        toldOf(() =>
          transact((tx) => recordChange(tx, { verb: 'case.changed', subject, subjectId: 999_999, caseId })),
        ),
        subject,
      ).toEqual([])
    for (const subject of ['person', 'session', 'invitation', 'network', 'release', 'link'] as const)
      expect(
        toldOf(() => transact((tx) => recordChange(tx, { verb: 'person.changed', subject, subjectId: 1 }))),
        subject,
      ).toEqual([])
  })

  it('that it is on the bell of who wrote what was answered, and of nobody else', () => {
    const id = react('expert', 'shared', 'de-wijk')
    const before = lastChangeId()
    answerThread(world.actor('participant'), 'nieuwstraat', id, { text: 'Zo ging het bij ons ook' })
    const tell = tellerOf(changesAfter(before, 100))
    const isToldTo = (name: (typeof names)[number]) => tell(world.actor(name)).some(({ isTold }) => isTold)
    expect(names.filter(isToldTo)).toEqual(['expert', 'contact', 'editor'])
    expect(tell(world.actor('participant'))).toHaveLength(1)
  })

  it('in ids and verbs, of cases they can open at this moment', () => {
    const tell = tellerOf(changesAfter(0, 1000))
    for (const name of names) {
      const actor = world.actor(name)
      for (const told of tell(actor)) {
        expect(Object.keys(told).sort()).toEqual([
          'case',
          'isOwn',
          'isTold',
          'isWriter',
          'section',
          'thread',
          'verb',
        ])
        if (told.case) expect(findCase(actor, told.case), `${name} ${told.case}`).not.toBeNull()
        else expect(told.section).toBeNull()
      }
    }
    expect(tell(world.actor('stranger')).some(({ isOwn }) => isOwn)).toBe(false)
    expect(tell(world.actor('editor')).every(({ isWriter }) => isWriter)).toBe(true)
  })
})

describe('a place in the feed', () => {
  it('says nothing to who holds it, and is never twice the same', () => {
    expect(openPlace(sealPlace(12_345))).toBe(12_345)
    expect(sealPlace(1)).not.toBe(sealPlace(1))
    const sealed = sealPlace(7)
    for (const forged of ['', '7', 'AAAA', `B${sealed.slice(1)}`, 'A'.repeat(sealed.length)])
      expect(openPlace(forged) === null || forged === sealed, forged).toBe(true)
  })
})
