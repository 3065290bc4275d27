import { randomInt } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { and, eq, sql } from 'drizzle-orm'
import * as Y from 'yjs'
import type { Actor } from '#app/auth/actor.ts'
import { readRichText } from '#app/editor/allowed.ts'
import { richTextToState, stateToRichText } from '#app/editor/document.ts'
import { toText } from '#app/editor/render.ts'
import { type Rewording, rewordDocument } from '#app/editor/reword-document.ts'
import { allow, notFound } from '#app/errors.ts'
import { log } from '#app/log.ts'
import { recordChange } from '#db/changes.ts'
import { db, type Tx, transact } from '#db/client.server.ts'
import {
  cases,
  type RichText,
  type Source,
  sectionAuthors,
  sectionDocuments,
  sections,
  sectionUpdates,
  sectionWriters,
} from '#db/schema/index.ts'
import { epochOf, loadSectionDocument, picturesOf } from './document.ts'
import { getVersion } from './history.ts'
import { mayEditSection } from './policy.ts'
import { getSection, type SeenSection } from './queries.ts'
import { authorsOf, forgetUpdates, updatesOf, withUpdates } from './updates.ts'
import { keepVersion } from './versions.ts'

type WholeText = { sources?: Source[]; restoredFrom?: number; now?: number }

/**
 * Puts a whole text in a section, in place of what stood there: the demonstration's content, an import. The document gets a new epoch, so
 * that whoever has the old one open does not write the old words back into the new.
 * @param given.sources  what the words rest on; left out, what was there stays
 * @param given.restoredFrom  the number of the version these words are of
 * @throws notFound, forbidden, NotRichText
 */
export function writeSection(
  actor: Actor,
  slug: string,
  key: string,
  richText: RichText,
  { sources, restoredFrom, now = Date.now() }: WholeText = {},
): void {
  transact((tx) => {
    const { theCase, section } = getSection(actor, slug, key)
    allow(actor.kind === 'person' && mayEditSection(actor, theCase))
    const content = readRichText(richText, picturesOf(section.id))
    const state = richTextToState(content)
    keepWhatWasTyped(tx, section.id, now)
    tx.insert(sectionDocuments)
      .values({ sectionId: section.id, state, updatedAt: now })
      .onConflictDoUpdate({
        target: sectionDocuments.sectionId,
        set: { state, updatedAt: now, epoch: sql`${sectionDocuments.epoch} + 1` },
      })
      .run()
    const version = { content, authorIds: [actor.id], isWhole: true, restoredFrom }
    keepVersion(tx, { ...version, sectionId: section.id }, now)
    storeWords(tx, section.id, content, actor.id, now)
    if (sources) tx.update(sections).set({ sources }).where(eq(sections.id, section.id)).run()
    rememberWriters(tx, section.id, [actor.id], now)
    recordChange(tx, {
      ...aboutSection(theCase, section),
      verb: 'section.written',
      actorId: actor.id,
      at: now,
    })
  })
}

/**
 * What was done with what somebody suggested: their words came, or words went as they asked; or those that stood there before came back,
 * and are nobody's suggestion any more.
 */
export type WordsAct = 'reworded' | 'struck' | 'putBack'

/** Other words for some of a text, for what somebody suggested. */
export type GivenWords = { rewording: Rewording; suggestedById: number; act: WordsAct }

/**
 * Does what somebody suggested in a section, as a version in both names, the way somebody who types there would: whoever writes in it goes
 * on, and what was written elsewhere in it without a connection still joins it. Documents that are open have to be told of it when the
 * transaction is over; see `tellReworded`.
 * @param rewording  of the text as it is typed up to now, see `contentNow`
 * @returns false when other words than just those would have changed, and nothing did
 * @throws notFound, forbidden
 */
export function rewordSection(
  actor: Actor,
  slug: string,
  key: string,
  { rewording, suggestedById, act }: GivenWords,
  now = Date.now(),
): boolean {
  return transact((tx) => {
    const { theCase, section } = getSection(actor, slug, key)
    allow(actor.kind === 'person' && mayEditSection(actor, theCase))
    const epoch = epochOf(section.id)
    const reworded = reword(section.id, epoch, rewording)
    if (!reworded) return false
    // What was typed before it is the work of its own sitting.
    const typed = readWhatWasTyped(tx, section.id, epoch)
    if (typed) saveSection(typed, now)
    const { state, content, clientId } = reworded
    tx.update(sectionDocuments)
      .set({ state, updatedAt: now })
      .where(eq(sectionDocuments.sectionId, section.id))
      .run()
    tx.insert(sectionAuthors).values({ sectionId: section.id, epoch, clientId, personId: actor.id }).run()
    const authorIds = act === 'putBack' ? [actor.id] : [suggestedById, actor.id]
    keepVersion(tx, { sectionId: section.id, content, authorIds, isWhole: true }, now)
    storeWords(tx, section.id, content, actor.id, now)
    rememberWriters(tx, section.id, [actor.id], now)
    recordChange(tx, {
      ...aboutSection(theCase, section),
      verb: `section.${act}`,
      actorId: actor.id,
      personId: suggestedById,
      at: now,
    })
    return true
  })
}

