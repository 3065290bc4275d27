import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter, lastChangeId, recordChange } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import {
  type Audience,
  type MailPace,
  mailChoices,
  outgoingMail,
  releases,
  savedSearches,
} from '#db/schema/index.ts'
import { type Search, SearchAway, startSearch } from '#search/index.ts'
import { insertItem, itemContent, releaseItem } from '#tests/items.ts'
import { buildWorld } from '#tests/world.ts'
import { deleteSearch, followSearch, saveSearch } from '../saved-searches/commands.ts'
import { savedSearchesOf } from '../saved-searches/queries.ts'
import { choosePaces, follow } from './commands.ts'
import { queueDigests, wordsOfDigest } from './digest.ts'
import { notificationsFollower } from './follower.ts'

const world = buildWorld()
const expert = world.actor('expert')
const hourMs = 60 * 60_000
const weekMs = 7 * 24 * hourMs
/** A Wednesday; the mail of who chose nothing is due on the Monday after it. */
const start = Date.parse('2026-03-04T12:00:00+01:00')
const monday = Date.parse('2026-03-09T08:00:00+01:00')

let running: Search
beforeAll(() => {
  running = startSearch((what, error) => console.error(what, error))
  return running.drain()
})
afterAll(() => running.stop())
beforeEach(() => {
  for (const table of [savedSearches, outgoingMail, mailChoices]) db.delete(table).run()
})

/** Words that are not near each other: nothing of one test is news in another. */
const words = [
  'moestuin',
  'waterpomp',
  'kinderopvang',
  'fietsenstalling',
  'speelplaats',
  'zorgloket',
  'vergaderzaal',
  'lantaarn',
]
function newWord(): string {
  const word = words.pop()
  if (!word) throw new Error('no word is left')
  return word
}

function followWord(word: string, now = start): string {
  saveSearch(expert, { name: `Over ${word}`, search: `q=${word}`, isFollowed: true }, now)
  return savedSearchesOf(expert).find(({ search }) => search === `q=${word}`)?.publicId ?? ''
}

function share(key: string, word: string, sharedAt: number, audience: Audience = 'network'): number {
  return transact((tx) => {
    const { contact } = world.personIds
    const caseId = world.caseIds.nieuwstraat
    const itemId = insertItem(
      tx,
      contact,
      caseId,
      key,
      itemContent('intervention', `Een ${word}: ${key}`, { forWhom: 'Voor de jongeren' }),
    )
    releaseItem(tx, contact, itemId, 'item', audience)
    tx.update(releases).set({ sharedAt }).where(eq(releases.itemId, itemId)).run()
    recordChange(tx, { verb: 'item.shared', subject: 'item', subjectId: itemId, itemId, caseId })
    return itemId
  })
}

function takeBack(itemId: number): void {
  transact((tx) => {
    tx.update(releases).set({ endedAt: Date.now() }).where(eq(releases.itemId, itemId)).run()
    const caseId = world.caseIds.nieuwstraat
    recordChange(tx, { verb: 'item.takenBack', subject: 'item', subjectId: itemId, itemId, caseId })
  })
}

const mails = () => db.select().from(outgoingMail).where(eq(outgoingMail.to, 'expert@example.org')).all()
const said = async (mail = mails().at(-1)) =>
  (
    await wordsOfDigest({
      ...mail,
      digestOf: mail?.digestOf ?? [],
      newsOf: mail?.newsOf ?? [],
      unsubscribe: null,
    })
  )?.text

function choose(followed: MailPace): void {
  choosePaces(expert, { own: 'once', reactions: 'workday', followed })
}

