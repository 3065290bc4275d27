import { setImmediate } from 'node:timers/promises'
import { eq, inArray } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/auth/actor.ts'
import { changesAfter } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import { coalitionMembers, memberships, notifications, outgoingMail, people } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import {
  answerThread,
  type NewThread,
  settleThread,
  startThread,
  undoSettlement,
  withdrawComment,
} from '../comments/commands.ts'
import { getThread } from '../comments/queries.ts'
import { createPerson } from '../people/commands.ts'
import { share, takeBack } from '../releases/commands.ts'
import { writeSection } from '../sections/commands.ts'
import { getSection } from '../sections/queries.ts'
import { choosePaces, follow, markSeen, markSeenThere, unsubscribe } from './commands.ts'
import { queueDigests, wordsOfDigest } from './digest.ts'
import { notificationsFollower } from './follower.ts'
import { toldTo, unseenCount } from './queries.ts'
import { wordsTold } from './words.ts'

const slug = 'nieuwstraat'
const dayMs = 24 * 60 * 60_000
type Name = keyof World['personIds']

let world: World
let place = 0

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  drain()
  db.delete(notifications).run()
  db.delete(outgoingMail).run()
})

/** The follower sees what happened since; twice, as it may. */
function drain(): void {
  const changes = changesAfter(place, 10_000)
  void notificationsFollower.handle(changes)
  void notificationsFollower.handle(changes)
  place = changes.at(-1)?.id ?? place
}

function react(who: Name, given: Partial<NewThread> = {}, at = Date.now()): string {
  const thread = {
    sectionKey: 'de-wijk',
    kind: 'idea',
    audience: 'shared',
    text: 'Vraag de jongeren',
  } as const
  const id = startThread(world.actor(who), slug, { ...thread, ...given }, at)
  drain()
  return id
}

function settle(id: string): void {
  settleThread(world.actor('contact'), slug, id, {
    disposition: 'taken_over',
    reason: 'Dat doen wij',
    comeBackOn: null,
  })
  drain()
}

const actor = (name: Name): Person => world.actor(name)
const kindsOf = (name: Name) => toldTo(actor(name)).groups.flatMap(({ told }) => told.map(({ kind }) => kind))
const everybody = () => Object.keys(world.personIds) as Name[]
const told = () => everybody().filter((name) => kindsOf(name).length > 0)
const mails = () => db.select().from(outgoingMail).all()
const mailTo = (name: Name) => mails().filter(({ to }) => to === `${name}@example.org`)
const wordsOf = (mail: ReturnType<typeof mails>[number] | undefined) =>
  wordsOfDigest({
    digestOf: mail?.digestOf ?? [],
    newsOf: mail?.newsOf ?? null,
    unsubscribe: mail?.unsubscribe ?? null,
  })
const statusOf = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return (error as { init?: { status: number } }).init?.status
  }
}

