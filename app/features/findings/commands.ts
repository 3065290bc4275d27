import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import type { NetworkAudience } from '#app/auth/audiences.ts'
import { allow, notFound } from '#app/errors.ts'
import { twiceMs } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { findingEvidence, findings, type RichText, type Source, type VerbOf } from '#db/schema/index.ts'
import { freeSlug, slugOf } from '../cases/slug.ts'
import { readableItemById } from '../items/readable.ts'
import { getNetwork } from '../networks/queries.ts'
import { isProposal, mayChangeFinding, mayDecideFinding, mayProposeFinding } from './policy.ts'
import { evidenceIdsOf, type Finding, type FindingKind, getFinding } from './queries.ts'

export type FindingFields = {
  /** The claim itself, in one sentence. */
  title: string
  kind: FindingKind
  story: RichText
  conditions: string
  /** Who sees it otherwise, and why; '' with `hasNoDissent` when nobody does, and '' alone when nobody asked yet. */
  dissent: string
  hasNoDissent: boolean
  year: number | null
  sources: Source[]
  /** The items it rests on, each of which the actor may read. */
  itemIds: number[]
}

export type FindingChange =
  | { isSaved: true }
  /** Somebody else saved first; nothing was overwritten, and this is what stands there now, with the items the actor may read. */
  | { isSaved: false; because: 'stale'; current: FindingFields; version: number }
  /** It was accepted with an answer to who sees it otherwise, and it stays that way. */
  | { isSaved: false; because: 'dissent' }

/**
 * Puts something before the network that it may have learned.
 * @param given  with `key` when its address is to be that one
 * @throws notFound when it rests on an item that the actor may not read
 */
export function proposeFinding(
  actor: Actor,
  { key: wanted, ...given }: FindingFields & { key?: string },
  now = Date.now(),
): { key: string } {
  return transact((tx) => {
    allow(mayProposeFinding(actor))
    const networkId = getNetwork().id
    const sent = sentJustNow(tx, actor, given, now)
    if (sent) return { key: sent.key }
    const base = slugOf(wanted ?? given.title).slice(0, 60) || 'bevinding'
    const key = freeSlug(base.replace(/-+$/, ''), (one) => isTaken(tx, networkId, one))
    const finding = tx
      .insert(findings)
      .values({
        ...columnsOf(given),
        key,
        networkId,
        audience: 'network',
        proposedById: actor.id,
        proposedAt: now,
        updatedAt: now,
      })
      .returning()
      .get()
    restOn(tx, actor, finding, given.itemIds, now)
    record(tx, actor, finding, 'finding.proposed', now)
    return { key }
  })
}

function sentJustNow(tx: Tx, actor: Person, given: FindingFields, now: number): Finding | undefined {
  const wanted = JSON.stringify(columnsOf(given))
  return tx
    .select()
    .from(findings)
    .where(and(eq(findings.proposedById, actor.id), gt(findings.proposedAt, now - twiceMs)))
    .all()
    .find(
      (one) =>
        JSON.stringify(columnsOf(one)) === wanted &&
        JSON.stringify(evidenceIdsOf(one.id)) === JSON.stringify(given.itemIds),
    )
}

/**
 * Changes what a finding says. Items it rests on that the actor may not read stay as they are.
 * @param version  the one the form was made from
 */
export function changeFinding(
  actor: Actor,
  key: string,
  { version, ...given }: FindingFields & { version: number },
  now = Date.now(),
): FindingChange {
  return transact((tx) => {
    const finding = getFinding(actor, key)
    allow(mayChangeFinding(actor, finding))
    const current = fieldsOf(actor, finding)
    const wanted = { ...columnsOf(given), itemIds: given.itemIds }
    // Both were put together in the same order of keys.
    if (JSON.stringify({ ...columnsOf(current), itemIds: current.itemIds }) === JSON.stringify(wanted))
      return { isSaved: true }
    if (finding.version !== version)
      return { isSaved: false, because: 'stale', current, version: finding.version }
    if (finding.acceptedAt !== null && !isDissentAnswered(given))
      return { isSaved: false, because: 'dissent' }
    tx.update(findings)
      .set({ ...columnsOf(given), version: sql`${findings.version} + 1`, updatedAt: now })
      .where(eq(findings.id, finding.id))
      .run()
    const gone = current.itemIds.filter((id) => !given.itemIds.includes(id))
    tx.delete(findingEvidence)
      .where(and(eq(findingEvidence.findingId, finding.id), inArray(findingEvidence.itemId, gone)))
      .run()
    restOn(tx, actor, finding, given.itemIds, now)
    record(tx, actor, finding, 'finding.changed', now)
    return { isSaved: true }
  })
}

