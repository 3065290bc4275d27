import type { Actor } from '#app/auth/actor.ts'
import type { SeenCase } from '#app/features/cases/queries.ts'
import { load, threadsUnder } from '#app/features/comments/on-page.ts'
import type { SeenThread } from '#app/features/comments/queries.ts'

/** Every reaction on a case that the actor may see, on whatever page it is; the oldest first. */
export function threadsOnCase(actor: Actor, theCase: SeenCase): SeenThread[] {
  return load(actor, theCase, threadsUnder(actor, theCase, 'alle'))
}
