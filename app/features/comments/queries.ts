import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { daysAgo } from '#app/files/day.ts'
import { db, keptQuery } from '#db/client.server.ts'
import {
  type Audience,
  cases,
  comments,
  type Disposition,
  items,
  listings,
  people,
  sections,
  sectionTemplates,
  settlements,
  type ThreadKind,
  threads,
} from '#db/schema/index.ts'
import { type SeenCase, seeCase } from '../cases/queries.ts'
import type { ItemRef } from '../items/lists.ts'
import { mentionReader, type ReadText } from '../mentions/queries.ts'
import { type SeenPassage, seePassages } from '../passages/queries.ts'
import { type Byline, bylineOf } from './byline.ts'
import { mayAnswer, mayEditComment, maySeeThread, maySettle, mayWithdrawComment } from './policy.ts'

export type SeenComment = {
  publicId: string
  /** '' once it was withdrawn. */
  text: string
  /** What stands in it for the people it mentions. */
  named: string[]
  /** It mentions the actor. */
  namesYou: boolean
  by: Byline
  byExpert: boolean
  /** Written by a writer of the case. */
  byCoalition: boolean
  isFictional: boolean
  createdAt: number
  isEdited: boolean
  isWithdrawn: boolean
  mayEdit: boolean
  mayWithdraw: boolean
}

export type SeenSettlement = {
  disposition: Disposition
  reason: string
  comeBackOn: string | null
  settledAt: number
  by: Byline
  /** Just now, by the actor: it stays in sight, with a way back. */
  isJustMade: boolean
}

export type SeenThread = {
  publicId: string
  sectionKey: string | null
  /** Null on the case as a whole. */
  sectionTitle: string | null
  /** The item it is on, by the title the actor knows it by. */
  item: (ItemRef & { title: string }) | null
  /** The words it is on; null when it is on the whole of it. */
  passage: SeenPassage | null
  kind: ThreadKind
  audience: Audience
  createdAt: number
  reaction: SeenComment
  answers: SeenComment[]
  settlement: SeenSettlement | null
  /** Waits for the coalition: it was not settled, not withdrawn, and there is a coalition. */
  isOpen: boolean
  /** Nothing is expected of anybody any more; what one settled just now stays in sight. */
  isDone: boolean
  /** Whole days since it was written; null for a visitor, whose page is kept. */
  ageDays: number | null
  isOwn: boolean
  mayAnswer: boolean
  maySettle: boolean
}

/** A thread as an actor sees it, with its row for the commands, and its case: null when only the thread is left to its writer. */
export type FoundThread = { row: LoadedThread; seen: SeenThread; theCase: SeenCase | null }

type LoadedThread = typeof threads.$inferSelect & { isOnDeleted: boolean }
type CommentRow = typeof comments.$inferSelect

const justMadeMs = 10 * 60 * 1000

/**
 * One reaction of the case with this slug.
 * @throws notFound when there is none there, and just so when the actor may not see it
 */
export function getThread(actor: Actor, slug: string, publicId: string, now = Date.now()): FoundThread {
  const caseRow = db.select().from(cases).where(eq(cases.slug, slug)).get()
  if (!caseRow) throw notFound()
  const loaded = gather(
    selectThreads(and(eq(threads.publicId, publicId), eq(threads.caseId, caseRow.id))).all(),
  )[0]
  const theCase = seeCase(actor, caseRow)
  if (!loaded || !maySeeThread(actor, theCase, loaded.row)) throw notFound()
  const passage = seePassages(theCase, [loaded.row]).get(loaded.row.id) ?? null
  const read = mentionReader(actor, textsOf([loaded]))
  return { row: loaded.row, seen: seeThread(actor, theCase, loaded, passage, read, now), theCase }
}

/**
 * These threads, oldest first, of all the cases they are on, as far as the actor may see them.
 * @param seenCases  the cases of those that are not the actor's own
 */
export function seeThreads(
  actor: Actor,
  ids: number[],
  seenCases: ReadonlyMap<number, SeenCase>,
  now = Date.now(),
): { id: number; caseId: number; thread: SeenThread }[] {
  if (ids.length === 0) return []
  const loaded = gather(withIds().all({ ids: JSON.stringify(ids) })).filter(({ row }) =>
    maySeeThread(actor, seenCases.get(row.caseId) ?? null, row),
  )
  const seen = new Map(
    [...Map.groupBy(loaded, ({ row }) => row.caseId)].flatMap(([caseId, ofCase]) =>
      seeAll(actor, seenCases.get(caseId) ?? null, ofCase, now).map((thread) => [thread.publicId, thread]),
    ),
  )
  return loaded.flatMap(({ row: { id, caseId, publicId } }) => {
    const thread = seen.get(publicId)
    return thread ? [{ id, caseId, thread }] : []
  })
}

