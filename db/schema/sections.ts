import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { cases, type Source } from './cases.ts'
import { bytes, moment } from './columns.ts'
import { people } from './people.ts'
import type { RichText } from './rich-text.ts'

/** A part of a case. The words belong to its Yjs document; `content` and `text` are that document as it was last stored. */
export const sections = sqliteTable(
  'sections',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    /** From the network's template: "de-wijk". The title and the order come from there too. */
    key: text().notNull(),
    essence: text().notNull().default(''),
    /** Rises when the essence changes; guards its form as `cases.version` does. */
    essenceVersion: integer('essence_version').notNull().default(1),
    content: text({ mode: 'json' }).$type<RichText>().notNull(),
    text: text().notNull().default(''),
    sources: text({ mode: 'json' }).$type<Source[]>().notNull().default([]),
    /** Counts what was stored, from 0 (nobody wrote yet). */
    version: integer().notNull().default(0),
    updatedAt: moment('updated_at'),
    updatedById: integer('updated_by_id').references(() => people.id),
  },
  (table) => [uniqueIndex('sections_key').on(table.caseId, table.key)],
)

/** The Yjs document of a section, per epoch: the epoch rises at restore, erasure and rewrite, so an old offline copy is never merged back. */
export const sectionDocuments = sqliteTable('section_documents', {
  sectionId: integer('section_id')
    .primaryKey()
    .references(() => sections.id),
  epoch: integer().notNull().default(1),
  /** The whole document as one V1 update. */
  state: bytes().notNull(),
  updatedAt: moment('updated_at').notNull(),
})

/**
 * What was typed since the document was stored last, in the order it came: each update stands here before it is applied, passed on and
 * acknowledged. Storing the document takes away what it then holds. No changes of the feed: keystrokes are nobody's news.
 */
export const sectionUpdates = sqliteTable(
  'section_updates',
  {
    // Never given out twice: storing takes away everything up to the last one it holds.
    id: integer().primaryKey({ autoIncrement: true }),
    sectionId: integer('section_id')
      .notNull()
      .references(() => sections.id),
    epoch: integer().notNull(),
    /** One V1 update. */
    update: bytes('update_bytes').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    at: moment('at').notNull(),
  },
  (table) => [index('section_updates_of').on(table.sectionId, table.epoch, table.id)],
)

/**
 * Whose each Yjs client in a document is: the first who wrote as that client, by their session and not by what they say. Nobody else can
 * write as it after that, so the authors of a text are who they are said to be.
 */
export const sectionAuthors = sqliteTable(
  'section_authors',
  {
    sectionId: integer('section_id')
      .notNull()
      .references(() => sections.id),
    epoch: integer().notNull(),
    clientId: integer('client_id').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
  },
  (table) => [primaryKey({ columns: [table.sectionId, table.epoch, table.clientId] })],
)

/** A section as it stood after somebody, or some people together, had written for a while: a sitting. Only for its coalition. */
export const sectionVersions = sqliteTable(
  'section_versions',
  {
    id: integer().primaryKey(),
    sectionId: integer('section_id')
      .notNull()
      .references(() => sections.id),
    /** Counts from 1 in each section. */
    number: integer().notNull(),
    content: text({ mode: 'json' }).$type<RichText>().notNull(),
    /** Who wrote in it, in the order in which they began. */
    authorIds: text('author_ids', { mode: 'json' }).$type<number[]>().notNull(),
    startedAt: moment('started_at').notNull(),
    endedAt: moment('ended_at').notNull(),
    /** Put there at once, by an import, by putting an earlier version back or by taking over a suggestion: not the work of a sitting, and none goes on with it. */
    isWhole: integer('is_whole', { mode: 'boolean' }).notNull().default(false),
    /** The number of the version that was put back with this one. */
    restoredFrom: integer('restored_from'),
  },
  (table) => [uniqueIndex('section_versions_number').on(table.sectionId, table.number)],
)

/** Who wrote in a section, and when last: "drie mensen schreven mee". */
export const sectionWriters = sqliteTable(
  'section_writers',
  {
    id: integer().primaryKey(),
    sectionId: integer('section_id')
      .notNull()
      .references(() => sections.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    lastWroteAt: moment('last_wrote_at').notNull(),
  },
  (table) => [
    uniqueIndex('section_writers_one_each').on(table.sectionId, table.personId),
    index('section_writers_person').on(table.personId),
  ],
)
