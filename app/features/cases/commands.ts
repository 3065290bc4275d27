import { and, eq, exists, gt, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { allow } from '#app/errors.ts'
import { twiceMs } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type AboutContent,
  type CardContent,
  cases,
  changes,
  emptyRichText,
  sections,
} from '#db/schema/index.ts'
import { getNetwork, sectionTemplatesOf } from '../networks/queries.ts'
import { mayChangeCase, mayCreateCase } from './policy.ts'
import { getCase, workingAbout, workingCard } from './queries.ts'
import { freeSlug, slugOf } from './slug.ts'

/** What a case can be made with; only where it lies is asked. */
export type NewCase = Pick<CardContent, 'name' | 'municipality'> &
  Partial<CardContent & AboutContent> & { slug?: string; isReference?: boolean }

/** Everything a writer fills in on the form of a case. */
export type CaseFields = CardContent & AboutContent

const unsaid = {
  province: '',
  essence: '',
  latitude: null,
  longitude: null,
  phase: '',
  motives: [],
  facts: [],
  sources: [],
  provenance: '',
  unconfirmedBecause: '',
}

export type CaseChange =
  | { isSaved: true }
  /** Somebody else saved first; nothing was overwritten, and this is what stands there now. */
  | { isSaved: false; current: CaseFields; version: number }

/**
 * Brings a case into the network, with an empty section for every part of the template. Nobody but its coalition sees it yet. Sending the
 * same twice makes one.
 */
export function createCase(actor: Actor, given: NewCase, now = Date.now()): { slug: string } {
  return transact((tx) => {
    allow(mayCreateCase(actor))
    const network = getNetwork()
    const wanted = slugOf(given.slug ?? `${given.municipality} ${given.name}`)
    const fields = { ...unsaid, ...given }
    const isReference = given.isReference ?? false
    // Who names the address, which no form does, means one of its own.
    const sent = given.slug === undefined && madeJustNow(tx, actor, { ...fields, isReference }, now)
    if (sent) return { slug: sent.slug }
    const slug = freeSlug(wanted, (one) => isUsed(tx, one))
    const { id } = tx
      .insert(cases)
      .values({
        ...workingCard(fields),
        ...workingAbout(fields),
        isReference,
        slug,
        publicId: newPublicId(),
        networkId: network.id,
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: cases.id })
      .get()
    for (const { key } of sectionTemplatesOf(network.id)) {
      tx.insert(sections).values({ publicId: newPublicId(), caseId: id, key, content: emptyRichText }).run()
    }
    recordChange(tx, {
      verb: 'case.created',
      subject: 'case',
      subjectId: id,
      caseId: id,
      networkId: network.id,
      actorId: actor.id,
      at: now,
    })
    return { slug }
  })
}

function madeJustNow(tx: Tx, actor: Person, given: CaseFields & { isReference: boolean }, now: number) {
  const isMadeBy = tx
    .select({ id: changes.id })
    .from(changes)
    .where(and(eq(changes.caseId, cases.id), eq(changes.verb, 'case.created'), eq(changes.actorId, actor.id)))
  return tx
    .select()
    .from(cases)
    .where(
      and(eq(cases.isReference, given.isReference), gt(cases.createdAt, now - twiceMs), exists(isMadeBy)),
    )
    .all()
    .find((one) => isSame(fieldsOf(one), fieldsOf(given)))
}

function fieldsOf(fields: CaseFields): CaseFields {
  return { ...workingCard(fields), ...workingAbout(fields) }
}

/**
 * Saves what a writer filled in on the form of a case: its working version, which others see once it is shared.
 * @param version  the one the form was made from
 */
export function changeCase(
  actor: Actor,
  slug: string,
  { version, ...given }: CaseFields & { version: number },
  now = Date.now(),
): CaseChange {
  return transact((tx) => {
    const theCase = getCase(actor, slug)
    allow(mayChangeCase(actor, theCase))
    const row = tx.select().from(cases).where(eq(cases.id, theCase.id)).get()
    if (!row) throw new Error(`case ${theCase.id} went away inside a transaction`)
    const current = fieldsOf(row)
    const wanted = fieldsOf(given)
    if (isSame(current, wanted)) return { isSaved: true }
    if (row.version !== version) return { isSaved: false, current, version: row.version }
    tx.update(cases)
      .set({ ...wanted, version: sql`${cases.version} + 1`, updatedAt: now })
      .where(eq(cases.id, row.id))
      .run()
    recordChange(tx, {
      verb: 'case.changed',
      subject: 'case',
      subjectId: row.id,
      caseId: row.id,
      networkId: row.networkId,
      actorId: actor.id,
      at: now,
    })
    return { isSaved: true }
  })
}

function isUsed(tx: Tx, slug: string): boolean {
  return tx.select({ id: cases.id }).from(cases).where(eq(cases.slug, slug)).get() !== undefined
}

/** Both were put together in the same order of keys, by `workingCard` and `workingAbout`. */
function isSame(a: CaseFields, b: CaseFields): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