/** The document of a section with other words in it, written as a Yjs client that nobody was before. */
function reword(sectionId: number, epoch: number, rewording: Rewording) {
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, loadSectionDocument(sectionId, epoch).state)
    const known = authorsOf(sectionId, epoch)
    while (known.has(doc.clientID) || doc.store.clients.has(doc.clientID)) doc.clientID = newClientId()
    const content = rewordDocument(doc, rewording, picturesOf(sectionId))
    if (!content) return null
    return { state: Y.encodeStateAsUpdate(doc), content, clientId: doc.clientID }
  } finally {
    doc.destroy()
  }
}

function newClientId(): number {
  return randomInt(2 ** 32)
}

export type OpenSection = {
  sectionId: number
  epoch: number
  /** The whole Yjs document as one V1 update; not a difference. */
  state: Uint8Array
  /** The same document, read. */
  content: RichText
  /** Who changed it since it was stored last; the latest one last. Nobody when only the document's own housekeeping changed. */
  writerIds: number[]
  /** The last of the updates that `state` holds; they are no longer needed then. */
  upTo: number
}

/**
 * Stores a section as its writers left it. Called while they type, a few times a minute for each open section, and on stopping.
 * @returns the new version, counting from 1, or null when the words are the same as they were
 * @throws notFound when the section is gone, or was written anew since its document was opened
 */
export function saveSection(open: OpenSection, now = Date.now()): number | null {
  return transact((tx) => {
    const { sectionId, epoch, state, content, writerIds, upTo } = open
    const isCurrent = tx
      .update(sectionDocuments)
      .set({ state, updatedAt: now })
      .where(and(eq(sectionDocuments.sectionId, sectionId), eq(sectionDocuments.epoch, epoch)))
      .run().changes
    const found = tx
      .select({ section: sections, networkId: cases.networkId })
      .from(sections)
      .innerJoin(cases, eq(cases.id, sections.caseId))
      .where(eq(sections.id, sectionId))
      .get()
    if (!isCurrent || !found) throw notFound()
    forgetUpdates(tx, sectionId, epoch, upTo)
    rememberWriters(tx, sectionId, writerIds, now)
    const { section, networkId } = found
    if (isDeepStrictEqual(section.content, content)) return null
    const actorId = writerIds.at(-1) ?? section.updatedById
    keepVersion(tx, { sectionId, content, authorIds: writerIds }, now)
    storeWords(tx, sectionId, content, actorId, now)
    recordChange(tx, {
      ...aboutSection({ id: section.caseId, networkId }, section),
      verb: 'section.saved',
      actorId,
      at: now,
    })
    return section.version + 1
  })
}

/**
 * Puts an earlier version of a section back, as a new one. Like every text written whole it raises the epoch, so that no offline copy of
 * the words that were there comes back into it.
 * @throws notFound when there is no such version for the actor; forbidden
 */
export function restoreVersion(
  actor: Actor,
  slug: string,
  key: string,
  number: number,
  now = Date.now(),
): void {
  transact(() => {
    const { content } = getVersion(actor, slug, key, number)
    writeSection(actor, slug, key, content, { restoredFrom: number, now })
  })
}

/**
 * Stores every section in which something was typed that its document does not hold yet: what a process that was killed left behind.
 * For when the server starts; nobody is writing then.
 * @returns how many sections that were
 */
export function storeWhatWasTyped(): number {
  const left = db
    .selectDistinct({ sectionId: sectionUpdates.sectionId, epoch: sectionUpdates.epoch })
    .from(sectionUpdates)
    .innerJoin(
      sectionDocuments,
      and(
        eq(sectionDocuments.sectionId, sectionUpdates.sectionId),
        eq(sectionDocuments.epoch, sectionUpdates.epoch),
      ),
    )
    .all()
  for (const { sectionId, epoch } of left) {
    transact((tx) => {
      const typed = readWhatWasTyped(tx, sectionId, epoch)
      if (typed) saveSection(typed)
    })
  }
  return left.length
}

/**
 * Leaves a document that turned out to hold what no editor writes, for the last one that was stored well. What was typed since stays on
 * disk under the epoch that ends here, and its writers keep it in their windows.
 */
