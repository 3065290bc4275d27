import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { cases } from './cases.ts'
import { moment } from './columns.ts'
import { threads } from './comments.ts'
import { items } from './items.ts'
import { people } from './people.ts'
import { sections } from './sections.ts'

/**
 * Why somebody is told: that they were mentioned, what the coalition did with their reaction, an answer to it, a reaction on their own case, an item of theirs that
 * another case took over, one in which another case recognises theirs, something new in what they follow.
 */
export const notificationKinds = [
  'mention',
  'settlement',
  'answer',
  'reaction',
  'link',
  'recognised',
  'followed',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** Something somebody should know: where it is and nothing of what it says, which is read with their rights each time it is told. */
export const notifications = sqliteTable(
  'notifications',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    /** The change it tells of; the feed may hand that on twice. */
    changeId: integer('change_id').notNull(),
    kind: text({ enum: notificationKinds }).notNull(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    threadId: integer('thread_id').references(() => threads.id),
    sectionId: integer('section_id').references(() => sections.id),
    itemId: integer('item_id').references(() => items.id),
    at: moment('at').notNull(),
    seenAt: moment('seen_at'),
    /** When a mail with it was put in the outbox, or it was decided that none will be. */
    mailedAt: moment('mailed_at'),
  },
  (table) => [
    uniqueIndex('notifications_once').on(table.personId, table.changeId),
    index('notifications_unseen').on(table.personId, table.id).where(sql`seen_at is null`),
    index('notifications_to_mail').on(table.personId, table.at).where(sql`mailed_at is null`),
  ],
)

/** A case or an item somebody wants to hear of. Whoever writes a case hears of it without this. */
export const follows = sqliteTable(
  'follows',
  {
    id: integer().primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    /** Null for the whole case. */
    itemId: integer('item_id').references(() => items.id),
    since: moment('since').notNull(),
  },
  (table) => [
    uniqueIndex('follows_case').on(table.personId, table.caseId).where(sql`item_id is null`),
    uniqueIndex('follows_item').on(table.personId, table.itemId).where(sql`item_id is not null`),
    index('follows_of_case').on(table.caseId),
  ],
)

/** What comes by mail together: what concerns me, reactions on my own case, what I follow. */
export const mailTopics = ['own', 'reactions', 'followed'] as const
export type MailTopic = (typeof mailTopics)[number]
export const mailPaces = ['once', 'workday', 'week', 'never'] as const
export type MailPace = (typeof mailPaces)[number]

/** How soon somebody wants mail about a topic, where they chose otherwise than the network does. */
export const mailChoices = sqliteTable(
  'mail_choices',
  {
    id: integer().primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    topic: text({ enum: mailTopics }).notNull(),
    pace: text({ enum: mailPaces }).notNull(),
  },
  (table) => [
    uniqueIndex('mail_choices_one_each').on(table.personId, table.topic),
    index('mail_choices_at_pace').on(table.topic, table.pace),
  ],
)

/** What the link in a mail to stop it is made with; it needs no signing in, so nobody may guess it. */
export const mailKeys = sqliteTable('mail_keys', {
  personId: integer('person_id')
    .primaryKey()
    .references(() => people.id),
  key: text().notNull(),
})
