import { and, eq, gte, inArray, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { type CaseRef, isInAudience, isInsideOf, readingSets } from '#app/auth/audiences.ts'
import { db } from '#db/client.server.ts'
import {
  type Audience,
  audiences,
  cases,
  type ItemKind,
  items,
  listings,
  listingThemes,
  releases,
} from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import { getNetwork, retiredKindsOf } from '../networks/queries.ts'
import { type Facet, unknownKey } from './facets.ts'
import { type ListedCodes, listedCodes } from './listing.ts'

/** An item in a list across cases, as this actor reads it: the working version inside its coalition, the shared one elsewhere. */
export type ListedItem = ListedCodes & {
  kind: ItemKind
  key: string
  title: string
  themes: string[]
  /** The type in its writers' own words, where none of the list is it; '' elsewhere. */
  typeOther: string
  slug: string
  caseName: string
  municipality: string
  /** Who reads it; null as long as the coalition is by itself. */
  audience: Audience | null
  sharedAt: number | null
}

export type ItemFilter = Partial<Record<Facet, string>> & {
  theCase?: CaseRef
  /** As it stands on the card of the case; `unknownKey` where none does. */
  province?: string
  /** Only what was shared, or shared anew, from this moment on. */
  since?: number
}
/** Newest shared first, with what is not shared yet by when it was written; or by title. */
export type ItemOrder = 'shared' | 'title'

/** Nobody turns the pages of more than this; looking further would cost more with every item there is. */
export const mostFound = 1000

/** At most one more than `mostFound`, in order; `read` has what a list shows of a page of them. */
export type FoundItems = { total: number; read: (page: { limit: number; offset: number }) => ListedItem[] }

/** The items of one kind of all cases that the actor may see: exactly those that `getItem` finds. */
export function findItems(actor: Actor, kind: ItemKind, filter: ItemFilter, order: ItemOrder): FoundItems {
  if (retiredKindsOf(getNetwork().id).has(kind)) return { total: 0, read: () => [] }
  const places = placesOf(actor)
  const parts = partsFor(actor, places, kind, filter, order)
  const sorted =
    order === 'title' ? sql`order by "sort" collate nocase, "id"` : sql`order by "sort" desc, "id" desc`
  // Only which ones: of most parts an index has them in this order, so that SQLite merges and stops. That also counts them.
  const found = db.all<Place>(sql`${together(parts)} ${sorted} limit ${mostFound + 1}`)
  return {
    total: found.length,
    read: ({ limit, offset }) => detailsOf(actor, places, kind, found.slice(offset, offset + limit)),
  }
}

/** The newest shared of the cases the actor is not in, of as many as `where` says; needs only `listings`. */
export function newestElsewhere(
  actor: Actor,
  kind: ItemKind,
  filter: Codes,
  where: SQL | undefined,
  limit: number,
): ListedItem[] {
  if (retiredKindsOf(getNetwork().id).has(kind)) return []
  const places = placesOf(actor)
  const parts = sharedParts(actor, { inside: [...places.inside, ...places.guestOf], guestOf: [] }).map(
    (part) => selectShared(kind, filter, 'shared', { ...part, where: and(part.where, where) }),
  )
  const shown = db.all<Place>(sql`${together(parts)} order by "sort" desc, "id" desc limit ${limit}`)
  return detailsOf(actor, places, kind, shown)
}

type Place = { id: number; caseId: number }
export type Places = { inside: number[]; guestOf: number[] }

/** The cases whose working version somebody reads, and those they are a guest of. */
export function placesOf(actor: Actor): Places {
  const { insideOf, guestOf, insideReferences } = readingSets(actor)
  const belongs = insideOf.length + guestOf.length > 0
  const coalitions = belongs
    ? idsOf(and(inArray(cases.id, [...insideOf, ...guestOf]), eq(cases.isReference, false)))
    : []
  const references = insideReferences ? idsOf(sql`${cases.isReference} = 1`) : []
  return {
    inside: [...coalitions.filter((id) => insideOf.includes(id)), ...references],
    guestOf: coalitions.filter((id) => guestOf.includes(id)),
  }
}

function idsOf(where: SQL | undefined): number[] {
  return db
    .select({ id: cases.id })
    .from(cases)
    .where(where)
    .all()
    .map(({ id }) => id)
}

/** The selects that have everything between them, and nothing twice. */
function partsFor(
  actor: Actor,
  places: Places,
  kind: ItemKind,
  { theCase, ...filter }: ItemFilter,
  order: ItemOrder,
): SQL[] {
  if (theCase && isInsideOf(actor, theCase)) return [selectWorking(kind, filter, order, [theCase.id])]
  if (theCase) {
    const readable = audiences.filter((audience) => isInAudience(actor, theCase, audience))
    return [selectShared(kind, filter, order, ofCases([theCase.id], readable))]
  }
  const shared = sharedParts(actor, places).map((part) => selectShared(kind, filter, order, part))
  return places.inside.length > 0 ? [...shared, selectWorking(kind, filter, order, places.inside)] : shared
}

/** Some of what is listed, and by which index SQLite gets there; it may choose where that is null. */
export type Part = { where: SQL | undefined; by: SQL | null }

/** What was shared with this actor of the cases they are not inside of, an audience each: an index then has it in order. */
function sharedParts(actor: Actor, { inside, guestOf }: Places): Part[] {
  const wide = wideAudiencesOf(actor)
  return [
    ...wide.map((audience) => ({ where: and(eq(listings.audience, audience), notIn(inside)), by: null })),
    ...(guestOf.length > 0 ? [ofCases(guestOf, asGuest(wide))] : []),
  ]
}

/** In whose name the actor reads in cases they have no part in. */
export function wideAudiencesOf(actor: Actor): Audience[] {
  return readingSets(actor).network ? ['network', 'public'] : ['public']
}

/** What a guest reads of their case besides that. */
export function asGuest(wide: readonly Audience[]): Audience[] {
  return (['local', 'network'] as const).filter((audience) => !wide.includes(audience))
}

/** The WHERE of what is listed for this actor by its audience alone; needs only `listings`. */
export function isListedFor(actor: Actor): SQL | undefined {
  const { network, guestOf } = readingSets(actor)
  return or(
    inArray(listings.audience, network ? ['network', 'public'] : ['public']),
    guestOf.length > 0
      ? and(inArray(listings.caseId, guestOf), inArray(listings.audience, ['local', 'network']))
      : undefined,
  )
}

function notIn(caseIds: number[]): SQL | undefined {
  return caseIds.length > 0 ? notInArray(listings.caseId, caseIds) : undefined
}

/** Of a few cases there is little, and by the case SQLite would only go when told. */
export function ofCases(caseIds: number[], readable: readonly Audience[]): Part {
  return {
    where: and(inArray(listings.caseId, caseIds), inArray(listings.audience, [...readable])),
    by: sql`indexed by listings_case`,
  }
}

type Codes = Omit<ItemFilter, 'theCase'>

function selectShared(kind: ItemKind, filter: Codes, order: ItemOrder, { where, by }: Part): SQL {
  const sort = order === 'title' ? listings.title : listings.sharedAt
  const { province, since } = filter
  const chosen = chosenOf(filter).map(([facet, value]) =>
    facet === 'theme'
      ? sql`exists (select 1 from ${listingThemes} where ${listingThemes.theme} = ${value}
          and ${listingThemes.itemId} = ${listings.itemId})`
      : eq(listings[facet], value),
  )
  if (since !== undefined) chosen.push(gte(listings.sharedAt, since))
  if (province !== undefined)
    chosen.push(sql`${listings.caseId} in (select ${releases.caseId} from ${releases}
      where ${isCurrentCard} and ${provinceOnCard} = ${asStored(province)})`)
  return sql`select ${listings.itemId} as "id", ${listings.caseId} as "caseId", ${sort} as "sort" from ${listings} ${by ?? sql``}
    where ${and(eq(listings.kind, kind), where, ...chosen)}`
}

/** From the words themselves: these are the few cases somebody is inside of. */
function selectWorking(kind: ItemKind, filter: Codes, order: ItemOrder, caseIds: number[]): SQL {
  const { province, since } = filter
  const sort =
    order === 'title'
      ? sql`${items.content} ->> '$.title'`
      : sql`coalesce(${listings.sharedAt}, ${items.updatedAt})`
  const chosen = chosenOf(filter).map(([facet, value]) =>
    facet === 'theme'
      ? sql`exists (select 1 from json_each(${items.content}, '$.themes') where "value" = ${value})`
      : sql`${workingCode(facet)} = ${value}`,
  )
  if (since !== undefined) chosen.push(gte(listings.sharedAt, since))
  if (province !== undefined)
    chosen.push(
      sql`${items.caseId} in (select ${cases.id} from ${cases} where ${cases.province} = ${asStored(province)})`,
    )
  return sql`select ${items.id} as "id", ${items.caseId} as "caseId", ${sort} as "sort" from ${items}
    left join ${listings} on ${eq(listings.itemId, items.id)}
    where ${and(inArray(items.caseId, caseIds), eq(items.kind, kind), isNull(items.deletedAt), ...chosen)}`
}

/** A code in the words of an item as they are written now. */
export function workingCode(facet: Exclude<Facet, 'theme'>): SQL<string> {
  return sql`${items.content} ->> ${sql.raw(`'$.${facet === 'evidence' ? 'localEvidence' : facet}'`)}`
}

/** The card of a case as it is shared now: at least as widely as anything of that case, so that whoever reads an item reads it. */
export const isCurrentCard = sql`${releases.subject} = 'card' and ${releases.endedAt} is null`
export const provinceOnCard = sql<string>`${releases.content} ->> '$.province'`

function chosenOf({ province: _province, since: _since, ...codes }: Codes): [Facet, string][] {
  return (Object.entries(codes) as [Facet, string | undefined][]).flatMap(([facet, value]) =>
    value ? [[facet, asStored(value)] as [Facet, string]] : [],
  )
}

/** What nobody gave stands in the tables as nothing. */
function asStored(value: string): string {
  return value === unknownKey ? '' : value
}

function together(parts: SQL[]): SQL {
  return sql.join(parts, sql` union all `)
}

/** The rest of what a list shows, for the rows of one page. */
function detailsOf(actor: Actor, { inside }: Places, kind: ItemKind, shown: Place[]): ListedItem[] {
  const isWorking = ({ caseId }: Place) => inside.includes(caseId)
  const ids = (rows: Place[]) => rows.map(({ id }) => id)
  const words = new Map([
    ...workingWords(ids(shown.filter(isWorking))),
    ...sharedWords(ids(shown.filter((row) => !isWorking(row)))),
  ])
  const names = namesOfCases(
    actor,
    shown.map(({ caseId }) => caseId),
  )
  return shown.flatMap(({ id, caseId }) => {
    const said = words.get(id)
    const theCase = names.get(caseId)
    // A card is at least as visible as what it is the card of, so there always is a name.
    if (!said || !theCase?.name) return []
    return [{ kind, ...said, slug: theCase.slug, caseName: theCase.name, municipality: theCase.municipality }]
  })
}

type Said = Omit<ListedItem, 'kind' | 'slug' | 'caseName' | 'municipality'>

function workingWords(ids: number[]): [number, Said][] {
  if (ids.length === 0) return []
  return db
    .select({
      id: items.id,
      key: items.key,
      content: items.content,
      audience: listings.audience,
      sharedAt: listings.sharedAt,
    })
    .from(items)
    .leftJoin(listings, eq(listings.itemId, items.id))
    .where(inArray(items.id, ids))
    .all()
    .map(({ id, content, ...row }) => [
      id,
      {
        ...row,
        title: content.title,
        themes: content.themes,
        typeOther: content.kind === 'intervention' ? content.typeOther : '',
        ...listedCodes(content),
      },
    ])
}

function sharedWords(ids: number[]): [number, Said][] {
  if (ids.length === 0) return []
  const themes = new Map<number, string[]>()
  const rows = db.select().from(listingThemes).where(inArray(listingThemes.itemId, ids)).all()
  for (const { itemId, theme } of rows) themes.set(itemId, [...(themes.get(itemId) ?? []), theme])
  return db
    .select({
      listing: listings,
      key: items.key,
      typeOther: sql<string>`coalesce(${releases.content} ->> '$.typeOther', '')`,
    })
    .from(listings)
    .innerJoin(items, eq(items.id, listings.itemId))
    .innerJoin(
      releases,
      and(eq(releases.itemId, listings.itemId), eq(releases.subject, 'item'), isNull(releases.endedAt)),
    )
    .where(inArray(listings.itemId, ids))
    .all()
    .map(({ listing: { itemId, caseId: _caseId, kind: _kind, ...said }, key, typeOther }) => [
      itemId,
      { ...said, key, typeOther, themes: themes.get(itemId) ?? [] },
    ])
}
