import { createHash } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { isAtLeastAsWide } from '#app/auth/audiences.ts'
import { allow, notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { type Audience, items, listings, releases } from '#db/schema/index.ts'
import { filesUnder, type StandingFile } from '../attachments/queries.ts'
import { getCase, type SeenCase } from '../cases/queries.ts'
import { retiredKindsOf } from '../networks/queries.ts'
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
  if (!isSeen(actor, theCase, subject)) throw notFound()
  allow(mayShare(actor, theCase))
  const words = wordsOf(actor, theCase, subject)
  if (!words) throw notFound()
  return { theCase, words, by: actor }
}

/** What is shared more widely than `audience` now, and so keeps the card as wide. */
export function widerThan(theCase: SeenCase, audience: Audience): Subject[] {
  const keys = new Map(sectionsOf(theCase).map((section) => [section.id, section.key]))
  const own = currentReleases(theCase.id)
    .filter((one) => one.subject !== 'card' && !isAtLeastAsWide(audience, one.audience))
    .flatMap((one): Subject[] => {
      if (one.sectionId === null) return ['about']
      const section = keys.get(one.sectionId)
      return section ? [{ section }] : []
    })
  return [...own, ...itemsWiderThan(theCase, audience)]
}

/** Displacement counts with its item: without that, nobody reads it. */
function itemsWiderThan({ id, networkId }: SeenCase, audience: Audience): Subject[] {
  const retired = retiredKindsOf(networkId)
  return db
    .select({ kind: listings.kind, key: items.key, audience: listings.audience })
    .from(listings)
    .innerJoin(items, eq(items.id, listings.itemId))
    .where(eq(listings.caseId, id))
    .all()
    .filter((one) => !retired.has(one.kind) && !isAtLeastAsWide(audience, one.audience))
    .map(({ kind, key }) => ({ item: { kind, key } }))
}

/**
 * @returns whether sharing this with `audience` also makes the case itself known to more people. A displacement does not: it is read
 * with its item only, and whoever reads that has the card
 */
export function widensCardOf(
  { released: { card } }: SeenCase,
  subject: Subject,
  audience: Audience,
): boolean {
  if (subject === 'card' || (typeof subject === 'object' && 'displacement' in subject)) return false
  return !card || !isAtLeastAsWide(card.audience, audience)
}

/** The same words with the same people as now. */
export function isSharedAsIs(words: Words, audience: Audience): boolean {
  return words.current?.audience === audience && hasSameWords(words)
}

/** What is shared now says what the coalition's own version says, and has the same files under it. */
export function hasSameWords(words: Words): boolean {
  const { current, content } = words
  if (current === null || JSON.stringify(current.content) !== JSON.stringify(content)) return false
  return filesWith(words).every(({ isShared }) => isShared)
}

/** The files that are shared with these words. */
export function filesWith(words: Words): StandingFile[] {
  return words.subject === 'section' || words.subject === 'item' ? filesUnder(words) : []
}

/** The version that was taken back, when that is the last thing that happened to its sharing. */
export function takenBackRelease(caseId: number, { subject, sectionId, itemId }: Words): Release | null {
  const last = db
    .select()
    .from(releases)
    .where(
      and(
        eq(releases.caseId, caseId),
        eq(releases.subject, subject),
        sectionId === null ? isNull(releases.sectionId) : eq(releases.sectionId, sectionId),
        itemId === null ? isNull(releases.itemId) : eq(releases.itemId, itemId),
      ),
    )
    .orderBy(desc(releases.id))
    .get() as Release | undefined
  return last?.takenBackById ? last : null
}

/** Tells whether words are still those somebody looked at. */
export function fingerprint(words: Words): string {
  const files = filesWith(words).map(({ publicId }) => publicId)
  return createHash('sha256')
    .update(JSON.stringify([words.content, files]))
    .digest('base64url')
    .slice(0, 22)
}
