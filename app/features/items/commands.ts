import { and, eq, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { isAtLeastAsWide } from '#app/auth/audiences.ts'
import { readRichText, wordsOnly } from '#app/editor/allowed.ts'
import { toText } from '#app/editor/render.ts'
import { allow, notFound } from '#app/errors.ts'
import { twiceMs, whenDone } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type ItemContent,
  itemLinks,
  items,
  type LinkKind,
  type RichText,
  releases,
  type VerbOf,
} from '#db/schema/index.ts'
import { getCase, type SeenCase } from '../cases/queries.ts'
import { freeSlug, slugOf } from '../cases/slug.ts'
import { retiredKindsOf } from '../networks/queries.ts'
import type { WordsAct } from '../sections/commands.ts'
import { contentOf, type GivenItem } from './content.ts'
import { relist } from './listing.ts'
import type { ItemRef } from './lists.ts'
import { mayEditItems, mayRestoreItem } from './policy.ts'
import { findOwnLink, getItem, isKeyUsed } from './queries.ts'

export type NewItem = GivenItem & {
  /** For its address; made of the title when it is left out. */
  key?: string
  displacement?: string
}

/**
 * Adds a dilemma, question, expectation or intervention to a case, at the end of its list. Only its coalition sees it.
 * @returns its key in the address
 * @throws notFound when the actor may not see the case, forbidden when they may not write in it
 */
export function createItem(actor: Actor, slug: string, given: NewItem, now = Date.now()): { key: string } {
  return transact((tx) => {
    const theCase = getCase(actor, slug)
    allow(mayEditItems(actor, theCase))
    const { kind } = given
    if (retiredKindsOf(theCase.networkId).has(kind)) throw notFound()
    const content = checked(contentOf(given))
    const sent = tx
      .select()
      .from(items)
      .where(
        and(
          eq(items.caseId, theCase.id),
          eq(items.kind, kind),
          eq(items.createdById, actor.id),
          isNull(items.deletedAt),
          sql`${items.createdAt} > ${now - twiceMs}`,
        ),
      )
      .all()
      .find(
        (one) =>
          JSON.stringify(one.content) === JSON.stringify(content) &&
          one.displacement === (given.displacement ?? ''),
      )
    if (sent) return { key: sent.key }
    const key = freeSlug(
      given.key ?? shortSlug(content.title),
      (one) => isKeyUsed(theCase.id, kind, one),
      reserved,
    )
    const last = tx
      .select({ position: max(items.position) })
      .from(items)
      .where(and(eq(items.caseId, theCase.id), eq(items.kind, kind)))
      .get()
    const { id } = tx
      .insert(items)
      .values({
        publicId: newPublicId(),
        caseId: theCase.id,
        kind,
        key,
        position: (last?.position ?? -1) + 1,
        content,
        text: toText(content.story),
        displacement: kind === 'intervention' ? (given.displacement ?? '') : '',
        createdById: actor.id,
        createdAt: now,
        updatedById: actor.id,
        updatedAt: now,
      })
      .returning({ id: items.id })
      .get()
    record(tx, actor, theCase, id, 'item.created', now)
    return { key }
  })
}

export type ItemFields = { content: ItemContent; displacement: string }
export type ItemChange =
  | { isSaved: true }
  /** Somebody else saved first; nothing was overwritten, and this is what stands there now. */
  | { isSaved: false; current: ItemFields; version: number }

/**
 * Saves what a writer filled in: the working version, which others see once it is shared. The same words again change nothing.
 * @param version  the one the form was made from
 */
export function changeItem(
  actor: Actor,
  slug: string,
  { kind, key }: ItemRef,
  { version, ...given }: ItemFields & { version: number },
  now = Date.now(),
): ItemChange {
  return transact((tx) => {
    const { theCase, item } = getItem(actor, slug, kind, key)
    allow(mayEditItems(actor, theCase))
    const row = tx.select().from(items).where(eq(items.id, item.id)).get()
    if (!row) throw notFound()
    const content = checked(contentOf({ ...given.content, kind } as GivenItem))
    const displacement = kind === 'intervention' ? given.displacement : ''
    if (JSON.stringify(row.content) === JSON.stringify(content) && row.displacement === displacement)
      return { isSaved: true }
    if (row.version !== version)
      return {
        isSaved: false,
        current: { content: row.content, displacement: row.displacement },
        version: row.version,
      }
    save(tx, actor, row.id, { content, displacement }, now)
    record(tx, actor, theCase, row.id, 'item.changed', now)
    return { isSaved: true }
  })
}

