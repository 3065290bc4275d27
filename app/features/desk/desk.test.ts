import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#app/auth/actor.ts'
import { recordChange } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type Audience,
  comments,
  deskVisits,
  releases,
  sections,
  settlements,
  threads,
} from '#db/schema/index.ts'
import { buildWorld, type World } from '#tests/world.ts'
import {
  answerThread,
  type NewThread,
  settleThread,
  startThread,
  undoSettlement,
  withdrawComment,
} from '../comments/commands.ts'
import { getThread } from '../comments/queries.ts'
import { changeItem, createItem, type NewItem } from '../items/commands.ts'
import { getItem } from '../items/queries.ts'
import { share, shareSection } from '../releases/commands.ts'
import { saveEssence } from '../sections/commands.ts'
import { getSection } from '../sections/queries.ts'
import { awayMs, visitDesk } from './commands.ts'
import { firstStepsFor } from './first-steps.ts'
import { type Desk, readDesk, waitingCount } from './queries.ts'

const day = 24 * 60 * 60 * 1000
let world: World
let contact: Person
let expert: Person
beforeAll(() => {
  world = buildWorld()
  contact = world.actor('contact')
  expert = world.actor('expert')
})

let n = 0
const start = (actor: Person, given: Partial<NewThread> = {}, at = Date.now(), slug = 'nieuwstraat') =>
  startThread(
    actor,
    slug,
    { sectionKey: 'de-wijk', kind: 'idea', audience: 'shared', text: `Tekst ${++n}`, ...given },
    at,
  )
const settle = (id: string, disposition: 'taken_over' | 'being_tried', comeBackOn: string | null = null) =>
  settleThread(contact, 'nieuwstraat', id, { disposition, reason: '', comeBackOn })
const idsOf = (rows: { thread: { publicId: string } }[]) => rows.map(({ thread }) => thread.publicId)
const deskOf = (name: keyof World['personIds'], since: number | null = 1): Desk =>
  readDesk(world.actor(name), since)

describe('what waits', () => {
  it('for a writer of the case are the open reactions of others, the oldest first, with their age', () => {
    const young = start(expert)
    const old = start(world.actor('participant'), {}, Date.now() - 12 * day)
    start(contact, { text: 'Van mijzelf' })
    const desk = deskOf('contact')
    expect(idsOf(desk.waiting)).toEqual([young, old])
    expect(desk.waiting.map(({ thread }) => thread.ageDays)).toEqual([0, 12])
    expect(desk.waitingCount).toBe(2)
    expect(waitingCount(contact)).toBe(2)
    expect(waitingCount(world.actor('editor'))).toBe(3)
  })

  it('is nothing for those who do not settle', () => {
    for (const name of ['facilitator', 'guest', 'expert', 'participant', 'organiser', 'stranger'] as const) {
      expect(waitingCount(world.actor(name)), name).toBe(0)
      expect(deskOf(name).waiting, name).toEqual([])
    }
  })

  it('goes when it is settled or withdrawn, and comes back when that is undone', () => {
    const before = waitingCount(contact)
    const [one, other] = [start(expert), start(expert)]
    expect(waitingCount(contact)).toBe(before + 2)
    settle(one, 'taken_over')
    expect(waitingCount(contact)).toBe(before + 1)
    expect(idsOf(deskOf('contact').waiting), 'in sight, with a way back').toContain(one)
    expect(idsOf(deskOf('editor').waiting)).not.toContain(one)
    undoSettlement(contact, 'nieuwstraat', one)
    expect(waitingCount(contact)).toBe(before + 2)
    withdrawComment(
      expert,
      'nieuwstraat',
      other,
      getThread(expert, 'nieuwstraat', other).seen.reaction.publicId,
    )
    expect(waitingCount(contact)).toBe(before + 1)
  })

  it('comes back on the day that was named, and not before', () => {
    const [passed, future] = [start(expert), start(expert)]
    settle(passed, 'being_tried', '2020-01-01')
    settle(future, 'being_tried', '2999-01-01')
    expect(idsOf(deskOf('editor').comesBack)).toEqual([passed])
  })

  it('says which parts others do not read as they stand', () => {
    expect(deskOf('contact').notShared.map(({ key, wasShared }) => [key, wasShared])).toEqual([
      ['wat-is-nodig', false],
    ])
    const ofWijk = eq(sections.caseId, world.caseIds.nieuwstraat)
    db.update(sections).set({ essence: 'Nieuwe kern' }).where(ofWijk).run()
    expect(deskOf('contact').notShared).toHaveLength(4)
    expect(deskOf('editor').notShared).toEqual([])
    db.update(sections).set({ essence: '' }).where(ofWijk).run()
  })
})

