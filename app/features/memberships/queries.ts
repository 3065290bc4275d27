import { and, asc, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { memberships, type NetworkRole, networkRoles, people } from '#db/schema/index.ts'
import { getNetwork } from '../networks/queries.ts'
import { mayManageNetwork } from './policy.ts'

export type NetworkMember = {
  personId: number
  personPublicId: string
  role: NetworkRole
  name: string
  jobTitle: string
  organisation: string
  email: string
  createdAt: number
}

/** Everybody who holds a role in the network now: organisers first, then by name. For its organisers. */
export function membersOf(networkId: number): NetworkMember[] {
  return db
    .select(columns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.networkId, networkId), isNull(memberships.endedAt), isNull(people.disabledAt)))
    .orderBy(asc(people.name), asc(people.id))
    .all()
    .sort((a, b) => networkRoles.indexOf(a.role) - networkRoles.indexOf(b.role))
}

/**
 * A member of the network, for who looks after it, with how many organisers there are.
 * @throws notFound for anybody else
 */
export function getMembership(
  actor: Actor,
  personPublicId: string,
): { networkId: number; member: NetworkMember; organisers: number } {
  if (!mayManageNetwork(actor)) throw notFound()
  const { id: networkId } = getNetwork()
  const members = membersOf(networkId)
  const member = members.find((one) => one.personPublicId === personPublicId)
  if (!member) throw notFound()
  return { networkId, member, organisers: members.filter(({ role }) => role === 'organiser').length }
}

export type FormerNetworkMember = NetworkMember & { endedAt: number }

/** Whose membership ended in the last thirty days and who did not come back. */
export function formerMembersOf(networkId: number, now = Date.now()): FormerNetworkMember[] {
  const present = new Set(membersOf(networkId).map(({ personId }) => personId))
  const gone = new Map<number, FormerNetworkMember>()
  const ended = db
    .select({ ...columns, endedAt: memberships.endedAt })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.networkId, networkId),
        isNotNull(memberships.endedAt),
        gt(memberships.endedAt, now - restorableMs),
        isNull(people.disabledAt),
      ),
    )
    .orderBy(desc(memberships.id))
    .all()
  for (const { endedAt, ...member } of ended) {
    if (endedAt === null || present.has(member.personId) || gone.has(member.personId)) continue
    gone.set(member.personId, { ...member, endedAt })
  }
  return [...gone.values()]
}

const restorableMs = 30 * 24 * 3_600_000

const columns = {
  personId: people.id,
  personPublicId: people.publicId,
  role: memberships.role,
  name: people.name,
  jobTitle: people.jobTitle,
  organisation: people.organisation,
  email: people.email,
  createdAt: memberships.createdAt,
}
