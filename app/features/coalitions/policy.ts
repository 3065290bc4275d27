import type { Actor } from '#app/auth/actor.ts'
import type { CaseRef } from '#app/auth/audiences.ts'
import { type CoalitionRole, coalitionRoles } from '#db/schema/index.ts'

/** A case with the seat of its contact person: who holds it, and whether somebody is invited to it. */
export type Seat = CaseRef & { contactId: number | null; isContactInvited: boolean }
type Member = { personId: number; role: CoalitionRole }

export function isOrganiser(actor: Actor): boolean {
  return actor.kind === 'person' && actor.networkRole === 'organiser'
}

/**
 * Looks after the coalition: its contact person, and nobody else. Asked of the seat and not of the actor, whose roles were read when
 * the request came in: of two hand-overs at once the second finds the seat taken.
 */
export function mayManageCoalition(actor: Actor, seat: Seat): boolean {
  return actor.kind === 'person' && !seat.isReference && seat.contactId === actor.id
}

/** The contact person invites whoever comes beside them; an organiser only the first contact person, while there is none and none on the way. */
export function mayInviteToCase(actor: Actor, seat: Seat, role: CoalitionRole): boolean {
  if (role === 'contact') return mayFillSeat(actor, seat) && !seat.isContactInvited
  return mayManageCoalition(actor, seat)
}

/** Which roles the actor can invite somebody to, in the order people read them. */
export function invitableRoles(actor: Actor, seat: Seat): CoalitionRole[] {
  return coalitionRoles.filter((role) => mayInviteToCase(actor, seat, role))
}

/** Withdraws an invitation: whoever could have made it. */
export function mayWithdrawInvitation(actor: Actor, seat: Seat, role: CoalitionRole): boolean {
  return role === 'contact' ? mayFillSeat(actor, seat) : mayManageCoalition(actor, seat)
}

/** The contact role itself only changes hands by a hand-over. */
export function mayChangeRole(actor: Actor, seat: Seat, member: Member, role: CoalitionRole): boolean {
  return mayManageCoalition(actor, seat) && member.role !== 'contact' && role !== 'contact'
}

/** The contact person lets others go, and everybody may leave; the contact person hands over first. */
export function mayEndMember(actor: Actor, seat: Seat, member: Member): boolean {
  if (actor.kind === 'visitor' || member.role === 'contact') return false
  return member.personId === actor.id || mayManageCoalition(actor, seat)
}

/** Takes back an ending: the same contact person who did it. Who left by themselves is invited anew. */
export function mayRestoreMember(
  actor: Actor,
  seat: Seat,
  member: Member & { endedById: number | null },
): boolean {
  if (actor.kind === 'visitor' || member.role === 'contact') return false
  return mayManageCoalition(actor, seat) && actor.id === member.endedById
}

/** To an editor of the case: by the contact person, or by an organiser when nobody holds the role. Never to oneself. */
export function mayHandOver(actor: Actor, seat: Seat, to: Member): boolean {
  if (actor.kind === 'visitor' || to.role !== 'editor' || to.personId === actor.id) return false
  return mayManageCoalition(actor, seat) || mayFillSeat(actor, seat)
}

/** An organiser, of a case that has a coalition and nobody to speak for it. */
export function mayFillSeat(actor: Actor, seat: Seat): boolean {
  return isOrganiser(actor) && !seat.isReference && seat.contactId === null
}
