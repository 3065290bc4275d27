import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Fact, Source } from './cases.ts'
import { cases } from './cases.ts'
import { audiences, moment } from './columns.ts'
import { type ItemContent, items } from './items.ts'
import { people } from './people.ts'
import type { RichText } from './rich-text.ts'
import { sections } from './sections.ts'

/** `displacement` is what an intervention may push elsewhere: it stays with the coalition until it is shared on purpose. */
export const releaseSubjects = ['card', 'about', 'section', 'item', 'displacement'] as const
export type ReleaseSubject = (typeof releaseSubjects)[number]

export type CardContent = {
  name: string
  municipality: string
  province: string
  essence: string
  latitude: number | null
  longitude: number | null
}
export type AboutContent = {
  phase: string
  motives: string[]
  facts: Fact[]
  sources: Source[]
  provenance: string
  unconfirmedBecause: string
}
export type DisplacementContent = { displacement: string }
export type SectionContent = { essence: string; richText: RichText; sources: Source[] }

/**
 * A card, an about, a section or an item as it was shared: outside the coalition this is all one reads.
 * The current one of a subject is the one that did not end; who may read it may read the earlier ones too, whatever their own audience was.
 */
export const releases = sqliteTable(
  'releases',
  {
    id: integer().primaryKey(),
    publicId: text('public_id').notNull().unique(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    subject: text({ enum: releaseSubjects }).notNull(),
    sectionId: integer('section_id').references(() => sections.id),
    itemId: integer('item_id').references(() => items.id),
    audience: text({ enum: audiences }).notNull(),
    content: text({ mode: 'json' })
      .$type<CardContent | AboutContent | SectionContent | ItemContent | DisplacementContent>()
      .notNull(),
    /** What our own renderer made of the words; '' for a card and an about. */
    html: text().notNull().default(''),
    text: text().notNull().default(''),
    sharedById: integer('shared_by_id')
      .notNull()
      .references(() => people.id),
    sharedAt: moment('shared_at').notNull(),
    /** When a newer one took its place, or it was taken back. */
    endedAt: moment('ended_at'),
    /** Who took it back; null when it was replaced. */
    takenBackById: integer('taken_back_by_id').references(() => people.id),
  },
  (table) => [
    uniqueIndex('releases_current_of_section')
      .on(table.sectionId)
      .where(sql`ended_at is null and section_id is not null`),
    uniqueIndex('releases_current_of_case')
      .on(table.caseId, table.subject)
      .where(sql`ended_at is null and section_id is null and item_id is null`),
    uniqueIndex('releases_current_of_item')
      .on(table.itemId, table.subject)
      .where(sql`ended_at is null and item_id is not null`),
    index('releases_item').on(table.itemId),
    index('releases_case').on(table.caseId, table.subject),
    index('releases_section').on(table.sectionId),
    // The list of cases in the order of their shared names, and those in one phase: read from the index alone.
    index('releases_card_names')
      .on(sql`content ->> '$.name' collate nocase`, table.audience, table.caseId)
      .where(sql`subject = 'card' and ended_at is null`),
    // Of the few interventions that point at a general one; who asks for them says so in the same words.
    index('releases_catalogue')
      .on(sql`content ->> '$.catalogueKey'`)
      .where(sql`subject = 'item' and ended_at is null and content ->> '$.catalogueKey' > ''`),
    index('releases_about_phases')
      .on(sql`content ->> '$.phase'`, table.audience, table.caseId)
      .where(sql`subject = 'about' and ended_at is null`),
  ],
)
