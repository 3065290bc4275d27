import { and, eq } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import type { Arrival } from '#app/auth/arrival.ts'
import { endOtherSessions, endSession } from '#app/auth/sessions.ts'
import { signIn } from '#app/auth/sign-in.ts'
import { notFound } from '#app/errors.ts'
import { log } from '#app/log.ts'
import { twiceMs } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { people, sessions } from '#db/schema/index.ts'
import { normalEmail, type PersonRow } from './queries.ts'

type PersonValues = typeof people.$inferInsert
export type NewPerson = Pick<PersonValues, 'email' | 'name'> &
  Partial<Pick<PersonValues, 'organisation' | 'jobTitle' | 'domain'>>
export type Profile = Pick<PersonRow, 'name' | 'organisation' | 'jobTitle' | 'domain'>

/** Makes an account. Inside the command that lets somebody in: that one records the change. */
export function createPerson(
  tx: Tx,
  { email, name, organisation, jobTitle, domain }: NewPerson,
  now = Date.now(),
): PersonRow {
  return tx
    .insert(people)
    .values({
      publicId: newPublicId(),
      email: normalEmail(email),
      name,
      organisation,
      jobTitle,
      domain,
      createdAt: now,
    })
    .returning()
    .get()
}

/** Changes what somebody says about themselves; the role is not theirs to change, and the address has a page of its own. */
export function changeProfile(actor: Person, { name, organisation, jobTitle, domain }: Profile): void {
  transact((tx) => {
    tx.update(people).set({ name, organisation, jobTitle, domain }).where(eq(people.id, actor.id)).run()
    recordChange(tx, {
      verb: 'person.changed',
      subject: 'person',
      subjectId: actor.id,
      personId: actor.id,
      actorId: actor.id,
    })
  })
}

/**
 * A new password ends every other session, and with them their open sockets: whoever was in without being asked is out. This browser
 * goes on with a new id: somebody may have known the old one too.
 * @returns the Set-Cookie header
 */
export function changePassword(actor: Person, passwordHash: string, { request, ip }: Arrival): string {
  const cookie = transact((tx) => {
    tx.update(people).set({ passwordHash }).where(eq(people.id, actor.id)).run()
    endOtherSessions(tx, actor.id, actor.sessionId)
    recordSessionEnded(tx, actor)
    return signIn(tx, actor.id, request)
  })
  log.info({ event: 'password.changed', actorId: actor.id, ip })
  return cookie
}

/**
 * Which sessions were ended a moment ago, by whom. A session that ended leaves nothing behind in the tables, and its id is no business of
 * the feed; like the counts of tries this lives as long as the process.
 */
const justEnded = new Map<string, { byId: number; at: number }>()

/**
 * Ends a session of one's own, this one or another. Twice is once.
 * @throws notFound when it is somebody else's, or over already without their doing
 */
export function endOwnSession(
  actor: Person,
  sessionId: string,
  { ip }: Pick<Arrival, 'ip'>,
  now = Date.now(),
): void {
  for (const [id, { at }] of justEnded) if (now - at >= twiceMs) justEnded.delete(id)
  if (justEnded.get(sessionId)?.byId === actor.id) return
  transact((tx) => {
    const session = tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.personId, actor.id)))
      .get()
    if (!session) throw notFound()
    endSession(tx, sessionId)
    recordSessionEnded(tx, actor)
  })
  justEnded.set(sessionId, { byId: actor.id, at: now })
  log.info({ event: 'session.ended', actorId: actor.id, ip })
}

/** The feed tells which person, not which session: ids of sessions stay in their own table. */
function recordSessionEnded(tx: Tx, actor: Person): void {
  recordChange(tx, {
    verb: 'session.ended',
    subject: 'session',
    subjectId: actor.id,
    personId: actor.id,
    actorId: actor.id,
  })
}
