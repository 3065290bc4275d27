import { and, eq, isNull } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { picturesIn } from '#app/editor/render.ts'
import { allow } from '#app/errors.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { type Audience, releases } from '#db/schema/index.ts'
import { markShared } from '../attachments/commands.ts'
import type { Owner } from '../attachments/queries.ts'
import type { SeenCase } from '../cases/queries.ts'
import { relist } from '../items/listing.ts'
import { carryAnchors } from '../passages/commands.ts'
import type { Release } from './queries.ts'
import {
  fingerprint,
  isSharedAsIs,
  openSubject,
  takenBackRelease,
  widensCardOf,
  widerThan,
} from './sharing.ts'
import type { Subject } from './subject.ts'

export type Sharing =
  | { isShared: true; widensCard: boolean }
  /** A card cannot be less visible than what it is the card of. */
  | { isShared: false; because: 'wider'; widerSubjects: Subject[] }
  /** Somebody wrote on since the preview was made: nobody shares words they have not seen. */
  | { isShared: false; because: 'changed' }

/** Shows name, place and essence as they stand now to `audience`: from then on the case exists for them. */
export function shareCard(actor: Actor, slug: string, audience: Audience): Sharing {
  return share(actor, slug, 'card', audience)
}

/** Shows facts, phase, motives and sources as they stand now to `audience`. */
export function shareAbout(actor: Actor, slug: string, audience: Audience): Sharing {
  return share(actor, slug, 'about', audience)
}

/** Shows a section as it stands to `audience`. Sharing the same words with the same people again changes nothing. */
export function shareSection(actor: Actor, slug: string, key: string, audience: Audience): Sharing {
  return share(actor, slug, { section: key }, audience)
}

/**
 * Shares one subject of a case, and its card along with it when that would be less visible.
 * @param audience  `coalition` is the same as taking back: nobody outside reads it
 * @param seen  the fingerprint of the words in the preview; without it they are shared as they stand
 */
export function share(
  actor: Actor,
  slug: string,
  subject: Subject,
  audience: Audience,
  now = Date.now(),
  seen?: string,
): Sharing {
  if (audience === 'coalition') {
    const taken = takeBack(actor, slug, subject, now)
    if (taken.isTakenBack) return { isShared: true, widensCard: false }
    return { isShared: false, because: 'wider', widerSubjects: taken.widerSubjects }
  }
  return transact((tx) => {
    const { theCase, words, by } = openSubject(actor, slug, subject)
    if (seen !== undefined && seen !== fingerprint(words)) return { isShared: false, because: 'changed' }
    if (subject === 'card') {
      const widerSubjects = widerThan(theCase, audience)
      if (widerSubjects.length > 0) return { isShared: false, because: 'wider', widerSubjects }
    }
    if (!isSharedAsIs(words, audience)) release(tx, by, theCase, words, audience, now)
    const widensCard = widensCardOf(theCase, subject, audience)
    // Wider, not newer: what the card says is a sharing of its own, unless it was never shared.
    if (widensCard) release(tx, by, theCase, cardWords(theCase), audience, now)
    return { isShared: true, widensCard }
  })
}

export type TakenBack = { isTakenBack: true } | { isTakenBack: false; widerSubjects: Subject[] }

/** From now on only the coalition reads it. Nothing is deleted: it can be undone. */
export function takeBack(actor: Actor, slug: string, subject: Subject, now = Date.now()): TakenBack {
  return transact((tx) => {
    const { theCase, words, by } = openSubject(actor, slug, subject)
    const { current } = words
    if (!current) return { isTakenBack: true }
    if (subject === 'card') {
      const widerSubjects = widerThan(theCase, 'coalition')
      if (widerSubjects.length > 0) return { isTakenBack: false, widerSubjects }
    }
    tx.update(releases).set({ endedAt: now, takenBackById: by.id }).where(eq(releases.id, current.id)).run()
    record(tx, by, theCase, current, 'takenBack', now)
    return { isTakenBack: true }
  })
}

/** "Maak ongedaan": the version that was taken back last is read again by those who read it then. */
export function undoTakeBack(actor: Actor, slug: string, subject: Subject, now = Date.now()): void {
  transact((tx) => {
    const { theCase, words, by } = openSubject(actor, slug, subject)
    const last = takenBackRelease(theCase.id, words)
    if (!last) return
    // Its card may have been narrowed meanwhile; then it has to be shared anew, with the preview that says so.
    allow(!widensCardOf(theCase, subject, last.audience))
    tx.update(releases).set({ endedAt: null, takenBackById: null }).where(eq(releases.id, last.id)).run()
    record(tx, by, theCase, last, 'returned', now)
  })
}

function cardWords({ card, released }: SeenCase): NewRelease {
  return { subject: 'card', sectionId: null, itemId: null, content: released.card?.content ?? card }
}

type NewRelease = Pick<
  typeof releases.$inferInsert,
  'subject' | 'sectionId' | 'itemId' | 'content' | 'html' | 'text'
>

/** Puts a release in the place of the current one. */
function release(
  tx: Tx,
  by: Person,
  theCase: SeenCase,
  { subject, sectionId, itemId, content, html, text }: NewRelease,
  audience: Audience,
  at: number,
): void {
  const isSameSubject = and(
    eq(releases.caseId, theCase.id),
    eq(releases.subject, subject),
    isSection(sectionId),
    itemId ? eq(releases.itemId, itemId) : isNull(releases.itemId),
  )
  tx.update(releases)
    .set({ endedAt: at })
    .where(and(isSameSubject, isNull(releases.endedAt)))
    .run()
  const made = tx
    .insert(releases)
    .values({
      publicId: newPublicId(),
      caseId: theCase.id,
      subject,
      sectionId,
      itemId,
      content,
      html,
      text,
      audience,
      sharedById: by.id,
      sharedAt: at,
    })
    .returning()
    .get()
  const owner = ownerOfFiles(made)
  if (owner) markShared(tx, owner, picturesOf(content), at)
  if (subject === 'section' || subject === 'item') carryAnchors(tx, made)
  record(tx, by, theCase, made, 'shared', at)
}

/** A displacement is shared by itself: the files of its item wait for the item. */
function ownerOfFiles({
  subject,
  sectionId,
  itemId,
}: Pick<Release, 'subject' | 'sectionId' | 'itemId'>): Owner | null {
  if (sectionId !== null) return { sectionId, itemId: null }
  return subject === 'item' && itemId !== null ? { sectionId: null, itemId } : null
}

function picturesOf(content: NewRelease['content']): string[] {
  return 'richText' in content
    ? picturesIn(content.richText)
    : 'story' in content
      ? picturesIn(content.story)
      : []
}

function record(
  tx: Tx,
  by: Person,
  theCase: SeenCase,
  { id, subject, sectionId, itemId }: Pick<Release, 'id' | 'subject' | 'sectionId' | 'itemId'>,
  what: 'shared' | 'takenBack' | 'returned',
  at: number,
): void {
  if (itemId !== null) relist(tx, itemId)
  recordChange(tx, {
    verb: `${subject}.${what}`,
    subject: itemId !== null ? 'item' : subject === 'section' ? 'section' : 'case',
    subjectId: itemId ?? sectionId ?? theCase.id,
    caseId: theCase.id,
    sectionId,
    itemId,
    releaseId: id,
    networkId: theCase.networkId,
    actorId: by.id,
    at,
  })
}

function isSection(sectionId: number | null | undefined) {
  return sectionId ? eq(releases.sectionId, sectionId) : isNull(releases.sectionId)
}
