import type { Actor } from '#app/auth/actor.ts'
import { keptQuery, sqlite } from '#db/client.server.ts'
import type { Disposition, threads } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import { placesOf } from '../sections/queries.ts'
import type { ThreadFilter } from './filter.ts'
import { maySeeThread } from './policy.ts'
import { type SeenThread, seeThreads, wasJustMade } from './queries.ts'

/** What a page shows at most of the reactions that wait, the oldest; the rest is on the page of reactions. */
const mostOpen = 25
/** And of those that are settled, folded away; the latest. */
const mostSettled = 10
/** Who just reacted sees it there, however many wait before it: so many of the latest. */
const mostJustPlaced = 3

/** What a page shows of the reactions on a case, and how many there are beside those. */
export type ThreadsOnPage = { shown: SeenThread[]; more: MoreThreads[] }
/** Of one section, or with null of the case as a whole or of an item. */
export type MoreThreads = { sectionKey: string | null; left: Left[] }
/** How many of those that this filter shows, and the public id of the first. */
type Left = { filter: ThreadFilter; count: number; first: string }

/** The reactions on a case and its sections, or on one of its items, as far as a page shows them; the oldest first. */
export function threadsOnPage(
  actor: Actor,
  theCase: SeenCase,
  { itemId = null, now = Date.now() }: { itemId?: number | null; now?: number } = {},
): ThreadsOnPage {
  const found = findThreads(actor, theCase, now, itemId)
  const standing = found.filter((thread) => !thread.isDone)
  const done = found.filter((thread) => thread.isDone)
  const inSight = new Set([
    ...standing.slice(0, mostOpen),
    ...standing.filter((thread) => thread.isJustPlaced).slice(-mostJustPlaced),
    ...done.slice(-mostSettled),
    // The answer to a question, however long ago it was given.
    ...done.filter((thread) => thread.isAccepted),
  ])
  const shown = found.filter((thread) => inSight.has(thread))
  const left = found.filter((thread) => !inSight.has(thread))
  return { shown: load(actor, theCase, shown, now), more: countLeft(theCase, left) }
}

/** What a page of all reactions shows, without its words; the oldest first. */
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
    .map((row) => {
      const { id, publicId, authorId, createdAt, sectionId, settledAt, settledById, withdrawnAt } = row
      const isSettled = settledAt !== null
      const isJustMade = isSettled && wasJustMade(actor, settledById, settledAt, now)
      return {
        id,
        publicId,
        sectionId,
        isJustPlaced: wasJustMade(actor, authorId, createdAt, now),
        isSettled,
        isAccepted: row.disposition === 'accepted',
        isOpen: !isSettled && withdrawnAt === null && !theCase.isReference,
        isDone: isSettled ? !isJustMade : withdrawnAt !== null,
      }
    })
}

type Ref = Pick<
  typeof threads.$inferSelect,
  'id' | 'publicId' | 'authorId' | 'createdAt' | 'sectionId' | 'itemId' | 'audience'
> & {
  isOnDeleted: 0 | 1
  settledAt: number | null
  settledById: number | null
  disposition: Disposition | null
  withdrawnAt: number | null
}

/** Below Drizzle, which takes longer over a thousand rows than finding them does. The first comment of a thread is the reaction itself. */
const selectRefs = `select t.id, t.public_id as publicId, t.author_id as authorId, t.created_at as createdAt,
  t.section_id as sectionId, t.item_id as itemId, t.audience,
  i.deleted_at is not null as isOnDeleted, s.settled_at as settledAt, s.settled_by_id as settledById,
  s.disposition,
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
    const left = [...Map.groupBy(group, filterOf)].flatMap(([filter, threads]): Left[] =>
      threads[0] ? [{ filter, count: threads.length, first: threads[0].publicId }] : [],
    )
    return { sectionKey, left }
  })
}

/** Where nobody waits for anything, as on a reference case or after taking it back, it is among all of them only. */
function filterOf({ isOpen, isSettled }: FoundRef): ThreadFilter {
  if (isOpen) return 'open'
  return isSettled ? 'afgehandeld' : 'alle'
}
