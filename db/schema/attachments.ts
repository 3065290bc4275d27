import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { cases } from './cases.ts'
import { moment } from './columns.ts'
import { items } from './items.ts'
import { people } from './people.ts'
import { sections } from './sections.ts'

/** Bytes on disk, under `DATA_DIR/files/<hash>`, kept as long as an attachment points at them. */
export const files = sqliteTable('files', {
  /** SHA-256 of the bytes as they are kept, hexadecimal. */
  hash: text().primaryKey(),
  sizeBytes: integer('size_bytes').notNull(),
  /** By content, never by what the sender said. */
  mediaType: text('media_type').notNull(),
  /** Null for what is no picture. */
  width: integer(),
  height: integer(),
  createdAt: moment('created_at').notNull(),
})

/** A picture or a document that belongs to a section or an item: whoever may read that, may read this. */
export const attachments = sqliteTable(
  'attachments',
  {
    id: integer().primaryKey(),
    /** In its address. */
    publicId: text('public_id').notNull().unique(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    sectionId: integer('section_id').references(() => sections.id),
    itemId: integer('item_id').references(() => items.id),
    hash: text()
      .notNull()
      .references(() => files.hash),
    /** As the sender called it, without a path and control characters. */
    name: text().notNull(),
    /** `image` stands in the text; `file` hangs under it. */
    use: text({ enum: ['image', 'file'] }).notNull(),
    /** The words of a document, for search. */
    text: text().notNull().default(''),
    addedById: integer('added_by_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    /** Who reads what was shared reads it only when it was there by then; null until the section or item is shared with it. */
    sharedAt: moment('shared_at'),
    removedAt: moment('removed_at'),
  },
  (table) => [
    index('attachments_case').on(table.caseId),
    index('attachments_section').on(table.sectionId).where(sql`section_id is not null`),
    index('attachments_item').on(table.itemId).where(sql`item_id is not null`),
    index('attachments_hash').on(table.hash),
  ],
)
