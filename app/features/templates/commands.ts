import { eq, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { emptyRichText, sectionTemplates, type VerbOf } from '#db/schema/index.ts'
import { freeKey, isSameName } from '../networks/names.ts'
import { type Direction, moved } from '../networks/order.ts'
import { mayShapeNetwork } from '../networks/policy.ts'
import { allSectionTemplatesOf, getNetwork, type SectionTemplate } from '../networks/queries.ts'

/** What stands in the way: expected, so an answer and not an error. */
export type TemplateRefusal = { refused: 'taken' | 'retired' | 'last' }

type Words = { title: string; hint: string }

/** On the page of a case these already name something else, and a part has its key there. */
const keysOfPage: readonly string[] = [
  'inhoud',
  'plaatsen',
  'feiten',
  'bronnen',
  'cijfers',
  'coalitie',
  'geschiedenis',
  'reacties',
  'eerste-stappen',
]

/**
 * A new part of text for every case, at the end of the template. What stands there already in the same words adds nothing, so that a form that
 * is sent twice adds one; with another question under the same title it is refused, since that question would be lost.
 * @returns the key of the part with this title
 */
export function addPart(
  actor: Actor,
  { title, hint }: Words,
  now = Date.now(),
): { key: string } | TemplateRefusal {
  return transact((tx) => {
    const { networkId, parts, by } = open(actor)
    const same = parts.find((part) => isSameName(part.title, title))
    if (same && same.retiredAt !== null) return { refused: 'retired' }
    if (same) return same.hint === hint ? { key: same.key } : { refused: 'taken' }
    const part = tx
      .insert(sectionTemplates)
      .values({
        networkId,
        key: freeKey(title, (key) => keysOfPage.includes(key) || parts.some((one) => one.key === key)),
        kind: 'text',
        title,
        hint,
        position: placeAtEnd(parts),
      })
      .returning()
      .get()
    giveToEveryCase(tx, part)
    record(tx, 'template.added', part, by, now)
    return { key: part.key }
  })
}

/** Gives a part another title or another question to answer. Its key, and so its address, stays. */
export function changePart(
  actor: Actor,
  key: string,
  { title, hint }: Words,
  now = Date.now(),
): TemplateRefusal | null {
  return transact((tx) => {
    const { parts, by } = open(actor)
    const part = partOf(parts, key)
    if (part.title === title && part.hint === hint) return null
    if (isTaken(parts, part, title)) return { refused: 'taken' }
    tx.update(sectionTemplates).set({ title, hint }).where(eq(sectionTemplates.id, part.id)).run()
    record(tx, part.title === title ? 'template.hint_changed' : 'template.renamed', part, by, now)
    return null
  })
}

/** Moves a part one place in every case. When it does not stand where `from` says, nothing happens. */
export function movePart(
  actor: Actor,
  key: string,
  step: { to: Direction; from: number },
  now = Date.now(),
): void {
  transact((tx) => {
    const { parts, by } = open(actor)
    const part = partOf(parts, key)
    const order = moved(
      parts.filter(({ retiredAt }) => retiredAt === null),
      key,
      step,
    )
    if (!order) return
    for (const [position, { id }] of order.entries())
      tx.update(sectionTemplates).set({ position }).where(eq(sectionTemplates.id, id)).run()
    record(tx, 'template.moved', part, by, now)
  })
}

/** Takes a part out of every case. What was written and shared there stays as it is, and nobody reads it until it comes back. */
export function retirePart(actor: Actor, key: string, now = Date.now()): TemplateRefusal | null {
  return transact((tx) => {
    const { parts, by } = open(actor)
    const part = partOf(parts, key)
    if (part.retiredAt !== null) return null
    if (parts.every((one) => one === part || one.retiredAt !== null)) return { refused: 'last' }
    tx.update(sectionTemplates).set({ retiredAt: now }).where(eq(sectionTemplates.id, part.id)).run()
    record(tx, 'template.retired', part, by, now)
    return null
  })
}

/** Puts a part back in every case, at the end, with what stood in it and as widely shared as it was. */
export function restorePart(actor: Actor, key: string, now = Date.now()): TemplateRefusal | null {
  return transact((tx) => {
    const { parts, by } = open(actor)
    const part = partOf(parts, key)
    if (part.retiredAt === null) return null
    if (isTaken(parts, part, part.title)) return { refused: 'taken' }
    tx.update(sectionTemplates)
      .set({ retiredAt: null, position: placeAtEnd(parts) })
      .where(eq(sectionTemplates.id, part.id))
      .run()
    giveToEveryCase(tx, part)
    record(tx, 'template.restored', part, by, now)
    return null
  })
}

/** An empty section in every case that has none of this part: all of them when it is new, those of meanwhile when it comes back. */
function giveToEveryCase(tx: Tx, { networkId, key }: SectionTemplate): void {
  // One statement however many cases there are: the database is held as long as this takes.
  tx.run(sql`
    insert into sections (public_id, case_id, key, content)
    select new_public_id(), c.id, ${key}, ${JSON.stringify(emptyRichText)} from cases c
    where c.network_id = ${networkId} and not exists (select 1 from sections s where s.case_id = c.id and s.key = ${key})`)
}

function open(actor: Actor): { networkId: number; parts: SectionTemplate[]; by: Person } {
  if (!mayShapeNetwork(actor)) throw notFound()
  const { id: networkId } = getNetwork()
  return { networkId, parts: allSectionTemplatesOf(networkId), by: actor }
}

function partOf(parts: SectionTemplate[], key: string): SectionTemplate {
  const part = parts.find((one) => one.key === key)
  if (!part) throw notFound()
  return part
}

/** Another part that cases have now goes by this title. */
function isTaken(parts: SectionTemplate[], part: SectionTemplate, title: string): boolean {
  return parts.some((one) => one !== part && one.retiredAt === null && isSameName(one.title, title))
}

function placeAtEnd(parts: SectionTemplate[]): number {
  return Math.max(-1, ...parts.map(({ position }) => position)) + 1
}

function record(
  tx: Tx,
  verb: VerbOf<'template'>,
  { id, networkId }: SectionTemplate,
  { id: actorId }: Person,
  at: number,
): void {
  recordChange(tx, { verb, subject: 'network', subjectId: id, networkId, actorId, at })
}
