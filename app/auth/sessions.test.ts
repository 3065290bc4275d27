import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db, transact } from '#db/client.server.ts'
import { people, sessions } from '#db/schema/index.ts'
import { buildWorld } from '#tests/world.ts'
import { absoluteMs, actorOfToken, endOtherSessions, endSession, idleMs, startSession } from './sessions.ts'
import { signIn } from './sign-in.ts'

const { personIds } = buildWorld()
const start = (personId = personIds.expert, now = Date.now()) =>
  transact((tx) => startSession(tx, personId, 'test', now))
const whoHas = (token: string, now?: number) => {
  const actor = actorOfToken(token, now)
  return actor.kind === 'person' ? actor.id : null
}
const idOf = (token: string) => token.split('.')[0] ?? ''
const day = 24 * 3_600_000

describe('a session', () => {
  it('belongs to whoever holds its secret', () => {
    const token = start()
    expect(whoHas(token)).toBe(personIds.expert)
    expect(whoHas(`${idOf(token)}.${'x'.repeat(32)}`)).toBeNull()
    expect(whoHas(`${idOf(token)}.`)).toBeNull()
    expect(whoHas(idOf(token))).toBeNull()
    expect(whoHas(`__proto__.${token}`)).toBeNull()
  })

  it('is kept without its secret', () => {
    const token = start()
    const secret = token.split('.')[1] ?? ''
    const row = db
      .select()
      .from(sessions)
      .where(eq(sessions.id, idOf(token)))
      .get()
    expect(JSON.stringify(row)).not.toContain(secret)
    expect(Buffer.from(row?.secretHash ?? []).toString('utf8')).not.toContain(secret)
  })

  it('ends after thirty days without use', () => {
    const token = start(personIds.expert, 0)
    expect(whoHas(token, idleMs - 1)).toBe(personIds.expert)
    const other = start(personIds.expert, 0)
    expect(whoHas(other, idleMs)).toBeNull()
    expect(
      db
        .select()
        .from(sessions)
        .where(eq(sessions.id, idOf(other)))
        .get(),
    ).toBeUndefined()
  })

  it('ends after a hundred and eighty days, however much it is used', () => {
    const token = start(personIds.expert, 0)
    for (let now = 0; now < absoluteMs; now += 10 * day) expect(whoHas(token, now)).toBe(personIds.expert)
    expect(whoHas(token, absoluteMs)).toBeNull()
  })

  it('has an id and a secret nobody else gets, ten thousand times', () => {
    const tokens = transact((tx) =>
      Array.from({ length: 10_000 }, () => startSession(tx, personIds.guest, 'test')),
    )
    expect(new Set(tokens.map(idOf)).size).toBe(10_000)
    expect(new Set(tokens.map((token) => token.split('.')[1])).size).toBe(10_000)
    // 24 random bytes: 192 bits.
    expect(tokens[0]?.split('.')[1]).toHaveLength(32)
    db.delete(sessions).where(eq(sessions.personId, personIds.guest)).run()
  })

  it('cannot be used again once it was ended', () => {
    const token = start()
    transact((tx) => endSession(tx, idOf(token)))
    expect(whoHas(token)).toBeNull()
  })

  it('is the only one left when the others are ended', () => {
    const [keep, lose, somebodyElses] = [start(), start(), start(personIds.editor)]
    transact((tx) => endOtherSessions(tx, personIds.expert, idOf(keep)))
    expect([keep, lose, somebodyElses].map((token) => whoHas(token))).toEqual([
      personIds.expert,
      null,
      personIds.editor,
    ])
  })

  it('is worth nothing once the account is closed', () => {
    const token = start(personIds.participant)
    db.update(people).set({ disabledAt: Date.now() }).where(eq(people.id, personIds.participant)).run()
    expect(whoHas(token)).toBeNull()
  })

  it('is a new one at every sign-in, and the one before it in that browser ends', () => {
    const before = start()
    const request = new Request('http://localhost/', { headers: { cookie: `sessie=${before}` } })
    const cookie = transact((tx) => signIn(tx, personIds.expert, request))
    expect(cookie).not.toContain(idOf(before))
    expect(whoHas(before)).toBeNull()
  })
})
