import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
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