/**
 * Does what somebody suggested in the story of an item, as a version in both names, or puts back what stood there before. A form that was
 * made from the version before is not saved over it.
 * @param story  all that stands there then
 * @throws notFound, forbidden
 */
export function rewordItem(
  actor: Actor,
  slug: string,
  { kind, key }: ItemRef,
  { story, suggestedById, act }: { story: RichText; suggestedById: number; act: WordsAct },
  now = Date.now(),
): void {
  transact((tx) => {
    const { theCase, item } = getItem(actor, slug, kind, key)
    allow(mayEditItems(actor, theCase))
    if (!item.working) throw notFound()
    const { content, displacement } = item.working
    save(tx, actor, item.id, { content: checked({ ...content, story }), displacement }, now)
    record(tx, actor, theCase, item.id, `item.${act}`, now, suggestedById)
  })
}

/**
 * Says how a question stands, without anything else of it: for whoever accepts an answer or takes that back. One that lapsed meanwhile
 * is not opened again by that.
 */
export function setQuestionState(
  tx: Tx,
  actor: Person,
  theCase: SeenCase,
  itemId: number,
  state: 'open' | 'answered',
  now: number,
): void {
  const row = tx.select().from(items).where(eq(items.id, itemId)).get()
  if (row?.content.kind !== 'question' || row.content.state === state) return
  if (state === 'open' && row.content.state !== 'answered') return
  save(tx, actor, itemId, { content: { ...row.content, state }, displacement: row.displacement }, now)
  record(tx, actor, theCase, itemId, 'item.changed', now)
}

function save(tx: Tx, actor: Person, id: number, { content, displacement }: ItemFields, now: number): void {
  tx.update(items)
    .set({
      content,
      displacement,
      text: toText(content.story),
      version: sql`${items.version} + 1`,
      updatedById: actor.id,
      updatedAt: now,
    })
    .where(eq(items.id, id))
    .run()
}

/** Moves an item one place up or down in its list; at the end of the list nothing happens. */
export function moveItem(
  actor: Actor,
  slug: string,
  { kind, key }: ItemRef,
  direction: 'up' | 'down',
  now = Date.now(),
): void {
  transact((tx) => {
    const { theCase, item } = getItem(actor, slug, kind, key)
    allow(mayEditItems(actor, theCase))
    const inOrder = tx
      .select({ id: items.id })
      .from(items)
      .where(and(eq(items.caseId, theCase.id), eq(items.kind, kind), isNull(items.deletedAt)))
      .orderBy(items.position, items.id)
      .all()
      .map(({ id }) => id)
    const from = inOrder.indexOf(item.id)
    const to = direction === 'up' ? from - 1 : from + 1
    const other = inOrder[to]
    if (other === undefined) return
    inOrder[from] = other
    inOrder[to] = item.id
    inOrder.forEach((id, position) => {
      tx.update(items).set({ position }).where(eq(items.id, id)).run()
    })
    record(tx, actor, theCase, item.id, 'item.moved', now)
  })
}

/** Takes an item away from everybody. For thirty days it can be put back, as it was shared then. Who did that already changes nothing. */
export function deleteItem(actor: Actor, slug: string, { kind, key }: ItemRef, now = Date.now()): void {
  transact((tx) => {
    const seen = getCase(actor, slug)
    const row = rowOf(tx, seen, { kind, key })
    if (row && mayRestoreItem(actor, seen, row, now) && row.deletedById === actor.id) return
    const { theCase, item } = getItem(actor, slug, kind, key)
    allow(mayEditItems(actor, theCase))
    tx.update(items).set({ deletedAt: now, deletedById: actor.id }).where(eq(items.id, item.id)).run()
    tx.update(releases)
      .set({ endedAt: now, takenBackById: actor.id })
      .where(and(eq(releases.itemId, item.id), isNull(releases.endedAt)))
      .run()
    relist(tx, item.id)
    record(tx, actor, theCase, item.id, 'item.deleted', now)
  })
}

/**
 * Puts a deleted item back, and shares it with those who read it when it was deleted. Twice is once.
 * @throws notFound when there is none, or it was deleted too long ago
 */
