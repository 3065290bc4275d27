import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { readApart } from '#db/read-apart.ts'
import {
  type Audience,
  cases,
  type ItemKind,
  items,
  listings,
  listingThemes,
  releases,
} from '#db/schema/index.ts'
import { getNetwork, retiredKindsOf } from '../networks/queries.ts'
import { keptUntilShared } from '../releases/kept-until-shared.ts'
import {
  asGuest,
  findItems,
  isCurrentCard,
  mostFound,
  ofCases,
  type Part,
  placesOf,
  provinceOnCard,
  wideAudiencesOf,
  workingCode,
} from './across.ts'
import type { Facet } from './facets.ts'

/** What items are laid out along: by a code, or by where they are of; the latter as the id of the case, or the name of a province. */
type Along = 'case' | 'province' | Exclude<Facet, 'theme'>
/** How many items there are with this code in this column. '' is what nobody said. */
export type ItemCount = { row: string; column: string | number; n: number }

/** Counts the items of a kind that the actor may see, which are those of `findItems`, and no others, for each code there is. */
export async function countItems(
  actor: Actor,
  kind: ItemKind,
  rows: Facet,
  columns: Along,
): Promise<ItemCount[]> {
  if (retiredKindsOf(getNetwork().id).has(kind)) return []
  const { inside, guestOf } = placesOf(actor)
  const wide = wideAudiencesOf(actor)
  const count = (part: Part) => db.all<ItemCount>(countingShared(kind, rows, columns, part))
  const kept = await Promise.all(wide.map((audience) => keptCounts(`${audience} ${kind} ${rows} ${columns}`)))
  const added = kept.flat()
  if (guestOf.length > 0) added.push(...count(ofCases(guestOf, asGuest(wide))))
  if (inside.length === 0) return together(added, [])
  // Of the few cases somebody is inside of, what is shared is in there, and they read something else.
  return together([...added, ...countWorking(kind, rows, columns, inside)], count(ofCases(inside, wide)))
}

function together(added: readonly ItemCount[], takenOff: readonly ItemCount[]): ItemCount[] {
  const found = new Map<string, ItemCount>()
  const add = ({ row, column, n }: ItemCount, times: 1 | -1) => {
    const key = `${row} ${column}`
    found.set(key, { row, column, n: (found.get(key)?.n ?? 0) + times * n })
  }
  for (const one of added) add(one, 1)
  for (const one of takenOff) add(one, -1)
  return [...found.values()].filter(({ n }) => n > 0)
}

type Counted = `${Audience} ${ItemKind} ${Facet} ${Along}`

/**
 * What is shared with an audience in all cases together. To count the whole country takes a second, so it is done once for everybody, and apart
 * from who reads and writes meanwhile.
 */
const keptCounts = keptUntilShared((counted: Counted) => {
  const [audience, kind, rows, columns] = counted.split(' ') as [Audience, ItemKind, Facet, Along]
  const everywhere = { where: eq(listings.audience, audience), by: null }
  return readApart<ItemCount>(countingShared(kind, rows, columns, everywhere))
})

/** What came since a moment, newest first, and how many there are of it: at most one more than `mostFound`. */
export function newSince(actor: Actor, kind: ItemKind, since: number, shown: number) {
  const found = findItems(actor, kind, { since }, 'shared')
  return {
    total: Math.min(found.total, mostFound),
    isCut: found.total > mostFound,
    items: found.read({ limit: shown, offset: 0 }),
  }
}

function countingShared(kind: ItemKind, rows: Facet, columns: Along, { where, by }: Part): SQL {
  const row = rows === 'theme' ? listingThemes.theme : listings[rows]
  const themes =
    rows === 'theme' ? sql`join ${listingThemes} on ${listingThemes.itemId} = ${listings.itemId}` : sql``
  // Once for all cases, and not for every item: a province is read from the words on a card.
  const cards =
    columns === 'province'
      ? sql`join (select ${releases.caseId} as "cardOf", ${provinceOnCard} as "province" from ${releases} where ${isCurrentCard})
          on "cardOf" = ${listings.caseId}`
      : sql``
  const column =
    columns === 'province' ? sql`"province"` : columns === 'case' ? listings.caseId : listings[columns]
  return sql`select ${row} as "row", ${column} as "column", count(*) as "n" from ${listings} ${by ?? sql``} ${themes} ${cards}
    where ${and(eq(listings.kind, kind), where)} group by 1, 2`
}

/** From the words themselves; an item that names a theme twice is one item. */
function countWorking(kind: ItemKind, rows: Facet, columns: Along, inside: number[]): ItemCount[] {
  const row = rows === 'theme' ? sql`"theme"."value"` : workingCode(rows)
  const themes = rows === 'theme' ? sql`join json_each(${items.content}, '$.themes') as "theme"` : sql``
  const column =
    columns === 'province' ? cases.province : columns === 'case' ? items.caseId : workingCode(columns)
  return db.all<ItemCount>(
    sql`select ${row} as "row", ${column} as "column", count(distinct ${items.id}) as "n"
      from ${items} join ${cases} on ${cases.id} = ${items.caseId} ${themes}
      where ${and(inArray(items.caseId, inside), eq(items.kind, kind), isNull(items.deletedAt))} group by 1, 2`,
  )
}
