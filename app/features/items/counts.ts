import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { cases, type ItemKind, items, listings, listingThemes, releases } from '#db/schema/index.ts'
import { getNetwork, retiredKindsOf } from '../networks/queries.ts'
import {
  findItems,
  isCurrentCard,
  mostFound,
  type Part,
  placesOf,
  provinceOnCard,
  sharedParts,
  workingCode,
} from './across.ts'
import type { Facet } from './facets.ts'

/** What items are laid out along: by a code, or by where they are of; the latter as the id of the case, or the name of a province. */
type Along = 'case' | 'province' | Exclude<Facet, 'theme'>
/** How many items there are with this code in this column. '' is what nobody said. */
export type ItemCount = { row: string; column: string | number; n: number }

/** Counts the items of a kind that the actor may see, which are those of `findItems`, and no others, for each code there is. */
export function countItems(actor: Actor, kind: ItemKind, rows: Facet, columns: Along): ItemCount[] {
  if (retiredKindsOf(getNetwork().id).has(kind)) return []
  const places = placesOf(actor)
  const counted = sharedParts(actor, places).map((part) => countShared(kind, rows, columns, part))
  if (places.inside.length > 0) counted.push(countWorking(kind, rows, columns, places.inside))
  return db.all<ItemCount>(
    sql`select "row", "column", sum("n") as "n" from (${sql.join(counted, sql` union all `)}) group by 1, 2`,
  )
}

/** What came since a moment, newest first, and how many there are of it: at most one more than `mostFound`. */
export function newSince(actor: Actor, kind: ItemKind, since: number, shown: number) {
  const found = findItems(actor, kind, { since }, 'shared')
  return {
    total: Math.min(found.total, mostFound),
    isCut: found.total > mostFound,
    items: found.read({ limit: shown, offset: 0 }),
  }
}

function countShared(kind: ItemKind, rows: Facet, columns: Along, { where, by }: Part): SQL {
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
function countWorking(kind: ItemKind, rows: Facet, columns: Along, inside: number[]): SQL {
  const row = rows === 'theme' ? sql`"theme"."value"` : workingCode(rows)
  const themes = rows === 'theme' ? sql`join json_each(${items.content}, '$.themes') as "theme"` : sql``
  const column =
    columns === 'province' ? cases.province : columns === 'case' ? items.caseId : workingCode(columns)
  return sql`select ${row} as "row", ${column} as "column", count(distinct ${items.id}) as "n"
    from ${items} join ${cases} on ${cases.id} = ${items.caseId} ${themes}
    where ${and(inArray(items.caseId, inside), eq(items.kind, kind), isNull(items.deletedAt))} group by 1, 2`
}
