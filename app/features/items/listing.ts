import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { type ItemContent, items, listingAims, listings, listingThemes, releases } from '#db/schema/index.ts'

/** Brings the columns of an item up to what is shared of it now. Called in the transaction that changed that. */
export function relist(tx: Tx, itemId: number): void {
  // Its themes and aims go with it.
  tx.delete(listings).where(eq(listings.itemId, itemId)).run()
  const shared = tx
    .select({ release: releases, kind: items.kind })
    .from(releases)
    .innerJoin(items, eq(items.id, releases.itemId))
    .where(
      and(
        eq(releases.itemId, itemId),
        eq(releases.subject, 'item'),
        isNull(releases.endedAt),
        isNull(items.deletedAt),
      ),
    )
    .get()
  if (!shared) return
  const { release, kind } = shared
  const content = release.content as ItemContent
  const { caseId, audience, sharedAt } = release
  tx.insert(listings)
    .values({ itemId, caseId, kind, audience, sharedAt, title: content.title, ...listedCodes(content) })
    .run()
  for (const theme of new Set(content.themes)) tx.insert(listingThemes).values({ itemId, theme }).run()
  for (const aim of new Set(content.kind === 'intervention' ? content.aims : []))
    tx.insert(listingAims).values({ itemId, aim }).run()
}

/** What one looks for an item by. '' where its kind has none, and where it is unknown. */
export type ListedCodes = Pick<
  typeof listings.$inferSelect,
  'state' | 'domain' | 'type' | 'scale' | 'phase' | 'evidence' | 'addressedTo'
>

export function listedCodes(content: ItemContent): ListedCodes {
  const none = { state: '', domain: '', type: '', scale: '', phase: '', evidence: '', addressedTo: '' }
  if (content.kind !== 'intervention')
    return {
      ...none,
      state: content.state,
      addressedTo: content.kind === 'question' ? content.addressedTo : '',
    }
  const { domain, type, scale, phase, localEvidence } = content
  return { ...none, domain, type, scale, phase, evidence: localEvidence }
}
