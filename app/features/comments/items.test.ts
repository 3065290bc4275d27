import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/auth/actor.ts'
import { historyOf } from '#app/features/cases/history.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { waitingCount } from '#app/features/desk/queries.ts'
import { changeItem, createItem, deleteItem, restoreItem } from '#app/features/items/commands.ts'
import { blank } from '#app/features/items/content.ts'
import type { ItemRef } from '#app/features/items/lists.ts'
import { getItem } from '#app/features/items/queries.ts'
import { share, takeBack } from '#app/features/releases/commands.ts'
import { previewSharing } from '#app/features/releases/preview.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { type Audience, threadKinds } from '#db/schema/index.ts'
import { threadsOnCase } from '#tests/threads.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { answerThread, type NewThread, settleThread, startThread, undoSettlement } from './commands.ts'
import { getThreadGroups } from './groups.ts'
import { getThread } from './queries.ts'

let world: World
let contact: Person
let editor: Person
let expert: Person
let participant: Person
let question: ItemRef

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  contact = world.actor('contact')
  editor = world.actor('editor')
  expert = world.actor('expert')
  participant = world.actor('participant')
  question = refOf('question', 'Wie neemt het over?')
  shareWith('network')
})

const slug = 'nieuwstraat'
const refOf = (kind: ItemRef['kind'], title: string): ItemRef => ({
  kind,
  key: createItem(contact, slug, { kind, title }).key,
})
const shareWith = (audience: Audience, item = question) => share(contact, slug, { item }, audience)

let count = 0
const start = (actor: Person, given: Partial<NewThread> = {}) =>
  startThread(actor, slug, {
    sectionKey: null,
    item: question,
    kind: 'answer',
    audience: 'shared',
    text: `Woorden ${++count}`,
    ...given,
  })
const settle = (actor: Person, id: string, disposition: 'accepted' | 'noted' | 'answered') =>
  settleThread(actor, slug, id, { disposition, reason: '', comeBackOn: null })
const see = (actor: Actor, id: string) => getThread(actor, slug, id).seen
const dispositionOf = (id: string) => see(contact, id).settlement?.disposition ?? null
const stateOf = (ref = question) => {
  const { content } = getItem(contact, slug, ref.kind, ref.key).item
  return content.kind === 'question' ? content.state : null
}
const statusOf = (work: () => unknown): number | undefined => {
  try {
    work()
  } catch (thrown) {
    return (thrown as { init?: { status: number } }).init?.status
  }
}
const isSeenBy = (actor: Actor, id: string) => {
  const onPage = threadsOnCase(actor, getCase(actor, slug)).some((thread) => thread.publicId === id)
  expect(statusOf(() => see(actor, id))).toBe(onPage ? undefined : 404)
  return onPage
}

describe('an answer', () => {
  it('is given to a question, and to nothing else', () => {
    expect(see(contact, start(expert)).kind).toBe('answer')
    for (const kind of ['dilemma', 'expectation', 'intervention'] as const) {
      const item = refOf(kind, 'Iets anders')
      shareWith('network', item)
      expect(
        statusOf(() => start(expert, { item })),
        kind,
      ).toBe(403)
      for (const other of threadKinds.filter((one) => one !== 'answer'))
        expect(
          statusOf(() => start(expert, { item, kind: other })),
          kind,
        ).toBeUndefined()
    }
    for (const sectionKey of [null, 'de-wijk'])
      expect(statusOf(() => start(expert, { item: null, sectionKey }))).toBe(403)
  })

  it('that is accepted settles the question, and takes the place of the one before', () => {
    const [one, other] = [start(expert), start(participant)]
    expect(settle(editor, one, 'accepted')).toBeNull()
    expect([dispositionOf(one), stateOf()]).toEqual(['accepted', 'answered'])
    const before = lastChangeId()
    expect(settle(contact, other, 'accepted')).toBeNull()
    expect([dispositionOf(one), dispositionOf(other), stateOf()]).toEqual([null, 'accepted', 'answered'])
    expect(changesAfter(before, 10).map(({ verb, personId }) => [verb, personId])).toEqual([
      ['settlement.undone', expert.id],
      ['settlement.made', participant.id],
    ])
  })

  it('leaves the accepted answers of other questions alone, and what was noted', () => {
    const elsewhere = refOf('question', 'En wat kost dat?')
    shareWith('network', elsewhere)
    const [there, noted, here] = [start(expert, { item: elsewhere }), start(expert), start(expert)]
    settle(contact, there, 'accepted')
    settle(contact, noted, 'noted')
    settle(contact, here, 'accepted')
    expect([there, noted, here].map(dispositionOf)).toEqual(['accepted', 'noted', 'accepted'])
  })

  it('opens the question again when accepting it is taken back', () => {
    const id = start(expert)
    settle(contact, id, 'accepted')
    undoSettlement(editor, slug, id)
    undoSettlement(editor, slug, id)
    expect([dispositionOf(id), stateOf()]).toEqual([null, 'open'])
    settle(contact, id, 'noted')
    undoSettlement(contact, slug, id)
    expect(stateOf()).toBe('open')
  })

  it('does not open a question again that lapsed meanwhile', () => {
    const id = start(expert)
    settle(contact, id, 'accepted')
    const content = { ...blank('question'), title: 'Wie neemt het over?', state: 'lapsed' } as const
    changeItem(contact, slug, question, { content, displacement: '', version: 2 })
    undoSettlement(contact, slug, id)
    expect(stateOf()).toBe('lapsed')
  })

  it('is accepted by the writers of the case, and is settled in no other way', () => {
    const id = start(expert)
    for (const name of ['organiser', 'expert', 'participant', 'facilitator', 'stranger'] as const)
      expect(
        statusOf(() => settle(world.actor(name), id, 'accepted')),
        name,
      ).toBe(403)
    expect(settle(contact, id, 'answered')).toBe('other_kind')
    expect(settle(contact, start(expert, { kind: 'idea' }), 'accepted')).toBe('other_kind')
    expect(stateOf()).toBe('open')
  })
})

