import { eq, sql } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { isInAudience, readingClass } from '#app/auth/audiences.ts'
import type { Change } from '#db/changes.ts'
import { db, keptQuery } from '#db/client.server.ts'
import {
  cases,
  catalogueItems,
  comments,
  findings,
  items,
  libraryItems,
  releases,
  sections,
  settlements,
  threads,
} from '#db/schema/index.ts'
import { type SeenCase, seeCase } from '../features/cases/queries.ts'
import { maySeeCatalogueItem } from '../features/catalogue/policy.ts'
import { maySeeThread } from '../features/comments/policy.ts'
import { maySeeFinding } from '../features/findings/policy.ts'
import { maySeeLibraryItem } from '../features/library/policy.ts'
import { whoIsTold } from '../features/notifications/follower.ts'
import type { LiveChange } from './live-change.ts'

type CaseRow = typeof cases.$inferSelect
type ThreadRow = Pick<
  typeof threads.$inferSelect,
  'publicId' | 'authorId' | 'sectionId' | 'itemId' | 'audience'
> & { isOnDeleted: boolean }
type ReleaseRow = Pick<typeof releases.$inferSelect, 'subject' | 'audience'>

/** A change with what decides who may know of it, looked up once for all readers. */
type Told = {
  change: Change
  theCase: CaseRow | null
  thread: ThreadRow | null
  release: ReleaseRow | null
  sectionKey: string | null
  /** Of what belongs to the network and to no case. */
  isForNetwork: ((actor: Person) => boolean) | null
  onBellOf: ReadonlySet<number>
}

/**
 * Of these changes, those a reader may know of: what they could find on a page themselves at this moment, and nothing else.
 * Costs by how many different rights there are, not by how many readers.
 */
export function tellerOf(changes: Change[]): (actor: Person) => LiveChange[] {
  const all = changes.map(lookUp)
  const seen = new Map<string, SeenCase | null>()
  const see = (actor: Person, row: CaseRow): SeenCase | null => {
    const key = `${row.id} ${readingClass(actor, row)}`
    const known = seen.get(key)
    if (known !== undefined) return known
    const found = seeCase(actor, row)
    seen.set(key, found)
    return found
  }
  return (actor) =>
    all.flatMap((told) => {
      const theCase = told.theCase && see(actor, told.theCase)
      return mayKnow(actor, theCase, told) ? [asTold(actor, theCase, told)] : []
    })
}

function asTold(
  actor: Person,
  theCase: SeenCase | null,
  { change, thread, sectionKey, onBellOf }: Told,
): LiveChange {
  return {
    verb: change.verb,
    case: theCase?.slug ?? null,
    section: theCase && sectionKey,
    thread: thread?.publicId ?? null,
    isOwn: change.actorId === actor.id,
    isWriter: theCase?.isWriter ?? false,
    isTold: onBellOf.has(actor.id),
  }
}

/** What is not named here is told to nobody. */
function mayKnow(actor: Person, theCase: SeenCase | null, told: Told): boolean {
  const { change, thread, isForNetwork } = told
  if (thread) return maySeeThread(actor, theCase, thread)
  if (isForNetwork) return isForNetwork(actor)
  if (!theCase) return false
  switch (change.subject) {
    case 'case':
    case 'section':
    case 'item':
      return theCase.isInside || isSharing(actor, theCase, told)
    case 'attachment':
    case 'coalition':
    case 'library':
      return theCase.isInside
    default:
      return false
  }
}

/** For who reads it from outside: something became theirs to read, or no longer is. */
function isSharing(actor: Person, theCase: SeenCase, { change, release }: Told): boolean {
  const what = change.verb.split('.')[1]
  if (!release || !isInAudience(actor, theCase, release.audience)) return false
  // They read it until now, and it is gone from their page.
  if (what === 'takenBack') return true
  if (what !== 'shared' && what !== 'returned') return false
  const { card, about, sections, items } = theCase.released
  if (change.itemId !== null) return items.has(change.itemId)
  if (change.sectionId !== null) return sections.has(change.sectionId)
  return release.subject === 'about' ? about !== null : card !== null
}

