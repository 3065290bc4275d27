import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/auth/actor.ts'
import { actorOfToken, startSession } from '#app/auth/sessions.ts'
import { db, transact } from '#db/client.server.ts'
import { addressChanges, changes, outgoingMail, people, sessions } from '#db/schema/index.ts'
import { statusOf } from '#tests/status-of.ts'
import { buildWorld } from '#tests/world.ts'
import { askForAddress, getAddressChange, openAddress, takeAddress } from './address.ts'
import { createPerson } from './commands.ts'
import { getSignInMail } from './queries.ts'
import { requestSignIn, takeSignInMail } from './sign-in.ts'

const { personIds } = buildWorld()
const origin = 'https://wijken.example'
const arrival = { request: new Request(`${origin}/`), ip: '192.0.2.1' }
const hour = 60 * 60_000

let n = 0
let expert: Person
const anAddress = () => `nieuw-${++n}@example.org`
const addressOf = (id: number) => db.select().from(people).where(eq(people.id, id)).get()?.email
const mails = () => db.select().from(outgoingMail).all()

beforeEach(() => {
  db.delete(outgoingMail).run()
  db.delete(sessions).run()
  db.delete(addressChanges).run()
  db.update(people).set({ email: 'expert@example.org' }).where(eq(people.id, personIds.expert)).run()
  expert = signedIn(personIds.expert)
})

function signedIn(personId: number): Person {
  const actor = actorOfToken(transact((tx) => startSession(tx, personId, 'Firefox')))
  if (actor.kind === 'visitor') throw new Error('not signed in')
  return actor
}

/** The link that was mailed. */
function ask(actor: Person, email: string, now = Date.now()) {
  askForAddress(actor, { email, origin }, arrival, now)
  const link = new URL(
    mails()
      .at(-1)
      ?.text.match(/https:\S+/)?.[0] ?? origin,
  )
  return { id: link.pathname.split('/').at(-1) ?? '', secret: link.searchParams.get('geheim') ?? '' }
}