/** A contribution to a thread the actor sees. */
export function getComment(
  actor: Actor,
  slug: string,
  threadPublicId: string,
  commentPublicId: string,
  now = Date.now(),
): FoundThread & { comment: CommentRow; seenComment: SeenComment } {
  const found = getThread(actor, slug, threadPublicId, now)
  const comment = db
    .select()
    .from(comments)
    .where(and(eq(comments.publicId, commentPublicId), eq(comments.threadId, found.row.id)))
    .get()
  const seenComment = [found.seen.reaction, ...found.seen.answers].find(
    (one) => one.publicId === commentPublicId,
  )
  if (!comment || !seenComment) throw notFound()
  return { ...found, comment, seenComment }
}

type Author = { name: string; jobTitle: string; organisation: string }
type LoadedComment = { row: CommentRow; author: Author; byCoalition: boolean }
type Loaded = {
  row: LoadedThread
  theCase: { id: number; isReference: boolean }
  sectionKey: string | null
  sectionTitle: string | null
  item:
    | (ItemRef & {
        id: number
        workingTitle: string
        sharedTitle: string | null
      })
    | null
  settlement: (typeof settlements.$inferSelect & { by: Author }) | null
  reaction: LoadedComment
  answers: LoadedComment[]
}

const settlers = alias(people, 'settlers')

/** Wrote as a writer of the case: is one, or was one when they wrote it. */
const byCoalition = sql<number>`exists (select 1 from coalition_members m where m.case_id = ${threads.caseId}
  and m.person_id = ${comments.authorId} and m.role in ('contact', 'editor')
  and (m.ended_at is null or m.ended_at > ${comments.createdAt}))`

function selectThreads(where: SQL | undefined) {
  return db
    .select({
      thread: threads,
      isReference: cases.isReference,
      sectionKey: sections.key,
      sectionTitle: sectionTemplates.title,
      item: {
        id: items.id,
        kind: items.kind,
        key: items.key,
        workingTitle: sql<string>`${items.content} ->> '$.title'`,
        sharedTitle: listings.title,
        deletedAt: items.deletedAt,
      },
      comment: comments,
      author: { name: people.name, jobTitle: people.jobTitle, organisation: people.organisation },
      byCoalition,
      settlement: settlements,
      settler: { name: settlers.name, jobTitle: settlers.jobTitle, organisation: settlers.organisation },
    })
    .from(threads)
    .innerJoin(comments, eq(comments.threadId, threads.id))
    .innerJoin(people, eq(people.id, comments.authorId))
    .innerJoin(cases, eq(cases.id, threads.caseId))
    .leftJoin(sections, eq(sections.id, threads.sectionId))
    .leftJoin(
      sectionTemplates,
      and(eq(sectionTemplates.networkId, cases.networkId), eq(sectionTemplates.key, sections.key)),
    )
    .leftJoin(items, eq(items.id, threads.itemId))
    .leftJoin(listings, eq(listings.itemId, threads.itemId))
    .leftJoin(settlements, and(eq(settlements.threadId, threads.id), isNull(settlements.undoneAt)))
    .leftJoin(settlers, eq(settlers.id, settlements.settledById))
    .where(where)
    .orderBy(asc(threads.id), asc(comments.id))
}

const withIds = keptQuery(() =>
  selectThreads(inArray(threads.id, sql`(select value from json_each(${sql.placeholder('ids')}))`)).prepare(),
)

/** Rows are comments; this puts them under their threads, in the same order. */
function gather(rows: ReturnType<ReturnType<typeof selectThreads>['all']>): Loaded[] {
  const byThread = new Map<number, Loaded>()
  for (const {
    thread,
    isReference,
    sectionKey,
    sectionTitle,
    item,
    comment,
    author,
    byCoalition,
    settlement,
    settler,
  } of rows) {
    const loaded = { row: comment, author, byCoalition: byCoalition === 1 }
    const found = byThread.get(thread.id)
    if (found) found.answers.push(loaded)
    else
      byThread.set(thread.id, {
        row: { ...thread, isOnDeleted: item?.deletedAt != null },
        theCase: { id: thread.caseId, isReference },
        sectionKey,
        sectionTitle,
        item:
          item?.id && item.kind && item.key !== null
            ? {
                id: item.id,
                kind: item.kind,
                key: item.key,
                workingTitle: item.workingTitle,
                sharedTitle: item.sharedTitle,
              }
            : null,
        settlement: settlement && settler ? { ...settlement, by: settler } : null,
        reaction: loaded,
        answers: [],
      })
  }
  return [...byThread.values()]
}

