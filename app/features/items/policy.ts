import type { Actor, Person } from '#app/auth/actor.ts'
import { type CaseRef, isWriterOf } from '#app/auth/audiences.ts'

/** For so long a writer can put back what was deleted. */
export const restorableMs = 30 * 24 * 60 * 60 * 1000

/** Adds items, changes, orders, links and deletes them: the coalition's writers, and organisers for reference cases. */
export function mayEditItems(actor: Actor, theCase: CaseRef): actor is Person {
  return isWriterOf(actor, theCase)
}

/** Puts back what was deleted, as long as it is kept. */
export function mayRestoreItem(
  actor: Actor,
  theCase: CaseRef,
  item: { deletedAt: number | null },
  now: number,
): actor is Person {
  return mayEditItems(actor, theCase) && item.deletedAt !== null && now - item.deletedAt < restorableMs
}
