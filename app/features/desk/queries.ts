import { and, count, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { cases, settlements, threads } from '#db/schema/index.ts'

/** How many reactions wait for this person: for the dot in the bar, so asked on every page. */
export function waitingCount(actor: Actor): number {
  if (actor.kind === 'visitor') return 0
  const writing = casesWrittenBy(actor)
  if (writing.length === 0) return 0
  const found = db
    .select({ waiting: count() })
    .from(threads)
    .innerJoin(cases, eq(cases.id, threads.caseId))
    .leftJoin(settlements, and(eq(settlements.threadId, threads.id), isNull(settlements.undoneAt)))
    .where(and(inArray(threads.caseId, writing), isWaitingFor(actor)))
    .get()
  return found?.waiting ?? 0
}

function casesWrittenBy(actor: Person): number[] {
  return [...actor.coalitions]
    .filter(([, role]) => role === 'contact' || role === 'editor')
    .map(([caseId]) => caseId)
}

/** Not settled, by somebody else, not withdrawn. Needs `threads`, `cases` and the current `settlements` in the query. */
function isWaitingFor(actor: Person) {
  return and(
    eq(cases.isReference, false),
    isNull(settlements.id),
    ne(threads.authorId, actor.id),
    sql`(select c.withdrawn_at from comments c where c.thread_id = ${threads.id} order by c.id limit 1) is null`,
  )
}
