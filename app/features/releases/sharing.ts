import { createHash } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { isAtLeastAsWide } from '#app/auth/audiences.ts'
import { allow, notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { type Audience, releases } from '#db/schema/index.ts'
import { filesToShare } from '../attachments/queries.ts'
import { getCase, type SeenCase } from '../cases/queries.ts'
import { sectionsOf } from '../sections/queries.ts'
import { mayShare } from './policy.ts'
import { currentReleases, type Release } from './queries.ts'
import { isSeen, type Subject, type Words, wordsOf } from './subject.ts'

/** The case and its subject, for somebody who may share it: not found for whoever may not see it, refused for the others. */
export function openSubject(
  actor: Actor,
  slug: string,
  subject: Subject,
): { theCase: SeenCase; words: Words; by: Person } {
  const theCase = getCase(actor, slug)
  if (!isSeen(theCase, subject)) throw notFound()
  allow(mayShare(actor, theCase))
  const words = wordsOf(theCase, subject)
  if (!words) throw notFound()
  return { theCase, words, by: actor }
}

/** What is shared more widely than `audience` now, and so keeps the card as wide. */
export function widerThan(theCase: SeenCase, audience: Audience): Subject[] {
  const keys = new Map(sectionsOf(theCase).map((section) => [section.id, section.key]))
  return currentReleases(theCase.id)
    .filter((one) => one.subject !== 'card' && !isAtLeastAsWide(audience, one.audience))
    .flatMap((one): Subject[] => {
      if (one.sectionId === null) return ['about']
      const section = keys.get(one.sectionId)
      return section ? [{ section }] : []
    })
}

/** @returns whether sharing something with `audience` also makes the case itself known to more people */
export function widensCardOf({ released: { card } }: SeenCase, audience: Audience): boolean {
  return !card || !isAtLeastAsWide(card.audience, audience)
}

/** The same words with the same people as now. */
export function isSharedAsIs(words: Words, audience: Audience): boolean {
  return words.current?.audience === audience && hasSameWords(words)
}

/** What is shared now says what the coalition's own version says, and has the same files under it. */
export function hasSameWords({ current, content, sectionId }: Words): boolean {
  if (current === null || JSON.stringify(current.content) !== JSON.stringify(content)) return false
  return sectionId === null || filesToShare(sectionId).every(({ isShared }) => isShared)
}

/** The version that was taken back, when that is the last thing that happened to its sharing. */
export function takenBackRelease(caseId: number, { subject, sectionId }: Words): Release | null {
  const last = db
    .select()
    .from(releases)
    .where(
      and(
        eq(releases.caseId, caseId),
        eq(releases.subject, subject),
        sectionId === null ? isNull(releases.sectionId) : eq(releases.sectionId, sectionId),
      ),
    )
    .orderBy(desc(releases.id))
    .get() as Release | undefined
  return last?.takenBackById ? last : null
}

/** Tells whether words are still those somebody looked at. */
export function fingerprint({ content, sectionId }: Words): string {
  const files = sectionId === null ? [] : filesToShare(sectionId).map(({ publicId }) => publicId)
  return createHash('sha256')
    .update(JSON.stringify([content, files]))
    .digest('base64url')
    .slice(0, 22)
}
