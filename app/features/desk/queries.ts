import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNull,
  lte,
  ne,
  or,
  type Placeholder,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { db, keptQuery } from '#db/client.server.ts'
import { type CoalitionRole, cases, settlements, threads } from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import { type SeenCase, seeCase } from '../cases/queries.ts'
import { type SeenThread, seeThreads } from '../comments/queries.ts'
import type { ListedItem } from '../items/across.ts'
import { type ChangedCase, changedSinceRead } from '../readings/queries.ts'
import {
  type DueExpectation,
  dueExpectations,
  type ItemNotShared,
  itemsNotShared,
  questionsFor,
} from './items.ts'
import { type News, newsFor } from './news.ts'
import { type NotShared, notShared } from './not-shared.ts'

/** How long what one settled here stays in sight, with a way back. */
const justMs = 10 * 60 * 1000
const dayMs = 24 * 60 * 60 * 1000
/** How far a first visit looks back. */
const firstLookMs = 30 * dayMs
/** More than this many nobody reads in one go; the rest is on the page of the case. */
const mostRows = 30
const mostCases = 10

export type DeskThread = { slug: string; caseName: string | null; thread: SeenThread }
/** One's own reaction, with what came of it since one was here. */
export type Outcome = DeskThread & { isSettledSince: boolean; newAnswers: number; at: number }
export type OwnCase = { slug: string; name: string; role: CoalitionRole }

export type Desk = {
  waitingCount: number
  /** The oldest first; those settled here a moment ago are still among them. */
  waiting: DeskThread[]
  outcomes: Outcome[]
  /** Being tried, until a day that has come. */
  comesBack: (DeskThread & { comeBackOn: string })[]
  /** Expectations to look at again, on a day that has come. */
  due: DueExpectation[]
  notShared: NotShared[]
  itemsNotShared: { items: ItemNotShared[]; more: number }
  /** Open questions of others that this person may answer. */
  questions: ListedItem[]
  /** What became of what they read of other people's cases. */
  changed: ChangedCase[]
  news: News
  ownCases: OwnCase[]
  /** When they were here before; null on the first visit. */
  sinceAt: number | null
}

/** How many reactions wait for this person: for the dot in the bar, so asked on every page. */
export function waitingCount(actor: Actor): number {
  if (actor.kind === 'visitor') return 0
  const writing = casesWithRole(actor, ['contact', 'editor'])
  if (writing.length === 0) return 0
  const found = waitingOn().get({ caseIds: JSON.stringify(writing), personId: actor.id })
  return found?.waiting ?? 0
}

const waitingOn = keptQuery(() =>
  db
    .select({ waiting: count() })
    .from(threads)
    .innerJoin(cases, eq(cases.id, threads.caseId))
    .leftJoin(settlements, isCurrent)
    .where(
      and(
        inArray(threads.caseId, sql`(select value from json_each(${sql.placeholder('caseIds')}))`),
        isWaitingFor(sql.placeholder('personId')),
      ),
    )
    .prepare(),
)

/** Everything on somebody's desk. The number of queries depends on their own cases, never on how many there are. */
export function readDesk(person: Person, sinceAt: number | null, now = Date.now()): Desk {
  const since = sinceAt ?? now - firstLookMs
  const ownCases = seeCases(person, [...person.coalitions.keys()])
  const outcomeIds = idsOfOutcomes(person, since)
  const ids = idsForWriter(person, now)
  const names = namesOfCases(person, [...ownCases.keys(), ...outcomeIds.map(({ caseId }) => caseId)])
  const asRow = ({ caseId, thread }: { caseId: number; thread: SeenThread }): DeskThread => ({
    slug: names.get(caseId)?.slug ?? '',
    caseName: names.get(caseId)?.name ?? null,
    thread,
  })
  const mine = seeThreads(person, ids.all, ownCases, now)
  return {
    waitingCount: ids.waiting,
    waiting: mine
      .filter(({ thread }) => thread.isOpen || thread.settlement?.isJustMade)
      .slice(0, mostRows)
      .map(asRow),
    comesBack: mine.flatMap((one) => {
      const { settlement } = one.thread
      return settlement?.comeBackOn && !settlement.isJustMade
        ? [{ ...asRow(one), comeBackOn: settlement.comeBackOn }]
        : []
    }),
    outcomes: seeThreads(
      person,
      outcomeIds.map(({ id }) => id),
      seeCases(person, distinctCases(outcomeIds)),
      now,
    )
      .map((one) => ({ ...asRow(one), ...newsOf(one.thread, since) }))
      .sort((a, b) => b.at - a.at),
    due: dueExpectations(person, today(now)),
    notShared: notShared(casesWithRole(person, ['contact'])),
    itemsNotShared: itemsNotShared(casesWithRole(person, ['contact'])),
    questions: questionsFor(person),
    changed: changedSinceRead(person),
    news: newsFor(person, since),
    ownCases: [...ownCases.values()].map((theCase) => ({
      slug: theCase.slug,
      name: theCase.card.name,
      role: person.coalitions.get(theCase.id) ?? 'guest',
    })),
    sinceAt,
  }
}

