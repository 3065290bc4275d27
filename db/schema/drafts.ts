import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'
import { people } from './people.ts'

/** What somebody was filling in and did not send yet. Nobody else reads it; gone once the form is accepted. */
export const drafts = sqliteTable(
  'drafts',
  {
    id: integer().primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    /** The path of the form's page. */
    form: text().notNull(),
    /** The fields as they would be posted, urlencoded. */
    fields: text().notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [uniqueIndex('drafts_one_each').on(table.personId, table.form)],
)
