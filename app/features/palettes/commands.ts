import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { transact } from '#db/client.server.ts'
import { createItem, linkItems } from '../items/commands.ts'
import { getOrigin } from './queries.ts'

/** A new intervention begins as what it is to its own coalition, whatever became of it elsewhere. */
const firstPhase = 'idee'

/**
 * Takes an intervention over from another case: its name and its codes, as a new idea that only the own coalition sees, linked with
 * where it comes from. Its story, partners and evidence stay where they were lived. The origin sees it was borrowed as soon as the new
 * one is shared with it.
 * @param because  what the own coalition does otherwise, and why
 * @returns its key in the address
 * @throws notFound when the origin is not shared with the actor, forbidden when they may not write in the other case
 */
export function borrowIntervention(
  actor: Actor,
  from: { slug: string; key: string },
  { to, because }: { to: string; because: string },
  now = Date.now(),
): { key: string } {
  return transact(() => {
    if (from.slug === to) throw notFound()
    const {
      title,
      forWhom,
      domain,
      type,
      typeOther,
      scale,
      outcomeScale,
      targetGroups,
      aims,
      themes,
      catalogueKey,
    } = getOrigin(actor, from.slug, from.key).content
    const { key } = createItem(
      actor,
      to,
      {
        kind: 'intervention',
        title,
        forWhom,
        domain,
        type,
        typeOther,
        scale,
        outcomeScale,
        targetGroups,
        aims,
        themes,
        catalogueKey,
        phase: firstPhase,
      },
      now,
    )
    linkItems(
      actor,
      to,
      { kind: 'intervention', key },
      { slug: from.slug, ref: { kind: 'intervention', key: from.key }, kind: 'borrows', because },
      now,
    )
    return { key }
  })
}
