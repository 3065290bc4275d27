import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { actorNow } from '#app/auth/sessions.ts'
import { allow } from '#app/errors.ts'
import { twiceMs } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { attachments, files } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import type { Refused } from './kinds.ts'
import { mayAttach } from './policy.ts'
import {
  countAttachments,
  getPlace,
  isUnder,
  mostInOnePlace,
  type Owner,
  openAttachment,
  type Place,
  pageOfFiles,
} from './queries.ts'
import { type Kept, type Sent, takeIn } from './take-in.ts'

/** A picture as the words point at it. */
export type Added = { publicId: string; width: number | null; height: number | null }

/**
 * Adds a file under a section or an item, or a picture to stand in its words. Inside the coalition at once; others see it with the next sharing.
 * Sending the same file twice adds one; the same picture may well stand in the words twice.
 * @throws notFound, forbidden
 */
export async function addAttachment(
  actor: Actor,
  slug: string,
  place: Place,
  sent: Sent,
  use: 'file' | 'image',
): Promise<Added | Refused> {
  const { theCase, owner } = getPlace(actor, slug, place)
  allow(mayAttach(actor, theCase))
  if (countAttachments(owner) >= mostInOnePlace) return { refused: 'too-many' }
  const kept = await takeIn(sent, use === 'image' ? 'pictures' : undefined)
  if ('refused' in kept) return kept
  return transact((tx) => {
    // Reading a file takes time in which somebody may have lost the right to add it.
    const by = actorNow(actor)
    const now = getPlace(by, slug, place)
    allow(mayAttach(by, now.theCase))
    const sent = use === 'file' ? sentJustNow(tx, now.owner, kept, by.id) : undefined
    return sent
      ? { publicId: sent.publicId, width: kept.width, height: kept.height }
      : pointAt(tx, now.theCase, now.owner, kept, use, by.id)
  })
}

function sentJustNow(tx: Tx, owner: Owner, { hash, name }: Kept, addedById: number) {
  return tx
    .select({ publicId: attachments.publicId })
    .from(attachments)
    .where(
      and(
        isUnder(owner),
        eq(attachments.use, 'file'),
        eq(attachments.hash, hash),
        eq(attachments.name, name),
        eq(attachments.addedById, addedById),
        isNull(attachments.removedAt),
        gt(attachments.createdAt, Date.now() - twiceMs),
      ),
    )
    .get()
}

/** Writes the row of an attachment whose bytes are on disk; in the transaction of whoever checked that it may be added. */
export function pointAt(
  tx: Tx,
  theCase: SeenCase,
  owner: Owner,
  kept: Kept,
  use: 'file' | 'image',
  addedById: number,
  at = Date.now(),
): Added {
  const { hash, sizeBytes, mediaType, width, height, name, text } = kept
  tx.insert(files)
    .values({ hash, sizeBytes, mediaType, width, height, createdAt: at })
    .onConflictDoNothing()
    .run()
  const made = tx
    .insert(attachments)
    .values({
      publicId: newPublicId(),
      caseId: theCase.id,
      ...owner,
      hash,
      name,
      use,
      text,
      addedById,
      createdAt: at,
    })
    .returning()
    .get()
  record(tx, 'added', made, theCase, addedById, at)
  return { publicId: made.publicId, width, height }
}

/** From now on nobody reads it, whoever it was shared with. It can be put back for thirty days. Doing it twice changes nothing. */
export function removeAttachment(actor: Actor, publicId: string, now = Date.now()) {
  return setRemoved(actor, publicId, now, now)
}

/** "Zet terug": read again by those who could read it before. */
export function returnAttachment(actor: Actor, publicId: string, now = Date.now()) {
  return setRemoved(actor, publicId, null, now)
}

/** @returns the page one goes back to */
function setRemoved(actor: Actor, publicId: string, removedAt: number | null, now: number) {
  return transact((tx) => {
    const { row, theCase, by } = openAttachment(actor, publicId)
    if ((row.removedAt === null) !== (removedAt === null)) {
      tx.update(attachments).set({ removedAt }).where(eq(attachments.id, row.id)).run()
      record(tx, removedAt === null ? 'returned' : 'removed', row, theCase, by.id, now)
    }
    return pageOfFiles(actor, theCase, row) ?? `/casussen/${theCase.slug}`
  })
}

/**
 * Marks what is a part of what is shared now: the files under it, and the pictures in its words. In the transaction that shares.
 * @param pictures  the public ids of the pictures in the words
 */
export function markShared(tx: Tx, owner: Owner, pictures: string[], at: number): void {
  tx.update(attachments)
    .set({ sharedAt: at })
    .where(
      and(
        isUnder(owner),
        isNull(attachments.sharedAt),
        isNull(attachments.removedAt),
        or(eq(attachments.use, 'file'), inArray(attachments.publicId, pictures)),
      ),
    )
    .run()
}

function record(
  tx: Tx,
  what: 'added' | 'removed' | 'returned',
  { id, sectionId, itemId }: Pick<typeof attachments.$inferSelect, 'id' | 'sectionId' | 'itemId'>,
  theCase: { id: number; networkId: number },
  actorId: number,
  at: number,
): void {
  recordChange(tx, {
    verb: `attachment.${what}`,
    subject: 'attachment',
    subjectId: id,
    caseId: theCase.id,
    sectionId,
    itemId,
    networkId: theCase.networkId,
    actorId,
    at,
  })
}
