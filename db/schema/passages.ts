import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { threads } from './comments.ts'
import { releases } from './releases.ts'

/** The words a reaction is on, as its writer read them. They stay as they were, whatever becomes of the text. */
export const anchors = sqliteTable('anchors', {
  threadId: integer('thread_id')
    .primaryKey()
    .references(() => threads.id),
  /** The version they were read in; null for the working text, which only the coalition reads. */
  releaseId: integer('release_id').references(() => releases.id),
  /** The paragraph they begin in, counting from 0. */
  block: integer().notNull(),
  /** Characters in the plain text of that version. */
  start: integer().notNull(),
  end: integer().notNull(),
  quote: text().notNull(),
  /** At most 32 characters on either side. */
  before: text().notNull(),
  after: text().notNull(),
  /** What its writer would rather read there, '' when that is nothing; null when they only react. */
  suggestion: text(),
})

/** They stand there still; the same words stand elsewhere; other words stand there, or none. */
export const passageStates = ['in_place', 'moved', 'outdated'] as const
export type PassageState = (typeof passageStates)[number]

/** What became of the words of a reaction in a version that was shared later, and in the one they were read in. */
export const anchorPlaces = sqliteTable(
  'anchor_places',
  {
    threadId: integer('thread_id')
      .notNull()
      .references(() => threads.id),
    releaseId: integer('release_id')
      .notNull()
      .references(() => releases.id),
    state: text({ enum: passageStates }).notNull(),
    /** Characters in the plain text of the version; null when the words are gone and nothing came in their place. */
    start: integer(),
    end: integer(),
    /** What stands there; '' when nothing does. */
    words: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.threadId, table.releaseId] })],
)
