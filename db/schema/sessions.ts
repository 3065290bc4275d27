import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bytes, moment } from './columns.ts'
import { people } from './people.ts'

/** A signed-in browser, as the Lucia guide keeps it: an id and the SHA-256 of a secret only the cookie holds. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    secretHash: bytes('secret_hash').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    /** What the browser calls itself, so that a person recognises it in the list. */
    userAgent: text('user_agent').notNull().default(''),
    createdAt: moment('created_at').notNull(),
    lastUsedAt: moment('last_used_at').notNull(),
  },
  (table) => [index('sessions_person').on(table.personId)],
)

/** A way in by mail, for ten minutes and once: a link with a secret, and a code to type beside it. */
export const signInMails = sqliteTable(
  'sign_in_mails',
  {
    /** Random; it is in the link, and in the form where the code is typed. */
    id: text().primaryKey(),
    email: text().notNull(),
    /** Null when nobody has this address: the page then answers just the same. */
    personId: integer('person_id').references(() => people.id),
    secretHash: bytes('secret_hash').notNull(),
    codeHash: bytes('code_hash').notNull(),
    attempts: integer().notNull().default(0),
    /** An own path to go to after signing in. */
    next: text(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [index('sign_in_mails_email').on(table.email)],
)

/**
 * Another address somebody wants to sign in with: theirs once they say so on the page of the link that was mailed to it. Also kept when it is
 * somebody else's already, who then got the mail, so that asking answers the same.
 */
export const addressChanges = sqliteTable(
  'address_changes',
  {
    /** Random; it is in the link. */
    id: text().primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    email: text().notNull(),
    secretHash: bytes('secret_hash').notNull(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [index('address_changes_person').on(table.personId)],
)
