import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { itemKinds, moment } from './columns.ts'

/** A learning network: a programme with phases, a template of sections and code lists. */
export const networks = sqliteTable('networks', {
  id: integer().primaryKey(),
  name: text().notNull(),
  /** One sentence under the name on the front page. */
  intro: text().notNull(),
  /** Who leads it, as the foot of a page says it: "Platform31 en Movisie". */
  organisers: text().notNull(),
  /** Filled with the demonstration network: such a folder never holds real work, nor the other way round. */
  isDemonstration: integer('is_demonstration', { mode: 'boolean' }).notNull().default(false),
  createdAt: moment('created_at').notNull(),
})

/** The parts a case of this network has, in order. Retired, never deleted. */
export const sectionTemplates = sqliteTable(
  'section_templates',
  {
    id: integer().primaryKey(),
    networkId: integer('network_id')
      .notNull()
      .references(() => networks.id),
    key: text().notNull(),
    kind: text({ enum: ['text', 'list'] }).notNull(),
    /** What a list is a list of; null for a text. */
    itemKind: text('item_kind', { enum: itemKinds }),
    title: text().notNull(),
    /** The question this part answers, shown while it is empty. */
    hint: text().notNull(),
    position: integer().notNull(),
    retiredAt: moment('retired_at'),
  },
  (table) => [uniqueIndex('section_templates_key').on(table.networkId, table.key)],
)

export const codeLists = [
  'casePhase',
  'motive',
  'theme',
  'targetGroup',
  'domain',
  'interventionType',
  'scale',
  'interventionPhase',
  'aim',
  'nationalEvidence',
  'localEvidence',
  'libraryKind',
] as const
export type CodeList = (typeof codeLists)[number]

/** One value of a code list: a stable key and the label people read. Retired, never deleted. */
export const codes = sqliteTable(
  'codes',
  {
    id: integer().primaryKey(),
    networkId: integer('network_id')
      .notNull()
      .references(() => networks.id),
    list: text({ enum: codeLists }).notNull(),
    key: text().notNull(),
    label: text().notNull(),
    position: integer().notNull(),
    /** Only in `interventionType`: whether a measure of this type changes which homes there are, or who gets them. */
    touchesHousing: integer('touches_housing', { mode: 'boolean' }).notNull().default(false),
    retiredAt: moment('retired_at'),
  },
  (table) => [uniqueIndex('codes_key').on(table.networkId, table.list, table.key)],
)
