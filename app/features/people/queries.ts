import { and, desc, eq } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { hasEnded } from '#app/auth/sessions.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { people, sessions, signInMails } from '#db/schema/index.ts'

export type PersonRow = typeof people.$inferSelect
type SignInMail = typeof signInMails.$inferSelect

const recentMs = 15 * 60_000
/** Wrong codes after which a mail is worth nothing. */
export const maxAttempts = 5

/** Whoever has this address, however it was typed, or null. */
export function findPersonByEmail(email: string): PersonRow | null {
  return (
    db
      .select()
      .from(people)
      .where(eq(people.email, normalEmail(email)))
      .get() ?? null
  )
}

/** How an address is kept and compared. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** What the page shows of a way in by mail. Looking changes nothing: programs that scan mail follow links too. */
export function getSignInMail(id: string, now = Date.now()): { email: string; isOpen: boolean } {
  const mail = db.select().from(signInMails).where(eq(signInMails.id, id)).get()
  if (!mail) throw notFound()
  return { email: mail.email, isOpen: isOpen(mail, now) }
}

/** Not used, not old, and not tried too often. */
export function isOpen({ usedAt, expiresAt, attempts }: SignInMail, now: number): boolean {
  return usedAt === null && now < expiresAt && attempts < maxAttempts
}

/** What somebody may change about themselves, and whether they have a password. */
export function profileOf(person: Person) {
  const { name, email, organisation, jobTitle, domain, passwordHash } = rowOf(person)
  return { name, email, organisation, jobTitle, domain, hasPassword: passwordHash !== null }
}

export function passwordHashOf(person: Person): string | null {
  return rowOf(person).passwordHash
}

/** Where somebody is signed in now, this browser first and then the last used. */
export function sessionsOf(person: Person, now = Date.now()) {
  return db
    .select()
    .from(sessions)
    .where(eq(sessions.personId, person.id))
    .orderBy(desc(sessions.lastUsedAt))
    .all()
    .filter((session) => !hasEnded(session, now))
    .map(({ id, userAgent, createdAt, lastUsedAt }) => ({
      id,
      userAgent,
      createdAt,
      lastUsedAt,
      isThisOne: id === person.sessionId,
    }))
    .sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne))
}

/**
 * How sure we are that the one who sits here is the one who signed in: just now by a mail, just now by whatever way, or longer ago.
 * A mail is worth more: it is also how somebody who forgot a password shows who they are.
 */
export function proofOf(person: Person, now = Date.now()): 'recent mail' | 'recent' | 'old' {
  const session = db.select().from(sessions).where(eq(sessions.id, person.sessionId)).get()
  if (!session || now - session.createdAt >= recentMs) return 'old'
  const mail = db
    .select({ id: signInMails.id })
    .from(signInMails)
    .where(and(eq(signInMails.personId, person.id), eq(signInMails.usedAt, session.createdAt)))
    .get()
  return mail ? 'recent mail' : 'recent'
}

function rowOf(person: Person): PersonRow {
  const row = db.select().from(people).where(eq(people.id, person.id)).get()
  if (!row) throw notFound()
  return row
}
