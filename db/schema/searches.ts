import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'
import { networks } from './networks.ts'
import { people } from './people.ts'

/** A search somebody kept, to do again or to be told of what is new in it. Nobody else sees it. */
export const savedSearches = sqliteTable(
  'saved_searches',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    /** What stands after the question mark of its address: always the same text for the same search. */
    search: text().notNull(),
    createdAt: moment('created_at').notNull(),
    /** Since when its person wants to hear of what is new; null when they do not. */
    followedAt: moment('followed_at'),
    /** Up to when they were told of it, or it was decided that they are not. */
    toldUntil: moment('told_until'),
    /** For thirty days it can be put back. */
    deletedAt: moment('deleted_at'),
  },
  (table) => [
    uniqueIndex('saved_searches_one_each').on(table.personId, table.search).where(sql`deleted_at is null`),
    index('saved_searches_to_tell')
      .on(table.toldUntil)
      .where(sql`followed_at is not null and deleted_at is null`),
  ],
)

/** Words that mean about the same in this network: who looks for one of them and finds little, finds the others too. */
export const synonyms = sqliteTable(
  'synonyms',
  {
    id: integer().primaryKey(),
    networkId: integer('network_id')
      .notNull()
      .references(() => networks.id),
    /** In its address; unique and never changed. */
    key: text().notNull(),
    /** The first is what the group is called by. */
    words: text({ mode: 'json' }).$type<string[]>().notNull(),
    retiredAt: moment('retired_at'),
  },
  (table) => [uniqueIndex('synonyms_key').on(table.networkId, table.key)],
)
