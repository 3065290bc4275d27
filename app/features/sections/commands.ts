import { isDeepStrictEqual } from 'node:util'
import { and, eq, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { readRichText } from '#app/editor/allowed.ts'
import { richTextToState } from '#app/editor/document.ts'
import { toText } from '#app/editor/render.ts'
import { allow, notFound } from '#app/errors.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import {
  cases,
  type RichText,
  type Source,
  sectionDocuments,
  sections,
  sectionWriters,
} from '#db/schema/index.ts'
import { picturesOf } from './document.ts'
import { mayEditSection } from './policy.ts'
import { getSection, type SeenSection } from './queries.ts'

/**
 * Puts a whole text in a section, in place of what stood there: the demonstration's content, an import. The document gets a new epoch, so
 * that whoever has the old one open does not write the old words back into the new.
 * @param given.sources  what the words rest on; left out, what was there stays
 * @throws notFound, forbidden, NotRichText
 */
export function writeSection(
  actor: Actor,
  slug: string,
  key: string,
  richText: RichText,
  { sources, now = Date.now() }: { sources?: Source[]; now?: number } = {},
): void {
  transact((tx) => {
    const { theCase, section } = getSection(actor, slug, key)
    allow(actor.kind === 'person' && mayEditSection(actor, theCase))
    const content = readRichText(richText, picturesOf(section.id))
    const state = richTextToState(content)
    tx.insert(sectionDocuments)
      .values({ sectionId: section.id, state, updatedAt: now })
      .onConflictDoUpdate({
        target: sectionDocuments.sectionId,
        set: { state, updatedAt: now, epoch: sql`${sectionDocuments.epoch} + 1` },
      })
      .run()
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

export type OpenSection = {
  sectionId: number
  epoch: number
  /** The whole Yjs document as one V1 update; not a difference. */
  state: Uint8Array
  /** The same document, read. */
  content: RichText
  /** Who changed it since it was stored last; the latest one last. Nobody when only the document's own housekeeping changed. */
  writerIds: number[]
}

/**
 * Stores a section as its writers left it. Called while they type, a few times a minute for each open section, and on stopping.
 * @returns the new version, counting from 1, or null when the words are the same as they were
 * @throws notFound when the section is gone, or was written anew since its document was opened
 */
export function saveSection(open: OpenSection, now = Date.now()): number | null {
  return transact((tx) => {
    const { sectionId, epoch, state, content, writerIds } = open
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
    rememberWriters(tx, sectionId, writerIds, now)
    const { section, networkId } = found
    if (isDeepStrictEqual(section.content, content)) return null
    const actorId = writerIds.at(-1) ?? section.updatedById
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
