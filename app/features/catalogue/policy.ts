import type { Actor, Person } from '#app/auth/actor.ts'
import { networkAudiencesOf } from '#app/auth/audiences.ts'
import type { Audience } from '#db/schema/index.ts'

/** Adds general interventions, changes them and takes them out: the organisers of the network. */
export function mayKeepCatalogue(actor: Actor): actor is Person {
  return actor.kind === 'person' && actor.networkRole === 'organiser'
}

export function maySeeCatalogueItem(actor: Actor, item: { audience: Audience }): boolean {
  return networkAudiencesOf(actor).some((audience) => audience === item.audience)
}