export function returnToLastGood(sectionId: number, epoch: number): void {
  transact((tx) => {
    const isCurrent = tx
      .update(sectionDocuments)
      .set({ epoch: epoch + 1 })
      .where(and(eq(sectionDocuments.sectionId, sectionId), eq(sectionDocuments.epoch, epoch)))
      .run().changes
    const found = tx
      .select({ id: sections.id, caseId: sections.caseId, networkId: cases.networkId })
      .from(sections)
      .innerJoin(cases, eq(cases.id, sections.caseId))
      .where(eq(sections.id, sectionId))
      .get()
    if (!isCurrent || !found) return
    recordChange(tx, {
      ...aboutSection({ id: found.caseId, networkId: found.networkId }, found),
      verb: 'section.written',
    })
  })
}

/** The words of the epoch that is about to end, those of the last half second too, stay in the history. */
function keepWhatWasTyped(tx: Tx, sectionId: number, now: number): void {
  const epoch = epochOf(sectionId)
  const typed = readWhatWasTyped(tx, sectionId, epoch)
  if (typed) keepVersion(tx, { sectionId, content: typed.content, authorIds: typed.writerIds }, now)
  tx.delete(sectionUpdates)
    .where(and(eq(sectionUpdates.sectionId, sectionId), eq(sectionUpdates.epoch, epoch)))
    .run()
  tx.delete(sectionAuthors).where(eq(sectionAuthors.sectionId, sectionId)).run()
}

/** @returns null when nothing was typed since it was stored, or nothing that can be read */
function readWhatWasTyped(tx: Tx, sectionId: number, epoch: number): OpenSection | null {
  const updates = updatesOf(tx, sectionId, epoch)
  const last = updates.at(-1)
  const stored = tx.select().from(sectionDocuments).where(eq(sectionDocuments.sectionId, sectionId)).get()
  if (!last || !stored) return null
  const state = withUpdates(stored.state, updates)
  const content = readStored(state, sectionId)
  if (!content) return null
  // The latest one last.
  const writerIds = [...new Set(updates.map(({ personId }) => personId).reverse())].reverse()
  return { sectionId, epoch, state, content, writerIds, upTo: last.id }
}

function readStored(state: Uint8Array, sectionId: number): RichText | null {
  try {
    return stateToRichText(state, picturesOf(sectionId))
  } catch (error) {
    log.error({ err: error, sectionId }, 'what was typed in a section cannot be read')
    return null
  }
}

export type EssenceChange =
  | { isSaved: true }
  /** Somebody else saved first; nothing was overwritten, and this is what stands there now. */
  | { isSaved: false; essence: string; version: number }

/**
 * Writes the essence of a section: what lists and search show. The same words again change nothing.
 * @param given.version  the `essenceVersion` the form was made from
 * @throws notFound, forbidden
 */
export function saveEssence(
  actor: Actor,
  slug: string,
  key: string,
  given: { essence: string; version: number },
  now = Date.now(),
): EssenceChange {
  return transact((tx) => {
    const { theCase, section } = getSection(actor, slug, key)
    allow(actor.kind === 'person' && mayEditSection(actor, theCase))
    const standing = tx
      .select({ essence: sections.essence, version: sections.essenceVersion })
      .from(sections)
      .where(eq(sections.id, section.id))
      .get()
    if (!standing) throw notFound()
    if (standing.essence === given.essence) return { isSaved: true }
    if (standing.version !== given.version) return { isSaved: false, ...standing }
    tx.update(sections)
      .set({
        essence: given.essence,
        essenceVersion: standing.version + 1,
        updatedAt: now,
        updatedById: actor.id,
      })
      .where(eq(sections.id, section.id))
      .run()
    recordChange(tx, {
      ...aboutSection(theCase, section),
      verb: 'section.essence-changed',
      actorId: actor.id,
      at: now,
    })
    return { isSaved: true }
  })
}

function storeWords(tx: Tx, sectionId: number, content: RichText, byId: number | null, now: number): void {
  tx.update(sections)
    .set({
      content,
      text: toText(content),
      version: sql`${sections.version} + 1`,
      updatedAt: now,
      updatedById: byId,
    })
    .where(eq(sections.id, sectionId))
    .run()
}

function rememberWriters(tx: Tx, sectionId: number, writerIds: number[], now: number): void {
  for (const personId of writerIds) {
    tx.insert(sectionWriters)
      .values({ sectionId, personId, lastWroteAt: now })
      .onConflictDoUpdate({
        target: [sectionWriters.sectionId, sectionWriters.personId],
        set: { lastWroteAt: now },
      })
      .run()
  }
}

function aboutSection(theCase: { id: number; networkId: number }, section: Pick<SeenSection, 'id'>) {
  return {
    subject: 'section' as const,
    subjectId: section.id,
    caseId: theCase.id,
    sectionId: section.id,
    networkId: theCase.networkId,
  }
}
