import { and, count, desc, eq, isNull, ne, notInArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor, Person } from '#app/auth/actor.ts'
import { isInsideOf } from '#app/auth/audiences.ts'
import { db, keptQuery } from '#db/client.server.ts'
import { cases, items, listings, readings, releases, sections, sectionTemplates } from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import type { SeenCase } from '../cases/queries.ts'
import { listWords, pathOfItem } from '../items/lists.ts'
import type { SeenItem } from '../items/queries.ts'
import { getNetwork, retiredKindsOf } from '../networks/queries.ts'
import { isReadable } from '../releases/queries.ts'

/** How long what changed stays marked after it was first in sight: one visit, not one glance. */
export const visitMs = 30 * 60 * 1000
/** What a desk holds of it. */
const mostParts = 60
const mostCases = 6

/** What a reader has to do with a shared version: it can be read, and it may have changed since they did. */
export type Reading = {
  /** The public id of the version in sight. */
  release: string
  /** Null when this is what they know. */
  changed: Changed | null
}

/** When somebody read another version than there is now, and the address of what became of that. */
export type Changed = { at: number; to: string }

type Shown = { id: number; publicId: string; content: unknown }

/**
 * How to ask, for one case, what changed since the actor read it. Nobody reads in versions who is not signed in, or who is inside and
 * sees the working text.
 * @param at  the address of the versions of what is asked about
 */
export function readingsOn(
  actor: Actor,
  theCase: SeenCase,
  now = Date.now(),
): (
  of: { sectionId: number } | { itemId: number },
  shown: Shown | null | undefined,
  at: string,
) => Reading | null {
  if (actor.kind === 'visitor' || theCase.isInside) return () => null
  const rows = ofCase().all({ personId: actor.id, caseId: theCase.id })
  return (of, shown, at) => {
    if (!shown) return null
    const row = rows.find((one) =>
      'itemId' in of ? one.itemId === of.itemId : one.sectionId === of.sectionId,
    )
    const since = row && knownBefore(row, shown.id, now)
    const earlier = since && db.select().from(releases).where(eq(releases.id, since.id)).get()
    const isChanged = earlier && JSON.stringify(earlier.content) !== JSON.stringify(shown.content)
    return {
      release: shown.publicId,
      changed: isChanged
        ? { at: since.at, to: `${at}/${shown.publicId}?sinds=${earlier.publicId}#verschil` }
        : null,
    }
  }
}

/** The same for the items of a case in a list, where they are named and not read. */
export function changedItemOn(actor: Actor, theCase: SeenCase): (item: SeenItem) => Changed | null {
  const readingOf = readingsOn(actor, theCase)
  return (item) =>
    readingOf({ itemId: item.id }, item.release, `${pathOfItem(theCase.slug, item)}/versies`)?.changed ?? null
}

function knownBefore(
  row: typeof readings.$inferSelect,
  shownId: number,
  now: number,
): { id: number; at: number } | null {
  if (row.releaseId !== shownId) return { id: row.releaseId, at: row.readAt }
  const isFresh = now - row.readAt < visitMs
  return isFresh && row.beforeId !== null ? { id: row.beforeId, at: row.beforeAt ?? row.readAt } : null
}

const ofCase = keptQuery(() =>
  db
    .select()
    .from(readings)
    .where(
      and(eq(readings.personId, sql.placeholder('personId')), eq(readings.caseId, sql.placeholder('caseId'))),
    )
    .prepare(),
)

/** How much is remembered of what somebody read. */
export function countReadings(person: Person): number {
  return db.select({ n: count() }).from(readings).where(eq(readings.personId, person.id)).get()?.n ?? 0
}

export type ChangedCase = {
  slug: string
  name: string
  /** `at` is when the version was shared that they do not know. */
  parts: { title: string; to: string; at: number }[]
}

/** What became of what somebody read, per case, what changed last first; only what they may still read. */
export function changedSinceRead(person: Person): ChangedCase[] {
  const rows = [...changedSections(person), ...changedItems(person)]
    .filter(({ theCase }) => !isInsideOf(person, theCase))
    .sort((a, b) => b.sharedAt - a.sharedAt)
  const byCase = Map.groupBy(rows, ({ theCase }) => theCase.id)
  const names = namesOfCases(person, [...byCase.keys()])
  return [...byCase]
    .flatMap(([caseId, parts]) => {
      const { slug, name } = names.get(caseId) ?? {}
      if (!slug || !name) return []
      return [
        {
          slug,
          name,
          parts: parts.map(({ title, path, release, before, sharedAt }) => ({
            title,
            to: `/casussen/${slug}/${path}/versies/${release}?sinds=${before}#verschil`,
            at: sharedAt,
          })),
        },
      ]
    })
    .slice(0, mostCases)
}

const known = alias(releases, 'known')

const columns = {
  theCase: { id: cases.id, isReference: cases.isReference },
  release: releases.publicId,
  before: known.publicId,
  sharedAt: releases.sharedAt,
}

/** A newer version than the one they know, in other words and not only for other people. */
function isNewer(person: Person): SQL | undefined {
  return and(
    eq(readings.personId, person.id),
    ne(releases.id, readings.releaseId),
    sql`${releases.content} <> ${known.content}`,
    isReadable(person),
  )
}

function changedSections(person: Person) {
  return db
    .select({ ...columns, title: sectionTemplates.title, key: sections.key })
    .from(readings)
    .innerJoin(releases, and(eq(releases.sectionId, readings.sectionId), isNull(releases.endedAt)))
    .innerJoin(known, eq(known.id, readings.releaseId))
    .innerJoin(cases, eq(cases.id, readings.caseId))
    .innerJoin(sections, eq(sections.id, readings.sectionId))
    .innerJoin(
      sectionTemplates,
      and(
        eq(sectionTemplates.networkId, cases.networkId),
        eq(sectionTemplates.key, sections.key),
        isNull(sectionTemplates.retiredAt),
      ),
    )
    .where(isNewer(person))
    .orderBy(desc(releases.id))
    .limit(mostParts)
    .all()
    .map(({ key, ...row }) => ({ ...row, path: `onderdelen/${key}` }))
}

function changedItems(person: Person) {
  const retired = [...retiredKindsOf(getNetwork().id)]
  return db
    .select({ ...columns, title: listings.title, kind: items.kind, key: items.key })
    .from(readings)
    .innerJoin(
      releases,
      and(eq(releases.itemId, readings.itemId), eq(releases.subject, 'item'), isNull(releases.endedAt)),
    )
    .innerJoin(known, eq(known.id, readings.releaseId))
    .innerJoin(cases, eq(cases.id, readings.caseId))
    .innerJoin(items, and(eq(items.id, readings.itemId), isNull(items.deletedAt)))
    .innerJoin(listings, eq(listings.itemId, items.id))
    .where(and(isNewer(person), notInArray(items.kind, retired)))
    .orderBy(desc(releases.id))
    .limit(mostParts)
    .all()
    .map(({ kind, key, ...row }) => ({ ...row, path: `${listWords[kind]}/${key}` }))
}
