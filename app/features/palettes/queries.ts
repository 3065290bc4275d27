import { asc, eq, inArray, or } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { readingSets } from '#app/auth/audiences.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { cases, type InterventionContent } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import { mayEditItems } from '../items/policy.ts'
import { getItem } from '../items/queries.ts'

/** What can be borrowed: an intervention as it is shared, never the working version of those who are inside. */
export type Origin = { id: number; theCase: SeenCase; key: string; content: InterventionContent }

/** @throws notFound when there is no such intervention, and just so when it is not shared with the actor */
export function getOrigin(actor: Actor, slug: string, key: string): Origin {
  const { theCase, item } = getItem(actor, slug, 'intervention', key)
  const content = item.release?.content
  if (content?.kind !== 'intervention') throw notFound()
  return { id: item.id, theCase, key, content }
}

/** The cases the actor can take something over to, by name; never the one it comes from. */
export function casesToBorrowTo(actor: Actor, origin: { id: number }): { slug: string; name: string }[] {
  const { insideOf, insideReferences } = readingSets(actor)
  if (insideOf.length === 0 && !insideReferences) return []
  return db
    .select({ id: cases.id, isReference: cases.isReference, slug: cases.slug, name: cases.name })
    .from(cases)
    .where(or(inArray(cases.id, insideOf), insideReferences ? eq(cases.isReference, true) : undefined))
    .orderBy(asc(cases.name))
    .all()
    .filter((theCase) => theCase.id !== origin.id && mayEditItems(actor, theCase))
    .map(({ slug, name }) => ({ slug, name }))
}
