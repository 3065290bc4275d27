import { createHash, timingSafeEqual } from 'node:crypto'
import { and, asc, eq, gt, isNull, type SQL } from 'drizzle-orm'
import { data, href } from 'react-router'
import type { Actor } from '#app/auth/actor.ts'
import { signInPath } from '#app/auth/require-person.ts'
import { asActor } from '#app/auth/sessions.ts'
import { twiceMs } from '#app/pressed-twice.ts'
import { db } from '#db/client.server.ts'
import { cases, invitations, networks, people } from '#db/schema/index.ts'
import { seeCase } from '../cases/queries.ts'

export type Invitation = typeof invitations.$inferSelect

/** An invitation as the one who holds its link sees it. */
export type SeenInvitation = Invitation & {
  networkName: string
  caseName: string | null
  caseSlug: string | null
  inviter: { name: string; jobTitle: string; organisation: string }
}

/**
 * The invitation of this link, as long as it can be taken.
 * @throws 404 when there is none or the secret is another one, 410 when it expired, was withdrawn or was taken already
 */
export function getInvitation(publicId: string, secret: string, now = Date.now()): SeenInvitation {
  const { invitation, ...around } = findByLink(publicId, secret)
  if (!isOpen(invitation, now)) throw invitationIsOver()
  return { ...invitation, ...around }
}

/**
 * Where an invitation led that was taken, for who took it: they came where they wanted, and come there again. Who is not signed in may have
 * pressed twice, and then the answer with their session can be lost: for a moment the way there goes by signing in.
 * @returns null for anybody else, and when it was not taken
 * @throws 404 as getInvitation does
 */
export function pathOfTaken(actor: Actor, publicId: string, secret: string, now = Date.now()): string | null {
  const { invitation, caseSlug } = findByLink(publicId, secret)
  const { acceptedAt, acceptedById } = invitation
  if (acceptedAt === null || acceptedById === null) return null
  const path = pathAfter(acceptedById, caseSlug)
  if (actor.kind === 'person') return actor.id === acceptedById ? path : null
  return now - acceptedAt < twiceMs ? signInPath(path) : null
}

function findByLink(publicId: string, secret: string) {
  const found = db
    .select({
      invitation: invitations,
      networkName: networks.name,
      caseName: cases.name,
      caseSlug: cases.slug,
      inviter: { name: people.name, jobTitle: people.jobTitle, organisation: people.organisation },
    })
    .from(invitations)
    .innerJoin(networks, eq(networks.id, invitations.networkId))
    .innerJoin(people, eq(people.id, invitations.invitedById))
    .leftJoin(cases, eq(cases.id, invitations.caseId))
    .where(eq(invitations.publicId, publicId))
    .get()
  if (!found || !isSame(found.invitation.secretHash, hashOf(secret))) throw data(null, { status: 404 })
  return found
}

/** The link was right once, and leads nowhere any more. */
export function invitationIsOver() {
  return data(null, { status: 410 })
}

export function isOpen(invitation: Invitation, now: number): boolean {
  return invitation.acceptedAt === null && invitation.withdrawnAt === null && invitation.expiresAt > now
}

export type OpenInvitation = Pick<
  Invitation,
  'publicId' | 'email' | 'networkRole' | 'coalitionRole' | 'untilAt' | 'expiresAt'
>

/** What is on its way to a coalition, or with `caseId` null to the network itself; the oldest first. For who may withdraw it. */
export function openInvitations(
  of: { networkId: number; caseId: number | null },
  now = Date.now(),
): OpenInvitation[] {
  return db
    .select(openColumns)
    .from(invitations)
    .where(
      and(
        eq(invitations.networkId, of.networkId),
        of.caseId === null ? isNull(invitations.caseId) : eq(invitations.caseId, of.caseId),
        isOpenAt(now),
      ),
    )
    .orderBy(asc(invitations.id))
    .all()
}

const openColumns = {
  publicId: invitations.publicId,
  email: invitations.email,
  networkRole: invitations.networkRole,
  coalitionRole: invitations.coalitionRole,
  untilAt: invitations.untilAt,
  expiresAt: invitations.expiresAt,
}

/** The WHERE of an invitation that can still be taken. */
function isOpenAt(now: number): SQL | undefined {
  return and(isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt), gt(invitations.expiresAt, now))
}

/** How a secret is kept: random and long, so a plain hash will do. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}

/** Where somebody starts who just came in: their case when they can see it, else their desk. A guest may be in before anything is shared with guests. */
export function pathAfter(personId: number, caseSlug: string | null): string {
  const person = db.select().from(people).where(eq(people.id, personId)).get()
  const row = caseSlug === null ? null : db.select().from(cases).where(eq(cases.slug, caseSlug)).get()
  if (!person || !row || !seeCase(asActor(person, ''), row)) return href('/overzicht')
  return href('/casussen/:slug', { slug: row.slug })
}

/** Who is invited to be the contact person of which case, for the organisers: case id to invitation. */
export function contactInvitations(networkId: number, now = Date.now()): Map<number, OpenInvitation> {
  const open = db
    .select({ caseId: invitations.caseId, ...openColumns })
    .from(invitations)
    .where(and(eq(invitations.networkId, networkId), eq(invitations.coalitionRole, 'contact'), isOpenAt(now)))
    .all()
  return new Map(open.flatMap(({ caseId, ...one }) => (caseId === null ? [] : [[caseId, one] as const])))
}
