import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'
import type { ChangeVerb } from './verbs.ts'

export const changeSubjects = [
  'network',
  'person',
  'membership',
  'session',
  'invitation',
  'case',
  'coalition',
  'section',
  'release',
  'thread',
  'comment',
  'settlement',
  'item',
  'link',
  'finding',
  'library',
  'catalogue',
  'attachment',
] as const
export type ChangeSubject = (typeof changeSubjects)[number]

/** The feed: one row per thing that happened, written in the transaction that did it. Ids and verbs, no text. */
export const changes = sqliteTable(
  'changes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: moment('at').notNull(),
    /** Null when the software did it by itself. */
    actorId: integer('actor_id'),
    verb: text().$type<ChangeVerb>().notNull(),
    subject: text({ enum: changeSubjects }).notNull(),
    subjectId: integer('subject_id').notNull(),
    networkId: integer('network_id'),
    caseId: integer('case_id'),
    sectionId: integer('section_id'),
    itemId: integer('item_id'),
    /** The person it happened to, when that is not the actor. */
    personId: integer('person_id'),
    releaseId: integer('release_id'),
  },
  (table) => [
    index('changes_case').on(table.caseId, table.id),
    // Of what the network knows, the little there is in the feed of a whole country.
    index('changes_knowledge')
      .on(table.subject, table.subjectId, table.id)
      .where(sql`subject in ('library', 'catalogue', 'finding')`),
  ],
)

/** How far each follower of the feed has come. */
export const followers = sqliteTable('followers', {
  name: text().primaryKey(),
  lastChangeId: integer('last_change_id').notNull(),
})
