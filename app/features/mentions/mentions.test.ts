import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { changesAfter } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { comments, notifications, outgoingMail, people } from '#db/schema/index.ts'
import { startSearch } from '#search/index.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import {
  answerThread,
  editComment,
  type NewThread,
  placeOfAnswer,
  placeOfNew,
  startThread,
  withdrawComment,
} from '../comments/commands.ts'
import { getThread } from '../comments/queries.ts'
import { notificationsFollower } from '../notifications/follower.ts'
import { toldTo } from '../notifications/queries.ts'
import { sayTold, wordsTold } from '../notifications/words.ts'
import { search } from '../search/queries.ts'
import { peopleToMention } from './queries.ts'
import { mentionedIn, namesTyped } from './text.ts'
import { nameAsked } from './words-asked.ts'

const slug = 'nieuwstraat'
type Name = keyof World['personIds']
/** Names as people have them, of some of those in the world. */
const called = {
  contact: 'Anne de Wit',
  editor: 'Bo Smit',
  participant: 'Chris Zilverberg',
  guest: 'Dini Bos',
  stranger: 'Eva Maas',
} as const

let world: World
let place = 0

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  for (const [name, said] of Object.entries(called))
    db.update(people)
      .set({ name: said })
      .where(eq(people.id, world.personIds[name as Name]))
      .run()
  drain()
  for (const table of [notifications, outgoingMail]) db.delete(table).run()
})

function drain(): void {
  const changes = changesAfter(place, 10_000)
  void notificationsFollower.handle(changes)
  void notificationsFollower.handle(changes)
  place = changes.at(-1)?.id ?? place
}

const actor = (name: Name) => world.actor(name)

function react(who: Name, text: string, given: Partial<NewThread> = {}): string {
  const id = startThread(actor(who), slug, {
    sectionKey: 'de-wijk',
    kind: 'idea',
    audience: 'shared',
    text,
    ...given,
  })
  drain()
  return id
}

const readBy = (reader: Actor, id: string) => getThread(reader, slug, id).seen.reaction
const mentionsTo = (name: Name) =>
  toldTo(actor(name)).groups.flatMap(({ told }) => told.filter(({ kind }) => kind === 'mention'))
const storedText = () => db.select().from(comments).all().at(-1)?.text ?? ''
const offeredTo = (name: Name, q = '', given: Partial<NewThread> = {}) =>
  peopleToMention(
    actor(name),
    placeOfNew(actor(name), slug, { sectionKey: 'de-wijk', audience: 'shared', ...given }),
    q,
  ).map((one) => one.name)