describe('what came of my reactions', () => {
  it('is what others settled or answered since I was here, and nothing older', () => {
    const participant = world.actor('participant')
    const since = Date.now() - 60_000
    const [settled, answered] = [start(participant, {}, since - day), start(participant, {}, since - day)]
    settle(settled, 'taken_over')
    answerThread(contact, 'nieuwstraat', answered, { text: 'Dank' }, since + 1)
    answerThread(participant, 'nieuwstraat', answered, { text: 'Graag gedaan' }, since + 2)
    const { outcomes } = deskOf('participant', since - 1)
    expect(
      outcomes.map(({ thread, isSettledSince, newAnswers }) => [thread.publicId, isSettledSince, newAnswers]),
    ).toEqual([
      [settled, true, 0],
      [answered, false, 1],
    ])
    expect(outcomes[0]?.caseName).toBe('Nieuwstraat')
    expect(deskOf('participant', Date.now() + day).outcomes).toEqual([])
    expect(idsOf(deskOf('expert', since).outcomes)).not.toContain(settled)
  })

  it('stays readable when the case is gone, without its name', () => {
    const participant = world.actor('participant')
    const id = start(participant, {}, Date.now(), 'meerzicht')
    answerThread(world.actor('stranger'), 'meerzicht', id, { text: 'Dank' })
    const ofMeerzicht = eq(releases.caseId, world.caseIds.meerzicht)
    db.update(releases).set({ endedAt: 5 }).where(ofMeerzicht).run()
    const found = deskOf('participant').outcomes.find(({ thread }) => thread.publicId === id)
    expect(found?.caseName).toBeNull()
    db.update(releases).set({ endedAt: null }).where(ofMeerzicht).run()
  })
})

describe('what changed since I was here', () => {
  it('tells a coalition that one of them wrote another essence', () => {
    const since = Date.now() - day
    const { working } = getSection(contact, 'nieuwstraat', 'de-wijk').section
    const given = { essence: 'Een andere kern', version: working?.essenceVersion ?? 0 }
    saveEssence(world.actor('editor'), 'nieuwstraat', 'de-wijk', given, since + 1)
    expect(deskOf('contact', since).news.cases[0]?.lines).toContainEqual(
      expect.objectContaining({
        kind: 'written',
        about: [{ to: '/casussen/nieuwstraat#de-wijk', words: 'De wijk' }],
      }),
    )
  })

  it('tells others of what is shared with them, and not of what is not', () => {
    const since = Date.now() - 1
    shareSection(contact, 'nieuwstraat', 'de-wijk', 'network')
    shareSection(contact, 'nieuwstraat', 'gewenste-opbrengsten', 'coalition')
    start(expert, { audience: 'coalition', text: 'Stil' })
    const titles = (name: keyof World['personIds']) =>
      deskOf(name, since).news.cases.flatMap(({ lines }) =>
        lines.flatMap(({ kind, about }) => about.map(({ words }) => `${kind} ${words}`)),
      )
    expect(titles('participant')).toEqual(['shared De wijk'])
    expect(titles('organiser')).toEqual(['shared De wijk'])
    expect(deskOf('contact', since).news.cases.map(({ lines }) => lines.map(({ kind }) => kind))).toEqual([
      ['reactions'],
    ])
    expect(deskOf('stranger', since).news.cases[0]?.name).toBe('Nieuwstraat')
    expect(deskOf('stranger', since).news.cases[0]?.lines.map(({ kind }) => kind)).toEqual(['shared'])
  })

  it('tells organisers, and nobody else, who joined the network', () => {
    const since = Date.now() - 1
    transact((tx) =>
      recordChange(tx, {
        verb: 'membership.joined',
        subject: 'membership',
        subjectId: 1,
        personId: expert.id,
        actorId: expert.id,
        networkId: world.networkId,
      }),
    )
    expect(deskOf('organiser', since).news.newMembers).toEqual(['expert'])
    expect(deskOf('participant', since).news.newMembers).toEqual([])
  })
})

