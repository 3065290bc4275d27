import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/auth/actor.ts'
import { isInAudience } from '#app/auth/audiences.ts'
import { notFound } from '#app/errors.ts'
import { db, keptQuery } from '#db/client.server.ts'
import {
  type Audience,
  cases,
  type ItemContent,
  type ItemKind,
  itemLinks,
  items,
  type LinkKind,
  releases,
} from '#db/schema/index.ts'
import { getCase, type SeenCase, seeCase } from '../cases/queries.ts'
import { retiredKindsOf } from '../networks/queries.ts'
import type { DisplacementRelease, ItemRelease } from '../releases/queries.ts'
import { pathOfItem } from './lists.ts'

export type ItemRow = typeof items.$inferSelect

/** An item as an actor sees it: what was shared with them, and for those inside the working version. */
export type SeenItem = {
  id: number
  publicId: string
  kind: ItemKind
  key: string
  /** The working version inside the coalition, the shared one elsewhere. */
  content: ItemContent
  /** What it may push elsewhere; '' when nobody said, and when that is not shared with the actor. */
  displacement: string
  release: ItemRelease | null
  displacementRelease: DisplacementRelease | null
  /** Null outside the coalition. */
  working: ItemRow | null
}

/** The items of a case that the actor may see, each list in the order its coalition gave it. */
export function itemsOf(actor: Actor, theCase: SeenCase, kind?: ItemKind): SeenItem[] {
  const of = { caseId: theCase.id }
  const seen = theCase.isInside
    ? seenOf(actor, theCase, sharedOfItems().all(of), { rows: rowsOf().all(of) })
    : seenOf(actor, theCase, sharedOfItems().all(of), { places: placesOf().all(of) })
  return kind ? seen.filter((item) => item.kind === kind) : seen
}

/** Of these items of a case, those that the actor may see, without a look at all the others. */
function someItemsOf(actor: Actor, theCase: SeenCase, ids: readonly number[]): SeenItem[] {
  const of = { caseId: theCase.id, ids: JSON.stringify(ids) }
  const shared = sharedOfSome().all(of)
  return theCase.isInside
    ? seenOf(actor, theCase, shared, { rows: someRowsOf().all(of) })
    : seenOf(actor, theCase, shared, { places: somePlacesOf().all(of) })
}

type Place = Pick<SeenItem, 'id' | 'publicId' | 'kind' | 'key'>

/** @param of  inside the coalition the items as they are written, elsewhere only where they stand */
function seenOf(
  actor: Actor,
  theCase: SeenCase,
  current: (typeof releases.$inferSelect)[],
  of: { rows: ItemRow[] } | { places: Place[] },
): SeenItem[] {
  const shared = new Map<number, { item?: ItemRelease; displacement?: DisplacementRelease }>()
  for (const release of current) {
    if (release.itemId === null || !isInAudience(actor, theCase, release.audience)) continue
    const found = shared.get(release.itemId) ?? {}
    if (release.subject === 'item') found.item = release as ItemRelease
    else found.displacement = release as DisplacementRelease
    shared.set(release.itemId, found)
  }
  const retired = retiredKindsOf(theCase.networkId)
  const seen: SeenItem[] = []
  const see = (place: Place, working: ItemRow | null) => {
    if (retired.has(place.kind)) return
    const { item, displacement } = shared.get(place.id) ?? {}
    const content = working?.content ?? item?.content
    if (!content) return
    seen.push({
      id: place.id,
      publicId: place.publicId,
      kind: place.kind,
      key: place.key,
      content,
      displacement: working ? working.displacement : (displacement?.content.displacement ?? ''),
      release: item ?? null,
      displacementRelease: displacement ?? null,
      working,
    })
  }
  if ('rows' in of) for (const row of of.rows) see(row, row)
  else for (const place of of.places) see(place, null)
  return seen
}

const standing = () => and(eq(items.caseId, sql.placeholder('caseId')), isNull(items.deletedAt))
/** Ids as a list in JSON: one query for however many. */
const isAmong = (column: SQLiteColumn) =>
  sql`${column} in (select value from json_each(${sql.placeholder('ids')}))`

const selectRows = (where: SQL | undefined) =>
  db.select().from(items).where(where).orderBy(asc(items.kind), asc(items.position), asc(items.id)).prepare()

const rowsOf = keptQuery(() => selectRows(standing()))
const someRowsOf = keptQuery(() => selectRows(and(standing(), isAmong(items.id))))

/** Outsiders have no use for the working version, and reading it costs more than all the rest. */
const selectPlaces = (where: SQL | undefined) =>
  db
    .select({ id: items.id, publicId: items.publicId, kind: items.kind, key: items.key })
    .from(items)
    .where(where)
    .orderBy(asc(items.kind), asc(items.position), asc(items.id))
    .prepare()

const placesOf = keptQuery(() => selectPlaces(standing()))
const somePlacesOf = keptQuery(() => selectPlaces(and(standing(), isAmong(items.id))))

const isCurrent = () => and(eq(releases.caseId, sql.placeholder('caseId')), isNull(releases.endedAt))

const sharedOfItems = keptQuery(() =>
  db
    .select()
    .from(releases)
    .where(and(isCurrent(), isNotNull(releases.itemId)))
    .prepare(),
)
const sharedOfSome = keptQuery(() =>
  db
    .select()
    .from(releases)
    .where(and(isCurrent(), isAmong(releases.itemId)))
    .prepare(),
)

