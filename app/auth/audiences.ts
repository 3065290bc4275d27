import type { Audience, CoalitionRole } from '#db/schema/index.ts'
import type { Actor } from './actor.ts'

/** A case as far as permission goes. */
export type CaseRef = { id: number; isReference: boolean }

/** Writes a case and reads what is not shared: its coalition, or for a reference case the organisers. */
export function isWriterOf(actor: Actor, theCase: CaseRef): boolean {
  if (actor.kind === 'visitor') return false
  if (theCase.isReference) return actor.networkRole === 'organiser'
  const role = actor.coalitions.get(theCase.id)
  return role === 'contact' || role === 'editor'
}

/** Reads the coalition's working text and inside threads: its writers, and its facilitator. */
export function isInsideOf(actor: Actor, theCase: CaseRef): boolean {
  return isWriterOf(actor, theCase) || coalitionRoleOf(actor, theCase) === 'facilitator'
}

export function coalitionRoleOf(actor: Actor, theCase: CaseRef): CoalitionRole | null {
  if (actor.kind === 'visitor' || theCase.isReference) return null
  return actor.coalitions.get(theCase.id) ?? null
}

/** Reads what is shared with the network: its members, and everybody in a coalition but for guests. */
export function isNetworkReader(actor: Actor): boolean {
  if (actor.kind === 'visitor') return false
  if (actor.networkRole) return true
  for (const role of actor.coalitions.values()) if (role !== 'guest') return true
  return false
}

/** May read what was shared of this case with `audience`. */
export function isInAudience(actor: Actor, theCase: CaseRef, audience: Audience): boolean {
  switch (audience) {
    case 'public':
      return true
    case 'network':
      // Audiences include each other: what the whole network reads, the guests of the case read too.
      return isNetworkReader(actor) || coalitionRoleOf(actor, theCase) !== null
    case 'local':
      return isInsideOf(actor, theCase) || coalitionRoleOf(actor, theCase) === 'guest'
    case 'coalition':
      return isInsideOf(actor, theCase)
  }
}

/**
 * Two people with the same one read the same of this case, whatever it shares or will share: what was found out for one of them holds
 * for the other. It is the answers of every question above.
 */
export function readingClass(actor: Actor, theCase: CaseRef): string {
  const role = coalitionRoleOf(actor, theCase) ?? ''
  return `${isNetworkReader(actor)} ${isWriterOf(actor, theCase)} ${isInsideOf(actor, theCase)} ${role}`
}

/**
 * The same as `isInAudience`, as sets, for the WHERE of a query: `public` always, `network` when `network`,
 * anything but `coalition` for `guestOf`, everything for `insideOf`, and everything of reference cases for an organiser.
 */
export function readingSets(actor: Actor): {
  network: boolean
  guestOf: number[]
  insideOf: number[]
  insideReferences: boolean
} {
  if (actor.kind === 'visitor') return { network: false, guestOf: [], insideOf: [], insideReferences: false }
  const guestOf: number[] = []
  const insideOf: number[] = []
  for (const [caseId, role] of actor.coalitions) (role === 'guest' ? guestOf : insideOf).push(caseId)
  return {
    network: isNetworkReader(actor),
    guestOf,
    insideOf,
    insideReferences: actor.networkRole === 'organiser',
  }
}

/** Of what belongs to the network and to no case: the audiences this actor is in. */
export function networkAudiencesOf(actor: Actor): NetworkAudience[] {
  return isNetworkReader(actor) ? ['network', 'public'] : ['public']
}

/** What belongs to no case has no coalition to keep it to. */
export const networkAudiences = ['network', 'public'] as const
export type NetworkAudience = (typeof networkAudiences)[number]

/** `true` when `a` reaches at least everybody `b` does. */
export function isAtLeastAsWide(a: Audience, b: Audience): boolean {
  return width[a] >= width[b]
}

const width: Record<Audience, number> = { coalition: 0, local: 1, network: 2, public: 3 }