/** The actor did it themselves, a moment ago: it stays in sight. */
export function wasJustMade(actor: Actor, byId: number | null, at: number, now: number): boolean {
  return actor.kind === 'person' && actor.id === byId && now - at < justMadeMs
}

/** Threads on one case, with the words they are on. */
function seeAll(actor: Actor, seenCase: SeenCase | null, loaded: Loaded[], now: number): SeenThread[] {
  const passages = seePassages(
    seenCase,
    loaded.map(({ row }) => row),
  )
  const read = mentionReader(actor, textsOf(loaded))
  return loaded.map((one) => seeThread(actor, seenCase, one, passages.get(one.row.id) ?? null, read, now))
}

function textsOf(loaded: Loaded[]): string[] {
  return loaded.flatMap(({ reaction, answers }) => [reaction, ...answers].map(({ row }) => row.text))
}

const noSuggestion = { suggestion: '', asksToStrike: false, suggested: null, isAsSuggested: false }

function seeThread(
  actor: Actor,
  seenCase: SeenCase | null,
  { row, theCase, sectionKey, sectionTitle, item, settlement, reaction, answers }: Loaded,
  passage: SeenPassage | null,
  read: (text: string) => ReadText,
  now: number,
): SeenThread {
  const isWithdrawn = reaction.row.withdrawnAt !== null
  return {
    publicId: row.publicId,
    sectionKey,
    sectionTitle,
    item: item && {
      kind: item.kind,
      key: item.key,
      title: titleOfItem(seenCase, item),
    },
    passage: passage && isWithdrawn ? { ...passage, ...noSuggestion } : passage,
    kind: row.kind,
    audience: row.audience,
    createdAt: row.createdAt,
    reaction: seeComment(actor, reaction, read, now),
    answers: answers.map((answer) => seeComment(actor, answer, read, now)),
    settlement: settlement && {
      disposition: settlement.disposition,
      reason: settlement.reason,
      comeBackOn: settlement.comeBackOn,
      settledAt: settlement.settledAt,
      by: bylineOf(actor, settlement.by),
      isJustMade: wasJustMade(actor, settlement.settledById, settlement.settledAt, now),
    },
    isOpen: settlement === null && !isWithdrawn && !theCase.isReference,
    isDone: settlement ? !wasJustMade(actor, settlement.settledById, settlement.settledAt, now) : isWithdrawn,
    ageDays: actor.kind === 'visitor' ? null : daysAgo(row.createdAt, now),
    isOwn: actor.kind === 'person' && actor.id === row.authorId,
    mayAnswer: mayAnswer(actor, seenCase, row) && !hasSaidMore(actor, row, settlement, answers),
    maySettle: maySettle(actor, theCase) && (settlement !== null || !isWithdrawn),
  }
}

/** Its writer answers once to what was done with it; then it rests, until the coalition opens it again. */
function hasSaidMore(
  actor: Actor,
  { authorId }: LoadedThread,
  settlement: Loaded['settlement'],
  answers: LoadedComment[],
): boolean {
  if (!settlement || actor.kind === 'visitor' || actor.id !== authorId) return false
  return answers.some(
    ({ row }) =>
      row.authorId === authorId && row.createdAt > settlement.settledAt && row.withdrawnAt === null,
  )
}

/** Whoever wrote a reaction keeps that, and not the words on what they can read no longer. */
function titleOfItem(
  seenCase: SeenCase | null,
  { id, workingTitle, sharedTitle }: NonNullable<Loaded['item']>,
): string {
  if (seenCase?.isInside) return workingTitle
  if (!seenCase?.released.items.has(id)) return ''
  return sharedTitle ?? ''
}

function seeComment(
  actor: Actor,
  { row, author, byCoalition }: LoadedComment,
  read: (text: string) => ReadText,
  now: number,
): SeenComment {
  return {
    publicId: row.publicId,
    ...read(row.text),
    by: bylineOf(actor, author),
    byExpert: row.byExpert,
    byCoalition,
    isFictional: row.isFictional,
    createdAt: row.createdAt,
    isEdited: row.editedAt !== null,
    isWithdrawn: row.withdrawnAt !== null,
    mayEdit: mayEditComment(actor, row, now),
    mayWithdraw: mayWithdrawComment(actor, row),
  }
}

/** What the page of one thread shows. */
export type ThreadFacts = { slug: string; caseName: string | null; thread: SeenThread }

export function getThreadFacts(actor: Actor, slug: string, publicId: string): ThreadFacts {
  const { seen, theCase } = getThread(actor, slug, publicId)
  return { slug, caseName: theCase?.card.name ?? null, thread: seen }
}
