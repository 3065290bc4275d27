import { sql } from 'drizzle-orm'
import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'
import { networks } from './networks.ts'
import { people } from './people.ts'

/** Something known of a neighbourhood, with where it comes from. */
export type Fact = { label: string; value: string; source: string }
/** A source that the words of a case rest on. */
export type Source = { title: string; publisher: string; year?: number; url?: string; note?: string }

/**
 * A neighbourhood, and all that is said of it. The columns hold the coalition's working version;
 * what others read stands in the releases of its card (name, place, essence) and its about (facts, phase, sources).
 */
export const cases = sqliteTable(
  'cases',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    networkId: integer('network_id')
      .notNull()
      .references(() => networks.id),
    slug: text().notNull().unique(),
    name: text().notNull(),
    municipality: text().notNull(),
    province: text().notNull().default(''),
    /** At most 280 characters by the coalition itself. */
    essence: text().notNull().default(''),
    /** Where it lies, WGS84; null when nobody said. For the map only. */
    latitude: real(),
    longitude: real(),
    /** Keys of the code lists; '' is "onbekend". */
    phase: text().notNull().default(''),
    motives: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    facts: text({ mode: 'json' }).$type<Fact[]>().notNull().default([]),
    sources: text({ mode: 'json' }).$type<Source[]>().notNull().default([]),
    /** What the words of this case are based on, in a sentence; '' when its own coalition wrote them. */
    provenance: text().notNull().default(''),
    /** Why it is not certain that this is the neighbourhood the municipality brought in; '' when it is. */
    unconfirmedBecause: text('unconfirmed_because').notNull().default(''),
    /** Compiled from sources by the organisers; it has no coalition. */
    isReference: integer('is_reference', { mode: 'boolean' }).notNull().default(false),
    /** Rises with every change of the columns above; a form that was made from an older one is not saved over it. */
    version: integer().notNull().default(1),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('cases_network').on(table.networkId, table.name),
    index('cases_reference').on(table.id).where(sql`is_reference = 1`),
  ],
)

export const coalitionRoles = ['contact', 'editor', 'facilitator', 'guest'] as const
export type CoalitionRole = (typeof coalitionRoles)[number]

/** A person's part in the coalition of a case. Ended, never deleted; at most one contact person at a time. */
export const coalitionMembers = sqliteTable(
  'coalition_members',
  {
    id: integer().primaryKey(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    role: text({ enum: coalitionRoles }).notNull(),
    /** A facilitator's rights end here; null for everybody else. */
    untilAt: moment('until_at'),
    createdAt: moment('created_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    uniqueIndex('coalition_members_one_each').on(table.caseId, table.personId).where(sql`ended_at is null`),
    uniqueIndex('coalition_members_one_contact')
      .on(table.caseId)
      .where(sql`ended_at is null and role = 'contact'`),
    index('coalition_members_person').on(table.personId),
  ],
)

/** An invitation to the network, or to the coalition of a case. Fourteen days, once, taken by a POST. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: integer().primaryKey(),
    /** Random; the link is this id and a secret of which only the hash is kept. */
    publicId: text('public_id').notNull().unique(),
    secretHash: text('secret_hash').notNull(),
    networkId: integer('network_id')
      .notNull()
      .references(() => networks.id),
    caseId: integer('case_id').references(() => cases.id),
    email: text().notNull(),
    /** Set when the invitation is to the network; a coalition's invitation has a `coalitionRole` instead. */
    networkRole: text('network_role', { enum: ['organiser', 'expert', 'participant'] }),
    coalitionRole: text('coalition_role', { enum: coalitionRoles }),
    /** Until when a facilitator is invited. */
    untilAt: moment('until_at'),
    invitedById: integer('invited_by_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    acceptedById: integer('accepted_by_id').references(() => people.id),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [index('invitations_case').on(table.caseId), index('invitations_network').on(table.networkId)],
)
