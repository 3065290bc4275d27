import { randomBytes } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { forbidden, notFound } from '#app/errors.ts'
import { queueMail } from '#app/mail/outbox.ts'
import { twiceMs, whenDone } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { type CoalitionRole, invitations, type NetworkRole, type VerbOf } from '#db/schema/index.ts'
import { emptySeat, isPlace, type Place, seatMember } from '../coalitions/commands.ts'
import { mayInviteToCase, mayWithdrawInvitation } from '../coalitions/policy.ts'
import { getCoalitionCase, getCoalitionCaseById, membersOfCase } from '../coalitions/queries.ts'
import { joinNetwork } from '../memberships/commands.ts'
import { mayManageNetwork } from '../memberships/policy.ts'
import { membersOf } from '../memberships/queries.ts'
import { getNetwork } from '../networks/queries.ts'
import { createPerson, type NewPerson } from '../people/commands.ts'
import { findPersonByEmail, normalEmail } from '../people/queries.ts'
import { invitationMail } from './mails.ts'
import { getInvitation, hashOf, type Invitation, invitationIsOver, isOpen } from './queries.ts'

const validMs = 14 * 24 * 3_600_000

/** What the link of an invitation is made of. The secret is in the mail and nowhere else. */
export type Invited = { publicId: string; secret: string }
/** The same was sent a moment ago. Another mail would end the link in the one that is on its way. */
export type SentAlready = { isSentAlready: true }
/** What stands in the way: expected, so an answer and not an error. */
export type InvitationRefusal = { refused: 'already_member' | 'own_address' | 'until' }

/**
 * Invites somebody to the network; an earlier open invitation of the same address makes way. Sending the same twice invites once.
 * @param origin  where the link in the mail leads, without a slash at the end
 */
export function inviteToNetwork(
  actor: Actor,
  { email, role }: { email: string; role: NetworkRole },
  origin: string,
  now = Date.now(),
): Invited | SentAlready | InvitationRefusal {
  return transact((tx) => {
    if (actor.kind === 'visitor' || !mayManageNetwork(actor)) throw notFound()
    const network = getNetwork()
    const known = findPersonByEmail(email)
    if (known && membersOf(network.id).some(({ personId }) => personId === known.id))
      return { refused: 'already_member' as const }
    return invite(
      tx,
      { networkId: network.id, caseId: null, networkRole: role, email, invitedById: actor.id },
      { networkName: network.name, caseName: null, inviter: actor, origin },
      now,
    )
  })
}

/**
 * Invites somebody to the coalition of a case; an earlier open invitation of the same address makes way. Sending the same twice invites once.
 * @param untilAt  when a facilitator's rights end; null for everybody else
 * @param origin   where the link in the mail leads, without a slash at the end
 */
export function inviteToCase(
  actor: Actor,
  slug: string,
  { email, ...place }: Place & { email: string },
  origin: string,
  now = Date.now(),
): Invited | SentAlready | InvitationRefusal {
  return transact((tx) => {
    const theCase = getCoalitionCase(actor, slug, now)
    if (actor.kind === 'visitor') throw notFound()
    const given = {
      networkId: theCase.networkId,
      caseId: theCase.id,
      coalitionRole: place.role,
      untilAt: place.role === 'facilitator' ? place.untilAt : null,
      email,
      invitedById: actor.id,
    }
    // Before whether they may: with a first contact person on the way there is nobody left for an organiser to invite.
    if (isSentJustNow(tx, given, now)) return { isSentAlready: true }
    if (!mayInviteToCase(actor, theCase, place.role)) throw notFound()
    // An organiser finds a contact person, and does not become it: the working text is not theirs to read.
    if (normalEmail(email) === actor.email) return { refused: 'own_address' as const }
    const known = findPersonByEmail(email)
    if (known && membersOfCase(theCase.id, now).some(({ personId }) => personId === known.id))
      return { refused: 'already_member' as const }
    if (!isPlace(place, now)) return { refused: 'until' as const }
    return invite(
      tx,
      given,
      { networkName: getNetwork().name, caseName: theCase.name, inviter: actor, origin },
      now,
    )
  })
}

