import { and, eq, isNull } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { rewordRichText } from '#app/editor/reword-document.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { db, transact } from '#db/client.server.ts'
import { type Disposition, type RichText, settlements, type ThreadKind } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import { settleThread, undoSettlement } from '../comments/commands.ts'
import { dispositionsOf, maySettle } from '../comments/policy.ts'
import { type FoundThread, getThread, type SeenThread } from '../comments/queries.ts'
import { rewordItem } from '../items/commands.ts'
import { findItem } from '../items/queries.ts'
import { sectionTemplatesOf } from '../networks/queries.ts'
import { type GivenWords, rewordSection } from '../sections/commands.ts'
import { contentNow } from '../sections/document.ts'
import { tellReworded } from '../sections/open-documents.ts'
import type { Range } from './anchor.ts'
import { linesTyped } from './lines-typed.ts'
import { puttingBack, type Stood } from './put-back.ts'
import { placeIn, type SeenPassage } from './queries.ts'
import { rewordingByBlocks, rewordingOf, type Unrewordable } from './rewording.ts'
import { stoodBefore } from './stood-before.ts'
import { strikingOf, unstrikingOf } from './striking.ts'
import { suggests } from './suggests.ts'

/** `gone`: those words do not stand there any more. `unfit`: they do, and others could not be put in their place. Nothing changed then. */
export type NotTaken = 'gone' | 'unfit' | 'already_settled' | Unrewordable

/**
 * Puts what somebody suggested in the place of the words it is for, or lets those go when that was suggested, as a version in both names,
 * and settles the reaction with it. Who did that already is told the same.
 * @returns null when that is done, else why not
 * @throws notFound, forbidden
 */
export function takeOverSuggestion(
  actor: Person,
  slug: string,
  threadPublicId: string,
  now = Date.now(),
): NotTaken | null {
  const taken = transact(() => {
    const { row, seen, theCase } = getThread(actor, slug, threadPublicId, now)
    allow(theCase !== null && maySettle(actor, theCase))
    if (seen.settlement) return isTakenBy(actor, theCase, row, seen) ? { sectionId: null } : 'already_settled'
    const text = openText(actor, theCase, row, seen)
    const { passage } = seen
    if (!text || !passage || !suggests(passage)) return 'gone'
    const found = placeIn(row, toText(text.content))
    if (!found) return 'gone'
    // Somebody may have written just that meanwhile.
    const rewording = found.isAsSuggested ? null : rewordingFor(passage, text.content, found.place)
    if (typeof rewording === 'string') return rewording
    const act = passage.asksToStrike ? 'struck' : 'reworded'
    if (rewording && !text.write({ rewording, suggestedById: row.authorId, act }, now)) return 'unfit'
    const disposition = dispositionWhenTaken(row.kind)
    const reason = disposition === 'taken_over' ? '' : reasonWhenTaken(passage)
    settleThread(actor, slug, threadPublicId, { disposition, reason, comeBackOn: null }, now)
    return { sectionId: row.sectionId }
  })
  if (typeof taken === 'string') return taken
  if (taken.sectionId !== null) tellReworded(taken.sectionId)
  return null
}

/**
 * Takes a settlement back and puts in the text again what stood there before the suggestion, as a version in the name of who does so.
 * @returns null when that is done; `changed` when just that suggestion does not stand there any more, and nothing changed
 * @throws notFound, forbidden
 */
export function undoTakenOver(
  actor: Person,
  slug: string,
  threadPublicId: string,
  now = Date.now(),
): 'changed' | null {
  const undone = transact(() => {
    const { row, seen, theCase } = getThread(actor, slug, threadPublicId, now)
    allow(theCase !== null && maySettle(actor, theCase))
    if (!seen.settlement) return null
    const text = openText(actor, theCase, row, seen)
    const { passage } = seen
    const found = text && placeIn(row, toText(text.content))
    if (!text || !passage || !found?.isAsSuggested) return 'changed'
    const stood = stoodBefore(row, seen.settlement.settledAt)
    const rewording = rewordingBack(passage, text.content, found.place, stood)
    if (rewording === null || typeof rewording === 'string') return 'changed'
    if (!text.write({ rewording, suggestedById: row.authorId, act: 'putBack' }, now)) return 'changed'
    undoSettlement(actor, slug, threadPublicId, now)
    return { sectionId: row.sectionId }
  })
  if (undone === 'changed') return undone
  if (undone && undone.sectionId !== null) tellReworded(undone.sectionId)
  return null
}

/** Whether the actor settled it by taking it over, and just that stands there. */
function isTakenBy(actor: Person, theCase: SeenCase, row: FoundThread['row'], seen: SeenThread): boolean {
  const { passage, settlement } = seen
  const by = db
    .select({ id: settlements.settledById })
    .from(settlements)
    .where(and(eq(settlements.threadId, row.id), isNull(settlements.undoneAt)))
    .get()
  if (by?.id !== actor.id || settlement?.disposition !== dispositionWhenTaken(row.kind)) return false
  const text = passage && suggests(passage) && openText(actor, theCase, row, seen)
  return Boolean(text && placeIn(row, toText(text.content))?.isAsSuggested)
}

type OpenText = {
  /** As it stands at this moment, which may be more than what stands on the page. */
  content: RichText
  /** @returns whether it was written */
  write: (words: GivenWords, now: number) => boolean
}

/** @returns null when the reaction is on the case as a whole, or on a part that its template has no longer */
function openText(
  actor: Person,
  theCase: SeenCase,
  { sectionId }: FoundThread['row'],
  { item, sectionKey }: SeenThread,
): OpenText | null {
  const { slug } = theCase
  if (item) {
    const content = findItem(actor, theCase, item.kind, item.key)?.content.story
    if (!content) return null
    return {
      content,
      write({ rewording, ...words }, now) {
        const story = rewordRichText(content, rewording)
        if (story) rewordItem(actor, slug, item, { story, ...words }, now)
        return story !== null
      },
    }
  }
  if (sectionId === null || sectionKey === null) return null
  if (!sectionTemplatesOf(theCase.networkId).some(({ key }) => key === sectionKey)) return null
  return {
    content: contentNow(sectionId),
    write: (words, now) => rewordSection(actor, slug, sectionKey, words, now),
  }
}

function rewordingFor({ suggestion, asksToStrike }: SeenPassage, content: RichText, place: Range) {
  return asksToStrike ? strikingOf(content, place) : rewordingOf(content, place, suggestion)
}

function rewordingBack(
  { suggestion, asksToStrike, quote }: SeenPassage,
  content: RichText,
  place: Range,
  stood: Stood | null,
) {
  if (asksToStrike) return unstrikingOf(content, place.start, stood, quote)
  if (stood) return puttingBack(content, place, stood, suggestion)
  // Of words that were never shared only their lines may be known.
  return rewordingByBlocks(content, place, linesTyped(quote))
}

function reasonWhenTaken({ asksToStrike }: SeenPassage): string {
  return asksToStrike ? m.passages_struck() : m.passages_taken_over()
}

/** An answer is not accepted because something in the question was reworded. */
function dispositionWhenTaken(kind: ThreadKind): Disposition {
  const fitting = dispositionsOf[kind].filter((one) => one !== 'accepted')
  return fitting[0] ?? 'noted'
}
