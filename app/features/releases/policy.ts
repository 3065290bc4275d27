import type { Actor, Person } from '#app/auth/actor.ts'
import { type CaseRef, coalitionRoleOf, isWriterOf } from '#app/auth/audiences.ts'

/** Shows words to others, and takes them back: the contact person of the case, and organisers for reference cases. */
export function mayShare(actor: Actor, theCase: CaseRef): actor is Person {
  if (theCase.isReference) return isWriterOf(actor, theCase)
  return coalitionRoleOf(actor, theCase) === 'contact'
}