describe('items', () => {
  const add = (actor: Person, slug: string, given: NewItem, audience: Audience | null = 'network') => {
    const ref = { kind: given.kind, key: createItem(actor, slug, given).key }
    if (audience) share(actor, slug, { item: ref }, audience)
    return ref
  }
  const questions = (name: keyof World['personIds']) => deskOf(name).questions.map(({ title }) => title)

  it('that are open questions wait on the desk of whoever may answer them, and not of those who asked', () => {
    add(contact, 'nieuwstraat', { kind: 'question', title: 'Aan experts', addressedTo: 'experts' })
    const toAll = add(contact, 'nieuwstraat', { kind: 'question', title: 'Aan iedereen' })
    add(contact, 'nieuwstraat', { kind: 'question', title: 'Al beantwoord', state: 'answered' })
    add(contact, 'nieuwstraat', { kind: 'question', title: 'Nog binnen' }, null)
    add(contact, 'nieuwstraat', { kind: 'question', title: 'Voor gasten' }, 'local')
    expect(questions('expert')).toEqual(['Aan iedereen', 'Aan experts'])
    for (const name of ['participant', 'organiser', 'stranger'] as const)
      expect(questions(name), name).toEqual(['Aan iedereen'])
    for (const name of ['contact', 'editor', 'facilitator', 'guest'] as const)
      expect(questions(name), name).toEqual([])

    const { id } = getItem(expert, 'nieuwstraat', 'question', toAll.key).item
    const answer = (actor: Person, audience: Audience) =>
      transact((tx) => {
        const common = { authorId: actor.id, createdAt: Date.now() }
        const thread = tx
          .insert(threads)
          .values({
            ...common,
            publicId: newPublicId(),
            caseId: world.caseIds.nieuwstraat,
            itemId: id,
            kind: 'answer',
            audience,
          })
          .returning()
          .get()
        const comment = { ...common, publicId: newPublicId(), threadId: thread.id, text: 'Zo' }
        tx.insert(comments).values(comment).run()
        return thread.id
      })
    const accept = (threadId: number) =>
      db
        .insert(settlements)
        .values({ threadId, disposition: 'accepted', settledById: contact.id, settledAt: Date.now() })
        .run()
    answer(world.actor('participant'), 'network')
    expect(questions('participant'), 'answered by themselves').toEqual([])
    expect(questions('stranger')).toEqual(['Aan iedereen'])
    accept(answer(expert, 'coalition'))
    expect(questions('stranger'), 'an answer they do not see').toEqual(['Aan iedereen'])
    accept(answer(expert, 'network'))
    expect(questions('stranger'), 'an answer they see').toEqual([])
  })

  it('that are expectations come back to the writers on their day, as long as they are open', () => {
    const expectation = { kind: 'expectation', title: 'Minder overlast', comeBackOn: '2020-01-01' } as const
    add(contact, 'nieuwstraat', expectation, null)
    add(contact, 'nieuwstraat', { ...expectation, title: 'Later', comeBackOn: '2999-01-01' }, 'public')
    add(contact, 'nieuwstraat', { ...expectation, title: 'Uitgekomen', state: 'held' }, 'public')
    add(contact, 'nieuwstraat', { ...expectation, title: 'Ooit', comeBackOn: '' }, 'public')
    add(world.actor('organiser'), 'buitenland', { ...expectation, title: 'Elders' }, null)
    const due = (name: keyof World['personIds']) => deskOf(name).due.map(({ title }) => title)
    expect(due('contact')).toEqual(['Minder overlast'])
    expect(due('editor')).toEqual(['Minder overlast'])
    expect(due('organiser')).toEqual(['Elders'])
    for (const name of ['facilitator', 'guest', 'expert', 'stranger'] as const)
      expect(due(name), name).toEqual([])
  })

  it('that others do not read as they stand are on the desk of whoever may share them', () => {
    const shown = () => deskOf('stranger').itemsNotShared.items.map((one) => [one.title, one.wasShared])
    const stranger = world.actor('stranger')
    const ref = add(stranger, 'meerzicht', { kind: 'dilemma', title: 'Bouwen of wachten' }, null)
    expect(shown()).toEqual([['Bouwen of wachten', false]])
    share(stranger, 'meerzicht', { item: ref }, 'network')
    expect(shown()).toEqual([])
    const { working } = getItem(stranger, 'meerzicht', 'dilemma', ref.key).item
    if (!working) throw new Error('it is their own')
    const content = { ...working.content, title: 'Bouwen of stilstaan' }
    changeItem(stranger, 'meerzicht', ref, { ...working, content })
    expect(shown()).toEqual([['Bouwen of stilstaan', true]])
    expect(deskOf('expert').itemsNotShared.items).toEqual([])
  })

  it('that were shared are news to those who may read them, by the title they know', () => {
    const since = Date.now() - 1
    const stranger = world.actor('stranger')
    add(stranger, 'meerzicht', { kind: 'intervention', title: 'Huiskamer' }, 'network')
    add(stranger, 'meerzicht', { kind: 'intervention', title: 'Geheim plan' }, null)
    const news = (name: keyof World['personIds']) =>
      deskOf(name, since)
        .news.cases.filter(({ slug }) => slug === 'meerzicht')
        .flatMap(({ lines }) => lines.flatMap(({ kind, about }) => about.map((one) => ({ kind, ...one }))))
    expect(news('expert')).toEqual([
      { kind: 'shared', to: '/casussen/meerzicht/interventies/huiskamer', words: 'Huiskamer' },
    ])
    expect(news('guest')).toEqual([])
  })
})

