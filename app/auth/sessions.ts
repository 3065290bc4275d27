import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { and, eq, gt, isNull, ne, or, sql } from 'drizzle-orm'
import { db, keptQuery, type Tx } from '#db/client.server.ts'
import { coalitionMembers, memberships, people, sessions } from '#db/schema/index.ts'
import { type Actor, type Person, visitor } from './actor.ts'

const day = 24 * 60 * 60 * 1000
export const idleMs = 30 * day
export const absoluteMs = 180 * day
/** How old `lastUsedAt` may get before it is written again: not on every request. */
const touchMs = 60 * 60 * 1000

/**
 * Starts a session, as the Lucia guide designs it (lucia-auth/lucia, pages/sessions/basic.md).
 * @returns the token for the cookie, `<id>.<secret>`; the secret itself is kept nowhere
 */
export function startSession(tx: Tx, personId: number, userAgent: string, now = Date.now()): string {
  const id = randomBytes(18).toString('base64url')
  const secret = randomBytes(24).toString('base64url')
  tx.insert(sessions)
    .values({
      id,
      secretHash: hash(secret),
      personId,
      userAgent: userAgent.slice(0, 300),
      createdAt: now,
      lastUsedAt: now,
    })
    .run()
  return `${id}.${secret}`
}

/** Who holds this token: read anew on every request, so that a role taken away is gone at once. */
export function actorOfToken(token: string | null, now = Date.now()): Actor {
  const [id, secret] = token?.split('.') ?? []
  if (!id || !secret) return visitor
  const found = sessionWithPerson().get({ id })
  if (!found || !isSame(found.session.secretHash, hash(secret))) return visitor
  const { session, person } = found
  if (hasEnded(session, now)) {
    db.delete(sessions).where(eq(sessions.id, id)).run()
    return visitor
  }
  if (now - session.lastUsedAt > touchMs)
    db.update(sessions).set({ lastUsedAt: now }).where(eq(sessions.id, id)).run()
  return asActor(person, id, now)
}

const sessionWithPerson = keptQuery(() =>
  db
    .select({ session: sessions, person: people })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.id, sql.placeholder('id')), isNull(people.disabledAt)))
    .prepare(),
)

/** The same person as they are at this moment: while something was long underway their session or a role of theirs may have ended. */
export function actorNow(actor: Actor): Actor {
  if (actor.kind === 'visitor') return visitor
  const { id, sessionId } = actor
  const person = sessionId
    ? sessionWithPerson().get({ id: sessionId })?.person
    : db
        .select()
        .from(people)
        .where(and(eq(people.id, id), isNull(people.disabledAt)))
        .get()
  return person ? asActor(person, sessionId) : visitor
}

export function hasEnded(session: { createdAt: number; lastUsedAt: number }, now: number): boolean {
  return now - session.lastUsedAt >= idleMs || now - session.createdAt >= absoluteMs
}

/** Every role somebody holds now, as an actor. `sessionId` is '' for a command that no browser asked for. */
export function asActor(person: typeof people.$inferSelect, sessionId: string, now = Date.now()): Person {
  const membership = roleInNetwork().get({ personId: person.id })
  const coalitions = rolesInCoalitions().all({ personId: person.id, now })
  return {
    kind: 'person',
    id: person.id,
    publicId: person.publicId,
    name: person.name,
    email: person.email,
    organisation: person.organisation,
    jobTitle: person.jobTitle,
    sessionId,
    networkRole: membership?.role ?? null,
    coalitions: new Map(coalitions.map(({ caseId, role }) => [caseId, role])),
  }
}

const roleInNetwork = keptQuery(() =>
  db
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.personId, sql.placeholder('personId')), isNull(memberships.endedAt)))
    .prepare(),
)

const rolesInCoalitions = keptQuery(() =>
  db
    .select({ caseId: coalitionMembers.caseId, role: coalitionMembers.role })
    .from(coalitionMembers)
    .where(
      and(
        eq(coalitionMembers.personId, sql.placeholder('personId')),
        isNull(coalitionMembers.endedAt),
        or(ne(coalitionMembers.role, 'facilitator'), gt(coalitionMembers.untilAt, sql.placeholder('now'))),
      ),
    )
    .prepare(),
)

export function endSession(tx: Tx, sessionId: string): void {
  tx.delete(sessions).where(eq(sessions.id, sessionId)).run()
}

/** Ends every session of a person but this one, or all: after a new password or address, or when somebody is disabled. */
export function endOtherSessions(tx: Tx, personId: number, keepSessionId: string | null): void {
  tx.delete(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        keepSessionId === null ? undefined : ne(sessions.id, keepSessionId),
      ),
    )
    .run()
}

function hash(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest()
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
