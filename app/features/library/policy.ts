import type { Actor, Person } from '#app/auth/actor.ts'
import { type CaseRef, isWriterOf, networkAudiencesOf } from '#app/auth/audiences.ts'
import type { Audience } from '#db/schema/index.ts'

/** Adds to the library, changes what it says and takes things out: the organisers of the network. */
export function mayKeepLibrary(actor: Actor): actor is Person {
  return actor.kind === 'person' && actor.networkRole === 'organiser'
}

/** What was retired is out of the list, but not out of the world: cases rest on it. */
export function maySeeLibraryItem(actor: Actor, item: { audience: Audience }): boolean {
  return networkAudiencesOf(actor).some((audience) => audience === item.audience)
}

/** Says that a case rests on something from the library, and takes that back: the writers of the case. */
export function mayTakeToCase(actor: Actor, theCase: CaseRef): actor is Person {
  return isWriterOf(actor, theCase)
}
