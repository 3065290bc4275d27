import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { richTextToState, stateToRichText } from '#app/editor/document.ts'
import { db, keptQuery, transact } from '#db/client.server.ts'
import { cases, type RichText, sectionDocuments, sections, sectionTemplates } from '#db/schema/index.ts'
import { isPictureOf } from '../attachments/queries.ts'
import { mayEditSection } from './policy.ts'
import { updatesOf, withUpdates } from './updates.ts'

/** The document of a section that somebody may write in now. */
export type WritableDocument = { sectionId: number; caseId: number; epoch: number }

/** The name under which a browser opens the document of a section. */
export function documentNameOf(section: { id: number; publicId: string }): string {
  return `section:${section.publicId}:${epochOf(section.id)}`
}

/** How often a section was written anew, counting from 1. */
export function epochOf(sectionId: number): number {
  return epochStored().get({ sectionId })?.epoch ?? 1
}

const epochStored = keptQuery(() =>
  db
    .select({ epoch: sectionDocuments.epoch })
    .from(sectionDocuments)
    .where(eq(sectionDocuments.sectionId, sql.placeholder('sectionId')))
    .prepare(),
)

/** A part that its network no longer has is written by nobody. */
const isInTemplate = and(
  eq(sectionTemplates.networkId, cases.networkId),
  eq(sectionTemplates.key, sections.key),
  isNull(sectionTemplates.retiredAt),
)

/**
 * What `name` names, for somebody who may write in it.
 * @returns null when there is no such section, when it is another's, and when the name is of an earlier epoch
 */
export function findWritableDocument(actor: Actor, name: string): WritableDocument | null {
  const [, publicId, epoch] = /^section:([0-9a-z]{16}):([1-9]\d{0,8})$/.exec(name) ?? []
  if (!publicId) return null
  const found = writable().get({ publicId })
  if (!found || !mayEditSection(actor, { id: found.caseId, isReference: found.isReference })) return null
  if (epochOf(found.sectionId) !== Number(epoch)) return null
  return { sectionId: found.sectionId, caseId: found.caseId, epoch: Number(epoch) }
}

/** Asked about every person who types, each second. */
const writable = keptQuery(() =>
  db
    .select({ sectionId: sections.id, caseId: cases.id, isReference: cases.isReference })
    .from(sections)
    .innerJoin(cases, eq(cases.id, sections.caseId))
    .innerJoin(sectionTemplates, isInTemplate)
    .where(eq(sections.publicId, sql.placeholder('publicId')))
    .prepare(),
)

export type StoredDocument = {
  /** The whole Yjs document as one V1 update. */
  state: Uint8Array
  /** The last update it holds; 0 when nothing was typed since it was stored. */
  upTo: number
}

/**
 * The document of a section as it is on disk, what was typed since it was stored last included; made from its words the first time anybody opens it: a section is born on the server, never filled
 * by the first browser. What was made is kept, so that who comes back after a restart finds the same document.
 */
export function loadSectionDocument(sectionId: number, epoch: number): StoredDocument {
  return transact((tx) => {
    const stored = tx.select().from(sectionDocuments).where(eq(sectionDocuments.sectionId, sectionId)).get()
    if ((stored?.epoch ?? 1) !== epoch) throw new Error(`section ${sectionId} was written anew`)
    if (stored) {
      const updates = updatesOf(tx, sectionId, epoch)
      return { state: withUpdates(stored.state, updates), upTo: updates.at(-1)?.id ?? 0 }
    }
    const section = tx.select().from(sections).where(eq(sections.id, sectionId)).get()
    if (!section) throw new Error(`no section ${sectionId}`)
    const state = richTextToState(section.content)
    tx.insert(sectionDocuments).values({ sectionId, state, updatedAt: Date.now() }).run()
    return { state, upTo: 0 }
  })
}

/** The words of a section with what was typed up to now, in its document and not yet on the page. */
export function contentNow(sectionId: number): RichText {
  const { state } = loadSectionDocument(sectionId, epochOf(sectionId))
  return stateToRichText(state, picturesOf(sectionId))
}

/** Tells which pictures belong to a section. It is asked on every keystroke, so what was found once is remembered. */
export function picturesOf(sectionId: number): (attachment: string) => boolean {
  const known = new Set<string>()
  return (attachment) => {
    if (known.has(attachment)) return true
    if (!isPictureOf(sectionId, attachment)) return false
    known.add(attachment)
    return true
  }
}

/** When the words of a section changed last; null when nobody wrote yet. */
export function lastStoredAt(sectionId: number): number | null {
  const row = db.select({ at: sections.updatedAt }).from(sections).where(eq(sections.id, sectionId)).get()
  return row?.at ?? null
}