describe('who is told', () => {
  it('of many some at a time, so that others are served in between, and everybody once', async () => {
    transact((tx) => {
      for (let n = 0; n < 100; n++) {
        const { id: personId } = createPerson(tx, { email: `lid${n}@example.org`, name: `Lid ${n}` })
        const role = 'editor'
        tx.insert(coalitionMembers)
          .values({ caseId: world.caseIds.nieuwstraat, personId, role, createdAt: Date.now() })
          .run()
      }
    })
    const thread = { sectionKey: 'de-wijk', kind: 'idea', audience: 'shared', text: 'Voor velen' } as const
    startThread(actor('expert'), slug, thread)
    const changes = changesAfter(place, 10_000)
    const toldOf = () => db.select().from(notifications).all().length
    const handled = notificationsFollower.handle(changes)
    expect(toldOf()).toBeLessThan(50)
    await handled
    await notificationsFollower.handle(changes)
    // Besides its two writers of the world.
    expect(toldOf()).toBe(102)
  })

  it('of a reaction: the writers of the case, and nobody else', () => {
    react('expert')
    expect(told()).toEqual(['contact', 'editor'])
    expect(kindsOf('contact')).toEqual(['reaction'])
  })

  it('of what became of it: whoever wrote it, once', () => {
    settle(react('expert'))
    expect(kindsOf('expert')).toEqual(['settlement'])
    expect(kindsOf('participant')).toEqual([])
  })

  it('of what became of it, to which they answer once more, until it is opened again', () => {
    const id = react('expert')
    settle(id)
    const answer = (text: string) => () =>
      answerThread(actor('expert'), slug, id, { text }, Date.now() + 60_000)
    answer('Dank u')()
    answer('Dank u')()
    expect(statusOf(answer('Nog iets'))).toBe(403)
    expect(getThread(actor('expert'), slug, id).seen).toMatchObject({
      mayAnswer: false,
      answers: [{ text: 'Dank u' }],
    })
    expect(getThread(actor('contact'), slug, id).seen.mayAnswer).toBe(true)
    undoSettlement(actor('contact'), slug, id)
    expect(getThread(actor('expert'), slug, id).seen.mayAnswer).toBe(true)
  })

  it('of an answer: whoever takes part, but for who answered', () => {
    const id = react('expert')
    answerThread(actor('contact'), slug, id, { text: 'Goed idee' })
    drain()
    expect(kindsOf('expert')).toEqual(['answer'])
    expect(kindsOf('contact')).toEqual(['reaction'])
    expect(kindsOf('editor')).toEqual(['reaction', 'reaction'])
  })

  it('of what is new in what one follows, and no longer when one stops', () => {
    follow(actor('participant'), slug, null, true)
    writeSection(actor('contact'), slug, 'de-wijk', paragraph('Nieuw'))
    share(actor('contact'), slug, { section: 'de-wijk' }, 'network')
    drain()
    expect(kindsOf('participant')).toEqual(['followed'])
    react('expert')
    expect(kindsOf('participant')).toEqual(['followed', 'followed'])
    follow(actor('participant'), slug, null, false)
    react('expert', { text: 'Nog een' })
    expect(kindsOf('participant')).toHaveLength(2)
  })

  it('of nothing they may not read: what is for the coalition alone is not told outside', () => {
    follow(actor('participant'), slug, null, true)
    react('expert', { audience: 'coalition' })
    expect(told()).toEqual(['contact', 'editor'])
    writeSection(actor('contact'), slug, 'wat-is-nodig', paragraph('Onder ons'))
    drain()
    expect(kindsOf('participant')).toEqual([])
  })

  it('nobody can follow what they cannot read: it is not there', () => {
    expect(statusOf(() => follow(actor('expert'), 'gildenwijk', null, true))).toBe(404)
    expect(statusOf(() => follow(actor('expert'), 'niet-hier', null, true))).toBe(404)
  })
})