export function restoreItem(actor: Actor, slug: string, { kind, key }: ItemRef, now = Date.now()): void {
  transact((tx) => {
    const theCase = getCase(actor, slug)
    allow(mayEditItems(actor, theCase))
    const row = rowOf(tx, theCase, { kind, key })
    const isRetired = retiredKindsOf(theCase.networkId).has(kind)
    if (row?.deletedAt === null && !isRetired) return
    if (!row || isRetired || !mayRestoreItem(actor, theCase, row, now)) throw notFound()
    const card = theCase.released.card
    const ended = tx
      .select()
      .from(releases)
      .where(
        and(
          eq(releases.itemId, row.id),
          eq(releases.endedAt, row.deletedAt ?? -1),
          // Not one that a newer one took the place of in that same moment.
          isNotNull(releases.takenBackById),
        ),
      )
      .all()
      // Its card may have been narrowed meanwhile; then it has to be shared anew, with the preview that says so.
      .filter(
        ({ subject, audience }) =>
          subject === 'displacement' || (card !== null && isAtLeastAsWide(card.audience, audience)),
      )
    tx.update(items).set({ deletedAt: null, deletedById: null }).where(eq(items.id, row.id)).run()
    if (ended.length > 0)
      tx.update(releases)
        .set({ endedAt: null, takenBackById: null })
        .where(
          inArray(
            releases.id,
            ended.map(({ id }) => id),
          ),
        )
        .run()
    relist(tx, row.id)
    record(tx, actor, theCase, row.id, 'item.restored', now)
  })
}

/**
 * Says that one item serves, touches, answers or borrows another that the actor can see. Saying it twice says it once, with the last reason.
 * @throws notFound when the actor cannot see either of them
 */
export function linkItems(
  actor: Actor,
  slug: string,
  from: ItemRef,
  to: { slug: string; ref: ItemRef; kind: LinkKind; because?: string },
  now = Date.now(),
): void {
  transact((tx) => {
    const { theCase, item } = getItem(actor, slug, from.kind, from.key)
    allow(mayEditItems(actor, theCase))
    const other = getItem(actor, to.slug, to.ref.kind, to.ref.key).item
    if (other.id === item.id) throw notFound()
    const made = tx
      .insert(itemLinks)
      .values({
        fromId: item.id,
        toId: other.id,
        kind: to.kind,
        because: to.because,
        createdById: actor.id,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning()
      .get()
    if (made) record(tx, actor, theCase, item.id, 'item.linked', now)
    else if (to.because !== undefined)
      tx.update(itemLinks)
        .set({ because: to.because })
        .where(and(eq(itemLinks.fromId, item.id), eq(itemLinks.toId, other.id), eq(itemLinks.kind, to.kind)))
        .run()
  })
}

/**
 * Takes a link away, from the side of the item that says it. Who did that last, and does it again, changes nothing.
 * @param name  as `nameOfLink` has it
 * @throws notFound when it says no such thing of anything the actor may see
 */
export function unlinkItems(actor: Actor, slug: string, from: ItemRef, name: string, now = Date.now()): void {
  transact((tx) => {
    const { theCase, item } = getItem(actor, slug, from.kind, from.key)
    allow(mayEditItems(actor, theCase))
    const link = findOwnLink(actor, theCase, item, name)
    const act = { verb: 'item.unlinked', subject: 'item', subjectId: item.id, caseId: theCase.id } as const
    if (!link && whenDone(actor, act) !== null) return
    if (!link) throw notFound()
    tx.delete(itemLinks).where(eq(itemLinks.id, link.id)).run()
    record(tx, actor, theCase, item.id, 'item.unlinked', now)
  })
}

/** Also of one that was deleted. */
function rowOf(tx: Tx, { id }: SeenCase, { kind, key }: ItemRef) {
  return tx
    .select()
    .from(items)
    .where(and(eq(items.caseId, id), eq(items.kind, kind), eq(items.key, key)))
    .get()
}

const reserved: ReadonlySet<string> = new Set(['nieuw', 'verwijderd'])

/** The first words of a title: an address is to be read, not to hold a whole sentence. */
function shortSlug(title: string): string {
  const words = slugOf(title).split('-')
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length > 48) break
    slug += slug ? `-${word}` : word
  }
  return slug || 'zonder-naam'
}

/** What a form or a file gave as rich text is only as good as this makes it. */
function checked(content: ItemContent): ItemContent {
  return { ...content, story: wordsOnly(readRichText(content.story)) }
}

function record(
  tx: Tx,
  actor: Person,
  theCase: SeenCase,
  itemId: number,
  verb: VerbOf<'item'>,
  now: number,
  personId: number | null = null,
): void {
  recordChange(tx, {
    verb,
    subject: 'item',
    subjectId: itemId,
    itemId,
    caseId: theCase.id,
    networkId: theCase.networkId,
    actorId: actor.id,
    personId,
    at: now,
  })
}
