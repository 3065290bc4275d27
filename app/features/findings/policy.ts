import type { Actor, Person } from '#app/auth/actor.ts'
import { networkAudiencesOf } from '#app/auth/audiences.ts'
import type { Audience } from '#db/schema/index.ts'

/** A finding as far as permission goes. */
export type FindingRef = {
  proposedById: number
  audience: Audience
  acceptedAt: number | null
  declinedAt: number | null
}

/** Says what the network learned: everybody with a role in it, and those who write a case. */
export function mayProposeFinding(actor: Actor): actor is Person {
  if (actor.kind === 'visitor') return false
  if (actor.networkRole) return true
  for (const role of actor.coalitions.values()) if (role === 'contact' || role === 'editor') return true
  return false
}

/** What was not accepted is no knowledge of the network: its proposer reads why, and organisers do. */
export function maySeeFinding(actor: Actor, finding: FindingRef): boolean {
  if (!networkAudiencesOf(actor).some((audience) => audience === finding.audience)) return false
  return finding.declinedAt === null || isProposer(actor, finding) || mayDecideFinding(actor)
}

/** Whoever proposed it, until there is a decision; organisers always. */
export function mayChangeFinding(actor: Actor, finding: FindingRef): actor is Person {
  if (mayDecideFinding(actor)) return true
  return isProposer(actor, finding) && isProposal(finding) && mayProposeFinding(actor)
}

/** Accepts, declines, and takes a decision back: the organisers of the network. */
export function mayDecideFinding(actor: Actor): actor is Person {
  return actor.kind === 'person' && actor.networkRole === 'organiser'
}

/** Nobody decided on it yet. */
export function isProposal({ acceptedAt, declinedAt }: FindingRef): boolean {
  return acceptedAt === null && declinedAt === null
}

function isProposer(actor: Actor, finding: FindingRef): boolean {
  return actor.kind === 'person' && actor.id === finding.proposedById
}
