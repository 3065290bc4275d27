import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { cases } from './cases.ts'
import { audiences, moment } from './columns.ts'
import { items } from './items.ts'
import { people } from './people.ts'
import { releases } from './releases.ts'
import { sections } from './sections.ts'

/** `answer` only on a question: what somebody answers to it. */
export const threadKinds = ['question', 'warning', 'experience', 'evidence', 'idea', 'answer'] as const
export type ThreadKind = (typeof threadKinds)[number]

/** A reaction and its answers, on a case, on one of its sections or on one of its items. Its audience is fixed when it is written and never widens. */
export const threads = sqliteTable(
  'threads',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    /** Null when it is on the case as a whole. */
    sectionId: integer('section_id').references(() => sections.id),
    /** The item it is on; then `sectionId` is null. */
    itemId: integer('item_id').references(() => items.id),
    /** The version its writer was reading; null for one written by the coalition on its working text. */
    releaseId: integer('release_id').references(() => releases.id),
    kind: text({ enum: threadKinds }).notNull(),
    audience: text({ enum: audiences }).notNull(),
    authorId: integer('author_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('threads_case').on(table.caseId),
    index('threads_section').on(table.sectionId),
    index('threads_item').on(table.itemId),
    index('threads_author').on(table.authorId),
  ],
)

/** One contribution to a thread; the first is the reaction itself. */
export const comments = sqliteTable(
  'comments',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    threadId: integer('thread_id')
      .notNull()
      .references(() => threads.id),
    authorId: integer('author_id')
      .notNull()
      .references(() => people.id),
    text: text().notNull(),
    /** Written as an expert of the network. */
    byExpert: integer('by_expert', { mode: 'boolean' }).notNull().default(false),
    /** Made up for the demonstration, and marked so wherever it is shown. */
    isFictional: integer('is_fictional', { mode: 'boolean' }).notNull().default(false),
    createdAt: moment('created_at').notNull(),
    editedAt: moment('edited_at'),
    /** Withdrawn by its writer: the place stays, the words go. */
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [index('comments_thread').on(table.threadId), index('comments_author').on(table.authorId)],
)

export const dispositions = [
  'answered',
  'noted',
  'taken_over',
  'being_tried',
  'not_taken_over',
  'accepted',
] as const
export type Disposition = (typeof dispositions)[number]

/** What the coalition did with a reaction. Undone, never deleted. */
export const settlements = sqliteTable(
  'settlements',
  {
    id: integer().primaryKey(),
    threadId: integer('thread_id')
      .notNull()
      .references(() => threads.id),
    disposition: text({ enum: dispositions }).notNull(),
    /** Asked when it is not taken over; welcome with the others. */
    reason: text().notNull().default(''),
    /** ISO date to come back to it; only with "being tried". */
    comeBackOn: text('come_back_on'),
    settledById: integer('settled_by_id')
      .notNull()
      .references(() => people.id),
    settledAt: moment('settled_at').notNull(),
    undoneAt: moment('undone_at'),
  },
  (table) => [uniqueIndex('settlements_current').on(table.threadId).where(sql`undone_at is null`)],
)