/** Adds items that a finding rests on to those it has. */
export function addEvidence(actor: Actor, key: string, itemIds: number[], now = Date.now()): void {
  transact((tx) => {
    const finding = getFinding(actor, key)
    allow(mayChangeFinding(actor, finding))
    restOn(tx, actor, finding, itemIds, now)
    record(tx, actor, finding, 'finding.changed', now)
  })
}

export type Decision =
  | { act: 'accept'; audience: NetworkAudience }
  | { act: 'decline'; reason: string }
  /** "Maak ongedaan": it is a proposal again. */
  | { act: 'undo' }

export type DecisionRefusal =
  /** Nobody said who sees it otherwise, nor that nobody does. */
  | 'dissent'
  /** Somebody wrote on since the page was made: nobody decides on words they have not seen. */
  | 'changed'
  /** There is a decision already, which is to be undone first. */
  | 'decided'

/**
 * Accepts a proposal for an audience, declines it with the reason, or takes either back.
 * @param version  of the words that were on the page; without it they are decided on as they stand
 * @returns null when it is done
 */
export function decideFinding(
  actor: Actor,
  key: string,
  { version, ...decision }: Decision & { version?: number },
  now = Date.now(),
): DecisionRefusal | null {
  return transact((tx) => {
    const finding = getFinding(actor, key)
    allow(mayDecideFinding(actor))
    if (decision.act === 'undo') {
      if (!isProposal(finding)) decide(tx, actor, finding, undecided, 'finding.reopened', now)
      return null
    }
    if (!isProposal(finding)) return isDecidedSo(finding, actor, decision) ? null : 'decided'
    if (version !== undefined && version !== finding.version) return 'changed'
    if (decision.act === 'decline') {
      const declined = { declinedById: actor.id, declinedAt: now, declinedBecause: decision.reason }
      decide(tx, actor, finding, declined, 'finding.declined', now)
      return null
    }
    if (!isDissentAnswered(finding)) return 'dissent'
    const accepted = { acceptedById: actor.id, acceptedAt: now, audience: decision.audience }
    decide(tx, actor, finding, accepted, 'finding.accepted', now)
    return null
  })
}

/** Somebody asked who sees it otherwise, and wrote down the answer. */
export function isDissentAnswered({
  dissent,
  hasNoDissent,
}: Pick<Finding, 'dissent' | 'hasNoDissent'>): boolean {
  return hasNoDissent || dissent !== ''
}

/** A button pressed twice: this very decision, by this very person. */
function isDecidedSo(finding: Finding, by: Person, decision: Exclude<Decision, { act: 'undo' }>): boolean {
  return decision.act === 'accept'
    ? finding.acceptedById === by.id && finding.audience === decision.audience
    : finding.declinedById === by.id && finding.declinedBecause === decision.reason
}

const undecided = {
  audience: 'network',
  acceptedById: null,
  acceptedAt: null,
  declinedById: null,
  declinedAt: null,
  declinedBecause: '',
} as const

function decide(
  tx: Tx,
  by: Person,
  finding: Finding,
  values: Partial<Finding>,
  verb: VerbOf<'finding'>,
  at: number,
): void {
  tx.update(findings).set(values).where(eq(findings.id, finding.id)).run()
  record(tx, by, finding, verb, at)
}

/** A finding as it is filled in on its form, with the items this actor may read. */
function fieldsOf(actor: Actor, finding: Finding): FindingFields {
  const itemIds = evidenceIdsOf(finding.id).filter((id) => readableItemById(actor, id) !== null)
  return { ...columnsOf(finding), itemIds }
}

function columnsOf(given: Omit<FindingFields, 'itemIds'>): Omit<FindingFields, 'itemIds'> {
  const { title, kind, story, conditions, dissent, hasNoDissent, year, sources } = given
  return {
    title,
    kind,
    story,
    conditions,
    dissent,
    hasNoDissent,
    year,
    sources: sources.map(({ title, publisher, year, url, note }) => ({ title, publisher, year, url, note })),
  }
}

function restOn(tx: Tx, actor: Actor, finding: Finding, itemIds: number[], at: number): void {
  for (const itemId of itemIds) {
    if (!readableItemById(actor, itemId)) throw notFound()
    tx.insert(findingEvidence)
      .values({ findingId: finding.id, itemId, createdAt: at })
      .onConflictDoNothing()
      .run()
  }
}

function isTaken(tx: Tx, networkId: number, key: string): boolean {
  const found = tx
    .select({ id: findings.id })
    .from(findings)
    .where(and(eq(findings.networkId, networkId), eq(findings.key, key)))
    .get()
  return found !== undefined
}

function record(tx: Tx, by: Person, finding: Finding, verb: VerbOf<'finding'>, at: number): void {
  recordChange(tx, {
    verb,
    subject: 'finding',
    subjectId: finding.id,
    networkId: finding.networkId,
    actorId: by.id,
    at,
  })
}