describe('another address', () => {
  it('is mailed a link, and is nobody’s until its page is confirmed', () => {
    const email = anAddress()
    const { id, secret } = ask(expert, `  ${email.toUpperCase()} `)
    expect(mails().map(({ to }) => to)).toEqual([email])
    expect(openAddress(expert)?.email).toBe(email)
    for (let look = 0; look < 3; look++)
      expect(getAddressChange(expert, id, secret)).toEqual({ email, owner: 'nobody' })
    expect(addressOf(expert.id)).toBe('expert@example.org')

    takeAddress(expert, id, secret, arrival)
    expect(addressOf(expert.id)).toBe(email)
    expect(openAddress(expert)).toBeNull()
    const change = db.select().from(changes).where(eq(changes.verb, 'person.address_changed')).all().at(-1)
    expect(change).toMatchObject({ subject: 'person', subjectId: expert.id, actorId: expert.id })
  })

  it('is told to the old one, with who to turn to and without the new one', () => {
    const email = anAddress()
    const { id, secret } = ask(expert, email)
    takeAddress(expert, id, secret, arrival)
    const told = mails().filter(({ to }) => to === 'expert@example.org')
    expect(told).toHaveLength(1)
    expect(told[0]?.subject).toContain('is gewijzigd')
    expect(told[0]?.text).toContain('Neem dan meteen contact op met')
    expect(told[0]?.text).not.toContain(email)
  })

  it('comes where it came when the button is pressed twice, and does nothing more', () => {
    const email = anAddress()
    const { id, secret } = ask(expert, email)
    takeAddress(expert, id, secret, arrival)
    const [after, changed] = [mails().length, db.select().from(changes).all().length]
    expect(takeAddress(expert, id, secret, arrival)).toEqual({ email, owner: 'themselves' })
    expect(mails()).toHaveLength(after)
    expect(db.select().from(changes).all()).toHaveLength(changed)
  })

  it('is not taken again by a link that did its work, when another one came after it', () => {
    const first = ask(expert, anAddress())
    takeAddress(expert, first.id, first.secret, arrival)
    const again = signedIn(expert.id)
    const second = ask(again, anAddress(), Date.now() + hour / 2)
    takeAddress(again, second.id, second.secret, arrival)
    const now = addressOf(expert.id)
    expect(statusOf(() => takeAddress(signedIn(expert.id), first.id, first.secret, arrival))).toBe(410)
    expect(addressOf(expert.id)).toBe(now)
  })

  it('is taken within an hour, to the millisecond', () => {
    const now = Date.now()
    const late = ask(expert, anAddress(), now)
    expect(statusOf(() => getAddressChange(expert, late.id, late.secret, now + hour))).toBe(410)
    expect(statusOf(() => takeAddress(expert, late.id, late.secret, arrival, now + hour))).toBe(410)
    expect(addressOf(expert.id)).toBe('expert@example.org')
    expect(statusOf(() => takeAddress(expert, late.id, late.secret, arrival, now + hour - 1))).toBe(200)
  })

  it('is not for who has its link and asked for nothing, nor by a secret of another link or purpose', () => {
    const { id, secret } = ask(expert, anAddress())
    const other = ask(signedIn(personIds.editor), anAddress())
    expect(statusOf(() => takeAddress(signedIn(personIds.editor), id, secret, arrival))).toBe(404)
    for (const wrong of ['', 'x', `${secret}x`, other.secret])
      expect(statusOf(() => takeAddress(expert, id, wrong, arrival))).toBe(404)
    expect(statusOf(() => takeAddress(expert, 'bestaat-niet', secret, arrival))).toBe(404)
    expect(takeSignInMail(id, { secret }, arrival)).toBe('over')
    expect(addressOf(expert.id)).toBe('expert@example.org')
  })

  it('makes an earlier link give way, and pressed twice is mailed once', () => {
    const email = anAddress()
    const now = Date.now()
    const first = ask(expert, email, now)
    askForAddress(expert, { email, origin }, arrival, now + 1000)
    expect(mails()).toHaveLength(1)
    const second = ask(expert, anAddress(), now + 2000)
    expect(statusOf(() => takeAddress(expert, first.id, first.secret, arrival))).toBe(404)
    expect(statusOf(() => takeAddress(expert, second.id, second.secret, arrival))).toBe(200)
  })

  it('of somebody else answers just so, and they hear that it was tried, not by whom', () => {
    askForAddress(expert, { email: ' Editor@example.org', origin }, arrival)
    expect(openAddress(expert)?.email).toBe('editor@example.org')
    expect(mails().map(({ to }) => to)).toEqual(['editor@example.org'])
    expect(mails()[0]?.text).not.toMatch(/https:|geheim/)
    expect(mails()[0]?.text).not.toContain(expert.name)
  })

  it('of an account that was closed is mailed to nobody', () => {
    db.update(people).set({ disabledAt: 1 }).where(eq(people.id, personIds.guest)).run()
    askForAddress(expert, { email: 'guest@example.org', origin }, arrival)
    expect(mails()).toEqual([])
    expect(openAddress(expert)?.email).toBe('guest@example.org')
  })

  it('that became somebody else’s meanwhile stays theirs', () => {
    const email = anAddress()
    const { id, secret } = ask(expert, email)
    transact((tx) => createPerson(tx, { email: email.toUpperCase(), name: 'Eerder' }))
    expect(takeAddress(expert, id, secret, arrival)).toEqual({ email, owner: 'somebody else' })
    expect(addressOf(expert.id)).toBe('expert@example.org')
    expect(mails()).toHaveLength(1)
  })

  it('of two who asked for it is of who was first', () => {
    const email = anAddress()
    const [mine, theirs] = [ask(expert, email), ask(signedIn(personIds.editor), email)]
    takeAddress(signedIn(personIds.editor), theirs.id, theirs.secret, arrival)
    expect(takeAddress(expert, mine.id, mine.secret, arrival).owner).toBe('somebody else')
    db.update(people).set({ email: 'editor@example.org' }).where(eq(people.id, personIds.editor)).run()
  })

  it('ends every other session and the ways in that were mailed to the old one', () => {
    signedIn(expert.id)
    const stranger = signedIn(personIds.editor)
    const wayIn = requestSignIn({ email: 'expert@example.org', next: null, origin })
    const code =
      mails()
        .at(-1)
        ?.text.match(/^\d{3} \d{3}$/m)?.[0] ?? ''
    const { id, secret } = ask(expert, anAddress())
    takeAddress(expert, id, secret, arrival)
    expect(
      db
        .select()
        .from(sessions)
        .all()
        .map((session) => session.id)
        .sort(),
    ).toEqual([expert.sessionId, stranger.sessionId].sort())
    expect(getSignInMail(wayIn).isOpen).toBe(false)
    expect(takeSignInMail(wayIn, { code }, arrival)).toBe('over')
  })

  it('gets what waits to be told by mail, whose words are made when it goes out', () => {
    const waiting = { subject: 'Nieuws', text: '', createdAt: 1, nextAttemptAt: 1, to: 'expert@example.org' }
    db.insert(outgoingMail)
      .values([
        { ...waiting, messageId: '<digest@x>', digestOf: [1] },
        { ...waiting, messageId: '<sent@x>', digestOf: [2], sentAt: 2 },
        { ...waiting, messageId: '<letter@x>', text: 'Dag' },
        { ...waiting, messageId: '<other@x>', digestOf: [3], to: 'editor@example.org' },
      ])
      .run()
    const email = anAddress()
    const { id, secret } = ask(expert, email)
    takeAddress(expert, id, secret, arrival)
    const to = new Map(mails().map((mail) => [mail.messageId, mail.to]))
    expect(to.get('<digest@x>')).toBe(email)
    expect(to.get('<sent@x>')).toBe('expert@example.org')
    expect(to.get('<letter@x>')).toBe('expert@example.org')
    expect(to.get('<other@x>')).toBe('editor@example.org')
  })

  it('is kept without its secret, and forgotten a day after it was old', () => {
    const { id, secret } = ask(expert, anAddress(), 0)
    const row = db.select().from(addressChanges).where(eq(addressChanges.id, id)).get()
    expect(Buffer.from(row?.secretHash ?? []).toString()).not.toContain(secret)
    expect(JSON.stringify(row)).not.toContain(secret)
    askForAddress(signedIn(personIds.editor), { email: anAddress(), origin }, arrival, 26 * hour)
    expect(db.select().from(addressChanges).where(eq(addressChanges.id, id)).get()).toBeUndefined()
  })
})
