import { desc, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { asActor } from '#app/auth/sessions.ts'
import { db } from '#db/client.server.ts'
import { changes, coalitionMembers, outgoingMail, people } from '#db/schema/index.ts'
import { buildWorld } from '#tests/world.ts'
import { changeMember, endMember, handOver, restoreMember } from './commands.ts'
import { formerMembersOfCase, membersOfCase } from './queries.ts'
import { endOfDay } from './until.ts'

const world = buildWorld()
const { nieuwstraat } = world.caseIds
const day = 24 * 3_600_000
const lastVerb = () => {
  const last = db.select().from(changes).orderBy(desc(changes.id)).limit(1).get()
  return [last?.verb, last?.caseId, last?.personId, last?.actorId]
}

it('a facilitator reads through the whole last day in Amsterdam, and not a moment longer', () => {
  const untilAt = endOfDay('2099-07-15') ?? 0
  const facilitator = world.actor('facilitator')
  changeMember(world.actor('contact'), 'nieuwstraat', facilitator.publicId, { role: 'facilitator', untilAt })
  const row = db.select().from(people).where(eq(people.id, facilitator.id)).get()
  if (!row) throw new Error('no facilitator')
  const lastMoment = Date.parse('2099-07-15T23:59:59.999+02:00')
  expect(asActor(row, '', lastMoment).coalitions.get(nieuwstraat)).toBe('facilitator')
  expect(asActor(row, '', lastMoment + 1).coalitions.size).toBe(0)
  const names = (now: number) => membersOfCase(nieuwstraat, now).map(({ name }) => name)
  expect(names(lastMoment)).toContain('facilitator')
  expect(names(lastMoment + 1)).not.toContain('facilitator')
})

it('the same part once more is no change', () => {
  const before = db.select().from(changes).all().length
  const { publicId } = world.actor('editor')
  expect(
    changeMember(world.actor('contact'), 'nieuwstraat', publicId, { role: 'editor', untilAt: null }),
  ).toBeNull()
  expect(db.select().from(changes).all()).toHaveLength(before)
})

it('each change says to whom it happened and of which case, and nothing is deleted', () => {
  const { contact, guest } = world.personIds
  const { publicId } = world.actor('guest')
  const rows = () =>
    db.select().from(coalitionMembers).where(eq(coalitionMembers.personId, guest)).all().length
  endMember(world.actor('contact'), 'nieuwstraat', publicId)
  expect(lastVerb()).toEqual(['coalition.member_ended', nieuwstraat, guest, contact])
  expect(rows()).toBe(1)
  restoreMember(world.actor('contact'), 'nieuwstraat', publicId)
  expect(lastVerb()).toEqual(['coalition.member_restored', nieuwstraat, guest, contact])
  changeMember(world.actor('contact'), 'nieuwstraat', publicId, { role: 'editor', untilAt: null })
  expect(lastVerb()).toEqual(['coalition.role_changed', nieuwstraat, guest, contact])
  expect(rows()).toBe(3)
})

it('an ending can be taken back for thirty days', () => {
  const { publicId } = world.actor('guest')
  const now = Date.now()
  endMember(world.actor('contact'), 'nieuwstraat', publicId, now)
  expect(formerMembersOfCase(nieuwstraat, now + 30 * day - 1)).toHaveLength(1)
  expect(formerMembersOfCase(nieuwstraat, now + 30 * day)).toHaveLength(0)
  expect(() => restoreMember(world.actor('contact'), 'nieuwstraat', publicId, now + 30 * day)).toThrow()
})

it('the ending of a facilitator is not taken back after their last day: it would give them nothing', () => {
  const { publicId } = world.actor('facilitator')
  const contact = world.actor('contact')
  const now = Date.now()
  changeMember(contact, 'nieuwstraat', publicId, { role: 'facilitator', untilAt: now + 2 * day }, now)
  endMember(contact, 'nieuwstraat', publicId, now)
  expect(() => restoreMember(contact, 'nieuwstraat', publicId, now + 2 * day)).toThrow()
  expect(formerMembersOfCase(nieuwstraat, now + 2 * day).map(({ name }) => name)).toContain('facilitator')
  restoreMember(contact, 'nieuwstraat', publicId, now + 2 * day - 1)
  expect(membersOfCase(nieuwstraat, now + 2 * day - 1).map(({ name }) => name)).toContain('facilitator')
})

it('a hand-over mails everybody who it is from now on', () => {
  handOver(world.actor('contact'), 'nieuwstraat', world.actor('editor').publicId)
  expect(lastVerb()).toEqual([
    'coalition.handed_over',
    nieuwstraat,
    world.personIds.editor,
    world.personIds.contact,
  ])
  const mails = db.select().from(outgoingMail).all()
  expect(mails).toHaveLength(3)
  for (const mail of mails) {
    expect(mail.subject).toBe('Nieuw aanspreekpunt van Nieuwstraat')
    expect(mail.text).toContain('editor, Gemeente is vanaf nu het aanspreekpunt')
  }
})