describe('what was told', () => {
  it('goes when its reader may read it no longer, from the list and from the count', () => {
    follow(actor('participant'), slug, null, true)
    writeSection(actor('contact'), slug, 'de-wijk', paragraph('Nieuw'))
    share(actor('contact'), slug, { section: 'de-wijk' }, 'network')
    drain()
    expect(unseenCount(actor('participant'))).toBe(1)
    db.update(memberships)
      .set({ endedAt: Date.now() })
      .where(eq(memberships.personId, world.personIds.participant))
      .run()
    expect(unseenCount(actor('participant'))).toBe(0)
    expect(kindsOf('participant')).toEqual([])
  })

  it('goes when its writer withdraws it, or what it is about is taken back', () => {
    follow(actor('participant'), slug, null, true)
    const id = react('expert')
    expect(kindsOf('participant')).toEqual(['followed'])
    const { reaction } = getThread(actor('expert'), slug, id).seen
    withdrawComment(actor('expert'), slug, id, reaction.publicId)
    expect(kindsOf('participant')).toEqual([])
    react('expert', { text: 'Anders' })
    takeBack(actor('contact'), slug, { section: 'de-wijk' })
    expect(kindsOf('participant')).toEqual([])
  })

  it('is each contribution in its own words, and of what was settled or shared again the last', () => {
    const at = Date.now()
    const id = react('expert')
    answerThread(actor('contact'), slug, id, { text: 'Goed idee' }, at + 60_000)
    answerThread(actor('contact'), slug, id, { text: 'In mei' }, at + 120_000)
    drain()
    const wordsFor = (name: Name) => toldTo(actor(name)).groups.flatMap((group) => group.told.map(wordsTold))
    expect(wordsFor('editor')).toEqual(['In mei', 'Goed idee', 'Vraag de jongeren'])
    expect(wordsFor('expert')).toEqual(['In mei', 'Goed idee'])
    settle(id)
    undoSettlement(actor('contact'), slug, id)
    expect(kindsOf('expert')).toEqual(['answer', 'answer'])
    settle(id)
    expect(kindsOf('expert')).toEqual(['settlement', 'answer', 'answer'])

    follow(actor('participant'), slug, null, true)
    for (const words of ['Nieuw', 'Nieuwer']) {
      writeSection(actor('contact'), slug, 'de-wijk', paragraph(words))
      share(actor('contact'), slug, { section: 'de-wijk' }, 'network')
    }
    drain()
    expect([kindsOf('participant'), unseenCount(actor('participant'))]).toEqual([['followed'], 1])
  })

  it('is new until it was looked at, and then counts no more', () => {
    react('expert')
    const { shown, unseen } = toldTo(actor('contact'))
    expect([unseen, unseenCount(actor('contact'))]).toEqual([1, 1])
    markSeen(actor('expert'), shown)
    expect(unseenCount(actor('contact'))).toBe(1)
    markSeen(actor('contact'), shown)
    expect([toldTo(actor('contact')).unseen, unseenCount(actor('contact'))]).toEqual([0, 0])
  })
})

describe('more than a page of it', () => {
  const pageful = 60
  const start = Date.now()
  const look = () => markSeen(actor('contact'), toldTo(actor('contact')).shown)
  beforeEach(() => {
    for (let number = 0; number < pageful + 3; number++)
      react('expert', { text: `Reactie ${number}` }, start + number)
  })

  it('is not read, and mailed, as far as it did not fit', async () => {
    look()
    expect(unseenCount(actor('contact'))).toBe(3)
    await queueDigests(start + 7 * dayMs)
    expect(mailTo('contact')[0]?.digestOf).toHaveLength(3)
  })

  it('is on the page one comes back to', () => {
    look()
    expect(toldTo(actor('contact')).unseen).toBe(3)
    look()
    expect(unseenCount(actor('contact'))).toBe(0)
    expect(kindsOf('contact')).toHaveLength(pageful)
  })
})