describe('a visit', () => {
  it('lasts as long as one keeps looking; after half an hour away the next begins', () => {
    const t = Date.now()
    expect(visitDesk(expert, t)).toBeNull()
    expect(visitDesk(expert, t + awayMs - 1)).toBeNull()
    expect(visitDesk(expert, t + 2 * awayMs - 2), 'counted from the last look').toBeNull()
    const last = t + 2 * awayMs - 2
    expect(visitDesk(expert, last + awayMs)).toBe(last)
    expect(visitDesk(expert, last + awayMs + 5)).toBe(last)
    expect(db.select().from(deskVisits).all()).toHaveLength(1)
  })
})

describe('a first day', () => {
  it('gives everybody a step that fits what they are here', () => {
    const first = (name: keyof World['personIds']) =>
      firstStepsFor(world.actor(name).networkRole, deskOf(name).ownCases).map(({ to }) => to)
    expect(first('contact')).toEqual(['/casussen/nieuwstraat', '/casussen/nieuwstraat/coalitie', '/casussen'])
    expect(first('editor')[0]).toBe('/casussen/nieuwstraat')
    expect(first('facilitator')[0]).toBe('/casussen/nieuwstraat')
    expect(first('guest')).toEqual(['/casussen/nieuwstraat', '/casussen/nieuwstraat/reacties'])
    expect(first('expert')).toEqual(['/casussen', '/casussen', '/zoeken'])
    expect(first('organiser')[0]).toBe('/beheer')
  })
})
