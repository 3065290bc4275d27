import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { cases, type Source } from './cases.ts'
import { audiences, moment } from './columns.ts'
import { type Effect, items } from './items.ts'
import { networks } from './networks.ts'
import { people } from './people.ts'
import type { RichText } from './rich-text.ts'

/** Knowledge from outside the network: a report, an article, a good example. */
export const libraryItems = sqliteTable(
  'library_items',
  {
    id: integer().primaryKey(),
    networkId: integer('network_id')
      .notNull()
      .references(() => networks.id),
    /** In its address; unique and never changed. */
    key: text().notNull(),
    /** Key of the list `libraryKind`. */
    kind: text().notNull().default(''),
    title: text().notNull(),
    publisher: text().notNull().default(''),
    year: integer(),
    url: text().notNull().default(''),
    /** In the words of who put it here. */
    summary: text().notNull().default(''),
    tags: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    provenance: text().notNull().default(''),
    audience: text({ enum: audiences }).notNull(),
    version: integer().notNull().default(1),
    addedById: integer('added_by_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    retiredAt: moment('retired_at'),
  },
  (table) => [uniqueIndex('library_items_key').on(table.networkId, table.key)],
)

/** A case, or one of its items, rests on something from the library. */
export const libraryUses = sqliteTable(
  'library_uses',
  {
    id: integer().primaryKey(),
    libraryItemId: integer('library_item_id')
      .notNull()
      .references(() => libraryItems.id),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    itemId: integer('item_id').references(() => items.id),
    reason: text().notNull().default(''),
    /** Who may know that it is used there, and why; never wider than the case's card or the item itself. */
    audience: text({ enum: audiences }).notNull(),
    byId: integer('by_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('library_uses_item').on(table.libraryItemId),
    index('library_uses_case').on(table.caseId),
  ],
)

/** What a general intervention says; the same codes as an intervention of a case, without a place and time. */
export type CatalogueContent = {
  story: RichText
  forWhom: string
  domain: string
  type: string
  typeOther: string
  scale: string
  aims: string[]
  partners: string[]
  expectedYields: string[]
  reportedEffects: Effect[]
  nationalEvidence: string
  localEvidence: string
  evidenceNote: string
  sources: Source[]
}

/** A general intervention, shared by the whole network, that one of a case can point at. */
export const catalogueItems = sqliteTable(
  'catalogue_items',
  {
    id: integer().primaryKey(),
    networkId: integer('network_id')
      .notNull()
      .references(() => networks.id),
    key: text().notNull(),
    title: text().notNull(),
    content: text({ mode: 'json' }).$type<CatalogueContent>().notNull(),
    audience: text({ enum: audiences }).notNull(),
    version: integer().notNull().default(1),
    addedById: integer('added_by_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    retiredAt: moment('retired_at'),
  },
  (table) => [uniqueIndex('catalogue_items_key').on(table.networkId, table.key)],
)

export const findingKinds = ['finding', 'advice'] as const

/** What the network learned. Proposed by anyone of it, accepted by its organisers. */
export const findings = sqliteTable(
  'findings',
  {
    id: integer().primaryKey(),
    networkId: integer('network_id')
      .notNull()
      .references(() => networks.id),
    key: text().notNull(),
    kind: text({ enum: findingKinds }).notNull(),
    /** The claim itself, in one sentence. */
    title: text().notNull(),
    story: text({ mode: 'json' }).$type<RichText>().notNull(),
    conditions: text().notNull().default(''),
    /** Who sees it otherwise, and why. */
    dissent: text().notNull().default(''),
    /** Somebody asked, and nobody sees it otherwise: not the same as an empty line. */
    hasNoDissent: integer('has_no_dissent', { mode: 'boolean' }).notNull().default(false),
    year: integer(),
    sources: text({ mode: 'json' }).$type<Source[]>().notNull().default([]),
    /** A proposal is for the network; whoever accepts it says who reads it from then on. */
    audience: text({ enum: audiences }).notNull(),
    version: integer().notNull().default(1),
    proposedById: integer('proposed_by_id')
      .notNull()
      .references(() => people.id),
    proposedAt: moment('proposed_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    acceptedById: integer('accepted_by_id').references(() => people.id),
    acceptedAt: moment('accepted_at'),
    /** Not accepted, with the reason. */
    declinedById: integer('declined_by_id').references(() => people.id),
    declinedAt: moment('declined_at'),
    declinedBecause: text('declined_because').notNull().default(''),
  },
  (table) => [uniqueIndex('findings_key').on(table.networkId, table.key)],
)

/** An item that a finding rests on. Shown to whoever may read that item. */
export const findingEvidence = sqliteTable(
  'finding_evidence',
  {
    id: integer().primaryKey(),
    findingId: integer('finding_id')
      .notNull()
      .references(() => findings.id),
    itemId: integer('item_id')
      .notNull()
      .references(() => items.id),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('finding_evidence_one_each').on(table.findingId, table.itemId),
    index('finding_evidence_item').on(table.itemId),
  ],
)
