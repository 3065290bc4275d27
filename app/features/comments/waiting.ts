import { inArray } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { daysAgo } from '#app/files/day.ts'
import { db, keptQuery, sqlite } from '#db/client.server.ts'
import { cases, type threads } from '#db/schema/index.ts'
import { seeCase } from '../cases/queries.ts'
import { maySeeThread } from './policy.ts'

/** Reactions of one case that wait for its coalition. */
export type Waiting = { count: number; oldestDays: number }

type Row = Pick<
  typeof threads.$inferSelect,
  'caseId' | 'authorId' | 'sectionId' | 'itemId' | 'audience' | 'createdAt'
>

/**
 * How many reactions wait on each of these cases and for how long the oldest does, of those the actor may see. Somebody outside the
 * coalition does not count what is said inside it, nor what is on a text that was not shared.
 * @returns without the cases on which nothing waits
 */
export function waitingOnCases(
  actor: Actor,
  caseIds: readonly number[],
  now = Date.now(),
): Map<number, Waiting> {
  const rows = waitingRows().all(JSON.stringify(caseIds))
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId)
  const found = db
    .select()
    .from(cases)
    .where(inArray(cases.id, [...byCase.keys()]))
    .all()
  const waiting = new Map<number, Waiting>()
  for (const row of found) {
    const theCase = seeCase(actor, row)
    // Their own reaction on what was taken back since is left to them, and says nothing of the case.
    if (!theCase) continue
    const seen = byCase.get(row.id)?.filter((thread) => maySeeThread(actor, theCase, thread)) ?? []
    const [oldest] = seen
    if (oldest)
      waiting.set(row.id, {
        count: seen.length,
        oldestDays: daysAgo(oldest.createdAt, now),
      })
  }
  return waiting
}

/** The oldest first. The first comment of a thread is the reaction itself; what it is on was not deleted. */
const waitingRows = keptQuery(() =>
  sqlite.prepare<[string], Row>(
    `select t.case_id as caseId, t.author_id as authorId, t.section_id as sectionId, t.item_id as itemId,
       t.audience, t.created_at as createdAt
     from threads t
     where t.case_id in (select value from json_each(?))
       and not exists (select 1 from settlements s where s.thread_id = t.id and s.undone_at is null)
       and (select c.withdrawn_at from comments c where c.thread_id = t.id order by c.id limit 1) is null
       and (select i.deleted_at from items i where i.id = t.item_id) is null
     order by t.created_at, t.id`,
  ),
)
