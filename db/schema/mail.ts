import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/** A search somebody follows, and between which two moments they were not told of it yet: after the first, and up to and with the second. */
export type NewsOf = { savedId: number; since: number; until: number }

/** Mail that is to go out, written in the transaction that decided it; sent afterwards. */
export const outgoingMail = sqliteTable(
  'outgoing_mail',
  {
    id: integer().primaryKey(),
    /** Stays the same when it is tried again. */
    messageId: text('message_id').notNull().unique(),
    to: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    /** The notifications a digest tells of; its words are made when it is sent, with the rights its reader has then. */
    digestOf: text('digest_of', { mode: 'json' }).$type<number[]>(),
    /** The followed searches it tells of, likewise. */
    newsOf: text('news_of', { mode: 'json' }).$type<NewsOf[]>(),
    /** The topic and the address with which its reader stops such mail. */
    unsubscribe: text(),
    createdAt: moment('created_at').notNull(),
    nextAttemptAt: moment('next_attempt_at').notNull(),
    attempts: integer().notNull().default(0),
    /** How often it was handed over without the mail server saying whether it took it: so often it may have arrived. */
    unanswered: integer().notNull().default(0),
    sentAt: moment('sent_at'),
    /** What the mail server last said, as a code; its own words may hold the address. */
    lastError: text('last_error'),
    /** Since when it is settled that it will not arrive: refused for good, or tried for days. */
    givenUpAt: moment('given_up_at'),
    /** After this it says nothing any more (a code that expired), and is not sent. */
    staleAt: moment('stale_at'),
  },
  (table) => [index('outgoing_mail_waiting').on(table.sentAt, table.nextAttemptAt)],
)
