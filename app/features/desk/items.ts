import { and, asc, desc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { isWriterOf } from '#app/auth/audiences.ts'
import { db } from '#db/client.server.ts'
import { cases, comments, items, listings, releases, settlements, threads } from '#db/schema/index.ts'
import { type ListedItem, newestElsewhere } from '../items/across.ts'
import type { ItemRef } from '../items/lists.ts'
import { getNetwork, retiredKindsOf } from '../networks/queries.ts'

/** A few, to begin with; the list of questions has them all. */
const mostQuestions = 5
const mostNotShared = 8

/**
 * Open questions of other cases to whoever may answer them: experts get those to the experts too. Not those that this person answered,
 * nor those of which they can see that an answer was accepted.
 */
export function questionsFor(person: Person): ListedItem[] {
  const roles = [...person.coalitions.values()]
  const mayAnswer =
    person.networkRole !== null || roles.some((role) => role === 'contact' || role === 'editor')
  if (!mayAnswer) return []
  const answered = db
    .select({ id: threads.id })
    .from(threads)
    .leftJoin(settlements, and(eq(settlements.threadId, threads.id), isNull(settlements.undoneAt)))
    .where(
      and(
        eq(threads.itemId, listings.itemId),
        eq(threads.kind, 'answer'),
        or(
          and(eq(threads.authorId, person.id), isNotWithdrawn),
          and(eq(settlements.disposition, 'accepted'), inArray(threads.audience, ['network', 'public'])),
        ),
      ),
    )
  return newestElsewhere(
    person,
    'question',
    { state: 'open' },
    and(
      person.networkRole === 'expert' ? undefined : eq(listings.addressedTo, 'everyone'),
      sql`not exists ${answered}`,
    ),
    mostQuestions,
  )
}

/** The words of the reaction itself are there; what was answered to it does not matter. */
const isNotWithdrawn = sql`(select ${comments.withdrawnAt} from ${comments} where ${comments.threadId} = ${threads.id}
  order by ${comments.id} limit 1) is null`

export type DueExpectation = ItemRef & { slug: string; title: string; comeBackOn: string }

/** What a writer's coalition expected and wanted to look at again today or before. */
export function dueExpectations(person: Person, today: string): DueExpectation[] {
  if (retiredKindsOf(getNetwork().id).has('expectation')) return []
  const writing = [...person.coalitions.keys()]
  const comeBackOn = sql<string>`${items.content} ->> '$.comeBackOn'`
  return db
    .select({
      slug: cases.slug,
      caseId: cases.id,
      isReference: cases.isReference,
      kind: items.kind,
      key: items.key,
      title: sql<string>`${items.content} ->> '$.title'`,
      comeBackOn,
    })
    .from(items)
    .innerJoin(cases, eq(cases.id, items.caseId))
    .where(
      and(
        inArray(items.caseId, person.networkRole === 'organiser' ? withReferences(writing) : writing),
        eq(items.kind, 'expectation'),
        isNull(items.deletedAt),
        sql`${items.content} ->> '$.state' = 'open'`,
        sql`${comeBackOn} between '0' and ${today}`,
      ),
    )
    .orderBy(asc(comeBackOn), asc(items.id))
    .all()
    .flatMap(({ caseId, isReference, ...one }) =>
      isWriterOf(person, { id: caseId, isReference }) ? [one] : [],
    )
}

function withReferences(caseIds: number[]) {
  return sql`(select ${cases.id} from ${cases} where ${cases.isReference} = 1
    union select value from json_each(${JSON.stringify(caseIds)}))`
}

export type ItemNotShared = ItemRef & { slug: string; title: string; wasShared: boolean; updatedAt: number }

/** Of these cases, items that say something else to their coalition than to others, the latest first; and how many more there are. */
export function itemsNotShared(caseIds: number[]): { items: ItemNotShared[]; more: number } {
  if (caseIds.length === 0) return { items: [], more: 0 }
  const found = db
    .select({
      slug: cases.slug,
      kind: items.kind,
      key: items.key,
      title: sql<string>`${items.content} ->> '$.title'`,
      releaseId: releases.id,
      updatedAt: items.updatedAt,
    })
    .from(items)
    .innerJoin(cases, eq(cases.id, items.caseId))
    .leftJoin(
      releases,
      and(eq(releases.itemId, items.id), eq(releases.subject, 'item'), isNull(releases.endedAt)),
    )
    .where(
      and(
        inArray(items.caseId, caseIds),
        isNull(items.deletedAt),
        notInArray(items.kind, [...retiredKindsOf(getNetwork().id)]),
        or(isNull(releases.id), sql`${releases.content} <> ${items.content}`),
      ),
    )
    .orderBy(desc(items.updatedAt), desc(items.id))
    .all()
    .map(({ releaseId, ...item }) => ({ ...item, wasShared: releaseId !== null }))
  return { items: found.slice(0, mostNotShared), more: Math.max(0, found.length - mostNotShared) }
}