/** What happened to one's own reaction since, and when that last was. */
function newsOf(
  { settlement, answers }: SeenThread,
  since: number,
): Pick<Outcome, 'isSettledSince' | 'newAnswers' | 'at'> {
  const settledAt = settlement?.settledAt ?? 0
  const fresh = answers.filter(
    ({ createdAt, isWithdrawn, mayWithdraw }) => createdAt > since && !isWithdrawn && !mayWithdraw,
  )
  return {
    isSettledSince: settledAt > since,
    newAnswers: fresh.length,
    at: Math.max(settledAt, ...fresh.map(({ createdAt }) => createdAt)),
  }
}

function casesWithRole({ coalitions }: Person, roles: CoalitionRole[]): number[] {
  return [...coalitions].filter(([, role]) => roles.includes(role)).map(([caseId]) => caseId)
}

/** The cases somebody belongs to: a few, so each may cost a query. */
function seeCases(person: Person, caseIds: number[]): Map<number, SeenCase> {
  const rows = db.select().from(cases).where(inArray(cases.id, caseIds)).orderBy(asc(cases.name)).all()
  const seen = new Map<number, SeenCase>()
  for (const row of rows) {
    const theCase = seeCase(person, row)
    if (theCase) seen.set(row.id, theCase)
  }
  return seen
}

const isCurrent = and(eq(settlements.threadId, threads.id), isNull(settlements.undoneAt))

/** Not settled, by somebody else, not withdrawn, and what it is on was not deleted. Needs `threads`, `cases` and the current `settlements` in the query. */
function isWaitingFor(personId: number | Placeholder): SQL {
  return and(
    eq(cases.isReference, false),
    isNull(settlements.id),
    ne(threads.authorId, personId),
    sql`(select c.withdrawn_at from comments c where c.thread_id = ${threads.id} order by c.id limit 1) is null`,
    sql`(select i.deleted_at from items i where i.id = ${threads.itemId}) is null`,
  ) as SQL
}

/** What a writer has to do with: what waits, what they settled a moment ago, and what comes back today or before. */
function idsForWriter(person: Person, now: number): { all: number[]; waiting: number } {
  const writing = casesWithRole(person, ['contact', 'editor'])
  if (writing.length === 0) return { all: [], waiting: 0 }
  const rows = db
    .select({ id: threads.id, settlementId: settlements.id })
    .from(threads)
    .innerJoin(cases, eq(cases.id, threads.caseId))
    .leftJoin(settlements, isCurrent)
    .where(
      and(
        inArray(threads.caseId, writing),
        or(
          isWaitingFor(person.id),
          and(eq(settlements.settledById, person.id), sql`${settlements.settledAt} > ${now - justMs}`),
          lte(settlements.comeBackOn, today(now)),
        ),
      ),
    )
    .orderBy(asc(threads.id))
    .all()
  const waiting = rows.filter(({ settlementId }) => settlementId === null)
  const others = rows.filter(({ settlementId }) => settlementId !== null)
  const shown = [...waiting.slice(0, mostRows), ...others.slice(0, mostRows)]
  return { all: shown.map(({ id }) => id), waiting: waiting.length }
}

/** Own reactions that somebody else settled or answered since. */
function idsOfOutcomes(person: Person, since: number): { id: number; caseId: number }[] {
  return db
    .select({ id: threads.id, caseId: threads.caseId })
    .from(threads)
    .leftJoin(settlements, isCurrent)
    .where(
      and(
        eq(threads.authorId, person.id),
        or(
          and(sql`${settlements.settledAt} > ${since}`, ne(settlements.settledById, person.id)),
          sql`exists (select 1 from comments c where c.thread_id = ${threads.id} and c.author_id <> ${person.id}
            and c.created_at > ${since} and c.withdrawn_at is null)`,
        ),
      ),
    )
    .orderBy(desc(threads.id))
    .limit(mostRows)
    .all()
}

/** Of the latest, those in which somebody comes to see what became of the words they reacted on. */
function distinctCases(outcomes: { caseId: number }[]): number[] {
  return [...new Set(outcomes.map(({ caseId }) => caseId))].slice(0, mostCases)
}

const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

function today(now: number): string {
  return isoDay.format(now)
}
