import { inArray } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { cases, type NotificationKind, type notifications } from '#db/schema/index.ts'
import { type SeenCase, seeCase } from '../cases/queries.ts'
import { type SeenComment, type SeenThread, seeThreads } from '../comments/queries.ts'
import { pathOfItem } from '../items/lists.ts'
import { itemsOf, linksOf, type SeenItem } from '../items/queries.ts'
import { sectionsOf } from '../sections/queries.ts'
import { ownTwinIn } from '../twins/contact.ts'
import { mentioning } from './mentioning.ts'

type Row = typeof notifications.$inferSelect
type Place = Pick<Row, 'caseId'> & {
  kind: NotificationKind
  threadId?: number | null
  sectionId?: number | null
  itemId?: number | null
}

/** Something one is told, as one may read it now. */
export type Told = {
  kind: NotificationKind
  at: number
  isSeen: boolean
  caseName: string
  slug: string
  /** What it is about: the title of a section or an item; '' for the case as a whole. */
  title: string
  /** Where it is. */
  to: string
  /** Of a reaction: what was said, and what became of it. */
  thread: SeenThread | null
  /** Of a reaction: the contribution this is about, which is the reaction itself or an answer to it. */
  said: SeenComment | null
  /** Of what is followed: what it comes down to. Of what was taken over: what is done otherwise there. */
  essence: string
  /** Of what another case recognised or took over: what that is called in the reader's own. */
  own: string
}

/** Whether somebody may read now what a notification of this moment would tell of. */
export function isReadableFor(person: Person, place: Place & { at: number }): boolean {
  return seeAll(person, [{ id: 0, seenAt: null, ...place }]).length > 0
}

/** What these notifications tell, in the same order; those of what their reader may read no longer are not in it. */
export function seeAll(person: Person, rows: (Place & Pick<Row, 'id' | 'at' | 'seenAt'>)[]): Told[] {
  if (rows.length === 0) return []
  const seen = casesOf(person, rows)
  const threads = threadsOf(person, rows, seen)
  const newest = newestOfEach(rows)
  return rows.flatMap((row) => {
    if (!newest.has(row)) return []
    const theCase = seen.get(row.caseId)
    const what =
      theCase &&
      (row.threadId ? inThread(theCase, row, threads.get(row.threadId)) : inText(person, theCase, row))
    if (!theCase || !what) return []
    const { kind, at, seenAt } = row
    return [{ kind, at, isSeen: seenAt !== null, caseName: theCase.card.name, slug: theCase.slug, ...what }]
  })
}

/** A text that was shared again tells the same: what it comes down to now. Of a thread each says something else. */
function newestOfEach<R extends Place & Pick<Row, 'id'>>(rows: R[]): Set<R> {
  const found = new Map<string, R>()
  for (const row of rows) {
    const place = row.threadId ? row.id : [row.kind, row.caseId, row.sectionId, row.itemId].join()
    const other = found.get(`${place}`)
    if (!other || other.id < row.id) found.set(`${place}`, row)
  }
  return new Set(found.values())
}

function casesOf(person: Person, rows: Place[]): Map<number, SeenCase> {
  const ids = [...new Set(rows.map(({ caseId }) => caseId))]
  const found = db.select().from(cases).where(inArray(cases.id, ids)).all()
  return new Map(
    found.flatMap((row) => {
      const theCase = seeCase(person, row)
      return theCase ? [[row.id, theCase] as const] : []
    }),
  )
}

function threadsOf(person: Person, rows: Place[], seen: Map<number, SeenCase>): Map<number, SeenThread> {
  const ids = [...new Set(rows.flatMap(({ threadId }) => threadId ?? []))]
  return new Map(seeThreads(person, ids, seen).map(({ id, thread }) => [id, thread]))
}

type What = Pick<Told, 'title' | 'to' | 'thread' | 'said' | 'essence' | 'own'>

function inThread(
  { slug }: SeenCase,
  { kind, at }: Place & Pick<Row, 'at'>,
  thread: SeenThread | undefined,
): What | null {
  if (!thread || thread.reaction.isWithdrawn) return null
  const said = saidAt(thread, kind, at)
  if (!said || said.isWithdrawn) return null
  return {
    said,
    title: thread.item?.title || (thread.sectionTitle ?? ''),
    to: `/casussen/${slug}/reacties/${thread.publicId}`,
    thread,
    essence: '',
    own: '',
  }
}

/** A contribution and what is told of it are of one moment. What one is told of an edited one is of another. */
function saidAt(thread: SeenThread, kind: NotificationKind, at: number): SeenComment | undefined {
  const answer = thread.answers.find(({ createdAt }) => createdAt === at)
  if (kind === 'mention') return answer?.namesYou ? answer : mentioning(thread)
  // What was settled twice has one outcome, and what was opened again none.
  if (kind === 'settlement') return thread.settlement?.settledAt === at ? thread.reaction : undefined
  if (kind === 'answer') return answer ?? thread.answers.findLast(({ isWithdrawn }) => !isWithdrawn)
  return answer ?? thread.reaction
}

function inText(person: Person, theCase: SeenCase, { kind, sectionId, itemId }: Place): What | null {
  if (itemId) {
    const item = itemsOf(person, theCase).find(({ id }) => id === itemId)
    const linked = item && linkedOwn(person, theCase, item, kind)
    // Who takes the link away does not recognise it any more, or did not take it over.
    if (!item || !linked) return null
    return {
      title: item.content.title,
      to: pathOfItem(theCase.slug, item),
      thread: null,
      said: null,
      ...linked,
    }
  }
  const section = sectionsOf(theCase).find(({ id }) => id === sectionId)
  if (!section?.release) return null
  return {
    title: section.title,
    to: `/casussen/${theCase.slug}#${section.key}`,
    thread: null,
    said: null,
    essence: section.release.content.essence,
    own: '',
  }
}

/** What it is in the reader's own case that an item of another one is linked with; null when it is so no longer. */
function linkedOwn(
  person: Person,
  theCase: SeenCase,
  item: SeenItem,
  kind: NotificationKind,
): Pick<Told, 'essence' | 'own'> | null {
  if (kind !== 'recognised' && kind !== 'link') return { essence: '', own: '' }
  const links = linksOf(person, theCase, item)
  if (kind === 'recognised') {
    const twin = ownTwinIn(links)
    return twin && { essence: '', own: twin.title }
  }
  const taken = links.find((link) => link.kind === 'borrows' && link.isOwn && link.isWriter)
  return taken ? { essence: taken.because, own: taken.item.content.title } : null
}
