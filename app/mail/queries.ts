import { and, count, desc, eq, gt, isNotNull, isNull, min, or, sql } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { outgoingMail, people } from '#db/schema/index.ts'

/** So long one sees that a mail did not arrive. */
const shownMs = 30 * 24 * 60 * 60_000

export type MailState = { waiting: number; failing: number; oldestSeconds: number; givenUp: number }

/** How the mail goes: what waits, how much of it failed before, since when, and what was given up in the last month. */
export function mailState(now = Date.now()): MailState {
  const waits = and(
    isNull(outgoingMail.sentAt),
    isNull(outgoingMail.givenUpAt),
    or(isNull(outgoingMail.staleAt), gt(outgoingMail.staleAt, now)),
  )
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
    givenUp: countGivenUp(now),
  }
}

const lately = (now: number) =>
  and(isNotNull(outgoingMail.givenUpAt), gt(outgoingMail.givenUpAt, now - shownMs))

function countGivenUp(now: number): number {
  return db.select({ n: count() }).from(outgoingMail).where(lately(now)).get()?.n ?? 0
}

export type GivenUpMail = { id: number; to: string; name: string | null; at: number; isRefused: boolean }

/** The mail of the last month that will not arrive, newest first: to whom, and never what it said. */
export function givenUpMail(now = Date.now(), limit = 20): GivenUpMail[] {
  return db
    .select({
      id: outgoingMail.id,
      to: outgoingMail.to,
      name: people.name,
      at: outgoingMail.givenUpAt,
      lastError: outgoingMail.lastError,
    })
    .from(outgoingMail)
    .leftJoin(people, eq(people.email, outgoingMail.to))
    .where(lately(now))
    .orderBy(desc(outgoingMail.givenUpAt), desc(outgoingMail.id))
    .limit(limit)
    .all()
    .map(({ lastError, at, ...mail }) => ({
      ...mail,
      at: at ?? 0,
      isRefused: / 5\d\d$/.test(lastError ?? ''),
    }))
}
