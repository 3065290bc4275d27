import { inArray } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { cases, type NotificationKind, type notifications } from '#db/schema/index.ts'
import { type SeenCase, seeCase } from '../cases/queries.ts'
import { type SeenThread, seeThreads } from '../comments/queries.ts'
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
  id: number
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
  /** Of what is followed: what it comes down to. Of what was taken over: what is done otherwise there. */
  essence: string
  /** Of what another case recognised or took over: what that is called in the reader's own. */
  own: string
}

/** Whether somebody may read now what a notification would tell of. */
export function isReadableFor(person: Person, place: Place): boolean {
  return seeAll(person, [{ id: 0, at: 0, seenAt: null, ...place }]).length > 0
}

/** What these notifications tell, in the same order; those of what their reader may read no longer are not in it. */
export function seeAll(person: Person, rows: (Place & Pick<Row, 'id' | 'at' | 'seenAt'>)[]): Told[] {
  if (rows.length === 0) return []
  const seen = casesOf(person, rows)
  const threads = threadsOf(person, rows, seen)
  return rows.flatMap((row) => {
    const theCase = seen.get(row.caseId)
    const what =
      theCase &&
      (row.threadId ? inThread(theCase, row, threads.get(row.threadId)) : inText(person, theCase, row))
    if (!theCase || !what) return []
    const { id, kind, at, seenAt } = row
    return [
      { id, kind, at, isSeen: seenAt !== null, caseName: theCase.card.name, slug: theCase.slug, ...what },
    ]
  })
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

type What = Pick<Told, 'title' | 'to' | 'thread' | 'essence' | 'own'>

function inThread({ slug }: SeenCase, { kind }: Place, thread: SeenThread | undefined): What | null {
  if (!thread || thread.reaction.isWithdrawn) return null
  if (kind === 'mention' && !mentioning(thread)) return null
  return {
    title: thread.item?.title || (thread.sectionTitle ?? ''),
    to: `/casussen/${slug}/reacties/${thread.publicId}`,
    thread,
    essence: '',
    own: '',
  }
}

function inText(person: Person, theCase: SeenCase, { kind, sectionId, itemId }: Place): What | null {
  if (itemId) {
    const item = itemsOf(person, theCase).find(({ id }) => id === itemId)
    const linked = item && linkedOwn(person, theCase, item, kind)
    // Who takes the link away does not recognise it any more, or did not take it over.
    if (!item || !linked) return null
    return { title: item.content.title, to: pathOfItem(theCase.slug, item), thread: null, ...linked }
  }
  const section = sectionsOf(theCase).find(({ id }) => id === sectionId)
  if (!section?.release) return null
  return {
    title: section.title,
    to: `/casussen/${theCase.slug}#${section.key}`,
    thread: null,
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
