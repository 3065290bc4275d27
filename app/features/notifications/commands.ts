import { randomBytes } from 'node:crypto'
import { and, between, eq, exists, inArray, isNull, or } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db, transact } from '#db/client.server.ts'
import {
  follows,
  type MailPace,
  type MailTopic,
  mailChoices,
  mailKeys,
  notifications,
  releases,
  threads,
} from '#db/schema/index.ts'
import { getCase } from '../cases/queries.ts'
import type { ItemRef } from '../items/lists.ts'
import { getItem } from '../items/queries.ts'
import { type Shown, theFollow } from './queries.ts'
import { topicOfToken } from './unsubscribing.ts'

/** Follows a case or one of its items, or no longer. Doing it twice does it once. @throws notFound when the person cannot read it */
export function follow(
  person: Person,
  slug: string,
  item: ItemRef | null,
  follows_: boolean,
  now = Date.now(),
): void {
  transact((tx) => {
    const { caseId, itemId } = subjectOf(person, slug, item)
    if (follows_)
      tx.insert(follows)
        .values({ personId: person.id, caseId, itemId, since: now })
        .onConflictDoNothing()
        .run()
    else
      tx.delete(follows)
        .where(theFollow(person.id, caseId, itemId))
        .run()
  })
}

function subjectOf(
  person: Person,
  slug: string,
  ref: ItemRef | null,
): { caseId: number; itemId: number | null } {
  if (!ref) return { caseId: getCase(person, slug).id, itemId: null }
  const { theCase, item } = getItem(person, slug, ref.kind, ref.key)
  return { caseId: theCase.id, itemId: item.id }
}

/**
 * Remembers that somebody looked at what they were told of these moments: what did not fit on their page is not among it.
 * Numbers would tell how much everybody else is told.
 */
export function markSeen(person: Person, { from, upTo }: Shown, now = Date.now()): void {
  transact((tx) =>
    tx
      .update(notifications)
      .set({ seenAt: now })
      .where(
        and(
          eq(notifications.personId, person.id),
          isNull(notifications.seenAt),
          between(notifications.at, from, upTo),
        ),
      )
      .run(),
  )
}

/**
 * Remembers that somebody looked at what they were told of where it stands: at these reactions, and at the parts and items of these shared
 * versions as long as nothing newer is shared.
 */
export function markSeenThere(
  person: Person,
  { releases: versions, threads: reactions }: { releases: string[]; threads: string[] },
  now = Date.now(),
): void {
  const isThere = or(
    inArray(
      notifications.threadId,
      db.select({ id: threads.id }).from(threads).where(inArray(threads.publicId, reactions)),
    ),
    and(
      isNull(notifications.threadId),
      exists(
        db
          .select({ id: releases.id })
          .from(releases)
          .where(
            and(
              inArray(releases.publicId, versions),
              isNull(releases.endedAt),
              or(eq(releases.sectionId, notifications.sectionId), eq(releases.itemId, notifications.itemId)),
            ),
          ),
      ),
    ),
  )
  const isUnseen = and(eq(notifications.personId, person.id), isNull(notifications.seenAt), isThere)
  // Asked with every look at a page: mostly there is nothing to write.
  if (!db.select({ id: notifications.id }).from(notifications).where(isUnseen).limit(1).get()) return
  transact((tx) => tx.update(notifications).set({ seenAt: now }).where(isUnseen).run())
}

/** Chooses how soon mail comes. */
export function choosePaces(person: Person, paces: Record<MailTopic, MailPace>): void {
  transact(() => {
    for (const [topic, pace] of Object.entries(paces)) choosePace(person.id, topic as MailTopic, pace)
  })
}

/** Stops the mail that a link in it was made for. @throws notFound when nobody made that link */
export function unsubscribe(token: string): MailTopic {
  const found = topicOfToken(token)
  if (!found) throw notFound()
  choosePace(found.personId, found.topic, 'never')
  return found.topic
}

function choosePace(personId: number, topic: MailTopic, pace: MailPace): void {
  transact((tx) =>
    tx
      .insert(mailChoices)
      .values({ personId, topic, pace })
      .onConflictDoUpdate({ target: [mailChoices.personId, mailChoices.topic], set: { pace } })
      .run(),
  )
}

/** What somebody's links to stop mail are made with; made the first time it is needed. */
export function mailKeyOf(personId: number): string {
  return transact((tx) => {
    const known = tx.select().from(mailKeys).where(eq(mailKeys.personId, personId)).get()
    if (known) return known.key
    const key = randomBytes(24).toString('hex')
    tx.insert(mailKeys).values({ personId, key }).run()
    return key
  })
}
