import { and, asc, count, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { isAtLeastAsWide, isInAudience, networkAudiencesOf, readingSets } from '#app/auth/audiences.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { type Audience, cases, libraryItems, libraryUses } from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import { getCase } from '../cases/queries.ts'
import { type ReadableItem, readableItemById } from '../items/readable.ts'
import { mayShare } from '../releases/policy.ts'
import { type UseAudience, useAudiences } from './forms.ts'
import { mayKeepLibrary, maySeeLibraryItem, mayTakeToCase } from './policy.ts'

export type LibraryItem = typeof libraryItems.$inferSelect
export type LibraryFilter = { kind?: string; tag?: string }

/** What the actor may read of the library: the newest publications first, and at the end what has no year. Retired ones are for organisers. */
export function libraryFor(
  actor: Actor,
  filter: LibraryFilter,
  { limit, offset }: { limit: number; offset: number },
): LibraryItem[] {
  return db
    .select()
    .from(libraryItems)
    .where(isListed(actor, filter))
    .orderBy(
      sql`${libraryItems.year} is null`,
      desc(libraryItems.year),
      sql`${libraryItems.title} collate nocase`,
    )
    .limit(limit)
    .offset(offset)
    .all()
}

/** How many there are on all pages of `libraryFor` together. */
export function countLibraryFor(actor: Actor, filter: LibraryFilter): number {
  return db.select({ n: count() }).from(libraryItems).where(isListed(actor, filter)).get()?.n ?? 0
}

/** The tags of what the actor may read, each with how often it is given. */
export function libraryTags(actor: Actor): { tag: string; count: number }[] {
  const tag = sql<string>`tag.value`
  return db
    .select({ tag, count: count() })
    .from(libraryItems)
    .innerJoin(sql`json_each(${libraryItems.tags}) as tag`, sql`true`)
    .where(isListed(actor, {}))
    .groupBy(tag)
    .orderBy(sql`tag.value collate nocase`)
    .all()
}

function isListed(actor: Actor, { kind, tag }: LibraryFilter): SQL | undefined {
  return and(
    inArray(libraryItems.audience, networkAudiencesOf(actor)),
    mayKeepLibrary(actor) ? undefined : isNull(libraryItems.retiredAt),
    kind ? eq(libraryItems.kind, kind) : undefined,
    tag ? sql`exists (select 1 from json_each(${libraryItems.tags}) where value = ${tag})` : undefined,
  )
}

/** @throws notFound when there is none with this key, and just so when it is not for the actor */
export function getLibraryItem(actor: Actor, key: string): LibraryItem {
  const item = db.select().from(libraryItems).where(eq(libraryItems.key, key)).get()
  if (!item || !maySeeLibraryItem(actor, item)) throw notFound()
  return item
}

/** A case, or one item of it, that rests on something from the library, as this actor may know. */
export type SeenUse = {
  slug: string
  caseName: string
  item: ReadableItem | null
  reason: string
  audience: Audience
  at: number
  /** Only of what the case as a whole rests on: the use of an item is taken back where that item is written. */
  mayEnd: boolean
  /** Other audiences the actor may give it; none for who may not share it, and never wider than the card of the case. */
  sharedWith: UseAudience[]
}

/** Where it is used now, the newest first: only in cases the actor may know of, and only what was said to an audience they are in. */
export function usesOf(actor: Actor, libraryItemId: number): SeenUse[] {
  const rows = db
    .select({ use: libraryUses, isReference: cases.isReference })
    .from(libraryUses)
    .innerJoin(cases, eq(cases.id, libraryUses.caseId))
    .where(and(eq(libraryUses.libraryItemId, libraryItemId), isNull(libraryUses.endedAt)))
    .orderBy(desc(libraryUses.createdAt), desc(libraryUses.id))
    .all()
  const names = namesOfCases(
    actor,
    rows.map(({ use }) => use.caseId),
  )
  return rows.flatMap(({ use, isReference }) => {
    const theCase = { id: use.caseId, isReference }
    const shown = names.get(use.caseId)
    if (!shown?.name || !isInAudience(actor, theCase, use.audience)) return []
    const item = use.itemId === null ? null : readableItemById(actor, use.itemId)
    if (use.itemId !== null && !item) return []
    return [
      {
        slug: shown.slug,
        caseName: shown.name,
        item,
        reason: use.reason,
        audience: use.audience,
        at: use.createdAt,
        mayEnd: use.itemId === null && mayTakeToCase(actor, theCase),
        sharedWith:
          use.itemId === null && mayShare(actor, theCase)
            ? audiencesFor(actor, shown.slug, use.audience)
            : [],
      },
    ]
  })
}

function audiencesFor(actor: Actor, slug: string, now: Audience): UseAudience[] {
  const widest = getCase(actor, slug).released.card?.audience ?? 'coalition'
  return useAudiences.filter((one) => one !== now && isAtLeastAsWide(widest, one))
}

/** The cases somebody writes, to which they can take something along. */
export function casesToTakeTo(actor: Actor): { slug: string; name: string; mayShare: boolean }[] {
  const { insideOf, insideReferences } = readingSets(actor)
  return db
    .select({ id: cases.id, isReference: cases.isReference, slug: cases.slug, name: cases.name })
    .from(cases)
    .where(or(inArray(cases.id, insideOf), insideReferences ? eq(cases.isReference, true) : undefined))
    .orderBy(asc(cases.name))
    .all()
    .filter((theCase) => mayTakeToCase(actor, theCase))
    .map((theCase) => ({ slug: theCase.slug, name: theCase.name, mayShare: mayShare(actor, theCase) }))
}
