import type { Actor } from '#app/auth/actor.ts'
import { keptQuery, sqlite } from '#db/client.server.ts'
import type { threads } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import { placesOf } from '../sections/queries.ts'
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
  const found = findThreads(actor, theCase, now, itemId)
  const standing = found.filter((thread) => !thread.isDone)
  const done = found.filter((thread) => thread.isDone)
  const shown = [...standing.slice(0, mostOpen), ...done.slice(-mostSettled)]
  const left = [...standing.slice(mostOpen), ...done.slice(0, -mostSettled)]
  return { shown: load(actor, theCase, shown, now), more: countLeft(theCase, left) }
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

/**
 * Every reaction on a case that the actor may see, without its words: there may be thousands.
 * @param on  only those on this item, or with null those on no item; all of them when it is left out
 */
function findThreads(actor: Actor, theCase: SeenCase, now: number, on?: number | null) {
  const rows = on === undefined ? refs().all(theCase.id) : refsOn().all(theCase.id, on)
  return rows
    .filter((row) => maySeeThread(actor, theCase, { ...row, isOnDeleted: row.isOnDeleted === 1 }))
    .map(({ id, sectionId, settledAt, settledById, withdrawnAt }) => {
      const isSettled = settledAt !== null
      const isJustMade = isSettled && wasJustMade(actor, { settledAt, settledById: settledById ?? 0 }, now)
      return {
        id,
        sectionId,
        isSettled,
        isOpen: !isSettled && withdrawnAt === null && !theCase.isReference,
        isDone: isSettled ? !isJustMade : withdrawnAt !== null,
      }
    })
}

type Ref = Pick<typeof threads.$inferSelect, 'id' | 'authorId' | 'sectionId' | 'itemId' | 'audience'> & {
  isOnDeleted: 0 | 1
  settledAt: number | null
  settledById: number | null
  withdrawnAt: number | null
}

/** Below Drizzle, which takes longer over a thousand rows than finding them does. The first comment of a thread is the reaction itself. */
const selectRefs = `select t.id, t.author_id as authorId, t.section_id as sectionId, t.item_id as itemId, t.audience,
  i.deleted_at is not null as isOnDeleted, s.settled_at as settledAt, s.settled_by_id as settledById,
  (select c.withdrawn_at from comments c where c.thread_id = t.id order by c.id limit 1) as withdrawnAt
  from threads t
  left join items i on i.id = t.item_id
  left join settlements s on s.thread_id = t.id and s.undone_at is null
  where t.case_id = ?`
const refs = keptQuery(() => sqlite.prepare<[number], Ref>(`${selectRefs} order by t.id`))
/** The plus keeps SQLite to the index of the case: that of the items holds every reaction of the network that is on none. */
const refsOn = keptQuery(() =>
  sqlite.prepare<[number, number | null], Ref>(`${selectRefs} and +t.item_id is ? order by t.id`),
)

function countLeft(theCase: SeenCase, left: FoundRef[]): MoreThreads[] {
  if (left.length === 0) return []
  const keys = new Map(placesOf(theCase).map(({ id, key }) => [id, key]))
  return [...Map.groupBy(left, ({ sectionId }) => sectionId)].flatMap(([sectionId, group]) => {
    const sectionKey = sectionId === null ? null : keys.get(sectionId)
    if (sectionKey === undefined) return []
    return {
      sectionKey,
      open: group.filter(({ isDone }) => !isDone).length,
      settled: group.filter(({ isDone }) => isDone).length,
    }
  })
}