/** Who takes an invitation: somebody signed in, or somebody new, who gets the address that was invited. */
export type Invitee = { personId: number } | { newPerson: Omit<NewPerson, 'email'> }

/**
 * Takes an invitation: once, within its fourteen days, by whoever has the address it was sent to.
 * @returns the id of the person, who may be new
 * @throws as getInvitation does, and forbidden when the address is somebody else's
 */
export function acceptInvitation(publicId: string, secret: string, who: Invitee, now = Date.now()): number {
  return transact((tx) => {
    const invitation = getInvitation(publicId, secret, now)
    const personId = inviteeOf(tx, invitation, who, now)
    if (invitation.caseId !== null) joinCoalition(tx, invitation, invitation.caseId, personId, now)
    else if (invitation.networkRole !== null) {
      const { networkId, networkRole: role } = invitation
      if (!membersOf(networkId).some((member) => member.personId === personId))
        joinNetwork(tx, { networkId, personId, role }, now)
    }
    tx.update(invitations)
      .set({ acceptedAt: now, acceptedById: personId })
      .where(eq(invitations.id, invitation.id))
      .run()
    const isToCase = invitation.caseId !== null
    recordChange(tx, {
      verb: isToCase ? 'coalition.member_joined' : 'membership.joined',
      subject: isToCase ? 'coalition' : 'membership',
      subjectId: invitation.caseId ?? personId,
      caseId: invitation.caseId,
      networkId: invitation.networkId,
      personId,
      actorId: personId,
      at: now,
    })
    return personId
  })
}

/** Withdraws an open invitation to the network. Taken, expired or withdrawn by somebody else already: it is not found. */
export function withdrawNetworkInvitation(actor: Actor, publicId: string, now = Date.now()): void {
  transact((tx) => {
    if (!mayManageNetwork(actor)) throw notFound()
    withdraw(tx, actor, findToWithdraw(tx, actor, publicId, null, now), now)
  })
}

/**
 * Withdraws an open invitation to the coalition of this case; one of another case is not found.
 * @returns the part it was for
 */
export function withdrawCaseInvitation(
  actor: Actor,
  slug: string,
  publicId: string,
  now = Date.now(),
): { role: CoalitionRole } {
  return transact((tx) => {
    const theCase = getCoalitionCase(actor, slug, now)
    const invitation = findToWithdraw(tx, actor, publicId, theCase.id, now)
    if (!invitation.coalitionRole || !mayWithdrawInvitation(actor, theCase, invitation.coalitionRole))
      throw notFound()
    withdraw(tx, actor, invitation, now)
    return { role: invitation.coalitionRole }
  })
}

type NewInvitation = Pick<
  typeof invitations.$inferInsert,
  'networkId' | 'networkRole' | 'coalitionRole' | 'untilAt' | 'email' | 'invitedById'
> & { caseId: number | null }
type Around = Omit<Parameters<typeof invitationMail>[0], 'invitation' | 'link'> & { origin: string }

function invite(
  tx: Tx,
  given: NewInvitation,
  { origin, ...around }: Around,
  now: number,
): Invited | SentAlready {
  if (isSentJustNow(tx, given, now)) return { isSentAlready: true }
  const email = normalEmail(given.email)
  tx.update(invitations).set({ withdrawnAt: now }).where(isEarlier(given)).run()
  const publicId = newPublicId()
  const secret = randomBytes(24).toString('base64url')
  const invitation = tx
    .insert(invitations)
    .values({
      ...given,
      email,
      publicId,
      secretHash: hashOf(secret),
      createdAt: now,
      // Taken after the last day of a facilitator it would give nothing.
      expiresAt: Math.min(now + validMs, given.untilAt ?? Number.POSITIVE_INFINITY),
    })
    .returning()
    .get()
  const link = `${origin}/uitnodiging/${publicId}?sleutel=${secret}`
  queueMail(tx, invitationMail({ invitation, link, ...around }), now)
  recordInvitation(tx, 'invitation.sent', invitation, given.invitedById, now)
  return { publicId, secret }
}

