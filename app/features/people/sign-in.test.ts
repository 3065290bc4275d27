import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#db/client.server.ts'
import { outgoingMail, people, sessions, signInMails } from '#db/schema/index.ts'
import { buildWorld } from '#tests/world.ts'
import { getSignInMail } from './queries.ts'
import { requestSignIn, takeSignInMail } from './sign-in.ts'

const { personIds } = buildWorld()
const origin = 'https://wijken.example'
const arrival = () => ({ request: new Request(`${origin}/`), ip: '192.0.2.1' })

beforeEach(() => {
  db.delete(outgoingMail).run()
  db.delete(sessions).run()
})

function ask(email = 'expert@example.org', now = Date.now(), next: string | null = null) {
  const id = requestSignIn({ email, next, origin }, now)
  const text = db.select().from(outgoingMail).all().at(-1)?.text ?? ''
  const link = new URL(text.match(/https:\S+/)?.[0] ?? origin)
  return {
    id,
    link,
    secret: link.searchParams.get('geheim') ?? '',
    code: text.match(/^\d{3} \d{3}$/m)?.[0] ?? '',
  }
}

const sessionCount = () => db.select().from(sessions).all().length

describe('signing in by mail', () => {
  it('works with the link', () => {
    const { id, secret, link } = ask()
    expect(link.pathname).toBe(`/inloggen/mail/${id}`)
    expect(takeSignInMail(id, { secret }, arrival())).toMatchObject({ next: null })
    expect(db.select().from(sessions).get()?.personId).toBe(personIds.expert)
  })

  it('works with the code, with or without its space, and leads on', () => {
    const { id, code } = ask('  EXPERT@example.org ', Date.now(), '/casussen')
    expect(takeSignInMail(id, { code: code.replace(' ', '') }, arrival())).toMatchObject({
      next: '/casussen',
    })
  })

  it('works once, by link or by code', () => {
    const { id, secret, code } = ask()
    takeSignInMail(id, { code }, arrival())
    expect(takeSignInMail(id, { code }, arrival())).toBe('over')
    expect(takeSignInMail(id, { secret }, arrival())).toBe('over')
    expect(sessionCount()).toBe(1)
  })

  it('works for ten minutes', () => {
    const early = ask('expert@example.org', 0)
    expect(takeSignInMail(early.id, { code: early.code }, arrival(), 599_999)).toMatchObject({})
    const late = ask('expert@example.org', 0)
    expect(takeSignInMail(late.id, { secret: late.secret }, arrival(), 600_000)).toBe('over')
  })

  it('works with an earlier mail too: people press twice', () => {
    const [first, second] = [ask(), ask()]
    expect(takeSignInMail(first.id, { code: first.code }, arrival())).toMatchObject({})
    expect(takeSignInMail(second.id, { code: second.code }, arrival())).toMatchObject({})
  })

  it('takes five wrong codes, and then not even the right one', () => {
    const { id, code, secret } = ask()
    const wrong = code === '000 000' ? '000 001' : '000 000'
    const answers = Array.from({ length: 5 }, () => takeSignInMail(id, { code: wrong }, arrival()))
    expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'over'])
    expect(takeSignInMail(id, { code }, arrival())).toBe('over')
    expect(takeSignInMail(id, { secret }, arrival())).toBe('over')
  })

  it('is not done by looking', () => {
    const { id, code } = ask()
    for (let n = 0; n < 20; n++) expect(getSignInMail(id).isOpen).toBe(true)
    expect(takeSignInMail(id, { code }, arrival())).toMatchObject({})
  })

  it('takes no secret or code of another mail, nor a secret as a code', () => {
    const [mine, other] = [ask(), ask('editor@example.org')]
    expect(takeSignInMail(mine.id, { secret: other.secret }, arrival())).toBe('wrong')
    expect(takeSignInMail(mine.id, { code: mine.secret }, arrival())).toBe('wrong')
    expect(takeSignInMail(mine.id, { secret: mine.code }, arrival())).toBe('wrong')
    expect(takeSignInMail('bestaat-niet', { secret: mine.secret }, arrival())).toBe('over')
    expect(sessionCount()).toBe(0)
  })

  it('answers for an address nobody has as for one somebody has, without a mail', () => {
    const [known, unknown] = [ask('expert@example.org'), ask('niemand@example.org')]
    expect(db.select().from(outgoingMail).all()).toHaveLength(1)
    expect(getSignInMail(known.id)).toEqual({ email: 'expert@example.org', isOpen: true })
    expect(getSignInMail(unknown.id)).toEqual({ email: 'niemand@example.org', isOpen: true })
    const tries = ({ id }: { id: string }) =>
      Array.from({ length: 6 }, () => takeSignInMail(id, { code: 'x' }, arrival()))
    expect(tries(unknown)).toEqual(tries(known))
  })

  it('lets nobody in whose account was closed', () => {
    const { id, code } = ask('participant@example.org')
    db.update(people).set({ disabledAt: 1 }).where(eq(people.id, personIds.participant)).run()
    expect(takeSignInMail(id, { code }, arrival())).toBe('over')
    db.delete(outgoingMail).run()
    ask('participant@example.org')
    expect(db.select().from(outgoingMail).all()).toHaveLength(0)
  })

  it('keeps neither the secret nor the code, and forgets old mails', () => {
    const { id, code, secret } = ask('expert@example.org', 0)
    const row = db.select().from(signInMails).where(eq(signInMails.id, id)).get()
    const kept = JSON.stringify([
      row,
      Buffer.from(row?.codeHash ?? []).toString(),
      Buffer.from(row?.secretHash ?? []).toString(),
    ])
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(code.replace(' ', ''))
    ask()
    expect(db.select().from(signInMails).where(eq(signInMails.id, id)).get()).toBeUndefined()
  })
})
