import { and, eq, isNull, or } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { whenDone } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { db, type Tx, transact } from '#db/client.server.ts'
import { invitations, memberships, type NetworkRole, people, type VerbOf } from '#db/schema/index.ts'
import { withdrawInvitationsBy } from '../invitations/withdrawing.ts'
import { getNetwork } from '../networks/queries.ts'
import { mayLoseOrganiser, mayManageNetwork } from './policy.ts'
import { formerMembersOf, getMembership, membersOf } from './queries.ts'

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

/** Gives a member another role. The last organiser stays one. Who gave up being one already is told the same. */
export function changeMembership(
  actor: Actor,
  personPublicId: string,
  role: NetworkRole,
  now = Date.now(),
): MembershipRefusal | null {
  return transact((tx) => {
    if (hasSteppedDown(actor, personPublicId, role)) return null
    const { networkId, member, organisers } = getMembership(actor, personPublicId)
    if (member.role === role) return null
    if (!mayLoseOrganiser(member, organisers)) return { refused: 'last_organiser' as const }
    joinNetwork(tx, { networkId, personId: member.personId, role }, now)
    if (member.role === 'organiser') withdrawInvitationsOf(tx, networkId, member.personId, now)
    record(tx, 'membership.role_changed', actor, networkId, member.personId, now)
    return null
  })
}

/** Ends somebody's role in the network; what they have in a coalition stays. Who did that already is told the same. */
export function endMembership(
  actor: Actor,
  personPublicId: string,
  now = Date.now(),
): MembershipRefusal | null {
  return transact((tx) => {
    if (isDone(actor, personPublicId, 'membership.ended')) return null
    const { networkId, member, organisers } = getMembership(actor, personPublicId)
    if (!mayLoseOrganiser(member, organisers)) return { refused: 'last_organiser' as const }
    leaveNetwork(tx, networkId, member.personId, now)
    if (member.role === 'organiser') withdrawInvitationsOf(tx, networkId, member.personId, now)
    record(tx, 'membership.ended', actor, networkId, member.personId, now)
    return null
  })
}

/** Takes back an ending of the last thirty days: the role they had. Twice is once. */
export function restoreMembership(actor: Actor, personPublicId: string, now = Date.now()): void {
  transact((tx) => {
    if (!mayManageNetwork(actor)) throw notFound()
    if (isDone(actor, personPublicId, 'membership.restored')) return
    const { id: networkId } = getNetwork()
    const former = formerMembersOf(networkId, now).find((one) => one.personPublicId === personPublicId)
    if (!former) throw notFound()
    joinNetwork(tx, { networkId, personId: former.personId, role: former.role }, now)
    record(tx, 'membership.restored', actor, networkId, former.personId, now)
  })
}

/** Whether this is the last that happened to the membership, by the actor: to their own, or to one they look after. */
function isDone(actor: Actor, personPublicId: string, verb: VerbOf<'membership'>): boolean {
  const person = db.select({ id: people.id }).from(people).where(eq(people.publicId, personPublicId)).get()
  if (!person || actor.kind === 'visitor') return false
  if (actor.id !== person.id && !mayManageNetwork(actor)) return false
  const isMember = membersOf(getNetwork().id).some(({ personId }) => personId === person.id)
  if (isMember === (verb === 'membership.ended')) return false
  return whenDone(actor, { verb, subject: 'membership', subjectId: person.id, caseId: null }) !== null
}

/** Whether the actor was an organiser until they gave themselves this role. */
function hasSteppedDown(actor: Actor, personPublicId: string, role: NetworkRole): boolean {
  if (actor.kind === 'visitor' || actor.publicId !== personPublicId || actor.networkRole !== role)
    return false
  return isDone(actor, personPublicId, 'membership.role_changed')
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
