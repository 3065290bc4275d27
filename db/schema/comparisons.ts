import { sql } from 'drizzle-orm'
import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'
import { people } from './people.ts'

/** Cases somebody laid side by side and wants to find again. Nobody else sees it. */
export const savedComparisons = sqliteTable(
  'saved_comparisons',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    /** What stands after the question mark of its address: always the same text for the same comparison. */
    search: text().notNull(),
    createdAt: moment('created_at').notNull(),
    /** For thirty days it can be put back. */
    deletedAt: moment('deleted_at'),
  },
  (table) => [
    uniqueIndex('saved_comparisons_one_each').on(table.personId, table.search).where(sql`deleted_at is null`),
  ],
)
