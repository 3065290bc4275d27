import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Source } from './cases.ts'
import { cases } from './cases.ts'
import { audiences, itemKinds, moment } from './columns.ts'
import { people } from './people.ts'
import type { RichText } from './rich-text.ts'

/** What every item says, whatever its kind. Values nobody gave are '', null or [], and are shown as unknown. */
type Common = {
  title: string
  story: RichText
  /** Keys of the list `theme`. */
  themes: string[]
  sources: Source[]
  /** What its words are based on, in a sentence; '' when its own coalition wrote them. */
  provenance: string
}

export const dilemmaStates = ['current', 'living_with', 'over'] as const
export const questionStates = ['open', 'answered', 'lapsed'] as const
export const expectationStates = ['open', 'held', 'shifted', 'dropped'] as const

export type DilemmaContent = Common & {
  kind: 'dilemma'
  /** Two sides that are both good; [] when nobody named them. */
  poles: string[]
  state: (typeof dilemmaStates)[number]
  stateReason: string
}

export type QuestionContent = Common & {
  kind: 'question'
  addressedTo: 'experts' | 'everyone'
  state: (typeof questionStates)[number]
  stateReason: string
}

export type ExpectationContent = Common & {
  kind: 'expectation'
  mechanism: string
  forWhom: string
  byWhen: string
  /** How we would notice. */
  signs: string
  state: (typeof expectationStates)[number]
  stateReason: string
  /** ISO date on which the coalition wants to look at it again; '' when it did not say. */
  comeBackOn: string
}

export type Partner = { name: string; isLead: boolean }
export type Effect = { text: string; source: string }

export type InterventionContent = Common & {
  kind: 'intervention'
  forWhom: string
  /** Keys of the lists `domain`, `interventionType`, `scale`, `interventionPhase`, `targetGroup` and `aim`. */
  domain: string
  type: string
  /** In the coalition's own word, with the type "anders". */
  typeOther: string
  scale: string
  /** The scale of the outcome aimed at, which may differ from that of the measure. */
  outcomeScale: string
  phase: string
  targetGroups: string[]
  aims: string[]
  period: { from: number | null; to: number | null; text: string }
  partners: Partner[]
  expectedYields: string[]
  reportedEffects: Effect[]
  /** Two ladders, never one score. Keys of `nationalEvidence` and `localEvidence`; '' is unknown. */
  nationalEvidence: string
  localEvidence: string
  evidenceNote: string
  /** Sources disagree; then there is one on either side. */
  isContested: boolean
  contestedFor: string
  contestedAgainst: string
  /** Key of the general intervention it is an instance of; '' when of none. */
  catalogueKey: string
}

export type ItemContent = DilemmaContent | QuestionContent | ExpectationContent | InterventionContent

/**
 * A dilemma, question, expectation or intervention of a case. `content` is the coalition's working version;
 * what others read stands in its releases, and `listings` has those of today by what one looks for.
 */
export const items = sqliteTable(
  'items',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    kind: text({ enum: itemKinds }).notNull(),
    /** In its address; unique among the items of this kind of the case, and never changed. */
    key: text().notNull(),
    /** By hand, among the items of this kind of the case. */
    position: integer().notNull(),
    content: text({ mode: 'json' }).$type<ItemContent>().notNull(),
    text: text().notNull().default(''),
    /** Only of an intervention: what it may push elsewhere, with an audience of its own. */
    displacement: text().notNull().default(''),
    /** Rises with every change; a form that was made from an older one is not saved over it. */
    version: integer().notNull().default(1),
    createdById: integer('created_by_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    updatedById: integer('updated_by_id')
      .notNull()
      .references(() => people.id),
    updatedAt: moment('updated_at').notNull(),
    /** For thirty days it can be put back; nobody but the writers knows of it. */
    deletedAt: moment('deleted_at'),
    deletedById: integer('deleted_by_id').references(() => people.id),
  },
  (table) => [
    uniqueIndex('items_key').on(table.caseId, table.kind, table.key),
    index('items_in_order').on(table.caseId, table.kind, table.position),
  ],
)

/** What a writer can say of two items of one case. */
export const givenLinkKinds = ['serves', 'touches', 'answers'] as const
/** Said of an item of another case: `borrows` by taking it over, `resembles` by whoever recognises their own in it. */
export const linkKinds = [...givenLinkKinds, 'borrows', 'resembles'] as const
export type LinkKind = (typeof linkKinds)[number]

/** One item says of another what it does for it. Seen by whoever sees both. */
export const itemLinks = sqliteTable(
  'item_links',
  {
    id: integer().primaryKey(),
    fromId: integer('from_id')
      .notNull()
      .references(() => items.id),
    toId: integer('to_id')
      .notNull()
      .references(() => items.id),
    kind: text({ enum: linkKinds }).notNull(),
    /** Of what was borrowed: what its coalition does otherwise, and why; '' of every other kind. */
    because: text().notNull().default(''),
    createdById: integer('created_by_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('item_links_one_each').on(table.fromId, table.toId, table.kind),
    index('item_links_to').on(table.toId),
  ],
)

/**
 * What is shared of every item now, in columns: the lists across cases are read from here, and from nowhere else for who is not inside.
 * Written in the transaction that shares, takes back or deletes.
 */
export const listings = sqliteTable(
  'listings',
  {
    itemId: integer('item_id')
      .primaryKey()
      .references(() => items.id),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    kind: text({ enum: itemKinds }).notNull(),
    audience: text({ enum: audiences }).notNull(),
    title: text().notNull(),
    /** '' where the kind has none, and where it is unknown. */
    state: text().notNull().default(''),
    domain: text().notNull().default(''),
    type: text().notNull().default(''),
    scale: text().notNull().default(''),
    phase: text().notNull().default(''),
    evidence: text().notNull().default(''),
    /** Of a question: experts or everyone. */
    addressedTo: text('addressed_to').notNull().default(''),
    sharedAt: moment('shared_at').notNull(),
  },
  (table) => [
    // With every code in it: a list that is narrowed by several of them at once is answered from the index alone.
    index('listings_newest').on(
      table.kind,
      table.audience,
      table.sharedAt,
      table.domain,
      table.type,
      table.phase,
      table.scale,
      table.evidence,
      table.state,
      table.addressedTo,
      table.caseId,
    ),
    index('listings_title').on(
      table.kind,
      table.audience,
      sql`title collate nocase`,
      table.domain,
      table.type,
      table.phase,
      table.scale,
      table.evidence,
      table.state,
      table.addressedTo,
      table.caseId,
    ),
    index('listings_case').on(table.caseId, table.kind),
  ],
)

/** The themes of what is listed. */
export const listingThemes = sqliteTable(
  'listing_themes',
  {
    theme: text().notNull(),
    itemId: integer('item_id')
      .notNull()
      .references(() => listings.itemId, { onDelete: 'cascade' }),
  },
  (table) => [
    uniqueIndex('listing_themes_one_each').on(table.theme, table.itemId),
    index('listing_themes_item').on(table.itemId),
  ],
)

/** The aims of what is listed; only interventions have them. */
export const listingAims = sqliteTable(
  'listing_aims',
  {
    aim: text().notNull(),
    itemId: integer('item_id')
      .notNull()
      .references(() => listings.itemId, { onDelete: 'cascade' }),
  },
  (table) => [
    // The newest with an aim are the last of their part of it.
    uniqueIndex('listing_aims_one_each').on(table.aim, table.itemId),
    index('listing_aims_item').on(table.itemId),
  ],
)
