import { and, count, desc, eq, gt, isNotNull, isNull, lte, min, or, sql } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { outgoingMail, people } from '#db/schema/index.ts'
import { isLoginRefused, isMailRefused } from './refusals.ts'

/** So long one sees that a mail did not arrive, and so long the words are kept of one that may not have. */
const shownMs = 30 * 24 * 60 * 60_000

export type MailState = {
  waiting: number
  failing: number
  oldestSeconds: number
  givenUp: number
  unsure: number
}

/** How the mail goes: what waits, how much of it failed before, since when, what was given up in the last month, and what was set aside. */
export function mailState(now = Date.now()): MailState {
  const waits = and(isNull(outgoingMail.sentAt), isNull(outgoingMail.givenUpAt), isFresh(now))
  const found = db
    .select({
      waiting: count(),
      failing: sql<number>`coalesce(sum(${outgoingMail.attempts} > 0), 0)`,
      oldest: min(outgoingMail.createdAt),
    })
    .from(outgoingMail)
    .where(waits)
    .get()
  const { waiting = 0, failing = 0, oldest = null } = found ?? {}
  return {
    waiting,
    failing,
    oldestSeconds: oldest === null ? 0 : Math.round((now - oldest) / 1000),
    givenUp: countOf(isGivenUp(now)),
    unsure: countOf(isUnsure(now)),
  }
}

const isFresh = (now: number) => or(isNull(outgoingMail.staleAt), gt(outgoingMail.staleAt, now))
const lately = (now: number) =>
  and(isNotNull(outgoingMail.givenUpAt), gt(outgoingMail.givenUpAt, now - shownMs))
const isGivenUp = (now: number) => and(lately(now), eq(outgoingMail.unanswered, 0))
/** Set aside: it may have arrived, and what it says still holds. */
export const isUnsure = (now: number) => and(lately(now), gt(outgoingMail.unanswered, 0), isFresh(now))

function countOf(some: ReturnType<typeof isUnsure>): number {
  return db.select({ n: count() }).from(outgoingMail).where(some).get()?.n ?? 0
}

/** What was set aside and does not have to be kept any longer: it says nothing any more, or nobody asked for it in a month. */
export function setAsideTooLong(now = Date.now()): { id: number }[] {
  return db
    .select({ id: outgoingMail.id })
    .from(outgoingMail)
    .where(
      and(
        isNull(outgoingMail.sentAt),
        gt(outgoingMail.unanswered, 0),
        or(
          lte(outgoingMail.givenUpAt, now - shownMs),
          and(isNotNull(outgoingMail.givenUpAt), lte(outgoingMail.staleAt, now)),
        ),
      ),
    )
    .all()
}

export type GivenUpMail = {
  id: number
  to: string
  name: string | null
  at: number
  isRefused: boolean
  /** By our own mail server, which did not let us in: the address may be right. */
  isLoginRefused: boolean
  /** It may have arrived, and can be sent once more. */
  isUnsure: boolean
}

/** The mail of the last month that will not arrive, or of which nobody knows, newest first: to whom, and never what it said. */
export function givenUpMail(now = Date.now(), limit = 20): GivenUpMail[] {
  return db
    .select({
      id: outgoingMail.id,
      to: outgoingMail.to,
      name: people.name,
      at: outgoingMail.givenUpAt,
      lastError: outgoingMail.lastError,
      unanswered: outgoingMail.unanswered,
    })
    .from(outgoingMail)
    .leftJoin(people, eq(people.email, outgoingMail.to))
    .where(or(isGivenUp(now), isUnsure(now)))
    .orderBy(desc(outgoingMail.givenUpAt), desc(outgoingMail.id))
    .limit(limit)
    .all()
    .map(({ lastError, unanswered, at, ...mail }) => ({
      ...mail,
      at: at ?? 0,
      isUnsure: unanswered > 0,
      isRefused: isMailRefused(lastError ?? ''),
      isLoginRefused: isLoginRefused(lastError ?? ''),
    }))
}