describe('who sees a reaction on an item', () => {
  it('it reaches as far as the item did when it was written, and never further', () => {
    const id = start(expert)
    const inside = start(expert, { audience: 'coalition' })
    const early = start(editor, { item: refOf('question', 'Nog niet gedeeld'), kind: 'idea' })
    expect([id, inside, early].map((one) => see(contact, one).audience)).toEqual([
      'network',
      'coalition',
      'coalition',
    ])
    expect(previewSharing(contact, slug, { item: question }).choices.at(-1)).toMatchObject({
      audience: 'public',
      threadsInside: 2,
    })
    shareWith('public')
    expect(isSeenBy(visitor, id)).toBe(false)
    expect(isSeenBy(participant, id)).toBe(true)
    expect(isSeenBy(participant, inside)).toBe(false)
    expect(isSeenBy(visitor, start(expert))).toBe(true)
    expect(see(expert, start(expert, { shown: 'network' })).audience).toBe('network')
  })

  it('of an item that was taken back it is left to its writer, and to the coalition', () => {
    const id = start(expert)
    takeBack(contact, slug, { item: question })
    for (const name of ['organiser', 'participant', 'guest', 'stranger'] as const)
      expect(isSeenBy(world.actor(name), id), name).toBe(false)
    expect(isSeenBy(visitor, id)).toBe(false)
    for (const name of ['contact', 'editor', 'facilitator', 'expert'] as const)
      expect(isSeenBy(world.actor(name), id), name).toBe(true)
    expect(statusOf(() => answerThread(expert, slug, id, { text: 'Nog iets' }))).toBe(403)
    expect(statusOf(() => start(expert))).toBe(404)
  })

  it('its writer does not learn from it how an item is called that they no longer read', () => {
    const id = start(expert)
    expect(see(expert, id).item?.title).toBe('Wie neemt het over?')
    const content = { ...blank('question'), title: 'Waarom wil niemand het?' }
    changeItem(contact, slug, question, { content, displacement: '', version: 1 })
    expect(see(expert, id).item?.title).toBe('Wie neemt het over?')
    shareWith('local')
    expect(see(expert, id).item?.title).toBe('')
    expect(see(contact, id).item?.title).toBe('Waarom wil niemand het?')
    expect(JSON.stringify(getThreadGroups(expert, slug))).not.toContain('Waarom wil niemand het')
  })

  it('of a deleted item it is left to its writer, waits for nobody, and comes back with it', () => {
    const id = start(expert)
    const waiting = waitingCount(contact)
    deleteItem(contact, slug, question)
    for (const name of ['contact', 'editor', 'facilitator', 'participant', 'guest'] as const)
      expect(isSeenBy(world.actor(name), id), name).toBe(false)
    expect(isSeenBy(expert, id)).toBe(true)
    expect(see(expert, id).item?.title).toBe('')
    expect(statusOf(() => settle(contact, id, 'accepted'))).toBe(404)
    expect(waitingCount(contact)).toBe(waiting - 1)
    restoreItem(contact, slug, question)
    expect(isSeenBy(participant, id)).toBe(true)
    expect(waitingCount(contact)).toBe(waiting)
  })

  it('one cannot react on what one cannot read', () => {
    shareWith('local')
    expect(statusOf(() => start(expert))).toBe(404)
    expect(statusOf(() => start(world.actor('guest')))).toBeUndefined()
    expect(statusOf(() => start(expert, { item: { kind: 'dilemma', key: question.key } }))).toBe(404)
    expect(statusOf(() => startThread(expert, 'meerzicht', { ...given, item: question }))).toBe(404)
  })
})

const given: NewThread = { sectionKey: null, kind: 'idea', audience: 'shared', text: 'Een idee' }

it('the same words on two items are two reactions, and on one item one', () => {
  const other = refOf('dilemma', 'Twee kanten')
  shareWith('network', other)
  const on = (item: ItemRef | null) => start(expert, { item, kind: 'idea', text: 'Hetzelfde' })
  expect(on(question)).toBe(on(question))
  expect(new Set([on(question), on(other), on(null)]).size).toBe(3)
})

it('what the history of the case tells of a reaction leads to it, for who may see that', () => {
  const id = start(expert)
  answerThread(contact, slug, id, { text: 'Dank.' })
  settle(contact, id, 'noted')
  undoSettlement(contact, slug, id)
  const ways = (actor: Actor) =>
    historyOf(actor, getCase(actor, slug), { limit: 4 }).map(({ verb, readAt }) => [verb, readAt])
  const at = `/casussen/${slug}/reacties/${id}`
  const verbs = ['settlement.undone', 'settlement.made', 'comment.added', 'thread.started']
  expect(ways(contact)).toEqual(verbs.map((verb) => [verb, at]))
  expect(ways(world.actor('facilitator'))).toEqual(verbs.map((verb) => [verb, at]))
  // Others are told of nothing but sharings.
  expect(JSON.stringify(ways(expert))).not.toContain(id)
  deleteItem(contact, slug, question)
  expect(historyOf(contact, getCase(contact, slug), { limit: 2 })[1]).toMatchObject({
    verb: 'settlement.undone',
    readAt: null,
  })
})