describe('a name typed after a @', () => {
  it('mentions who may read it there: they are told at once, with what was said', () => {
    const id = react('expert', 'Weet jij dit, @chris zilverberg? En @Anne de Wit.')
    expect(readBy(actor('contact'), id)).toMatchObject({
      text: 'Weet jij dit, @Chris Zilverberg? En @Anne de Wit.',
      named: ['@Chris Zilverberg', '@Anne de Wit'],
      namesYou: true,
    })
    const [told, ...more] = mentionsTo('participant')
    expect(more).toEqual([])
    expect(told && [sayTold(told), wordsTold(told)]).toEqual([
      'expert noemde u bij De wijk.',
      'Weet jij dit, @Chris Zilverberg? En @Anne de Wit.',
    ])
    // What ends by itself gets no second end.
    expect(told && sayTold({ ...told, title: 'Wie bepaalt?' })).toBe('expert noemde u bij Wie bepaalt?')
    // Who writes the case hears of it by the nearest reason, and once.
    expect(toldTo(actor('contact')).groups.flatMap((group) => group.told)).toHaveLength(1)
    expect(mentionsTo('contact')).toHaveLength(1)
    const mailed = db.select().from(outgoingMail).all()
    expect(mailed.map(({ to }) => to).sort()).toEqual(['contact@example.org', 'participant@example.org'])
  })

  it('is in an answer and in a change of it as well, and is told once', () => {
    const id = react('expert', 'Een idee')
    answerThread(actor('contact'), slug, id, { text: 'Vraag het @Bo Smit' })
    drain()
    expect(mentionsTo('editor')).toHaveLength(1)
    const { publicId } = readBy(actor('expert'), id)
    editComment(actor('expert'), slug, id, publicId, { text: 'Een idee voor @Chris Zilverberg' })
    drain()
    editComment(actor('expert'), slug, id, publicId, { text: 'Een beter idee voor @Chris Zilverberg' })
    drain()
    expect(mentionsTo('participant')).toHaveLength(1)
    withdrawComment(actor('expert'), slug, id, publicId)
    expect(mentionsTo('participant')).toEqual([])
  })

  it('stays words when they may not read it there, just as when there is nobody of that name', () => {
    react('expert', 'Alleen voor u: @Anne de Wit, @Chris Zilverberg en @Niemand Hier', {
      audience: 'coalition',
    })
    expect(mentionedIn(storedText())).toHaveLength(1)
    expect(storedText()).toContain('@Chris Zilverberg en @Niemand Hier')
    expect(mentionsTo('participant')).toEqual([])
    expect(mentionsTo('contact')).toHaveLength(1)
  })

  it('tells nobody that there is a guest but those inside the case', () => {
    react('expert', '@Dini Bos')
    expect(storedText()).toBe('@Dini Bos')
    const id = react('contact', 'Zoals @Dini Bos zei')
    expect(mentionsTo('guest')).toHaveLength(1)
    expect(readBy(actor('editor'), id).text).toBe('Zoals @Dini Bos zei')
    for (const name of ['participant', 'expert', 'stranger', 'organiser'] as const)
      expect(readBy(actor(name), id).text).toBe('Zoals @projectleider zei')
    expect(readBy(visitor, id).text).toBe('Zoals @projectleider zei')
  })

  it('is a function to a visitor, on the page and in search', async () => {
    const id = react('expert', 'Bel @Chris Zilverberg over de tuin')
    expect(readBy(visitor, id).text).toBe('Bel @projectleider over de tuin')
    const running = startSearch()
    await running.drain()
    const find = async (q: string) => (await search(visitor, { q, limit: 5 })).hits
    expect((await find('Zilverberg')).filter(({ kind }) => kind === 'thread')).toEqual([])
    const hits = (await find('tuin')).filter(({ kind }) => kind === 'thread')
    expect(hits.map(({ title }) => title.text)).toEqual(['Bel @… over de tuin'])
    await running.stop()
  })

  it('of two people with one name mentions the one whose organisation is said, and else neither', () => {
    db.update(people)
      .set({ name: 'Anne de Wit', organisation: 'Movisie' })
      .where(eq(people.id, world.personIds.organiser))
      .run()
    react('expert', 'Zeg het @Anne de Wit')
    expect(storedText()).toBe('Zeg het @Anne de Wit')
    const id = react('expert', 'Zeg het @Anne de Wit (Movisie), ja')
    expect(mentionsTo('organiser')).toHaveLength(1)
    expect(mentionsTo('contact')).toEqual([])
    expect(readBy(actor('expert'), id).text).toBe('Zeg het @Anne de Wit, ja')
    // Whoever changes their words means the same one still.
    const { publicId } = readBy(actor('expert'), id)
    editComment(actor('expert'), slug, id, publicId, { text: 'Zeg het ook @Anne de Wit' })
    expect(
      mentionedIn(db.select().from(comments).where(eq(comments.publicId, publicId)).get()?.text ?? ''),
    ).toEqual([actor('organiser').publicId])
    expect(
      peopleToMention(actor('expert'), placeOfAnswer(actor('expert'), slug, id), 'anne').map(
        ({ put }) => put,
      ),
    ).toEqual(['@Anne de Wit (Gemeente)', '@Anne de Wit (Movisie)'])
  })

  it('cannot be made by typing how it is kept', () => {
    const { publicId } = actor('participant')
    react('expert', `Hallo @[${publicId}]`)
    expect(mentionedIn(storedText())).toEqual([])
    expect(mentionsTo('participant')).toEqual([])
  })
})

describe('the people one is offered', () => {
  it('are those who may read it there, the people of the case first, and not oneself', () => {
    expect(offeredTo('expert').slice(0, 3)).toEqual(['Anne de Wit', 'Bo Smit', 'facilitator'])
    expect(offeredTo('expert')).not.toContain('expert')
    expect(offeredTo('expert')).not.toContain('Dini Bos')
    expect(offeredTo('expert', 'zilv')).toEqual(['Chris Zilverberg'])
    expect(offeredTo('expert', '%')).toEqual([])
    expect(offeredTo('expert', '', { audience: 'coalition' })).toEqual([
      'Anne de Wit',
      'Bo Smit',
      'facilitator',
    ])
  })

  it('are for a guest the people of their own case, and nobody else', () => {
    expect(offeredTo('guest')).toEqual(['Anne de Wit', 'Bo Smit', 'facilitator'])
  })

  it('are not those whose account was closed', () => {
    db.update(people).set({ disabledAt: 1 }).where(eq(people.id, world.personIds.editor)).run()
    expect(offeredTo('expert', 'bo')).toEqual([])
  })
})

describe('what was typed', () => {
  it('has a name after a @ at the start of a word, and no further than the line', () => {
    const names = (text: string) => namesTyped(text).map((one) => one.names[0])
    expect(names('mail bo@example.org of @Bo Smit')).toEqual(['Bo Smit'])
    expect(names('@Bo\nSmit en @')).toEqual(['Bo'])
    expect(namesTyped('(@Bo Smit.)')[0]?.names).toContain('Bo Smit')
  })

  it('asks for people while one types a name, and not in an address', () => {
    expect(nameAsked('Hallo @an')).toEqual({ from: 6, name: 'an' })
    expect(nameAsked('@')).toEqual({ from: 0, name: '' })
    for (const typed of ['bo@an', 'Hallo', '@een\ntwee']) expect(nameAsked(typed)).toBeNull()
  })

  it('comes back as it was, whatever it was, for who is mentioned by nobody', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('@', '[', ']', 'a', ' ', '\n', '(', '.') }), (text) => {
        expect(namesTyped(text).every(({ names }) => names.every((name) => text.includes(name)))).toBe(true)
        expect(mentionedIn(text.replaceAll('@[', '@ ['))).toEqual([])
      }),
    )
  })
})
