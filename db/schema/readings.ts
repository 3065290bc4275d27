import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { cases } from './cases.ts'
import { moment } from './columns.ts'
import { items } from './items.ts'
import { people } from './people.ts'
import { releases } from './releases.ts'
import { sections } from './sections.ts'

/** Which shared version of a section or an item somebody read last. Theirs alone: nobody else is shown it, and they can wipe it. */
export const readings = sqliteTable(
  'readings',
  {
    id: integer().primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    sectionId: integer('section_id').references(() => sections.id),
    itemId: integer('item_id').references(() => items.id),
    releaseId: integer('release_id')
      .notNull()
      .references(() => releases.id),
    readAt: moment('read_at').notNull(),
    /** The one they had read until then, so that what changed does not go from the page the moment it is looked at. */
    beforeId: integer('before_id').references(() => releases.id),
    beforeAt: moment('before_at'),
  },
  (table) => [
    uniqueIndex('readings_of_section').on(table.personId, table.sectionId).where(sql`section_id is not null`),
    uniqueIndex('readings_of_item').on(table.personId, table.itemId).where(sql`item_id is not null`),
    index('readings_case').on(table.personId, table.caseId),
    check('readings_of_one', sql`(section_id is null) <> (item_id is null)`),
  ],
)
