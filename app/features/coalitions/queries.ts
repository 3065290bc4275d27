import {
  and,
  asc,
  desc,
  eq,
  gt,
  isNotNull,
  isNull,
  ne,
  or,
  type Placeholder,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { coalitionRoleOf } from '#app/auth/audiences.ts'
import { notFound } from '#app/errors.ts'
import { whenDone } from '#app/pressed-twice.ts'
import { db, keptQuery } from '#db/client.server.ts'
import {
  type CoalitionRole,
  cases,
  changes,
  coalitionMembers,
  coalitionRoles,
  invitations,
  people,
  type VerbOf,
} from '#db/schema/index.ts'
import { getCase, type SeenCase } from '../cases/queries.ts'
import { isOrganiser, mayManageCoalition, type Seat } from './policy.ts'

export type CoalitionMember = {
  personId: number
  personPublicId: string
  role: CoalitionRole
  name: string
  jobTitle: string
  organisation: string
  /** A facilitator's rights end here; null for everybody else. */
  untilAt: number | null
}

/** A case as far as its coalition is concerned. */
export type CoalitionCase = Seat & {
  slug: string
  name: string
  networkId: number
  contactName: string | null
}

/**
 * The people of a case by function, as a reader of its about sees them. Its guests are residents and neighbours as often as not:
 * who they are stays with those inside.
 * @throws notFound when the about is not shared with this reader, and for a reference case, which has no coalition
 */
export function coalitionOf(theCase: SeenCase, now = Date.now()): CoalitionMember[] {
  if (!theCase.about || theCase.isReference) throw notFound()
  return membersOfCase(theCase.id, now).filter((member) => theCase.isInside || member.role !== 'guest')
}

/** The same for somebody of the coalition, who always finds themselves and the page to leave from. */
export function coalitionSeenBy(actor: Actor, theCase: SeenCase, now = Date.now()): CoalitionMember[] {
  if (coalitionRoleOf(actor, theCase) === null) return coalitionOf(theCase, now)
  return membersOfCase(theCase.id, now).filter(
    (member) =>
      theCase.isInside ||
      member.role !== 'guest' ||
      (actor.kind === 'person' && member.personId === actor.id),
  )
}

/** Who is in the coalition now, by function and then in the order they came. A facilitator whose date has passed is not. */
export function membersOfCase(caseId: number, now = Date.now()): CoalitionMember[] {
  return presentMembers()
    .all({ caseId, now })
    .sort((a, b) => coalitionRoles.indexOf(a.role) - coalitionRoles.indexOf(b.role))
}

const presentMembers = keptQuery(() =>
  db
    .select(memberColumns)
    .from(coalitionMembers)
    .innerJoin(people, eq(people.id, coalitionMembers.personId))
    .where(and(eq(coalitionMembers.caseId, sql.placeholder('caseId')), isCurrent(sql.placeholder('now'))))
    .orderBy(asc(coalitionMembers.createdAt), asc(coalitionMembers.id))
    .prepare(),
)

export type FormerMember = CoalitionMember & { endedAt: number; endedById: number | null }

/** Who left the coalition in the last thirty days and did not come back, with who ended it. */
export function formerMembersOfCase(caseId: number, now = Date.now()): FormerMember[] {
  const ended = db
    .select({ ...memberColumns, endedAt: coalitionMembers.endedAt })
    .from(coalitionMembers)
    .innerJoin(people, eq(people.id, coalitionMembers.personId))
    .where(
      and(
        eq(coalitionMembers.caseId, caseId),
        isNotNull(coalitionMembers.endedAt),
        gt(coalitionMembers.endedAt, now - restorableMs),
      ),
    )
    .orderBy(desc(coalitionMembers.id))
    .all()
  const gone = new Map<number, FormerMember>()
  const present = new Set(
    db
      .select({ personId: coalitionMembers.personId })
      .from(coalitionMembers)
      .where(and(eq(coalitionMembers.caseId, caseId), isNull(coalitionMembers.endedAt)))
      .all()
      .map(({ personId }) => personId),
  )
  for (const { endedAt, ...member } of ended) {
    if (endedAt === null || present.has(member.personId) || gone.has(member.personId)) continue
    gone.set(member.personId, { ...member, endedAt, endedById: whoEnded(caseId, member.personId) })
  }
  return [...gone.values()]
}

const restorableMs = 30 * 24 * 3_600_000

function whoEnded(caseId: number, personId: number): number | null {
  const last = db
    .select({ actorId: changes.actorId })
    .from(changes)
    .where(
      and(
        eq(changes.caseId, caseId),
        eq(changes.personId, personId),
        eq(changes.verb, 'coalition.member_ended'),
      ),
    )
    .orderBy(desc(changes.id))
    .get()
  return last?.actorId ?? null
}

/**
 * The case whose coalition the actor looks at. An organiser finds every case of the network here, also one they may not read:
 * they see to it that somebody holds it, and learn no more of it than its name.
 * @throws notFound as getCase does
 */
export function getCoalitionCase(actor: Actor, slug: string, now = Date.now()): CoalitionCase {
  const { id } = isOrganiser(actor) ? { id: undefined } : getCase(actor, slug)
  const row = coalitionCases(id === undefined ? eq(cases.slug, slug) : eq(cases.id, id), now)[0]
  if (!row || row.isReference) throw notFound()
  return row
}

/** Somebody who is in the coalition of this case now; of another one they are not found. */
export function getMember(
  actor: Actor,
  slug: string,
  personPublicId: string,
  now = Date.now(),
): { theCase: CoalitionCase; member: CoalitionMember } {
  const theCase = getCoalitionCase(actor, slug, now)
  const member = membersOfCase(theCase.id, now).find((one) => one.personPublicId === personPublicId)
  if (!member) throw notFound()
  return { theCase, member }
}

/** Something that happened to one of the people of a case, as the feed has it. */
export function actOn({ id: caseId }: { id: number }, verb: VerbOf<'coalition'>, personId: number) {
  return { verb, subject: 'coalition', subjectId: caseId, caseId, personId } as const
}

/**
 * Whether this part is over because the actor ended it. Who left knows that whatever they may read now; who let somebody go is to look
 * after the coalition still.
 */
export function hasEndedMember(
  actor: Actor,
  slug: string,
  personPublicId: string,
  now = Date.now(),
): boolean {
  const theCase = coalitionCases(eq(cases.slug, slug), now)[0]
  const person = db.select({ id: people.id }).from(people).where(eq(people.publicId, personPublicId)).get()
  if (!theCase || !person || actor.kind === 'visitor') return false
  if (actor.id !== person.id && !mayManageCoalition(actor, theCase)) return false
  if (membersOfCase(theCase.id, now).some(({ personId }) => personId === person.id)) return false
  return whenDone(actor, actOn(theCase, 'coalition.member_ended', person.id)) !== null
}

/** Whether the actor was the contact person until this moment. */
export function gaveUpSeat(actor: Actor, caseId: number, at: number): boolean {
  if (actor.kind === 'visitor') return false
  const seat = db
    .select({ id: coalitionMembers.id })
    .from(coalitionMembers)
    .where(
      and(
        eq(coalitionMembers.caseId, caseId),
        eq(coalitionMembers.personId, actor.id),
        eq(coalitionMembers.role, 'contact'),
        eq(coalitionMembers.endedAt, at),
      ),
    )
    .get()
  return seat !== undefined
}

/** The case by id, where it is known already that the actor may come this far. */
export function getCoalitionCaseById(caseId: number, now = Date.now()): CoalitionCase {
  const row = coalitionCases(eq(cases.id, caseId), now)[0]
  if (!row) throw notFound()
  return row
}

/** Every case of the network that has, or waits for, a coalition; for its organisers. */
export function coalitionCasesOf(networkId: number, now = Date.now()): CoalitionCase[] {
  return coalitionCases(and(eq(cases.networkId, networkId), eq(cases.isReference, false)), now)
}

function coalitionCases(which: SQL | undefined, now: number): CoalitionCase[] {
  const open = and(
    eq(invitations.caseId, cases.id),
    eq(invitations.coalitionRole, 'contact'),
    isNull(invitations.acceptedAt),
    isNull(invitations.withdrawnAt),
    gt(invitations.expiresAt, now),
  )
  return (
    db
      .select({
        id: cases.id,
        slug: cases.slug,
        name: cases.name,
        networkId: cases.networkId,
        isReference: cases.isReference,
        contactId: people.id,
        contactName: people.name,
        isContactInvited: sql<number>`exists (select 1 from ${invitations} where ${open})`,
      })
      .from(cases)
      .leftJoin(
        coalitionMembers,
        and(
          eq(coalitionMembers.caseId, cases.id),
          eq(coalitionMembers.role, 'contact'),
          isNull(coalitionMembers.endedAt),
        ),
      )
      // A contact person whose account was closed holds nothing any more.
      .leftJoin(people, and(eq(people.id, coalitionMembers.personId), isNull(people.disabledAt)))
      .where(which)
      .orderBy(asc(cases.name), asc(cases.id))
      .all()
      .map((row) => ({ ...row, isContactInvited: row.isContactInvited === 1 }))
  )
}

const memberColumns = {
  personId: people.id,
  personPublicId: people.publicId,
  role: coalitionMembers.role,
  name: people.name,
  jobTitle: people.jobTitle,
  organisation: people.organisation,
  untilAt: coalitionMembers.untilAt,
}

function isCurrent(now: number | Placeholder): SQL | undefined {
  return and(
    isNull(coalitionMembers.endedAt),
    isNull(people.disabledAt),
    or(ne(coalitionMembers.role, 'facilitator'), gt(coalitionMembers.untilAt, now)),
  )
}
