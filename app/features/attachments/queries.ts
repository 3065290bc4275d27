import { and, asc, count, desc, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { isInAudience } from '#app/auth/audiences.ts'
import { allow, notFound } from '#app/errors.ts'
import { db, keptQuery } from '#db/client.server.ts'
import { attachments, cases, files, releases } from '#db/schema/index.ts'
import { getCase, type SeenCase, seeCase } from '../cases/queries.ts'
import { type ItemRef, pathOfItem } from '../items/lists.ts'
import { itemsOf } from '../items/queries.ts'
import { currentReleases } from '../releases/queries.ts'
import { sectionsOf } from '../sections/queries.ts'
import type { MediaType } from './kinds.ts'
import { mayAttach } from './policy.ts'

type Row = typeof attachments.$inferSelect

/** For this long somebody who took a file away can put it back; after that it is gone from the disk too. */
export const returnableMs = 30 * 24 * 3_600_000

/** More files and pictures than this a section or an item does not have. */
export const mostInOnePlace = 200

/** What a file hangs under, as its address names it. */
export type Place = { section: string } | { item: ItemRef }

/** The same, as its rows name it. */
export type Owner = { sectionId: number; itemId: null } | { sectionId: null; itemId: number }

/** A file under a section or an item, as its readers see it. */
export type FileOnPage = { publicId: string; name: string; mediaType: MediaType; sizeBytes: number }

/**
 * What a file can hang under, with the case it is of.
 * @throws notFound when there is none, and just so when nothing of it is shared with the actor
 */
export function getPlace(actor: Actor, slug: string, place: Place) {
  const theCase = getCase(actor, slug)
  if ('section' in place) {
    const section = sectionsOf(theCase).find(({ key }) => key === place.section)
    if (!section) throw notFound()
    const owner: Owner = { sectionId: section.id, itemId: null }
    const hasWords = (section.working?.content.root.children.length ?? 0) > 0
    return { theCase, owner, title: section.title, hasWords }
  }
  const { kind, key } = place.item
  const item = itemsOf(actor, theCase, kind).find((one) => one.key === key)
  if (!item) throw notFound()
  const owner: Owner = { sectionId: null, itemId: item.id }
  return { theCase, owner, title: item.content.title, hasWords: false }
}

/** The files under each section of a case that the actor may read; pictures stand in the words. */
export function filesBySection(theCase: SeenCase): Map<number, FileOnPage[]> {
  const bySection = new Map<number, FileOnPage[]>()
  for (const { sectionId, sharedAt, mediaType, ...file } of filesOfCase().all({ caseId: theCase.id })) {
    // What was added after the last sharing waits for the next.
    if (sectionId === null || (!theCase.isInside && sharedAt === null)) continue
    const list = bySection.get(sectionId) ?? []
    list.push({ ...file, mediaType: mediaType as MediaType })
    bySection.set(sectionId, list)
  }
  return bySection
}

const filesOfCase = keptQuery(() =>
  db
    .select({
      sectionId: attachments.sectionId,
      sharedAt: attachments.sharedAt,
      publicId: attachments.publicId,
      name: attachments.name,
      mediaType: files.mediaType,
      sizeBytes: files.sizeBytes,
    })
    .from(attachments)
    .innerJoin(files, eq(files.hash, attachments.hash))
    .where(
      and(
        eq(attachments.caseId, sql.placeholder('caseId')),
        isNotNull(attachments.sectionId),
        eq(attachments.use, 'file'),
        isNull(attachments.removedAt),
      ),
    )
    .orderBy(asc(attachments.id))
    .prepare(),
)

/** A file, and whether others read it with what it hangs under; they do not before its next sharing. */
export type StandingFile = FileOnPage & { isShared: boolean }

/** The files under a section or an item, whoever may read them. */
export function filesUnder(owner: Owner): StandingFile[] {
  return standingFiles()
    .all(owner)
    .map(({ sharedAt, mediaType, ...file }) => ({
      ...file,
      mediaType: mediaType as MediaType,
      isShared: sharedAt !== null,
    }))
}

/** The files under an item that somebody may read who sees that item. */
export function filesOfItem({ isInside }: SeenCase, itemId: number): StandingFile[] {
  return filesUnder({ sectionId: null, itemId }).filter(({ isShared }) => isInside || isShared)
}

const standingFiles = keptQuery(() =>
  db
    .select({
      publicId: attachments.publicId,
      name: attachments.name,
      mediaType: files.mediaType,
      sizeBytes: files.sizeBytes,
      sharedAt: attachments.sharedAt,
    })
    .from(attachments)
    .innerJoin(files, eq(files.hash, attachments.hash))
    .where(
      and(
        // Nothing equals the one that is null.
        or(
          eq(attachments.sectionId, sql.placeholder('sectionId')),
          eq(attachments.itemId, sql.placeholder('itemId')),
        ),
        eq(attachments.use, 'file'),
        isNull(attachments.removedAt),
      ),
    )
    .orderBy(asc(attachments.id))
    .prepare(),
)

/** An attachment with its bytes' name, for somebody who may read it now. */
export type ReadableAttachment = {
  name: string
  hash: string
  mediaType: MediaType
  sizeBytes: number
  /** Everybody may read it, signed in or not. */
  isPublic: boolean
}

/**
 * An attachment, when the actor may read what it belongs to at this moment.
 * @throws notFound when there is none, and just so when it was taken away or is not theirs to read
 */
export function getAttachment(actor: Actor, publicId: string): ReadableAttachment {
  const found = findAttachment(actor, publicId)
  if (!found || found.row.removedAt !== null || !found.isReadable) throw notFound()
  const { row, file, audience } = found
  return {
    name: row.name,
    hash: file.hash,
    mediaType: file.mediaType as MediaType,
    sizeBytes: file.sizeBytes,
    isPublic: row.sharedAt !== null && audience === 'public',
  }
}

/**
 * An attachment for whoever may take it away or put it back.
 * @throws notFound when the actor may not know of it, forbidden when they only read it
 */
export function openAttachment(actor: Actor, publicId: string): { row: Row; theCase: SeenCase; by: Person } {
  const found = findAttachment(actor, publicId)
  if (!found) throw notFound()
  const { row, theCase } = found
  if (!mayAttach(actor, theCase)) {
    if (row.removedAt !== null || !found.isReadable) throw notFound()
    allow(false)
  }
  return { row, theCase, by: actor as Person }
}

function findAttachment(actor: Actor, publicId: string) {
  const found = db
    .select({ row: attachments, file: files, case: cases })
    .from(attachments)
    .innerJoin(files, eq(files.hash, attachments.hash))
    .innerJoin(cases, eq(cases.id, attachments.caseId))
    .where(eq(attachments.publicId, publicId))
    .get()
  const theCase = found && seeCase(actor, found.case)
  if (!theCase) return null
  const { row, file } = found
  const owner = readOwner(actor, theCase, row)
  return {
    row,
    file,
    theCase,
    audience: owner?.audience ?? null,
    isReadable: owner !== null && (theCase.isInside || (owner.isShared && isSharedWithIt(row))),
  }
}

/** A file is shared with what it hangs under. A picture stands in the words: when those were taken back, it went with them. */
function isSharedWithIt({ use, sharedAt, publicId, sectionId, itemId }: Row): boolean {
  if (sharedAt === null || use === 'file') return sharedAt !== null
  const words = db
    .select({ id: releases.id })
    .from(releases)
    .where(
      and(
        sectionId === null ? eq(releases.itemId, itemId ?? 0) : eq(releases.sectionId, sectionId),
        isNull(releases.takenBackById),
        sql`instr(${releases.content}, ${publicId})`,
      ),
    )
    .limit(1)
    .get()
  return words !== undefined
}

/** @returns null when what it hangs under is not there for the actor: taken out of the case, deleted, or not shared with them */
function readOwner(actor: Actor, theCase: SeenCase, { sectionId, itemId }: Row) {
  if (sectionId === null) {
    const item = itemsOf(actor, theCase).find(({ id }) => id === itemId)
    return item ? { audience: item.release?.audience, isShared: item.release !== null } : null
  }
  if (!sectionsOf(theCase).some(({ id }) => id === sectionId)) return null
  const audience = currentReleases(theCase.id).find((one) => one.sectionId === sectionId)?.audience
  return { audience, isShared: audience !== undefined && isInAudience(actor, theCase, audience) }
}

/** The page on which the files beside this one are managed; null when what they hang under is not there any more. */
export function pageOfFiles(actor: Actor, theCase: SeenCase, { sectionId, itemId }: Row): string | null {
  const section = sectionsOf(theCase).find(({ id }) => id === sectionId)
  if (section) return pathOfFiles(theCase.slug, { section: section.key })
  const item = itemsOf(actor, theCase).find(({ id }) => id === itemId)
  return item ? pathOfFiles(theCase.slug, { item }) : null
}

export function pathOfFiles(slug: string, place: Place): string {
  const owner =
    'section' in place ? `/casussen/${slug}/onderdelen/${place.section}` : pathOfItem(slug, place.item)
  return `${owner}/bijlagen`
}

/** A file as its writers manage it. */
export type ManagedFile = StandingFile & { addedAt: number; removedAt: number | null }

/** The page on which the writers of a section or an item add files and take them away. */
export function manageFiles(actor: Actor, slug: string, place: Place, now = Date.now()) {
  const { theCase, owner, title, hasWords } = getPlace(actor, slug, place)
  allow(mayAttach(actor, theCase))
  const managed = db
    .select({ attachment: attachments, file: files })
    .from(attachments)
    .innerJoin(files, eq(files.hash, attachments.hash))
    .where(and(isUnder(owner), eq(attachments.use, 'file')))
    .orderBy(desc(attachments.id))
    .all()
    .map(
      ({ attachment, file }): ManagedFile => ({
        publicId: attachment.publicId,
        name: attachment.name,
        mediaType: file.mediaType as MediaType,
        sizeBytes: file.sizeBytes,
        isShared: attachment.sharedAt !== null,
        addedAt: attachment.createdAt,
        removedAt: attachment.removedAt,
      }),
    )
  return {
    caseName: theCase.card.name,
    title,
    hasWords,
    standing: managed.filter(({ removedAt }) => removedAt === null),
    removed: managed.filter(({ removedAt }) => removedAt !== null && removedAt > now - returnableMs),
  }
}

/** The WHERE of what hangs under a section or an item. */
export function isUnder({ sectionId, itemId }: Owner): SQL {
  return sectionId === null ? eq(attachments.itemId, itemId) : eq(attachments.sectionId, sectionId)
}

/** How many files and pictures a section or an item has. */
export function countAttachments(owner: Owner): number {
  const found = db
    .select({ n: count() })
    .from(attachments)
    .where(and(isUnder(owner), isNull(attachments.removedAt)))
    .get()
  return found?.n ?? 0
}

/** Whether a picture belongs to this section; one that was taken away still does, and is not to be seen. */
export function isPictureOf(sectionId: number, publicId: string): boolean {
  return pictureOf().get({ sectionId, publicId }) !== undefined
}

const pictureOf = keptQuery(() =>
  db
    .select({ id: attachments.id })
    .from(attachments)
    .where(
      and(
        eq(attachments.publicId, sql.placeholder('publicId')),
        eq(attachments.sectionId, sql.placeholder('sectionId')),
        eq(attachments.use, 'image'),
      ),
    )
    .prepare(),
)