describe('by mail', () => {
  it('what concerns oneself comes at once; its subject tells nothing, and its words come when it is sent', async () => {
    settle(react('expert'))
    const [mail, ...more] = mailTo('expert')
    expect(more).toEqual([])
    expect(mail).toMatchObject({ subject: 'Er is iets nieuws voor u in Tussenstap', text: '' })
    const words = (await wordsOf(mail))?.text
    expect(words).toContain('overgenomen')
    expect(words).toContain('Dat doen wij')
    expect(words).toContain('/casussen/nieuwstraat/reacties/')
  })

  it('says in a sentence what kind of reaction it is, whatever its word is in Dutch', async () => {
    for (const kind of ['idea', 'warning'] as const) react('expert', { kind })
    await queueDigests(Date.now() + 7 * dayMs)
    const words = (await wordsOf(mailTo('contact')[0]))?.text
    expect(words).toContain('- expert plaatste een idee bij De wijk.')
    expect(words).toContain('- expert plaatste een waarschuwing bij De wijk.')
  })

  it('what people typed stays words in a mail with markup', async () => {
    react('expert', { text: '<img src=x onerror=alert(1)> & "zo"\nnieuwe regel' })
    await queueDigests(Date.now() + 7 * dayMs)
    const mail = mailTo('contact')[0]
    const words = await wordsOf(mail)
    expect(words?.html).not.toContain('<img')
    expect(words?.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;zo&quot;<br/>nieuwe regel')
    expect(words?.html).toContain(`href="${mail?.unsubscribe}"`)
    expect(words?.text).toContain('<img src=x')
  })

  it('reactions on one’s own case come together on the next working day', async () => {
    react('expert')
    react('expert', { text: 'Nog een' })
    await queueDigests(Date.now() + 60_000)
    expect(mailTo('contact')).toEqual([])
    await queueDigests(Date.now() + 7 * dayMs)
    await queueDigests(Date.now() + 7 * dayMs)
    expect(mailTo('contact')).toHaveLength(1)
    expect(mailTo('contact')[0]?.digestOf).toHaveLength(2)
  })

  it('does not wait behind all that others hear of on Monday only', () => {
    const [caseId, personId] = [world.caseIds.nieuwstraat, world.personIds.participant]
    const at = Date.now()
    transact((tx) => {
      for (let changeId = -6000; changeId < 0; changeId++)
        tx.insert(notifications).values({ personId, changeId, kind: 'followed', caseId, at }).run()
    })
    settle(react('expert'))
    expect(mailTo('expert')).toHaveLength(1)
    expect(mailTo('participant')).toEqual([])
  })

  it('is put in the outbox for some people at a time, so that others are served in between, and once when asked twice', async () => {
    const at = Date.now()
    const many = Array.from({ length: 30 }, (_, n) => `velen${n}@example.org`)
    transact((tx) => {
      for (const [n, email] of many.entries()) {
        const { id: personId } = createPerson(tx, { email, name: `Lid ${n}` })
        const caseId = world.caseIds.nieuwstraat
        tx.insert(notifications).values({ personId, changeId: -1, kind: 'reaction', caseId, at }).run()
      }
    })
    const queued = () => db.select().from(outgoingMail).where(inArray(outgoingMail.to, many)).all().length
    const due = at + 7 * dayMs
    const both = Promise.all([queueDigests(due), queueDigests(due)])
    await setImmediate()
    expect(queued()).toBeLessThan(20)
    await both
    expect(queued()).toBe(30)
  })

  it('comes in one mail to each, also when there is more than one turn looks at', async () => {
    const caseId = world.caseIds.nieuwstraat
    const at = Date.now()
    const writers = [world.personIds.contact, world.personIds.editor]
    transact((tx) => {
      for (let changeId = -3000; changeId < 0; changeId++)
        for (const personId of writers)
          tx.insert(notifications).values({ personId, changeId, kind: 'reaction', caseId, at }).run()
    })
    for (const _ of ['one turn', 'and the next']) await queueDigests(at + 7 * dayMs)
    for (const name of ['contact', 'editor'] as const)
      expect(mailTo(name).map(({ digestOf }) => digestOf?.length)).toEqual([3000])
  })

  it('what was looked at meanwhile is not mailed', async () => {
    react('expert')
    markSeen(actor('contact'), toldTo(actor('contact')).shown)
    await queueDigests(Date.now() + 7 * dayMs)
    expect(mailTo('contact')).toEqual([])
    expect(mailTo('editor')).toHaveLength(1)
  })

  it('goes to nobody whose account is closed, before it is due nor while it waits to be sent', async () => {
    react('expert')
    await queueDigests(Date.now() + 7 * dayMs)
    const [waiting] = mailTo('contact')
    expect((await wordsOf(waiting))?.text).toContain('Vraag de jongeren')
    const close = (disabledAt: number | null) =>
      db.update(people).set({ disabledAt }).where(eq(people.id, world.personIds.contact)).run()
    close(Date.now())
    expect(await wordsOf(waiting)).toBeNull()
    react('participant', { text: 'Nog iets' })
    await queueDigests(Date.now() + 14 * dayMs)
    expect(mailTo('contact')).toHaveLength(1)
    expect(mailTo('editor').length).toBeGreaterThan(1)
    // Nor afterwards of all that time.
    close(null)
    await queueDigests(Date.now() + 21 * dayMs)
    expect(mailTo('contact')).toHaveLength(1)
  })

  it('tells nothing any more to who lost the right before it was sent', async () => {
    react('expert', { text: 'Iets', audience: 'coalition' })
    await queueDigests(Date.now() + 7 * dayMs)
    const mail = mailTo('editor').at(-1)
    const words = async () => (await wordsOf(mail))?.text
    expect(await words()).toContain('Iets')
    db.update(coalitionMembers)
      .set({ endedAt: Date.now() })
      .where(eq(coalitionMembers.personId, world.personIds.editor))
      .run()
    expect(await words()).toBeUndefined()
  })

  it('is never for who chose so, by hand or by the link in a mail, and that link does nothing else', () => {
    choosePaces(actor('expert'), { own: 'never', reactions: 'once', followed: 'once' })
    settle(react('expert'))
    expect(mailTo('expert')).toEqual([])
    settle(react('participant', { text: 'Anders' }))
    const token = mailTo('participant')[0]?.unsubscribe?.split('/').at(-1) ?? ''
    expect(statusOf(() => unsubscribe(token.replace('.own.', '.followed.')))).toBe(404)
    expect(statusOf(() => unsubscribe(`${token}x`))).toBe(404)
    expect(statusOf(() => unsubscribe(token.split('.').slice(0, 2).join('.')))).toBe(404)
    expect(unsubscribe(token)).toBe('own')
    settle(react('participant', { text: 'Nog iets' }))
    expect(mailTo('participant')).toHaveLength(1)
  })

  it('is not sent about what happened long before it was found out', async () => {
    const id = startThread(
      actor('expert'),
      slug,
      { sectionKey: 'de-wijk', kind: 'idea', audience: 'shared', text: 'Lang geleden' },
      Date.now() - 3 * dayMs,
    )
    drain()
    expect(id).not.toBe('')
    expect(kindsOf('contact')).toEqual(['reaction'])
    await queueDigests(Date.now() + 7 * dayMs)
    expect(mails()).toEqual([])
  })
})

it('keeps no words with a notification', () => {
  react('expert', { text: 'Geheime woorden' })
  expect(JSON.stringify(db.select().from(notifications).all())).not.toContain('Geheime')
})

describe('what somebody looked at where it stands', () => {
  const current = (key: string) => getSection(actor('participant'), slug, key).section.release?.publicId ?? ''
  const look = (who: Name, { releases = [], threads = [] }: { releases?: string[]; threads?: string[] }) =>
    markSeenThere(actor(who), { releases, threads })

  it('is read: that reaction, theirs alone, and no other', () => {
    const [one, other] = [react('expert'), react('participant', { text: 'Iets anders' })]
    expect(unseenCount(actor('contact'))).toBe(2)
    look('contact', { threads: [one, 'onbekend'] })
    expect(unseenCount(actor('contact'))).toBe(1)
    expect(unseenCount(actor('editor'))).toBe(2)
    look('contact', { threads: [other] })
    expect(unseenCount(actor('contact'))).toBe(0)
    expect(kindsOf('contact')).toEqual(['reaction', 'reaction'])
    // What is said there later is new again.
    answerThread(actor('participant'), slug, one, { text: 'Dat vind ik ook' })
    drain()
    expect(unseenCount(actor('contact'))).toBe(1)
  })

  it('is read: a part as it is shared now, and not as it was', () => {
    follow(actor('participant'), slug, null, true)
    const old = current('de-wijk')
    writeSection(actor('contact'), slug, 'de-wijk', paragraph('Andere woorden'))
    share(actor('contact'), slug, { section: 'de-wijk' }, 'public')
    react('expert')
    expect(kindsOf('participant')).toEqual(['followed', 'followed'])
    look('participant', { releases: [old, current('gedroomde-aanpak')] })
    expect(unseenCount(actor('participant'))).toBe(2)
    look('participant', { releases: [current('de-wijk')] })
    // The reaction on it was not looked at.
    expect(unseenCount(actor('participant'))).toBe(1)
  })
})
