import { and, count, countDistinct, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { cases, type ItemKind, listings, releases, sections } from '#db/schema/index.ts'
import { mayShapeNetwork } from '../networks/policy.ts'
import { allSectionTemplatesOf, getNetwork, type SectionTemplate } from '../networks/queries.ts'

/** A part of the template with what uses it: numbers, of what is shared with the network. */
export type Part = Pick<SectionTemplate, 'key' | 'title' | 'hint' | 'itemKind'> & {
  /** In so many cases something is written in it. */
  written: number
  /** Of a list: so many items, in so many cases. */
  items: number
  casesWithItems: number
}
export type TemplatePage = { parts: Part[]; retired: Part[]; cases: number }

/** @throws notFound for who is no organiser */
export function readTemplate(actor: Actor): TemplatePage {
  if (!mayShapeNetwork(actor)) throw notFound()
  const { id: networkId } = getNetwork()
  const written = writtenIn(networkId)
  const held = itemsIn(networkId)
  const shown = (part: SectionTemplate) => withUse(part, written, held)
  const all = allSectionTemplatesOf(networkId)
  return {
    parts: all.filter(({ retiredAt }) => retiredAt === null).map(shown),
    retired: all.filter(({ retiredAt }) => retiredAt !== null).map(shown),
    cases: db.select({ n: count() }).from(cases).where(eq(cases.networkId, networkId)).get()?.n ?? 0,
  }
}

export type PartPage = { part: Part; isRetired: boolean }

/** @throws as `getPart` */
export function readPart(actor: Actor, key: string): PartPage {
  const { networkId, retiredAt, ...part } = getPart(actor, key)
  return { part: withUse(part, writtenIn(networkId), itemsIn(networkId)), isRetired: retiredAt !== null }
}

/**
 * A part that cases have or had.
 * @throws notFound when there is none, and for who is no organiser
 */
export function getPart(actor: Actor, key: string): SectionTemplate {
  if (!mayShapeNetwork(actor)) throw notFound()
  const part = allSectionTemplatesOf(getNetwork().id).find((one) => one.key === key)
  if (!part) throw notFound()
  return part
}

function withUse(
  { key, title, hint, itemKind }: Pick<SectionTemplate, 'key' | 'title' | 'hint' | 'itemKind'>,
  written: Map<string, number>,
  held: ReturnType<typeof itemsIn>,
): Part {
  const inList = itemKind && held.get(itemKind)
  return {
    key,
    title,
    hint,
    itemKind,
    written: written.get(key) ?? 0,
    items: inList?.items ?? 0,
    casesWithItems: inList?.cases ?? 0,
  }
}

/** Of what a coalition keeps to itself, an organiser does not even read numbers. */
function isShared(audience: typeof releases.audience | typeof listings.audience): SQL {
  return inArray(audience, ['network', 'public'])
}

function writtenIn(networkId: number): Map<string, number> {
  const rows = db
    .select({ key: sections.key, n: count() })
    .from(releases)
    .innerJoin(sections, eq(sections.id, releases.sectionId))
    .innerJoin(cases, eq(cases.id, sections.caseId))
    .where(and(eq(cases.networkId, networkId), isNull(releases.endedAt), isShared(releases.audience)))
    .groupBy(sections.key)
    .all()
  return new Map(rows.map(({ key, n }) => [key, n]))
}

function itemsIn(networkId: number): Map<ItemKind, { items: number; cases: number }> {
  const rows = db
    .select({ kind: listings.kind, items: count(), cases: countDistinct(listings.caseId) })
    .from(listings)
    .innerJoin(cases, eq(cases.id, listings.caseId))
    .where(and(eq(cases.networkId, networkId), isShared(listings.audience)))
    .groupBy(listings.kind)
    .all()
  return new Map(rows.map(({ kind, ...counts }) => [kind, counts]))
}
