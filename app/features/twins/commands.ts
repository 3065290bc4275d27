import type { Person } from '#app/auth/actor.ts'
import { allow } from '#app/errors.ts'
import { recordChange } from '#db/changes.ts'
import { transact } from '#db/client.server.ts'
import { linkItems } from '../items/commands.ts'
import type { ItemRef } from '../items/lists.ts'
import { mayEditItems } from '../items/policy.ts'
import { getItem, linksOf } from '../items/queries.ts'
import { isSeenElsewhere } from './policy.ts'

/**
 * Says that an item of the own case resembles one of another, and lets the coalition of that one know. Saying it twice says it once.
 * @throws notFound when either is not there for the actor, forbidden when they do not write there or nobody else can read theirs
 */
export function recogniseTwin(
  actor: Person,
  own: { slug: string; ref: ItemRef },
  other: { slug: string; ref: ItemRef },
  now = Date.now(),
): void {
  transact((tx) => {
    const { theCase, item } = getItem(actor, own.slug, own.ref.kind, own.ref.key)
    allow(mayEditItems(actor, theCase) && isSeenElsewhere(item))
    const twin = getItem(actor, other.slug, other.ref.kind, other.ref.key)
    allow(twin.theCase.id !== theCase.id)
    if (linksOf(actor, theCase, item).some((link) => link.item.id === twin.item.id)) return
    linkItems(actor, own.slug, own.ref, { ...other, kind: 'resembles' }, now)
    recordChange(tx, {
      verb: 'item.recognised',
      subject: 'item',
      subjectId: twin.item.id,
      itemId: twin.item.id,
      caseId: twin.theCase.id,
      networkId: twin.theCase.networkId,
      actorId: actor.id,
      at: now,
    })
  })
}
