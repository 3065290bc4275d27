import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { asActor } from '#app/auth/sessions.ts'
import { db, keptUntilWritten } from '#db/client.server.ts'
import {
  follows,
  type MailPace,
  type MailTopic,
  mailChoices,
  mailTopics,
  type NotificationKind,
  notifications,
  people,
} from '#db/schema/index.ts'
import { seeAll, type Told } from './readable.ts'

const mostOnPage = 60
/** A bell says no more than this many. */
const mostCounted = 20

export const topicOf: Record<NotificationKind, MailTopic> = {
  mention: 'own',
  settlement: 'own',
  answer: 'own',
  link: 'own',
  recognised: 'own',
  reaction: 'reactions',
  followed: 'followed',
}

/** How soon mail comes when nobody chose: what concerns oneself at once, the rest together. */
export const usualPace: Record<MailTopic, MailPace> = { own: 'once', reactions: 'workday', followed: 'week' }

export type ToldInCase = { slug: string; caseName: string; told: Told[] }

/** Of what moments somebody was shown what they were told. */
export type Shown = { from: number; upTo: number }

/** What somebody was told, the newest first, under the case it is about; what they did not look at goes before what they did. */
export function toldTo(person: Person): { groups: ToldInCase[]; shown: Shown; unseen: number } {
  const rows = db
    .select()
    .from(notifications)
    .where(eq(notifications.personId, person.id))
    .orderBy(desc(isNull(notifications.seenAt)), desc(notifications.id))
    .limit(mostOnPage)
    .all()
    .sort((one, other) => other.id - one.id)
  const told = seeAll(person, rows)
  const unseenAt = rows.filter(({ seenAt }) => seenAt === null).map(({ at }) => at)
  return {
    groups: groupsOf(told),
    shown: { from: Math.min(...unseenAt, Number.MAX_SAFE_INTEGER), upTo: Math.max(0, ...unseenAt) },
    unseen: told.filter(({ isSeen }) => !isSeen).length,
  }
}

/** Under the case they are about, the case with the newest first. */
export function groupsOf(told: Told[]): ToldInCase[] {
  return [...Map.groupBy(told, ({ slug }) => slug)].map(([slug, group]) => ({
    slug,
    caseName: group[0]?.caseName ?? '',
    told: group,
  }))
}

/** How much somebody was told that they did not look at yet, of what they may still read; asked on every page. */
export function unseenCount(actor: Actor): number {
  return actor.kind === 'person' ? unseenOf(actor.id) : 0
}

const unseenOf = keptUntilWritten((personId) => {
  const rows = db
    .select()
    .from(notifications)
    .where(and(eq(notifications.personId, personId), isNull(notifications.seenAt)))
    .orderBy(desc(notifications.id))
    .limit(mostCounted)
    .all()
  const person = rows.length > 0 && db.select().from(people).where(eq(people.id, personId)).get()
  return person ? seeAll(asActor(person, ''), rows).length : 0
})

/** Whether somebody follows a case, or with `itemId` one of its items. */
export function isFollowing(actor: Actor, caseId: number, itemId: number | null = null): boolean {
  if (actor.kind === 'visitor') return false
  return (
    db
      .select()
      .from(follows)
      .where(theFollow(actor.id, caseId, itemId))
      .get() !== undefined
  )
}

export function theFollow(personId: number, caseId: number, itemId: number | null) {
  return and(
    eq(follows.personId, personId),
    eq(follows.caseId, caseId),
    itemId === null ? isNull(follows.itemId) : eq(follows.itemId, itemId),
  )
}

/** How soon somebody gets mail about each topic. */
export function pacesOf(personId: number): Record<MailTopic, MailPace> {
  const chosen = db.select().from(mailChoices).where(eq(mailChoices.personId, personId)).all()
  const paces = { ...usualPace }
  for (const topic of mailTopics)
    paces[topic] = chosen.find((choice) => choice.topic === topic)?.pace ?? usualPace[topic]
  return paces
}