describe('a followed search', () => {
  it('comes with the weekly digest: what is new, with its words, newest first, and where it is', async () => {
    const word = newWord()
    followWord(word)
    share('eerste', word, start + hourMs)
    share('tweede', word, start + 2 * hourMs)
    await queueDigests(monday - 1)
    expect(mails()).toEqual([])
    await queueDigests(monday)
    expect(mails()).toHaveLength(1)
    expect(mails()[0]?.subject).not.toContain(word)
    const text = await said()
    expect(text).toContain(`Nieuw bij uw zoekvraag ‘Over ${word}’`)
    expect(text).toContain('Interventie · Nieuwstraat')
    expect(text).toContain('/casussen/nieuwstraat/interventies/tweede')
    expect(text?.indexOf('tweede')).toBeLessThan(text?.indexOf('eerste') ?? 0)
  })

  it('is never told twice: not by looking again, not in the next mail, and not when a mail waits before it is sent', async () => {
    const word = newWord()
    followWord(word)
    share('vroeg', word, start + hourMs)
    await queueDigests(monday)
    await queueDigests(monday)
    await queueDigests(monday + hourMs)
    const [first, ...more] = mails()
    expect(more).toEqual([])
    share('laat', word, monday + hourMs)
    await queueDigests(monday + weekMs)
    expect(mails()).toHaveLength(2)
    // Both are sent only now: each tells of its own week.
    const [early, late] = [await said(first), await said()]
    expect([early?.includes('vroeg'), early?.includes('laat')]).toEqual([true, false])
    expect([late?.includes('vroeg'), late?.includes('laat')]).toEqual([false, true])
  })

  it('says nothing of what was withdrawn, of what its reader may not read, and of what was there before', async () => {
    const word = newWord()
    share('oud', word, start - hourMs)
    followWord(word)
    const withdrawn = share('weg', word, start + hourMs)
    share('inwendig', word, start + hourMs, 'coalition')
    share('open', word, start + hourMs)
    await queueDigests(monday)
    takeBack(withdrawn)
    const text = await said()
    expect(text).toContain('open')
    for (const hidden of ['weg', 'inwendig', 'oud']) expect(text).not.toContain(`/${hidden}`)
  })

  it('sends nothing when nothing is new, nor when the nearest thing that is new is about another word', async () => {
    share('bekend', 'herstuctuering', start - hourMs)
    share('ander', 'herstructurering', start + hourMs)
    followWord('herstuctuering')
    await queueDigests(monday)
    expect(await said()).toBeUndefined()
  })

  it('stops when it is let go: also what waits to be sent', async () => {
    const word = newWord()
    const id = followWord(word)
    share('nieuw', word, start + hourMs)
    await queueDigests(monday)
    expect(await said()).toContain('nieuw')
    followSearch(expert, id, false)
    expect(await said()).toBeUndefined()
    followSearch(expert, id, true, monday)
    deleteSearch(expert, id)
    await queueDigests(monday + weekMs)
    expect(mails()).toHaveLength(1)
  })

  it('comes as often as its person chose; and after a time without, not with everything of that time', async () => {
    const word = newWord()
    followWord(word)
    choose('workday')
    await queueDigests(start + hourMs)
    expect(mails()).toEqual([])
    await queueDigests(Date.parse('2026-03-05T08:00:00+01:00'))
    expect(mails()).toHaveLength(1)
    choose('once')
    await queueDigests(Date.parse('2026-03-05T08:30:00+01:00'))
    expect(mails()).toHaveLength(1)
    await queueDigests(Date.parse('2026-03-05T09:00:01+01:00'))
    expect(mails()).toHaveLength(2)
    choose('never')
    share('toen', word, monday - hourMs)
    await queueDigests(monday)
    expect(mails()).toHaveLength(2)
    choose('week')
    await queueDigests(monday + weekMs)
    expect(mails()).toHaveLength(3)
    expect(await said()).toBeUndefined()
  })

  it('leaves out what the same mail tells already, by what is followed or by another search', async () => {
    const word = newWord()
    db.delete(outgoingMail).run()
    follow(expert, 'nieuwstraat', null, true)
    const now = Date.now()
    followWord(word, now - hourMs)
    saveSearch(
      expert,
      { name: 'Nog eens', search: `q=${word}&soort=interventie`, isFollowed: true },
      now - hourMs,
    )
    share('gevolgd', word, now)
    void notificationsFollower.handle(changesAfter(lastChangeId() - 1, 1))
    await queueDigests(now + 2 * weekMs)
    expect(mails()).toHaveLength(1)
    expect((await said())?.match(/interventies\/gevolgd/g)).toHaveLength(1)
    follow(expert, 'nieuwstraat', null, false)
  })

  it('waits while nobody can search', async () => {
    const word = newWord()
    followWord(word)
    share('straks', word, start + hourMs)
    await queueDigests(monday)
    await running.stop()
    await expect(said()).rejects.toThrow(SearchAway)
    running = startSearch((what, error) => console.error(what, error))
    await running.drain()
    expect(await said()).toContain('straks')
  })
})
