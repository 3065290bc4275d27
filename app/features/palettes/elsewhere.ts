import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { items, listingAims, listings } from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import { isListedFor } from '../items/across.ts'
import type { SeenItem } from '../items/queries.ts'

/** An intervention of another case that aims at something this case aims at too. */
export type Elsewhere = {
  key: string
  title: string
  slug: string
  caseName: string
  municipality: string
  domain: string
  type: string
  scale: string
  phase: string
  /** Keys of the aims they share. */
  aims: string[]
}

/** Of each aim so many of the newest are looked at: enough to choose from, and the same at every size of the network. */
const mostLookedAt = 400
const mostPerCell = 3
const mostInAll = 12

/**
 * What cases with the same aims do that this one does not: of a type it has nothing of. Those with most aims in common come first, then
 * the newest. Only what is shared with the actor.
 */
export function doneElsewhere(actor: Actor, theCase: { id: number }, own: readonly SeenItem[]): Elsewhere[] {
  const interventions = own.flatMap(({ content }) => (content.kind === 'intervention' ? [content] : []))
  const aims = [...new Set(interventions.flatMap((content) => content.aims))]
  if (aims.length === 0) return []
  const shared = new Map<number, string[]>()
  for (const { itemId, aim } of newestWith(actor, theCase, aims))
    shared.set(itemId, [...(shared.get(itemId) ?? []), aim])
  if (shared.size === 0) return []
  const types = new Set(interventions.map(({ type }) => type))
  const found = db
    .select({ listing: listings, key: items.key })
    .from(listings)
    .innerJoin(items, eq(items.id, listings.itemId))
    .where(inArray(listings.itemId, [...shared.keys()]))
    .all()
    .filter(({ listing: { type, domain, scale } }) => type && domain && scale && !types.has(type))
    .sort(
      (a, b) =>
        rank(b) - rank(a) || b.listing.sharedAt - a.listing.sharedAt || b.listing.itemId - a.listing.itemId,
    )
  function rank({ listing }: { listing: { itemId: number } }): number {
    return shared.get(listing.itemId)?.length ?? 0
  }
  const perCell = new Map<string, number>()
  const chosen = found.filter(({ listing: { domain, scale } }) => {
    const cell = `${domain} ${scale}`
    const n = (perCell.get(cell) ?? 0) + 1
    perCell.set(cell, n)
    return n <= mostPerCell
  })
  const shown = chosen.slice(0, mostInAll)
  const names = namesOfCases(
    actor,
    shown.map(({ listing }) => listing.caseId),
  )
  return shown.flatMap(({ listing: { itemId, caseId, title, domain, type, scale, phase }, key }) => {
    const of = names.get(caseId)
    if (!of?.name) return []
    const { slug, name: caseName, municipality } = of
    const inCommon = shared.get(itemId) ?? []
    return [{ key, title, slug, caseName, municipality, domain, type, scale, phase, aims: inCommon }]
  })
}

function newestWith(actor: Actor, theCase: { id: number }, aims: string[]) {
  const parts = aims.map((aim) =>
    db
      .select({ itemId: listingAims.itemId, aim: listingAims.aim })
      .from(listingAims)
      .innerJoin(listings, eq(listings.itemId, listingAims.itemId))
      .where(and(eq(listingAims.aim, aim), ne(listings.caseId, theCase.id), isListedFor(actor)))
      .orderBy(desc(listingAims.itemId))
      .limit(mostLookedAt),
  )
  return parts.flatMap((part) => part.all())
}
