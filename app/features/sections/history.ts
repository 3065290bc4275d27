import { and, desc, eq, getTableColumns, gt, inArray, lt, max } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/auth/actor.ts'
import { differenceOf, type Piece } from '#app/differences/words.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { people, type RichText, sections, sectionVersions } from '#db/schema/index.ts'
import { mayEditSection } from './policy.ts'
import { getSection } from './queries.ts'

/** A section as it stood after a sitting. */
export type Sitting = {
  number: number
  /** Empty for what was there before versions were kept. */
  authors: string[]
  startedAt: number
  endedAt: number
  /** The number of the version that was put back with this one. */
  restoredFrom: number | null
}

export type SectionHistory = { caseName: string; title: string; sittings: Sitting[] }

const mostListed = 200

/**
 * The sittings in which a section was written, newest first.
 * @throws notFound for everybody outside the coalition: others read the versions that were shared
 */
export function readHistory(actor: Actor, slug: string, key: string): SectionHistory {
  const { theCase, section } = openWorking(actor, slug, key)
  return { caseName: theCase.card.name, title: section.title, sittings: sittingsOf(section.id) }
}

export type HistoryVersion = {
  caseName: string
  title: string
  sitting: Sitting
  /** The versions to compare it with, newest first, and itself among them. */
  sittings: Sitting[]
  html: string
  /** The number of the one it is compared with: the one that was asked for, or the one before it; null for the first. */
  other: number | null
  /** From the older of the two to the newer. */
  difference: Piece[] | null
  isLatest: boolean
  mayRestore: boolean
}

/**
 * @param asked  the number of the one to compare it with; without one, or when there is none such, it is the one before it
 * @throws notFound as the list does, and when there is no such version
 */
export function readHistoryVersion(
  actor: Actor,
  slug: string,
  key: string,
  number: number,
  asked: number | null = null,
): HistoryVersion {
  const { theCase, section } = openWorking(actor, slug, key)
  const version = findVersion(section.id, number)
  if (!version) throw notFound()
  const chosen = asked === null || asked === number ? undefined : findVersion(section.id, asked)
  const other = chosen ?? findVersionBefore(section.id, number)
  const [older, newer] = other && other.number > number ? [version, other] : [other, version]
  return {
    caseName: theCase.card.name,
    title: section.title,
    sitting: sittingOf(version, namesOf(version.authorIds)),
    sittings: sittingsOf(section.id),
    html: toHtml(version.content),
    other: other?.number ?? null,
    difference: older ? differenceOf(toText(older.content), toText(newer.content)) : null,
    isLatest: !findVersion(section.id, number + 1),
    mayRestore: mayEditSection(actor, theCase),
  }
}

/** The words of an earlier version. @throws notFound */
export function getVersion(actor: Actor, slug: string, key: string, number: number): { content: RichText } {
  const { section } = openWorking(actor, slug, key)
  const version = findVersion(section.id, number)
  if (!version) throw notFound()
  return version
}

const earlier = alias(sectionVersions, 'earlier')
const justRestoredMs = 10 * 60 * 1000

/** The sections of a case in which the actor just put an earlier version back that stands there still, and the number of that one. */
export function justRestored(actor: Actor, caseId: number, now = Date.now()): Map<number, number> {
  if (actor.kind === 'visitor') return new Map()
  // The last of each is found by its number alone: no earlier words are read for it.
  const last = db
    .select({ number: max(earlier.number) })
    .from(earlier)
    .where(eq(earlier.sectionId, sectionVersions.sectionId))
  const latest = db
    .select({
      sectionId: sectionVersions.sectionId,
      restoredFrom: sectionVersions.restoredFrom,
      authorIds: sectionVersions.authorIds,
    })
    .from(sectionVersions)
    .innerJoin(sections, eq(sections.id, sectionVersions.sectionId))
    .where(
      and(
        eq(sections.caseId, caseId),
        eq(sectionVersions.number, last),
        gt(sectionVersions.endedAt, now - justRestoredMs),
      ),
    )
    .all()
  return new Map(
    latest.flatMap(({ sectionId, restoredFrom, authorIds }) =>
      restoredFrom !== null && authorIds.includes(actor.id) ? [[sectionId, restoredFrom]] : [],
    ),
  )
}

const mostLookedBack = 50

/**
 * What stood in a section before the version that was put there at once at that moment, and before that; where none was, since somebody typed it,
 * what stood there till now. Newest first.
 */
export function* wordsBefore(sectionId: number, at: number): Generator<RichText> {
  const put = db
    .select({ number: sectionVersions.number })
    .from(sectionVersions)
    .where(
      and(
        eq(sectionVersions.sectionId, sectionId),
        eq(sectionVersions.startedAt, at),
        eq(sectionVersions.isWhole, true),
      ),
    )
    .get()
  let before = put?.number ?? Number.MAX_SAFE_INTEGER
  for (let looked = 0; looked < mostLookedBack; looked++) {
    const version = findVersionBefore(sectionId, before)
    if (!version) return
    yield version.content
    before = version.number
  }
}

function openWorking(actor: Actor, slug: string, key: string) {
  const found = getSection(actor, slug, key)
  if (!found.section.working) throw notFound()
  return found
}

/** The last of them, without their words. */
function sittingsOf(sectionId: number): Sitting[] {
  const { number, authorIds, startedAt, endedAt, restoredFrom } = getTableColumns(sectionVersions)
  const rows = db
    .select({ number, authorIds, startedAt, endedAt, restoredFrom })
    .from(sectionVersions)
    .where(eq(sectionVersions.sectionId, sectionId))
    .orderBy(desc(sectionVersions.number))
    .limit(mostListed)
    .all()
  const names = namesOf(rows.flatMap((row) => row.authorIds))
  return rows.map((row) => sittingOf(row, names))
}

function findVersion(sectionId: number, number: number) {
  return db
    .select()
    .from(sectionVersions)
    .where(and(eq(sectionVersions.sectionId, sectionId), eq(sectionVersions.number, number)))
    .get()
}

function findVersionBefore(sectionId: number, number: number) {
  return db
    .select()
    .from(sectionVersions)
    .where(and(eq(sectionVersions.sectionId, sectionId), lt(sectionVersions.number, number)))
    .orderBy(desc(sectionVersions.number))
    .limit(1)
    .get()
}

function namesOf(personIds: number[]): Map<number, string> {
  const rows = db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(personIds)]))
    .all()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

type SittingRow = Omit<typeof sectionVersions.$inferSelect, 'id' | 'sectionId' | 'content' | 'isWhole'>

function sittingOf(row: SittingRow, names: Map<number, string>): Sitting {
  const { number, authorIds, startedAt, endedAt, restoredFrom } = row
  return { number, startedAt, endedAt, restoredFrom, authors: authorIds.flatMap((id) => names.get(id) ?? []) }
}
