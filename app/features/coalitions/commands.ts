import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { queueMail } from '#app/mail/outbox.ts'
import { whenDone } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { type CoalitionRole, coalitionMembers, invitations, people, type VerbOf } from '#db/schema/index.ts'
import { withdrawInvitationsBy } from '../invitations/withdrawing.ts'
import { handOverMail } from './mails.ts'
import { mayChangeRole, mayEndMember, mayHandOver, mayManageCoalition, mayRestoreMember } from './policy.ts'
import {
  actOn,
  type CoalitionCase,
  formerMembersOfCase,
  gaveUpSeat,
  getCoalitionCase,
  getMember,
  hasEndedMember,
  membersOfCase,
} from './queries.ts'

export type Place = { role: CoalitionRole; untilAt: number | null }

/** Gives somebody a place in the coalition, instead of the one they had. Inside the command that decided it. */
export function seatMember(
  tx: Tx,
  { caseId, personId, role, untilAt }: Place & { caseId: number; personId: number },
  now = Date.now(),
): void {
  endPlace(tx, caseId, personId, now)
  tx.insert(coalitionMembers)
    .values({ caseId, personId, role, untilAt: role === 'facilitator' ? untilAt : null, createdAt: now })
    .run()
}

/** What stands in the way: expected, so an answer and not an error. */
export type PlaceRefusal = { refused: 'until' }

/** A facilitator is there until a day that is still to come. */
export function isPlace({ role, untilAt }: Place, now: number): boolean {
  return role !== 'facilitator' || (untilAt !== null && untilAt > now)
}

/** Gives a member of the coalition another part in it. The same part once more changes nothing. */
export function changeMember(
  actor: Actor,
  slug: string,
  personPublicId: string,
  place: Place,
  now = Date.now(),
): PlaceRefusal | null {
  return transact((tx) => {
    const { theCase, member } = getMember(actor, slug, personPublicId, now)
    if (!mayChangeRole(actor, theCase, member, place.role)) throw notFound()
    if (!isPlace(place, now)) return { refused: 'until' as const }
    const isSame =
      member.role === place.role && (place.role !== 'facilitator' || member.untilAt === place.untilAt)
    if (isSame) return null
    seatMember(tx, { ...place, caseId: theCase.id, personId: member.personId }, now)
    record(tx, 'coalition.role_changed', actor, theCase, member.personId, now)
    return null
  })
}

/** Ends somebody's part in the coalition: the contact person lets them go, or they leave. Who did that already is told the same. */
export function endMember(
  actor: Actor,
  slug: string,
  personPublicId: string,
  now = Date.now(),
): { isSelf: boolean } {
  return transact((tx) => {
    const isSelf = actor.kind === 'person' && actor.publicId === personPublicId
    if (hasEndedMember(actor, slug, personPublicId, now)) return { isSelf }
    const { theCase, member } = getMember(actor, slug, personPublicId, now)
    if (!mayEndMember(actor, theCase, member)) throw notFound()
    endPlace(tx, theCase.id, member.personId, now)
    // Of when they were the contact person.
    withdrawInvitationsBy(tx, member.personId, eq(invitations.caseId, theCase.id), now)
    record(tx, 'coalition.member_ended', actor, theCase, member.personId, now)
    return { isSelf }
  })
}

/** Takes back an ending of the last thirty days, by the contact person who did it; not of a facilitator whose last day was since. Twice is once. */
export function restoreMember(actor: Actor, slug: string, personPublicId: string, now = Date.now()): void {
  transact((tx) => {
    const theCase = getCoalitionCase(actor, slug, now)
    const present = membersOfCase(theCase.id, now).find((one) => one.personPublicId === personPublicId)
    if (
      present &&
      mayManageCoalition(actor, theCase) &&
      whenDone(actor, actOn(theCase, 'coalition.member_restored', present.personId)) !== null
    )
      return
    const former = formerMembersOfCase(theCase.id, now).find((one) => one.personPublicId === personPublicId)
    if (!former || !isPlace(former, now) || !mayRestoreMember(actor, theCase, former)) throw notFound()
    seatMember(tx, { ...former, caseId: theCase.id }, now)
    record(tx, 'coalition.member_restored', actor, theCase, former.personId, now)
  })
}

/**
 * Makes an editor of the case its contact person; whoever was it becomes an editor. The whole coalition hears of it by mail, once: who
 * gave it to them already is told the same.
 * @returns whether it was the actor's own
 * @throws notFound unless it is the contact person's to give, or nobody holds it and an organiser gives it
 */
export function handOver(
  actor: Actor,
  slug: string,
  personPublicId: string,
  now = Date.now(),
): { isOwn: boolean } {
  return transact((tx) => {
    const { theCase, member } = getMember(actor, slug, personPublicId, now)
    const isOwn = mayManageCoalition(actor, theCase)
    const handedAt = whenDone(actor, actOn(theCase, 'coalition.handed_over', member.personId))
    if (member.role === 'contact' && handedAt !== null)
      return { isOwn: gaveUpSeat(actor, theCase.id, handedAt) }
    if (!mayHandOver(actor, theCase, member)) throw notFound()
    emptySeat(tx, theCase, now)
    seatMember(tx, { caseId: theCase.id, personId: member.personId, role: 'contact', untilAt: null }, now)
    record(tx, 'coalition.handed_over', actor, theCase, member.personId, now)
    for (const { personId } of membersOfCase(theCase.id, now)) {
      const person = tx.select().from(people).where(eq(people.id, personId)).get()
      if (person) queueMail(tx, handOverMail(person, theCase.name, member), now)
    }
    return { isOwn }
  })
}

/** Nobody holds the contact role after this: whoever had it goes on as an editor, an account that was closed not at all. */
export function emptySeat(tx: Tx, { id: caseId, contactId }: CoalitionCase, now: number): void {
  if (contactId !== null) {
    seatMember(tx, { caseId, personId: contactId, role: 'editor', untilAt: null }, now)
    return
  }
  tx.update(coalitionMembers)
    .set({ endedAt: now })
    .where(
      and(
        eq(coalitionMembers.caseId, caseId),
        eq(coalitionMembers.role, 'contact'),
        isNull(coalitionMembers.endedAt),
      ),
    )
    .run()
}

function endPlace(tx: Tx, caseId: number, personId: number, now: number): void {
  tx.update(coalitionMembers)
    .set({ endedAt: now })
    .where(
      and(
        eq(coalitionMembers.caseId, caseId),
        eq(coalitionMembers.personId, personId),
        isNull(coalitionMembers.endedAt),
      ),
    )
    .run()
}

function record(
  tx: Tx,
  verb: VerbOf<'coalition'>,
  actor: Actor,
  theCase: CoalitionCase,
  personId: number,
  at: number,
): void {
  recordChange(tx, {
    ...actOn(theCase, verb, personId),
    networkId: theCase.networkId,
    actorId: actor.kind === 'person' ? actor.id : null,
    at,
  })
}
