import type { Actor, Person } from '#app/auth/actor.ts'
import { type CaseRef, isWriterOf } from '#app/auth/audiences.ts'

/** Adds files and pictures to a case, takes them away and puts them back: whoever writes its words. */
export function mayAttach(actor: Actor, theCase: CaseRef): actor is Person {
  return isWriterOf(actor, theCase)
}