function lookUp(change: Change): Told {
  const thread = threadOf(change)
  const sectionId = thread ? thread.sectionId : change.sectionId
  return {
    change,
    theCase: (change.caseId && caseById().get({ id: change.caseId })) || null,
    thread,
    release: (change.releaseId && releaseById().get({ id: change.releaseId })) || null,
    sectionKey: (sectionId && sectionById().get({ id: sectionId })?.key) || null,
    isForNetwork: change.caseId === null ? networkReaders(change) : null,
    onBellOf: bellsOf(change),
  }
}

/** Kept for the last changes: everybody who comes back after a break asks for the same ones. */
const bells = new Map<number, ReadonlySet<number>>()
const mostBells = 1000

function bellsOf(change: Change): ReadonlySet<number> {
  const known = bells.get(change.id)
  if (known) return known
  const ids = whoIsTold(change)
  if (bells.size >= mostBells) bells.clear()
  bells.set(change.id, ids)
  return ids
}

function threadOf({ subject, subjectId: id }: Change): ThreadRow | null {
  const row =
    subject === 'thread'
      ? threadById().get({ id })
      : subject === 'comment'
        ? threadOfComment().get({ id })
        : subject === 'settlement'
          ? threadOfSettlement().get({ id })
          : undefined
  return row ? { ...row.thread, isOnDeleted: row.deletedAt !== null } : null
}

// Kept: a reader who comes back may have missed hundreds of changes, and making the SQL would cost more than asking.
const byId = sql.placeholder('id')
const caseById = keptQuery(() => db.select().from(cases).where(eq(cases.id, byId)).prepare())
const sectionById = keptQuery(() =>
  db.select({ key: sections.key }).from(sections).where(eq(sections.id, byId)).prepare(),
)
const releaseById = keptQuery(() =>
  db
    .select({ subject: releases.subject, audience: releases.audience })
    .from(releases)
    .where(eq(releases.id, byId))
    .prepare(),
)
const threadById = keptQuery(() => selectThread().where(eq(threads.id, byId)).prepare())
const threadOfComment = keptQuery(() =>
  selectThread()
    .innerJoin(comments, eq(comments.threadId, threads.id))
    .where(eq(comments.id, byId))
    .prepare(),
)
const threadOfSettlement = keptQuery(() =>
  selectThread()
    .innerJoin(settlements, eq(settlements.threadId, threads.id))
    .where(eq(settlements.id, byId))
    .prepare(),
)

function selectThread() {
  return db
    .select({
      thread: {
        publicId: threads.publicId,
        authorId: threads.authorId,
        sectionId: threads.sectionId,
        itemId: threads.itemId,
        audience: threads.audience,
      },
      deletedAt: items.deletedAt,
    })
    .from(threads)
    .leftJoin(items, eq(items.id, threads.itemId))
}

function networkReaders({ subject, subjectId }: Change): ((actor: Person) => boolean) | null {
  switch (subject) {
    case 'finding': {
      const finding = db.select().from(findings).where(eq(findings.id, subjectId)).get()
      return finding ? (actor) => maySeeFinding(actor, finding) : null
    }
    case 'library': {
      const item = db.select().from(libraryItems).where(eq(libraryItems.id, subjectId)).get()
      return item ? (actor) => maySeeLibraryItem(actor, item) : null
    }
    case 'catalogue': {
      const item = db.select().from(catalogueItems).where(eq(catalogueItems.id, subjectId)).get()
      return item ? (actor) => maySeeCatalogueItem(actor, item) : null
    }
    case 'membership':
      return (actor) => actor.networkRole === 'organiser'
    default:
      return null
  }
}
