import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'
import { networks } from './networks.ts'

export const personDomains = ['fysiek', 'sociaal', 'economisch', 'bestuur', 'bewoner', 'kennis'] as const

/** An account. A person signs in by mail, and by password when one was set. */
export const people = sqliteTable('people', {
  id: integer().primaryKey(),
  publicId: text('public_id').notNull().unique(),
  /** Lower case, the one way to sign in by mail. */
  email: text().notNull().unique(),
  name: text().notNull(),
  organisation: text().notNull().default(''),
  /** What someone does there: "projectleider", shown beside or instead of the name. */
  jobTitle: text('job_title').notNull().default(''),
  domain: text({ enum: personDomains }),
  /** argon2id, in its own text form. */
  passwordHash: text('password_hash'),
  createdAt: moment('created_at').notNull(),
  disabledAt: moment('disabled_at'),
})

export const networkRoles = ['organiser', 'expert', 'participant'] as const
export type NetworkRole = (typeof networkRoles)[number]

/** A person's role in a network. Ended, never deleted. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: integer().primaryKey(),
    networkId: integer('network_id')
      .notNull()
      .references(() => networks.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    role: text({ enum: networkRoles }).notNull(),
    createdAt: moment('created_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    uniqueIndex('memberships_one_each').on(table.networkId, table.personId).where(sql`ended_at is null`),
    index('memberships_person').on(table.personId),
  ],
)

/** When someone last opened the desk: what changed since `previousAt` is new to them. */
export const deskVisits = sqliteTable('desk_visits', {
  personId: integer('person_id')
    .primaryKey()
    .references(() => people.id),
  currentAt: moment('current_at').notNull(),
  previousAt: moment('previous_at').notNull(),
})
