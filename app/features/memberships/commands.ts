import { and, eq, isNull, or } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { invitations, memberships, type NetworkRole, type VerbOf } from '#db/schema/index.ts'
import { withdrawInvitationsBy } from '../invitations/withdrawing.ts'
import { getNetwork } from '../networks/queries.ts'
import { mayLoseOrganiser, mayManageNetwork } from './policy.ts'
import { formerMembersOf, getMembership } from './queries.ts'

/** What stands in the way: expected, so an answer and not an error. */
export type MembershipRefusal = { refused: 'last_organiser' }

/** Gives somebody a role in the network, instead of the one they had. Inside the command that decided it. */
export function joinNetwork(
  tx: Tx,
  { networkId, personId, role }: { networkId: number; personId: number; role: NetworkRole },
  now = Date.now(),
): void {
  leaveNetwork(tx, networkId, personId, now)
  tx.insert(memberships).values({ networkId, personId, role, createdAt: now }).run()
}

/** Gives a member another role. The last organiser stays one. */
export function changeMembership(
  actor: Actor,
  personPublicId: string,
  role: NetworkRole,
  now = Date.now(),
): MembershipRefusal | null {
  return transact((tx) => {
    const { networkId, member, organisers } = getMembership(actor, personPublicId)
    if (member.role === role) return null
    if (!mayLoseOrganiser(member, organisers)) return { refused: 'last_organiser' as const }
    joinNetwork(tx, { networkId, personId: member.personId, role }, now)
    if (member.role === 'organiser') withdrawInvitationsOf(tx, networkId, member.personId, now)
    record(tx, 'membership.role_changed', actor, networkId, member.personId, now)
    return null
  })
}

/** Ends somebody's role in the network; what they have in a coalition stays. */
export function endMembership(
  actor: Actor,
  personPublicId: string,
  now = Date.now(),
): MembershipRefusal | null {
  return transact((tx) => {
    const { networkId, member, organisers } = getMembership(actor, personPublicId)
    if (!mayLoseOrganiser(member, organisers)) return { refused: 'last_organiser' as const }
    leaveNetwork(tx, networkId, member.personId, now)
    if (member.role === 'organiser') withdrawInvitationsOf(tx, networkId, member.personId, now)
    record(tx, 'membership.ended', actor, networkId, member.personId, now)
    return null
  })
}

/** Takes back an ending of the last thirty days: the role they had. */
export function restoreMembership(actor: Actor, personPublicId: string, now = Date.now()): void {
  transact((tx) => {
    if (!mayManageNetwork(actor)) throw notFound()
    const { id: networkId } = getNetwork()
    const former = formerMembersOf(networkId, now).find((one) => one.personPublicId === personPublicId)
    if (!former) throw notFound()
    joinNetwork(tx, { networkId, personId: former.personId, role: former.role }, now)
    record(tx, 'membership.restored', actor, networkId, former.personId, now)
  })
}

function leaveNetwork(tx: Tx, networkId: number, personId: number, now: number): void {
  tx.update(memberships)
    .set({ endedAt: now })
    .where(
      and(
        eq(memberships.networkId, networkId),
        eq(memberships.personId, personId),
        isNull(memberships.endedAt),
      ),
    )
    .run()
}

/** To the network, and to the seat of a contact person: an organiser invites to nothing else. */
function withdrawInvitationsOf(tx: Tx, networkId: number, personId: number, now: number): void {
  const asOrganiser = or(isNull(invitations.caseId), eq(invitations.coalitionRole, 'contact'))
  withdrawInvitationsBy(tx, personId, and(eq(invitations.networkId, networkId), asOrganiser), now)
}

function record(
  tx: Tx,
  verb: VerbOf<'membership'>,
  actor: Actor,
  networkId: number,
  personId: number,
  at: number,
): void {
  recordChange(tx, {
    verb,
    subject: 'membership',
    subjectId: personId,
    networkId,
    personId,
    actorId: actor.kind === 'person' ? actor.id : null,
    at,
  })
}
