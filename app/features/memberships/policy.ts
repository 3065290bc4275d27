import type { Actor } from '#app/auth/actor.ts'
import type { NetworkRole } from '#db/schema/index.ts'

/** Looks after the people of the network: sees who is in it, invites, gives roles. */
export function mayManageNetwork(actor: Actor): boolean {
  return actor.kind === 'person' && actor.networkRole === 'organiser'
}

/** A network always keeps somebody who can let others in. */
export function mayLoseOrganiser(member: { role: NetworkRole }, organisers: number): boolean {
  return member.role !== 'organiser' || organisers > 1
}
