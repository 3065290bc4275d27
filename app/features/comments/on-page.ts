import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { db, keptQuery } from '#db/client.server.ts'
import { items, settlements, threads } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import type { ThreadFilter } from './filter.ts'
import { maySeeThread } from './policy.ts'
import { type SeenThread, seeThreads, wasJustMade } from './queries.ts'

/** What a page shows at most of the reactions that wait; the rest is on the page of reactions. */
const mostOpen = 50
/** And of those that are settled, folded away; the latest. */
const mostSettled = 10

/** What a page shows of the reactions on a case, and how many there are beside those. */
export type ThreadsOnPage = { shown: SeenThread[]; more: MoreThreads[] }
/** Of one section, or with null of the case as a whole. */
export type MoreThreads = { sectionKey: string | null; open: number; settled: number }

/** The reactions on a case and its sections, or on one of its items, as far as a page shows them; the oldest first. */
export function threadsOnPage(
  actor: Actor,
  theCase: SeenCase,
  { itemId = null, now = Date.now() }: { itemId?: number | null; now?: number } = {},
): ThreadsOnPage {
  const found = findThreads(actor, theCase, now).filter((thread) => thread.itemId === itemId)
  const standing = found.filter((thread) => !thread.isDone)
  const done = found.filter((thread) => thread.isDone)
  const shown = [...standing.slice(0, mostOpen), ...done.slice(-mostSettled)]
  const left = [...standing.slice(mostOpen), ...done.slice(0, -mostSettled)]
  return { shown: load(actor, theCase, shown, now), more: countLeft(left) }
}

/** The ids of what a page of all reactions shows, the oldest first. */
export function threadsUnder(
  actor: Actor,
  theCase: SeenCase,
  filter: ThreadFilter,
  now = Date.now(),
): FoundRef[] {
  return findThreads(actor, theCase, now).filter((thread) => {
    if (filter === 'open') return thread.isOpen
    return filter === 'alle' || thread.isSettled
  })
}

export function load(actor: Actor, theCase: SeenCase, refs: FoundRef[], now = Date.now()): SeenThread[] {
  const ids = refs.map(({ id }) => id)
  return seeThreads(actor, ids, new Map([[theCase.id, theCase]]), now).map(({ thread }) => thread)
}

type FoundRef = ReturnType<typeof findThreads>[number]

/** Every reaction on a case that the actor may see, without its words: there may be thousands. */
function findThreads(actor: Actor, theCase: SeenCase, now: number) {
  return refs()
    .all({ caseId: theCase.id })
    .filter((row) => maySeeThread(actor, theCase, { ...row, isOnDeleted: row.deletedAt !== null }))
    .map(({ id, sectionKey, itemId, settledAt, settledById, withdrawnAt }) => {
      const isSettled = settledAt !== null
      const isJustMade = isSettled && wasJustMade(actor, { settledAt, settledById: settledById ?? 0 }, now)
      return {
        id,
        itemId,
        sectionKey,
        isSettled,
        isOpen: !isSettled && withdrawnAt === null && !theCase.isReference,
        isDone: isSettled ? !isJustMade : withdrawnAt !== null,
      }
    })
}

const refs = keptQuery(() =>
  db
    .select({
      id: threads.id,
      authorId: threads.authorId,
      sectionId: threads.sectionId,
      sectionKey: sql<string | null>`(select s.key from sections s where s.id = ${threads.sectionId})`,
      itemId: threads.itemId,
      audience: threads.audience,
      deletedAt: items.deletedAt,
      settledAt: settlements.settledAt,
      settledById: settlements.settledById,
      withdrawnAt: sql<number | null>`(select c.withdrawn_at from comments c
        where c.thread_id = ${threads.id} order by c.id limit 1)`,
    })
    .from(threads)
    .leftJoin(items, eq(items.id, threads.itemId))
    .leftJoin(settlements, and(eq(settlements.threadId, threads.id), isNull(settlements.undoneAt)))
    .where(eq(threads.caseId, sql.placeholder('caseId')))
    .orderBy(asc(threads.id))
    .prepare(),
)

function countLeft(left: FoundRef[]): MoreThreads[] {
  return [...Map.groupBy(left, ({ sectionKey }) => sectionKey)].map(([sectionKey, group]) => ({
    sectionKey,
    open: group.filter(({ isDone }) => !isDone).length,
    settled: group.filter(({ isDone }) => isDone).length,
  }))
}