/** An open one to the same place, of the same address. */
function isEarlier({ networkId, caseId, email }: NewInvitation) {
  return and(
    eq(invitations.networkId, networkId),
    caseId === null ? isNull(invitations.caseId) : eq(invitations.caseId, caseId),
    eq(invitations.email, normalEmail(email)),
    isNull(invitations.acceptedAt),
    isNull(invitations.withdrawnAt),
  )
}

function isSentJustNow(tx: Tx, given: NewInvitation, now: number): boolean {
  const last = tx
    .select()
    .from(invitations)
    .where(and(isEarlier(given), gt(invitations.createdAt, now - twiceMs)))
    .get()
  return last !== undefined && isSame(last, given)
}

function isSame(sent: Invitation, given: NewInvitation): boolean {
  return (
    sent.networkRole === (given.networkRole ?? null) &&
    sent.coalitionRole === (given.coalitionRole ?? null) &&
    sent.untilAt === (given.untilAt ?? null) &&
    sent.invitedById === given.invitedById
  )
}

function inviteeOf(tx: Tx, invitation: Invitation, who: Invitee, now: number): number {
  const known = findPersonByEmail(invitation.email)
  if ('newPerson' in who) {
    // Whoever has an account signs in first: a link in a mail makes accounts, and opens none.
    if (known) throw forbidden()
    const { name, organisation, jobTitle, domain } = who.newPerson
    return createPerson(tx, { email: invitation.email, name, organisation, jobTitle, domain }, now).id
  }
  if (known?.id !== who.personId) throw forbidden()
  return who.personId
}

function joinCoalition(tx: Tx, invitation: Invitation, caseId: number, personId: number, now: number): void {
  const { coalitionRole: role, untilAt } = invitation
  if (!role) return
  const theCase = getCoalitionCaseById(caseId, now)
  if (role === 'contact') {
    // The seat was filled in the meantime, by a hand-over.
    if (theCase.contactId !== null) throw invitationIsOver()
    emptySeat(tx, theCase, now)
  } else if (membersOfCase(caseId, now).some((member) => member.personId === personId)) return
  seatMember(tx, { caseId, personId, role, untilAt }, now)
}

/** An open one, or one that the actor withdrew already. */
function findToWithdraw(
  tx: Tx,
  actor: Actor,
  publicId: string,
  caseId: number | null,
  now: number,
): Invitation {
  const invitation = tx
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.publicId, publicId),
        caseId === null ? isNull(invitations.caseId) : eq(invitations.caseId, caseId),
      ),
    )
    .get()
  if (!invitation || !(isOpen(invitation, now) || isWithdrawnBy(actor, invitation))) throw notFound()
  return invitation
}

function isWithdrawnBy(actor: Actor, { id, caseId }: Invitation): boolean {
  return (
    whenDone(actor, { verb: 'invitation.withdrawn', subject: 'invitation', subjectId: id, caseId }) !== null
  )
}

function withdraw(tx: Tx, actor: Actor, invitation: Invitation, now: number): void {
  if (invitation.withdrawnAt !== null) return
  tx.update(invitations).set({ withdrawnAt: now }).where(eq(invitations.id, invitation.id)).run()
  recordInvitation(tx, 'invitation.withdrawn', invitation, actor.kind === 'person' ? actor.id : null, now)
}

function recordInvitation(
  tx: Tx,
  verb: VerbOf<'invitation'>,
  { id, caseId, networkId }: Invitation,
  actorId: number | null,
  at: number,
): void {
  recordChange(tx, { verb, subject: 'invitation', subjectId: id, caseId, networkId, actorId, at })
}
