import { and, asc, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { isInAudience } from '#app/auth/audiences.ts'
import { allow, notFound } from '#app/errors.ts'
import { db, keptQuery } from '#db/client.server.ts'
import { attachments, cases, files, items } from '#db/schema/index.ts'
import { type SeenCase, seeCase } from '../cases/queries.ts'
import { currentReleases, type Release } from '../releases/queries.ts'
import { getSection, sectionsOf } from '../sections/queries.ts'
import type { MediaType } from './kinds.ts'
import { mayAttach } from './policy.ts'

type Row = typeof attachments.$inferSelect

/** For this long somebody who took a file away can put it back; after that it is gone from the disk too. */
export const returnableMs = 30 * 24 * 3_600_000

/** More files and pictures than this a section does not have. */
export const mostPerSection = 200

/** A file under a section, as its readers see it. */
export type FileOnPage = { publicId: string; name: string; mediaType: MediaType; sizeBytes: number }

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

/** The files that whoever reads a section gets to see with its next sharing, and not before. */
export function filesToShare(sectionId: number): { publicId: string; name: string; isShared: boolean }[] {
  return standingFiles()
    .all({ sectionId })
    .map(({ sharedAt, ...file }) => ({ ...file, isShared: sharedAt !== null }))
}

const standingFiles = keptQuery(() =>
  db
    .select({ publicId: attachments.publicId, name: attachments.name, sharedAt: attachments.sharedAt })
    .from(attachments)
    .where(
      and(
        eq(attachments.sectionId, sql.placeholder('sectionId')),
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
  const release = releaseOf(theCase, row)
  const isShared = row.sharedAt !== null && release !== null && isInAudience(actor, theCase, release.audience)
  return {
    row,
    file,
    theCase,
    audience: release?.audience ?? null,
    isReadable: isThere(row, theCase) && (theCase.isInside || isShared),
  }
}

/** What it belongs to was not taken out of the case; of a deleted item only the writers know. */
function isThere(row: Row, theCase: SeenCase): boolean {
  if (row.sectionId !== null) return sectionsOf(theCase).some(({ id }) => id === row.sectionId)
  const item = row.itemId === null ? undefined : db.select().from(items).where(eq(items.id, row.itemId)).get()
  return item !== undefined && (item.deletedAt === null || theCase.isWriter)
}

function releaseOf(theCase: SeenCase, { sectionId, itemId }: Row): Release | null {
  const isOfIt = (one: Release) =>
    sectionId === null
      ? one.itemId === itemId && (one.subject as string) === 'item'
      : one.sectionId === sectionId
  return currentReleases(theCase.id).find(isOfIt) ?? null
}

/** A file as its writers manage it. */
export type ManagedFile = FileOnPage & { isShared: boolean; addedAt: number; removedAt: number | null }

/** The page on which the writers of a section add files and take them away. */
export function manageFiles(actor: Actor, slug: string, key: string, now = Date.now()) {
  const { theCase, section } = getSection(actor, slug, key)
  allow(mayAttach(actor, theCase))
  const managed = db
    .select({ attachment: attachments, file: files })
    .from(attachments)
    .innerJoin(files, eq(files.hash, attachments.hash))
    .where(and(eq(attachments.sectionId, section.id), eq(attachments.use, 'file')))
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
    title: section.title,
    hasWords: (section.working?.content.root.children.length ?? 0) > 0,
    standing: managed.filter(({ removedAt }) => removedAt === null),
    removed: managed.filter(({ removedAt }) => removedAt !== null && removedAt > now - returnableMs),
  }
}

/** How many files and pictures a section has. */
export function countAttachments(sectionId: number): number {
  const found = db
    .select({ n: count() })
    .from(attachments)
    .where(and(eq(attachments.sectionId, sectionId), isNull(attachments.removedAt)))
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
