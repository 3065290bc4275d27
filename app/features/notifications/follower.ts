import { setImmediate as breathe } from 'node:timers/promises'
import { and, eq, inArray, isNull, min, ne, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { asActor } from '#app/auth/sessions.ts'
import type { Follower } from '#app/feed/follower.ts'
import type { Change } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import {
  coalitionMembers,
  comments,
  follows,
  itemLinks,
  items,
  type NotificationKind,
  notifications,
  people,
  settlements,
  threads,
} from '#db/schema/index.ts'
import { mentionedIn } from '../mentions/text.ts'
import { queueDigests } from './digest.ts'
import { isReadableFor } from './readable.ts'

type New = typeof notifications.$inferInsert
type Place = Pick<New, 'caseId' | 'threadId' | 'sectionId' | 'itemId'>

/** What is older than this when it is found out is not mailed any more: a network that was taken over, or a demonstration. */
const oldMs = 24 * 60 * 60_000

/** A case may have hundreds of followers, and what each of them may read takes a millisecond: others are served between these. */
const mostAtOnce = 20

/** Finds who should know of what happened. It may see a change twice: everybody is told once. */
export const notificationsFollower: Follower = {
  name: 'notifications',
  async handle(changes) {
    let sinceBreath = 0
    for (const change of changes) {
      const tellings = tellingsOf(change)
      for (let told = 0; told < tellings.length; told += mostAtOnce) {
        const some = tellings.slice(told, told + mostAtOnce)
        if (sinceBreath + some.length > mostAtOnce) {
          await breathe()
          sinceBreath = 0
        }
        tell(change, some)
        sinceBreath += some.length
      }
    }
    await queueDigests()
  },
}

/** Who is told of a change, as far as they may read what it is about. */
export function whoIsTold(change: Change): Set<number> {
  const ids = new Set(tellingsOf(change).map(({ personId }) => personId))
  if (change.actorId !== null) ids.delete(change.actorId)
  return ids
}

type Telling = { personId: number; kind: NotificationKind; place: Place }

function tell(change: Change, tellings: Telling[], now = Date.now()): void {
  const rows = tellings
    .filter((one) => one.personId !== change.actorId && mayRead(change, one))
    .map(
      ({ personId, kind, place }): New => ({
        personId,
        kind,
        ...place,
        changeId: change.id,
        at: change.at,
        mailedAt: now - change.at > oldMs ? change.at : null,
      }),
    )
  // All at once: of each alone one would wait for the disk.
  if (rows.length > 0) db.insert(notifications).values(rows).onConflictDoNothing().run()
}

function mayRead({ at }: Change, { personId, kind, place }: Telling): boolean {
  const person = db.select().from(people).where(eq(people.id, personId)).get()
  return person !== undefined && isReadableFor(asActor(person, ''), { kind, at, ...place })
}

/** Who should know, the nearest reason first: nobody is told twice of one thing. */
function tellingsOf(change: Change): Telling[] {
  switch (change.verb) {
    case 'thread.started':
      return aboutThread(change.subjectId, (thread) => [
        ...as('mention', peopleNamed(firstOf(thread.id))),
        ...as('reaction', writersOf(thread.caseId)),
        ...as('followed', followersOf(thread.caseId, thread.itemId)),
      ])
    case 'comment.added':
      return aboutThread(threadOfComment(change.subjectId), (thread) => [
        ...as('mention', peopleNamed(change.subjectId)),
        ...as('answer', peopleIn(thread.id)),
        ...as('reaction', writersOf(thread.caseId)),
      ])
    case 'comment.edited':
      return aboutThread(threadOfComment(change.subjectId), (thread) =>
        as('mention', newlyNamed(change.subjectId, thread.id)),
      )
    case 'settlement.made':
      return aboutThread(threadOfSettlement(change.subjectId), (thread) =>
        as('settlement', [thread.authorId]),
      )
    case 'section.shared':
      return aboutText(change)
    case 'item.shared':
      return [...aboutText(change), ...aboutLinksOf(change.itemId ?? change.subjectId)]
    case 'item.returned':
      return aboutLinksOf(change.itemId ?? change.subjectId)
    case 'item.linked':
      return aboutLink(change)
    default:
      return []
  }
}

type Reason = { personId: number; kind: NotificationKind }

function as(kind: NotificationKind, personIds: number[]): Reason[] {
  return personIds.map((personId) => ({ personId, kind }))
}

function aboutThread(
  threadId: number | null,
  reasonsOf: (thread: typeof threads.$inferSelect) => Reason[],
): Telling[] {
  const thread = threadId === null ? null : db.select().from(threads).where(eq(threads.id, threadId)).get()
  if (!thread) return []
  const { id, caseId, sectionId, itemId } = thread
  return once(reasonsOf(thread), { threadId: id, caseId, sectionId, itemId })
}

function aboutText({ caseId, sectionId, itemId, verb, subjectId }: Change): Telling[] {
  if (caseId === null) return []
  const place =
    verb === 'item.shared'
      ? { caseId, threadId: null, sectionId: null, itemId: itemId ?? subjectId }
      : { caseId, threadId: null, sectionId: sectionId ?? subjectId, itemId: null }
  return once(as('followed', followersOf(caseId, place.itemId)), place)
}

/** Of an item of another case: its coalition hears that somebody recognises theirs in it, or takes over what it does. */
function aboutLink({ subjectId, at }: Change): Telling[] {
  // The change is one of the item that says it, at the moment it said so.
  return tellingsOfLinks(and(eq(itemLinks.fromId, subjectId), eq(itemLinks.createdAt, at)))
}

/** Who could not read it yet when it was linked is told when it is shared with them. */
function aboutLinksOf(itemId: number): Telling[] {
  return tellingsOfLinks(eq(itemLinks.fromId, itemId))
}

function tellingsOfLinks(which: SQL | undefined): Telling[] {
  const origin = alias(items, 'origin')
  return db
    .select({ kind: itemLinks.kind, itemId: items.id, caseId: items.caseId, originCaseId: origin.caseId })
    .from(itemLinks)
    .innerJoin(items, eq(items.id, itemLinks.fromId))
    .innerJoin(origin, eq(origin.id, itemLinks.toId))
    .where(and(which, ne(items.caseId, origin.caseId)))
    .all()
    .flatMap(({ kind, itemId, caseId, originCaseId }) =>
      // It leads to what was linked from, in the other case, as far as they may read that.
      once(as(kind === 'resembles' ? 'recognised' : 'link', writersOf(originCaseId)), {
        caseId,
        threadId: null,
        sectionId: null,
        itemId,
      }),
    )
    .filter((telling) => !isToldOfLink(telling))
}

/** Every version that is shared could tell it again. */
function isToldOfLink({ personId, kind, place: { itemId } }: Telling): boolean {
  return (
    db
      .select({ id: notifications.id })
      .from(notifications)
      .where(
        and(
          eq(notifications.personId, personId),
          eq(notifications.kind, kind),
          itemId ? eq(notifications.itemId, itemId) : isNull(notifications.itemId),
        ),
      )
      .get() !== undefined
  )
}

function once(reasons: Reason[], place: Place): Telling[] {
  const told = new Set<number>()
  return reasons
    .filter(({ personId }) => !told.has(personId) && told.add(personId))
    .map((reason) => ({ ...reason, place }))
}

function writersOf(caseId: number): number[] {
  return db
    .select({ id: coalitionMembers.personId })
    .from(coalitionMembers)
    .where(
      and(
        eq(coalitionMembers.caseId, caseId),
        inArray(coalitionMembers.role, ['contact', 'editor']),
        isNull(coalitionMembers.endedAt),
      ),
    )
    .all()
    .map(({ id }) => id)
}

function followersOf(caseId: number, itemId: number | null): number[] {
  return db
    .select({ id: follows.personId })
    .from(follows)
    .where(
      and(
        eq(follows.caseId, caseId),
        itemId === null ? isNull(follows.itemId) : or(isNull(follows.itemId), eq(follows.itemId, itemId)),
      ),
    )
    .all()
    .map(({ id }) => id)
}

function peopleIn(threadId: number): number[] {
  return db
    .selectDistinct({ id: comments.authorId })
    .from(comments)
    .where(eq(comments.threadId, threadId))
    .all()
    .map(({ id }) => id)
}

/** The people a contribution mentions. */
function peopleNamed(commentId: number | null): number[] {
  const comment =
    commentId === null ? null : db.select().from(comments).where(eq(comments.id, commentId)).get()
  const named = comment ? mentionedIn(comment.text) : []
  if (named.length === 0) return []
  return db
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.publicId, named))
    .all()
    .map(({ id }) => id)
}

/** Those who were not told before that they are mentioned in this thread. */
function newlyNamed(commentId: number, threadId: number): number[] {
  const told = db
    .select({ id: notifications.personId })
    .from(notifications)
    .where(and(eq(notifications.threadId, threadId), eq(notifications.kind, 'mention')))
    .all()
  return peopleNamed(commentId).filter((personId) => !told.some(({ id }) => id === personId))
}

function firstOf(threadId: number): number | null {
  const first = db
    .select({ id: min(comments.id) })
    .from(comments)
    .where(eq(comments.threadId, threadId))
    .get()
  return first?.id ?? null
}

function threadOfComment(id: number): number | null {
  return db.select().from(comments).where(eq(comments.id, id)).get()?.threadId ?? null
}

function threadOfSettlement(id: number): number | null {
  return db.select().from(settlements).where(eq(settlements.id, id)).get()?.threadId ?? null
}
