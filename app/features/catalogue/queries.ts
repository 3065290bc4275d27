import { and, count, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { networkAudiencesOf } from '#app/auth/audiences.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { cases, catalogueItems, items, listings, releases } from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import { pathOfItem } from '../items/lists.ts'
import { getNetwork, retiredKindsOf } from '../networks/queries.ts'
import { isReadable } from '../releases/queries.ts'
import { mayKeepCatalogue, maySeeCatalogueItem } from './policy.ts'

export type CatalogueItem = typeof catalogueItems.$inferSelect

/** The general interventions the actor may read, by name. Retired ones are for organisers. */
export function catalogueFor(
  actor: Actor,
  { limit, offset }: { limit: number; offset: number },
): CatalogueItem[] {
  return db
    .select()
    .from(catalogueItems)
    .where(isListed(actor))
    .orderBy(sql`${catalogueItems.title} collate nocase`)
    .limit(limit)
    .offset(offset)
    .all()
}

export function countCatalogueFor(actor: Actor): number {
  return db.select({ n: count() }).from(catalogueItems).where(isListed(actor)).get()?.n ?? 0
}

function isListed(actor: Actor): SQL | undefined {
  return and(
    inArray(catalogueItems.audience, networkAudiencesOf(actor)),
    mayKeepCatalogue(actor) ? undefined : isNull(catalogueItems.retiredAt),
  )
}

/** @throws notFound when there is none with this key, and just so when it is not for the actor */
export function getCatalogueItem(actor: Actor, key: string): CatalogueItem {
  const item = db.select().from(catalogueItems).where(eq(catalogueItems.key, key)).get()
  if (!item || !maySeeCatalogueItem(actor, item)) throw notFound()
  return item
}

const mostInstances = 100

type Instance = { address: string; title: string; caseName: string; phase: string }

/** Interventions of cases that say they are an instance of this one, as they were shared with the actor; the newest first. */
export function instancesOf(actor: Actor, key: string): Instance[] {
  if (retiredKindsOf(getNetwork().id).has('intervention')) return []
  const rows = db
    .select({
      caseId: listings.caseId,
      slug: cases.slug,
      key: items.key,
      title: listings.title,
      phase: listings.phase,
    })
    .from(releases)
    .innerJoin(cases, eq(cases.id, releases.caseId))
    .innerJoin(items, and(eq(items.id, releases.itemId), isNull(items.deletedAt)))
    .innerJoin(listings, eq(listings.itemId, items.id))
    .where(
      and(
        // In the words of the index, which SQLite takes for no more than they say.
        sql`${releases.subject} = 'item' and ${releases.content} ->> '$.catalogueKey' > ''`,
        sql`${releases.content} ->> '$.catalogueKey' = ${key}`,
        isReadable(actor),
      ),
    )
    .orderBy(desc(listings.sharedAt))
    .limit(mostInstances)
    .all()
  const names = namesOfCases(
    actor,
    rows.map(({ caseId }) => caseId),
  )
  return rows.flatMap(({ caseId, slug, key, title, phase }) => {
    const caseName = names.get(caseId)?.name
    return caseName
      ? [{ address: pathOfItem(slug, { kind: 'intervention', key }), title, caseName, phase }]
      : []
  })
}
