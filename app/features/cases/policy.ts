import type { Actor, Person } from '#app/auth/actor.ts'
import { type CaseRef, isWriterOf } from '#app/auth/audiences.ts'

/** Organisers bring a case into the network; writing it is for the coalition they invite. */
export function mayCreateCase(actor: Actor): actor is Person {
  return actor.kind === 'person' && actor.networkRole === 'organiser'
}

/** Changes what the card and the facts say: the coalition's writers, and organisers for reference cases. */
export function mayChangeCase(actor: Actor, theCase: CaseRef): actor is Person {
  return isWriterOf(actor, theCase)
}
