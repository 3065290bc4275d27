import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { networkAudiencesOf } from '#app/auth/audiences.ts'
import { db, keptQuery } from '#db/client.server.ts'
import { changes, people, type VerbOf } from '#db/schema/index.ts'

/** What belongs to the network and to no case. */
export type KnowledgeNoun = 'library' | 'catalogue' | 'finding'
export type KnowledgeVerb = Exclude<
  VerbOf<KnowledgeNoun>,
  'library.taken' | 'library.use_shared' | 'library.use_ended'
>

export type KnowledgeLine = {
  at: number
  verb: KnowledgeVerb
  /** '' when the software did it by itself. */
  by: string
}

const mostLines = 20

const verbs = [
  'library.added',
  'library.changed',
  'library.retired',
  'library.restored',
  'catalogue.added',
  'catalogue.changed',
  'catalogue.retired',
  'catalogue.restored',
  'finding.proposed',
  'finding.changed',
  'finding.accepted',
  'finding.declined',
  'finding.reopened',
] as const satisfies KnowledgeVerb[]

/**
 * Who did what with something of the network, newest first. Its members know each other by name; to others the network says what stands
 * there, and not how it came to. That a case took it along is told with the case, to who may know of it.
 * @param id  of something this actor may read
 */
export function historyOfKnowledge(actor: Actor, subject: KnowledgeNoun, id: number): KnowledgeLine[] {
  if (!networkAudiencesOf(actor).includes('network')) return []
  return linesOf()
    .all({ subject, id })
    .map((line) => ({ ...line, verb: line.verb as KnowledgeVerb, by: line.by ?? '' }))
}

const linesOf = keptQuery(() =>
  db
    .select({ at: changes.at, verb: changes.verb, by: people.name })
    .from(changes)
    .leftJoin(people, eq(people.id, changes.actorId))
    .where(
      and(
        // In the words of the index, beside the one that is asked for.
        sql`${changes.subject} in ('library', 'catalogue', 'finding')`,
        eq(changes.subject, sql.placeholder('subject')),
        eq(changes.subjectId, sql.placeholder('id')),
        inArray(changes.verb, [...verbs]),
      ),
    )
    .orderBy(desc(changes.id))
    .limit(mostLines)
    .prepare(),
)
