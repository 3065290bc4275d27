import { and, count, eq, inArray, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { coalitionRoleOf, isInsideOf, isWriterOf, readingSets } from '#app/auth/audiences.ts'
import { notFound } from '#app/errors.ts'
import { db, keptQuery } from '#db/client.server.ts'
import {
  type AboutContent,
  type Audience,
  type CardContent,
  type CoalitionRole,
  cases,
  releases,
} from '#db/schema/index.ts'
import { readableItems } from '../items/queries.ts'
import { keptUntilShared } from '../releases/kept-until-shared.ts'
import {
  type AboutRelease,
  type CardRelease,
  isSharedWith,
  readableReleases,
  type SectionRelease,
} from '../releases/queries.ts'

type CaseRow = typeof cases.$inferSelect

/**
 * A case as this actor sees it. Inside its coalition `card` and `about` are the working version; for everybody else they
 * are what was shared with them, and `about` is null when that was not.
 */
export type SeenCase = {
  id: number
  publicId: string
  networkId: number
  slug: string
  isReference: boolean
  /** Reads the working text and the threads inside: the coalition but for its guests. */
  isInside: boolean
  isWriter: boolean
  card: CardContent
  about: AboutContent | null
  /** What is shared of it now and this actor may read; for those inside that is all that is shared. */
  released: {
    card: CardRelease | null
    about: AboutRelease | null
    sections: ReadonlyMap<number, SectionRelease>
    /** Which of its items, and with whom; looked up when it is asked for. */
    readonly items: ReadonlyMap<number, Audience>
  }
  version: number
  createdAt: number
  updatedAt: number
}

/**
 * The case with this slug.
 * @throws notFound when there is none, and just so when nothing of it is shared with the actor
 */
export function getCase(actor: Actor, slug: string): SeenCase {
  const seen = findCase(actor, slug)
  if (!seen) throw notFound()
  return seen
}

/** @returns null when there is none, and just so when nothing of it is shared with the actor */
export function findCase(actor: Actor, slug: string): SeenCase | null {
  const row = bySlug().get({ slug })
  return row ? seeCase(actor, row) : null
}

const bySlug = keptQuery(() =>
  db
    .select()
    .from(cases)
    .where(eq(cases.slug, sql.placeholder('slug')))
    .prepare(),
)

/** @returns null when the actor may not know that this case exists */
export function seeCase(actor: Actor, row: CaseRow): SeenCase | null {
  const isInside = isInsideOf(actor, row)
  let card: CardRelease | null = null
  let about: AboutRelease | null = null
  const sections = new Map<number, SectionRelease>()
  let items: ReadonlyMap<number, Audience> | undefined
  for (const release of readableReleases(actor, row)) {
    if (release.subject === 'card') card = release
    else if (release.subject === 'about') about = release
    else if (release.sectionId !== null) sections.set(release.sectionId, release)
  }
  const shownCard = isInside ? workingCard(row) : card?.content
  if (!shownCard) return null
  return {
    id: row.id,
    publicId: row.publicId,
    networkId: row.networkId,
    slug: row.slug,
    isReference: row.isReference,
    isInside,
    isWriter: isWriterOf(actor, row),
    card: shownCard,
    about: isInside ? workingAbout(row) : (about?.content ?? null),
    released: {
      card,
      about,
      sections,
      get items() {
        items ??= readableItems(actor, row)
        return items
      },
    },
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

export function workingCard({
  name,
  municipality,
  province,
  essence,
  latitude,
  longitude,
}: CardContent): CardContent {
  return { name, municipality, province, essence, latitude, longitude }
}

export function workingAbout({
  phase,
  motives,
  facts,
  sources,
  provenance,
  unconfirmedBecause,
}: AboutContent): AboutContent {
  return { phase, motives, facts, sources, provenance, unconfirmedBecause }
}

/** A case in a list: its card as this actor reads it. */
export type CaseCard = {
  slug: string
  card: CardContent
  /** '' when it was not said, null when it is not shared with the actor. */
  phase: string | null
  isReference: boolean
  /** Who reads its card; null as long as the coalition is by itself. */
  audience: Audience | null
  /** What the actor is in its coalition. */
  role: CoalitionRole | null
}

export type CaseFilter = {
  /** The key of a phase; '' is any. */
  phase?: string
  isReference?: boolean
  /** What its name begins with, in whatever case. */
  nameStart?: string
}

/** Every case the actor may know of: first those whose working version they read, then the others, each by name. */
export function casesFor(
  actor: Actor,
  filter: CaseFilter = {},
  page: { limit: number; offset: number } = { limit: Number.MAX_SAFE_INTEGER, offset: 0 },
): CaseCard[] {
  const inside = casesInside(actor, filter)
  const own = inside.slice(page.offset, page.offset + page.limit)
  const limit = page.limit - own.length
  if (limit === 0) return own
  // First only which ones, from the index alone: the pages before this one cost next to nothing then.
  const ids = db
    .select({ id: releases.id })
    .from(releases)
    .where(readableCards(actor, filter))
    .orderBy(sharedName)
    .limit(limit)
    .offset(Math.max(0, page.offset - inside.length))
  const others = db
    .select({ card: releases, theCase: { slug: cases.slug, isReference: cases.isReference } })
    .from(releases)
    .innerJoin(cases, eq(cases.id, releases.caseId))
    .where(inArray(releases.id, ids))
    .orderBy(sharedName)
    .all()
  const phases = readablePhases(
    actor,
    others.map(({ card }) => card.caseId),
  )
  return [
    ...own,
    ...others.map(({ card, theCase }) => ({
      slug: theCase.slug,
      card: card.content as CardContent,
      phase: phases.get(card.caseId) ?? null,
      isReference: theCase.isReference,
      audience: card.audience,
      role: coalitionRoleOf(actor, { id: card.caseId, isReference: theCase.isReference }),
    })),
  ]
}

/** What these cases are called, as far as the actor may know of them: to whoever is inside as they call it there. */
export function namesOfCases(actor: Actor, slugs: readonly string[]): Map<string, string> {
  if (slugs.length === 0) return new Map()
  const isOne = inArray(cases.slug, [...slugs])
  const isInside = insideCases(actor)
  const inside = isInside
    ? db.select({ slug: cases.slug, name: cases.name }).from(cases).where(and(isInside, isOne)).all()
    : []
  const others = db
    .select({ slug: cases.slug, card: releases.content })
    .from(cases)
    .innerJoin(releases, eq(releases.caseId, cases.id))
    .where(and(isOne, readableCards(actor, {})))
    .all()
  return new Map([
    ...inside.map(({ slug, name }) => [slug, name] as const),
    ...others.map(({ slug, card }) => [slug, (card as CardContent).name] as const),
  ])
}

/** The cases the actor has a part in, whatever that is. */
export function slugsOfOwnCases(actor: Actor): string[] {
  if (actor.kind === 'visitor' || actor.coalitions.size === 0) return []
  return db
    .select({ slug: cases.slug })
    .from(cases)
    .where(and(inArray(cases.id, [...actor.coalitions.keys()]), eq(cases.isReference, false)))
    .orderBy(cases.slug)
    .all()
    .map(({ slug }) => slug)
}

/** How many cases `casesFor` has on all its pages together. */
export function countCasesFor(actor: Actor, filter: CaseFilter = {}): number {
  const others = db.select({ n: count() }).from(releases).where(readableCards(actor, filter)).get()
  return casesInside(actor, filter).length + (others?.n ?? 0)
}

/** The provinces of all cases the actor may know of, by name; '' last, for where none was given. */
export function provincesOf(actor: Actor): string[] {
  const { network, guestOf } = readingSets(actor)
  const isInside = insideCases(actor)
  const names = new Set([
    ...sharedProvinces('public'),
    ...(network ? sharedProvinces('network') : []),
    ...(isInside
      ? db.selectDistinct({ province: cases.province }).from(cases).where(isInside).all()
      : []
    ).map(({ province }) => province),
    ...(guestOf.length > 0
      ? provincesWhere(and(isSharedWith(actor), inArray(releases.caseId, guestOf)))
      : []),
  ])
  return [...names].sort((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'nl'))
}

const sharedProvinces = keptUntilShared((audience: Audience) =>
  provincesWhere(eq(releases.audience, audience)),
)

function provincesWhere(where: SQL | undefined): string[] {
  return db
    .selectDistinct({ province: sql<string>`${releases.content} ->> '$.province'` })
    .from(releases)
    .where(and(isCurrent('card'), where))
    .all()
    .map(({ province }) => province)
}

/** The few the actor reads as their coalition does, by the name they have there. */
function casesInside(actor: Actor, { phase, isReference, nameStart }: CaseFilter): CaseCard[] {
  const isInside = insideCases(actor)
  if (!isInside) return []
  return db
    .select({ row: cases, audience: releases.audience })
    .from(cases)
    .leftJoin(
      releases,
      and(eq(releases.caseId, cases.id), eq(releases.subject, 'card'), isNull(releases.endedAt)),
    )
    .where(
      and(
        isInside,
        phase ? eq(cases.phase, phase) : undefined,
        isReference === undefined ? undefined : eq(cases.isReference, isReference),
        nameStart ? beginsWith(sql`${cases.name} collate nocase`, nameStart) : undefined,
      ),
    )
    .orderBy(sql`${cases.name} collate nocase`)
    .all()
    .map(({ row, audience }) => ({
      slug: row.slug,
      card: workingCard(row),
      phase: row.phase,
      isReference: row.isReference,
      audience,
      role: coalitionRoleOf(actor, row),
    }))
}

/** The WHERE of the cases somebody reads from the inside; null when there are none. */
function insideCases(actor: Actor): SQL | null {
  const { insideOf, insideReferences } = readingSets(actor)
  const own = insideOf.length > 0 ? and(inArray(cases.id, insideOf), eq(cases.isReference, false)) : undefined
  const references = insideReferences ? sql`${cases.isReference} = 1` : undefined
  return or(own, references) ?? null
}

/** The WHERE of the cards of all other cases, as they were shared. Asks nothing of `cases`, so that an index answers it. */
function readableCards(actor: Actor, { phase, isReference, nameStart }: CaseFilter): SQL | undefined {
  const { insideOf, insideReferences } = readingSets(actor)
  return and(
    isCurrent('card'),
    isSharedWith(actor),
    insideOf.length > 0
      ? or(notInArray(releases.caseId, insideOf), inArray(releases.caseId, references()))
      : undefined,
    insideReferences || isReference === false ? notInArray(releases.caseId, references()) : undefined,
    isReference ? inArray(releases.caseId, references()) : undefined,
    nameStart ? beginsWith(sharedName, nameStart) : undefined,
    phase
      ? inArray(
          releases.caseId,
          db
            .select({ caseId: releases.caseId })
            .from(releases)
            .where(and(isCurrent('about'), isSharedWith(actor), eq(sharedPhase, phase))),
        )
      : undefined,
  )
}

/** As a range and not as a pattern: an index of names answers it, and no sign in it means anything else. */
function beginsWith(name: SQL, start: string): SQL {
  return sql`${name} >= ${start} and ${name} < ${`${start}\u{10ffff}`}`
}

function references() {
  return db.select({ id: cases.id }).from(cases).where(sql`${cases.isReference} = 1`)
}

/** The phases of these cases, of as many as shared it with the actor. */
function readablePhases(actor: Actor, caseIds: number[]): Map<number, string> {
  const found = db
    .select({ caseId: releases.caseId, phase: sharedPhase })
    .from(releases)
    .where(and(inArray(releases.caseId, caseIds), isCurrent('about'), isSharedWith(actor)))
    .all()
  return new Map(found.map(({ caseId, phase }) => [caseId, phase]))
}

const sharedName = sql`${releases.content} ->> '$.name' collate nocase`
const sharedPhase = sql<string>`${releases.content} ->> '$.phase'`

/** Written out and not as parameters: SQLite only then sees that the index of such releases will do. */
function isCurrent(subject: 'card' | 'about'): SQL {
  return sql`${releases.subject} = ${sql.raw(`'${subject}'`)} and ${releases.endedAt} is null`
}
