import { and, asc, count, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { networkAudiencesOf } from '#app/auth/audiences.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { findingEvidence, type findingKinds, findings, people } from '#db/schema/index.ts'
import { type ReadableItem, readableItemById } from '../items/readable.ts'
import { mayDecideFinding, maySeeFinding } from './policy.ts'

export type Finding = typeof findings.$inferSelect
export type FindingKind = (typeof findingKinds)[number]
export type FindingFilter = { kind?: FindingKind; year?: number }

/** What the network learned, as this actor may read it: first what was accepted, then the proposals, at the end what was not accepted. */
export function findingsFor(
  actor: Actor,
  filter: FindingFilter,
  { limit, offset }: { limit: number; offset: number },
): Finding[] {
  return db
    .select()
    .from(findings)
    .where(isListed(actor, filter))
    .orderBy(
      sql`${findings.acceptedAt} is null`,
      sql`${findings.declinedAt} is not null`,
      desc(sql`coalesce(${findings.acceptedAt}, ${findings.proposedAt})`),
      desc(findings.id),
    )
    .limit(limit)
    .offset(offset)
    .all()
}

/** How many there are on all pages of `findingsFor` together. */
export function countFindingsFor(actor: Actor, filter: FindingFilter): number {
  return db.select({ n: count() }).from(findings).where(isListed(actor, filter)).get()?.n ?? 0
}

/** The years of what the actor may read, the newest first. */
export function findingYears(actor: Actor): number[] {
  return db
    .selectDistinct({ year: findings.year })
    .from(findings)
    .where(and(isListed(actor, {}), isNotNull(findings.year)))
    .orderBy(desc(findings.year))
    .all()
    .flatMap(({ year }) => year ?? [])
}

/** The same as `maySeeFinding`, for the WHERE of a query. */
function isListed(actor: Actor, { kind, year }: FindingFilter): SQL | undefined {
  const isOwn = actor.kind === 'person' ? eq(findings.proposedById, actor.id) : undefined
  return and(
    inArray(findings.audience, networkAudiencesOf(actor)),
    mayDecideFinding(actor) ? undefined : or(isNull(findings.declinedAt), isOwn),
    kind ? eq(findings.kind, kind) : undefined,
    year ? eq(findings.year, year) : undefined,
  )
}

/** @throws notFound when there is none with this key, and just so when it is not for the actor */
export function getFinding(actor: Actor, key: string): Finding {
  const finding = db.select().from(findings).where(eq(findings.key, key)).get()
  if (!finding || !maySeeFinding(actor, finding)) throw notFound()
  return finding
}

/** Who proposed it, by name for those who read what is the network's; '' for others, who do not know its members. */
export function proposerOf(actor: Actor, { proposedById }: Finding): string {
  if (!networkAudiencesOf(actor).includes('network')) return ''
  const person = db.select({ name: people.name }).from(people).where(eq(people.id, proposedById)).get()
  return person?.name ?? ''
}

/** The items a finding rests on, of as many as the actor may read. */
export function evidenceOf(actor: Actor, findingId: number): ReadableItem[] {
  return evidenceIdsOf(findingId).flatMap((id) => readableItemById(actor, id) ?? [])
}

/** All of them, whoever may read them; in the order in which they were named. */
export function evidenceIdsOf(findingId: number): number[] {
  return db
    .select({ itemId: findingEvidence.itemId })
    .from(findingEvidence)
    .where(eq(findingEvidence.findingId, findingId))
    .orderBy(asc(findingEvidence.id))
    .all()
    .map(({ itemId }) => itemId)
}
