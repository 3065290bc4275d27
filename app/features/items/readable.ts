import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { isInAudience, isInsideOf } from '#app/auth/audiences.ts'
import { db } from '#db/client.server.ts'
import { cases, type ItemKind, items, listings } from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import { retiredKindsOf } from '../networks/queries.ts'
import { type ItemRef, kindOfList, pathOfItem } from './lists.ts'

/** An item in a line of text, as whoever reads the line may read the item. */
export type ReadableItem = { kind: ItemKind; address: string; title: string; caseName: string }

/** An item with the case it is of, as its address names both. */
export type ItemAddress = ItemRef & { slug: string }

/** @returns null when there is no such item, and just so when it is not for this actor */
export function readableItem(actor: Actor, address: ItemAddress): ReadableItem | null {
  return find(actor, isAt(address))?.item ?? null
}

export function readableItemById(actor: Actor, id: number): ReadableItem | null {
  return find(actor, eq(items.id, id))?.item ?? null
}

/** For who writes down that it was named; no page is told the number. */
export function readableItemId(actor: Actor, address: ItemAddress): number | null {
  return find(actor, isAt(address))?.id ?? null
}

function isAt({ slug, kind, key }: ItemAddress): SQL | undefined {
  return and(eq(cases.slug, slug), eq(items.kind, kind), eq(items.key, key))
}

/** Inside its coalition an item reads as it is written; others read what is shared of it, when it is shared with them. */
function find(actor: Actor, which: SQL | undefined): { id: number; item: ReadableItem } | null {
  const row = db
    .select({
      item: items,
      isReference: cases.isReference,
      networkId: cases.networkId,
      shared: { title: listings.title, audience: listings.audience },
    })
    .from(items)
    .innerJoin(cases, eq(cases.id, items.caseId))
    .leftJoin(listings, eq(listings.itemId, items.id))
    .where(and(which, isNull(items.deletedAt)))
    .get()
  if (!row || retiredKindsOf(row.networkId).has(row.item.kind)) return null
  const { item, shared } = row
  const theCase = { id: item.caseId, isReference: row.isReference }
  const isInside = isInsideOf(actor, theCase)
  if (!isInside && !(shared && isInAudience(actor, theCase, shared.audience))) return null
  const shown = namesOfCases(actor, [item.caseId]).get(item.caseId)
  if (!shown?.name) return null
  return {
    id: item.id,
    item: {
      kind: item.kind,
      address: pathOfItem(shown.slug, item),
      title: isInside ? item.content.title : (shared?.title ?? ''),
      caseName: shown.name,
    },
  }
}

/** What an address names, also when somebody copied all of it from the bar of their browser; null when it is that of no item. */
export function itemRefOf(address: string): ItemAddress | null {
  if (!URL.canParse(address, 'http://here')) return null
  const { pathname } = new URL(address, 'http://here')
  const [, slug, part, key] = /^\/casussen\/([^/]+)\/([^/]+)\/([^/]+)\/?$/.exec(pathname) ?? []
  const kind = kindOfList(part ?? '')
  return slug && key && kind ? { slug, kind, key } : null
}