/**
 * One item, with the case it belongs to.
 * @throws notFound when there is none, and just so when nothing of it is shared with the actor
 */
export function getItem(
  actor: Actor,
  slug: string,
  kind: ItemKind,
  key: string,
): { theCase: SeenCase; item: SeenItem } {
  const theCase = getCase(actor, slug)
  const item = findItem(actor, theCase, kind, key)
  if (!item) throw notFound()
  return { theCase, item }
}

/** One item of a case, when there is one that the actor may see. */
export function findItem(actor: Actor, theCase: SeenCase, kind: ItemKind, key: string): SeenItem | undefined {
  const id = idOf().get({ caseId: theCase.id, kind, key })?.id
  return id === undefined ? undefined : someItemsOf(actor, theCase, [id])[0]
}

const idOf = keptQuery(() =>
  db
    .select({ id: items.id })
    .from(items)
    .where(and(standing(), eq(items.kind, sql.placeholder('kind')), eq(items.key, sql.placeholder('key'))))
    .prepare(),
)

/** Deleted items of one kind, last deleted first; for those who may put them back. */
export function deletedItems(theCase: SeenCase, kind: ItemKind, since: number): ItemRow[] {
  if (!theCase.isWriter) return []
  return db
    .select()
    .from(items)
    .where(and(eq(items.caseId, theCase.id), eq(items.kind, kind), sql`${items.deletedAt} > ${since}`))
    .orderBy(sql`${items.deletedAt} desc`)
    .all()
}

/** Another item that this one says something of, or that says something of this one. */
export type SeenLink = {
  id: number
  kind: LinkKind
  /** Of what was borrowed: what is done otherwise, and why. */
  because: string
  /** False when the other one says it of this one. */
  isOwn: boolean
  slug: string
  caseName: string
  isSameCase: boolean
  /** The actor writes the case of the other one. */
  isWriter: boolean
  item: SeenItem
}

/** What an item is linked with, both ways, of as much as the actor may see. */
export function linksOf(actor: Actor, theCase: SeenCase, item: { id: number }): SeenLink[] {
  const rows = db
    .select()
    .from(itemLinks)
    .where(sql`${itemLinks.fromId} = ${item.id} or ${itemLinks.toId} = ${item.id}`)
    .orderBy(asc(itemLinks.id))
    .all()
  if (rows.length === 0) return []
  const others = new Map(
    seeItems(
      actor,
      rows.map(({ fromId, toId }) => (fromId === item.id ? toId : fromId)),
      theCase,
    ).map((seen) => [seen.item.id, seen]),
  )
  return rows.flatMap((row): SeenLink[] => {
    const isOwn = row.fromId === item.id
    const other = others.get(isOwn ? row.toId : row.fromId)
    if (!other) return []
    return [
      {
        id: row.id,
        kind: row.kind,
        because: row.because,
        isOwn,
        slug: other.theCase.slug,
        caseName: other.theCase.card.name,
        isSameCase: other.theCase.id === theCase.id,
        isWriter: other.theCase.isWriter,
        item: other.item,
      },
    ]
  })
}

/** A link by what it says of which item. Its number would tell how many were made everywhere, in drafts too. */
export function nameOfLink({ kind, slug, item }: Pick<SeenLink, 'kind' | 'slug' | 'item'>): string {
  return `${kind} ${pathOfItem(slug, item)}`
}

/** A link this item says itself; none when there is none with that name, and just so when the actor may not see it. */
export function findOwnLink(
  actor: Actor,
  theCase: SeenCase,
  item: { id: number },
  name: string,
): SeenLink | undefined {
  return linksOf(actor, theCase, item).find((one) => one.isOwn && nameOfLink(one) === name)
}

/** These items, of whatever case, as far as the actor may see them. */
export function seeItems(
  actor: Actor,
  ids: number[],
  known?: SeenCase,
): { theCase: SeenCase; item: SeenItem }[] {
  if (ids.length === 0) return []
  const rows = db
    .selectDistinct({ theCase: cases })
    .from(items)
    .innerJoin(cases, eq(cases.id, items.caseId))
    .where(inArray(items.id, ids))
    .all()
  return rows.flatMap(({ theCase: row }) => {
    const theCase = row.id === known?.id ? known : seeCase(actor, row)
    if (!theCase) return []
    return someItemsOf(actor, theCase, ids).map((item) => ({ theCase, item }))
  })
}

/** Which items of a case are shared with the actor now, and with whom; read from the columns alone. */
export function readableItems(
  actor: Actor,
  theCase: { id: number; networkId: number; isReference: boolean },
): ReadonlyMap<number, Audience> {
  const retired = retiredKindsOf(theCase.networkId)
  return new Map(
    listed()
      .all({ caseId: theCase.id })
      .filter(({ kind, audience }) => !retired.has(kind) && isInAudience(actor, theCase, audience))
      .map(({ itemId, audience }) => [itemId, audience]),
  )
}

const listed = keptQuery(() =>
  db
    .select({ itemId: sql<number>`item_id`, kind: sql<ItemKind>`kind`, audience: sql<Audience>`audience` })
    .from(sql`listings`)
    .where(sql`case_id = ${sql.placeholder('caseId')}`)
    .prepare(),
)

/** The key in use in an address of this list, deleted ones included. */
export function isKeyUsed(caseId: number, kind: ItemKind, key: string): boolean {
  return (
    db
      .select({ id: items.id })
      .from(items)
      .where(and(eq(items.caseId, caseId), eq(items.kind, kind), eq(items.key, key)))
      .get() !== undefined
  )
}
