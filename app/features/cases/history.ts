import { and, desc, eq, gt, inArray, isNull, lt, lte, ne, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/auth/actor.ts'
import { db, keptQuery } from '#db/client.server.ts'
import {
  type Audience,
  type ChangeVerb,
  changes,
  items,
  listings,
  people,
  releases,
  sections,
  sectionTemplates,
  threads,
} from '#db/schema/index.ts'
import { maySeeThread } from '../comments/policy.ts'
import { pathOfItem } from '../items/lists.ts'
import { retiredKindsOf } from '../networks/queries.ts'
import type { SeenCase } from './queries.ts'

/** Something that happened to a case, in ids and words enough to say it in a sentence. */
export type HistoryLine = {
  at: number
  verb: HistoryVerb
  /** Who did it: a name inside the coalition, a function outside it, '' when that is not said. */
  by: string
  /** Whom it happened to, when that is somebody else. */
  to: string
  /** The title of the section or item it was about; '' when it was about the case. */
  title: string
  key: string
  audience: Audience | null
  /** Where one reads the version or the reaction it tells of; null when it tells of none, or of one that is not the reader's. */
  readAt: string | null
}

const historyVerbs = [
  'case.created',
  'case.changed',
  'card.shared',
  'about.shared',
  'section.shared',
  'card.takenBack',
  'about.takenBack',
  'section.takenBack',
  'card.returned',
  'about.returned',
  'section.returned',
  'section.written',
  'section.reworded',
  'section.struck',
  'section.putBack',
  'section.saved',
  'section.essence-changed',
  'coalition.member_joined',
  'coalition.role_changed',
  'coalition.member_ended',
  'coalition.member_restored',
  'coalition.handed_over',
  'thread.started',
  'comment.added',
  'settlement.made',
  'settlement.undone',
  'item.created',
  'item.changed',
  'item.reworded',
  'item.struck',
  'item.putBack',
  'item.deleted',
  'item.restored',
  'item.linked',
  'item.unlinked',
  'item.recognised',
  'item.shared',
  'item.takenBack',
  'item.returned',
  'displacement.shared',
  'displacement.takenBack',
  'displacement.returned',
] as const satisfies ChangeVerb[]
export type HistoryVerb = (typeof historyVerbs)[number]

/** All that somebody outside the coalition can be told of. */
const sharedVerbs = ['card.shared', 'about.shared', 'section.shared', 'item.shared'] satisfies HistoryVerb[]

const byPerson = alias(people, 'by_person')
const toPerson = alias(people, 'to_person')

/** The words of a section became others: inside, each sitting in which that happened is kept. */
const writingVerbs: string[] = [
  'section.written',
  'section.saved',
  'section.reworded',
  'section.struck',
  'section.putBack',
] satisfies HistoryVerb[]

/** A version that was shared, and what became of it. */
const versionVerbs: string[] = [
  'section.shared',
  'section.takenBack',
  'section.returned',
  'item.shared',
  'item.takenBack',
  'item.returned',
] satisfies HistoryVerb[]

/**
 * Where a page of the history ended: at the last line of a moment, of which so many were shown. What happens or is taken back meanwhile does
 * not move it, and it holds no number of the feed, which would tell everybody how much happens elsewhere. Only when one of several lines of
 * the very same millisecond is taken back between two pages can another of them be passed over.
 */
export type HistoryPlace = { at: number; shown: number }

/** @param before  where the page began of which these are the lines */
export function placeAfter(lines: readonly HistoryLine[], before?: HistoryPlace): HistoryPlace | undefined {
  const at = lines.at(-1)?.at
  if (at === undefined) return before
  const shown = lines.length - 1 - lines.findLastIndex((line) => line.at !== at)
  return { at, shown: shown === lines.length && before?.at === at ? shown + before.shown : shown }
}

/**
 * What happened to a case, newest first. Those inside read all of it; others only the sharings of what they can read now,
 * since a change of what was not shared is not theirs to know.
 * @param options.after  where the page before this one ended
 * @param options.itemId  only what happened to this item
 */
export function historyOf(
  actor: Actor,
  theCase: SeenCase,
  { limit, after, itemId }: { limit: number; after?: HistoryPlace; itemId?: number },
): HistoryLine[] {
  const { released } = theCase
  const rows = linesOfCase().all({
    caseId: theCase.id,
    networkId: theCase.networkId,
    limit: limit + (after?.shown ?? 0),
    newest: after ? newestAt(theCase.id, after.at) : Number.MAX_SAFE_INTEGER,
    verbs: JSON.stringify(theCase.isInside ? historyVerbs : []),
    anyVerbs: JSON.stringify(theCase.isInside ? historyVerbs : sharedVerbs),
    card: released.card ? 'card.shared' : '',
    about: released.about ? 'about.shared' : '',
    sections: JSON.stringify([...released.sections.keys()]),
    items: JSON.stringify([...released.items.keys()]),
    item: itemId ?? -1,
    retiredKinds: JSON.stringify([...retiredKindsOf(theCase.networkId)]),
  })
  const isLeft = ({ at }: { at: number }, n: number) => !after || at !== after.at || n >= after.shown
  return rows
    .filter(isLeft)
    .slice(0, limit)
    .map((row) => ({
      at: row.at,
      verb: row.verb as HistoryVerb,
      by: sayWho(actor, theCase, row.by),
      to: theCase.isInside ? (row.to ?? '') : '',
      title: (theCase.isInside ? row.workingTitle : row.sharedTitle) ?? row.title ?? '',
      key: row.key ?? '',
      audience: row.verb.endsWith('.shared') || row.verb.endsWith('.returned') ? row.audience : null,
      readAt: versionAt(theCase.slug, row) ?? reactionAt(actor, theCase, row),
    }))
}

/** The newest change of that moment; when there is none, the newest before it. */
function newestAt(caseId: number, at: number): number {
  return newest().get({ caseId, at })?.id ?? 0
}

const newest = keptQuery(() => {
  const newestWhere = (sign: SQL) => sql`(select ${changes.id} from ${changes}
    where ${changes.caseId} = ${sql.placeholder('caseId')} and ${changes.at} ${sign} ${sql.placeholder('at')}
    order by ${changes.id} desc limit 1)`
  return db
    .select({ id: sql<number | null>`coalesce(${newestWhere(sql`=`)}, ${newestWhere(sql`<`)})` })
    .from(sql`(select 1)`)
    .prepare()
})

function versionAt(
  slug: string,
  {
    verb,
    key,
    item,
    release,
  }: { verb: string; key: string | null; item: ListedItem; release: string | null },
): string | null {
  if (versionVerbs.includes(verb) && release) {
    if (item) return item.deletedAt === null ? `${pathOfItem(slug, item)}/versies/${release}` : null
    return key && `/casussen/${slug}/onderdelen/${key}/versies/${release}`
  }
  return writingVerbs.includes(verb) && key ? `/casussen/${slug}/onderdelen/${key}/geschiedenis` : null
}

/** The reaction that was placed, answered or settled. */
function reactionAt(
  actor: Actor,
  theCase: SeenCase,
  { thread, item }: { thread: ListedThread; item: ListedItem },
): string | null {
  if (!thread) return null
  const isOnDeleted = item !== null && item.deletedAt !== null
  if (!maySeeThread(actor, theCase, { ...thread, isOnDeleted })) return null
  return `/casussen/${theCase.slug}/reacties/${thread.publicId}`
}

type ListedThread = Pick<
  typeof threads.$inferSelect,
  'publicId' | 'authorId' | 'sectionId' | 'itemId' | 'audience'
> | null
type ListedItem = Pick<typeof items.$inferSelect, 'kind' | 'key' | 'deletedAt'> | null

/** Words are stored a few times a minute; of one person who writes on in one section, only the last within the hour is told. */
const later = alias(changes, 'later')
const isLastOfWriting = or(
  ne(changes.verb, 'section.saved'),
  notExists(
    db
      .select({ id: later.id })
      .from(later)
      .where(
        and(
          eq(later.caseId, changes.caseId),
          gt(later.id, changes.id),
          eq(later.verb, 'section.saved'),
          eq(later.sectionId, changes.sectionId),
          eq(later.actorId, changes.actorId),
          lt(later.at, sql`${changes.at} + 3600000`),
        ),
      ),
  ),
)

/** The thread that a change was in: what is said and done in one is a row of its own. */
const threadId = sql<number | null>`case ${changes.subject}
  when 'thread' then ${changes.subjectId}
  when 'comment' then (select thread_id from comments where id = ${changes.subjectId})
  when 'settlement' then (select thread_id from settlements where id = ${changes.subjectId})
  end`

/** Those inside read every verb; others the sharings of what they can read now. */
const linesOfCase = keptQuery(() =>
  db
    .select({
      at: changes.at,
      verb: changes.verb,
      by: { name: byPerson.name, jobTitle: byPerson.jobTitle, organisation: byPerson.organisation },
      to: toPerson.name,
      title: sectionTemplates.title,
      workingTitle: sql<string | null>`${items.content} ->> '$.title'`,
      sharedTitle: listings.title,
      key: sections.key,
      item: { kind: items.kind, key: items.key, deletedAt: items.deletedAt },
      thread: {
        publicId: threads.publicId,
        authorId: threads.authorId,
        sectionId: threads.sectionId,
        itemId: threads.itemId,
        audience: threads.audience,
      },
      release: releases.publicId,
      audience: releases.audience,
    })
    .from(changes)
    .leftJoin(byPerson, eq(byPerson.id, changes.actorId))
    .leftJoin(toPerson, eq(toPerson.id, changes.personId))
    .leftJoin(sections, eq(sections.id, changes.sectionId))
    .leftJoin(
      sectionTemplates,
      and(
        eq(sectionTemplates.networkId, sql.placeholder('networkId')),
        eq(sectionTemplates.key, sections.key),
      ),
    )
    .leftJoin(items, eq(items.id, changes.itemId))
    .leftJoin(listings, eq(listings.itemId, changes.itemId))
    .leftJoin(releases, eq(releases.id, changes.releaseId))
    .leftJoin(threads, eq(threads.id, threadId))
    .where(
      and(
        eq(changes.caseId, sql.placeholder('caseId')),
        lte(changes.id, sql.placeholder('newest')),
        // First, and by itself: what is decided below needs the whole row, and a case may have a thousand reactions between two sharings.
        inArray(changes.verb, sql`(select value from json_each(${sql.placeholder('anyVerbs')}))`),
        // Of a part that the network no longer has nothing is told. What is not about a part has no template, so it stays.
        isNull(sectionTemplates.retiredAt),
        sql`(${items.kind} is null or ${items.kind} not in (select value from json_each(${sql.placeholder('retiredKinds')})))`,
        sql`(${sql.placeholder('item')} = -1 or ${changes.itemId} = ${sql.placeholder('item')})`,
        or(
          inArray(changes.verb, sql`(select value from json_each(${sql.placeholder('verbs')}))`),
          and(
            // What was taken back is not told either; the list of versions leaves it out in the same way.
            isNull(releases.takenBackById),
            or(
              eq(changes.verb, sql.placeholder('card')),
              eq(changes.verb, sql.placeholder('about')),
              and(
                eq(changes.verb, 'item.shared'),
                inArray(changes.itemId, sql`(select value from json_each(${sql.placeholder('items')}))`),
              ),
              and(
                eq(changes.verb, 'section.shared'),
                inArray(
                  changes.sectionId,
                  sql`(select value from json_each(${sql.placeholder('sections')}))`,
                ),
              ),
            ),
          ),
        ),
        isLastOfWriting,
      ),
    )
    .orderBy(desc(changes.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** Names stay with those who work together; others see the function, and visitors that it was the coalition. */
function sayWho(
  actor: Actor,
  theCase: SeenCase,
  by: { name: string; jobTitle: string; organisation: string } | null,
): string {
  if (!by || actor.kind === 'visitor') return ''
  if (theCase.isInside) return by.name
  return [by.jobTitle, by.organisation].filter(Boolean).join(' ')
}
