import { and, desc, eq, gt, inArray, isNull, lt, notExists } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor, Person } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { allow, notFound } from '#app/errors.ts'
import { twiceMs } from '#app/pressed-twice.ts'
import { recordChange } from '#db/changes.ts'
import { db, type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type Audience,
  anchors,
  cases,
  comments,
  type Disposition,
  type RichText,
  settlements,
  type ThreadKind,
  threads,
} from '#db/schema/index.ts'
import { getCase, type SeenCase } from '../cases/queries.ts'
import { setQuestionState } from '../items/commands.ts'
import type { ItemRef } from '../items/lists.ts'
import { getItem } from '../items/queries.ts'
import { keepMentions, type MentionPlace } from '../mentions/queries.ts'
import { mentionedIn } from '../mentions/text.ts'
import {
  type FoundAnchor,
  findAnchor,
  hangThread,
  isOn,
  type NewPassage,
  type ReadText,
} from '../passages/commands.ts'
import { saysSame } from '../passages/lines-typed.ts'
import type { Unrewordable } from '../passages/rewording.ts'
import { narrower } from '../search/readers.ts'
import { getSection } from '../sections/queries.ts'
import {
  dispositionsOf,
  isExpertOn,
  mayAnswer,
  mayEditComment,
  mayReact,
  maySettle,
  mayWithdrawComment,
} from './policy.ts'
import { getComment, getThread } from './queries.ts'

export type NewThread = {
  /** Null on the case as a whole. */
  sectionKey: string | null
  /** On one of its items; then `sectionKey` is null. */
  item?: ItemRef | null
  kind: ThreadKind
  /** As wide as what it is about was shared, or only for the coalition and its writer. */
  audience: 'shared' | 'coalition'
  /** How far `shared` reached when its writer chose it: when that became wider since, they did not choose that. */
  shown?: Audience
  text: string
  /** Made up for the demonstration; no form can say so. */
  isFictional?: boolean
}
export type NewAnswer = Pick<NewThread, 'text' | 'isFictional'>
export type NewSettlement = { disposition: Disposition; reason: string; comeBackOn: string | null }
export type SettlementRefusal = 'other_kind' | 'needs_answer' | 'needs_reason' | 'already_settled'

/** The same words by the same person at the same place within this time are a button pressed twice. */
const sameWordsMs = 10 * 60 * 1000

/**
 * Reacts on a case, on one of its sections or on one of its items. Only a question can be answered with kind `answer`.
 * @returns the public id of the thread; when the same was sent a moment ago, of that one
 * @throws notFound when the actor cannot read it, forbidden when they may read but not react
 */
export function startThread(actor: Person, slug: string, given: NewThread, now = Date.now()): string {
  return transact((tx) => place(tx, actor, slug, given, null, now))
}

/**
 * Reacts on words of a section or an item. The text itself is not changed. A suggestion that says what stands there is none.
 * @returns the public id of the thread; null when it was not placed, see `whyNotPlaced`
 * @throws as `startThread`
 */
export function reactOnPassage(
  actor: Person,
  slug: string,
  given: NewThread,
  passage: NewPassage,
  now = Date.now(),
): string | null {
  return transact((tx) => {
    const found = findRead(actor, slug, given, passage)
    const suggestion = suggestionIn(passage)
    if (!found || (suggestion !== null && found.cannotReword)) return null
    return place(tx, actor, slug, given, { found, suggestion }, now)
  })
}

/** The words somebody chose with what stands around them, for who did not say so: of a paragraph only its words are sent. */
export function withSurroundings<P extends NewPassage>(
  actor: Person,
  slug: string,
  given: Pick<NewThread, 'sectionKey' | 'item'>,
  passage: P,
): P {
  const found = findRead(actor, slug, given, passage)
  return found ? { ...passage, before: found.anchor.before, after: found.anchor.after } : passage
}

/** `not_there`: those words do not stand (once) in what the actor reads. Else what was suggested cannot take their place. */
export type NotPlaced = 'not_there' | Unrewordable

/** Why a reaction on words was not placed; null when it can be. @throws as `startThread` */
export function whyNotPlaced(
  actor: Person,
  slug: string,
  given: Pick<NewThread, 'sectionKey' | 'item'>,
  passage: NewPassage,
): NotPlaced | null {
  const found = findRead(actor, slug, given, passage)
  if (!found) return 'not_there'
  return suggestionIn(passage) === null ? null : found.cannotReword
}

function suggestionIn({ quote, suggestion = null }: NewPassage): string | null {
  return suggestion === null || saysSame(quote, suggestion) ? null : suggestion
}

/** Inside the coalition one reads the working text; on words in it that are shared, others can follow the reaction too. */
function findRead(
  actor: Actor,
  slug: string,
  given: Pick<NewThread, 'sectionKey' | 'item'>,
  passage: NewPassage,
): FoundAnchor | null {
  const { theCase, shared, working } = subjectOf(actor, slug, given)
  return findAnchor(passage, shared, theCase.isInside ? working : null)
}

type FoundPassage = { found: FoundAnchor; suggestion: string | null }

function place(
  tx: Tx,
  actor: Person,
  slug: string,
  given: NewThread,
  passage: FoundPassage | null,
  now: number,
): string {
  const { theCase, sectionId, itemId, release } = subjectOf(actor, slug, given)
  allow(mayReact(actor, theCase) && (given.kind !== 'answer' || given.item?.kind === 'question'))
  const audience = audienceOf(given, release)
  const text = keepMentions(
    actor,
    () => placeToMention(theCase.id, { authorId: actor.id, sectionId, itemId, audience }),
    given.text,
  )
  const sent = tx
    .select({ publicId: threads.publicId })
    .from(threads)
    .innerJoin(comments, eq(comments.threadId, threads.id))
    .leftJoin(anchors, eq(anchors.threadId, threads.id))
    .where(
      and(
        passage ? isOn(passage.found, passage.suggestion) : isNull(anchors.threadId),
        eq(threads.authorId, actor.id),
        eq(threads.caseId, theCase.id),
        sectionId === null ? isNull(threads.sectionId) : eq(threads.sectionId, sectionId),
        itemId === null ? isNull(threads.itemId) : eq(threads.itemId, itemId),
        eq(threads.kind, given.kind),
        eq(threads.audience, audience),
        gt(threads.createdAt, now - sameWordsMs),
        eq(comments.text, text),
        isNull(comments.withdrawnAt),
        // The reaction itself: the same words as an answer under another one are something else.
        notExists(earlier(tx)),
      ),
    )
    .get()
  if (sent) return sent.publicId
  const thread = tx
    .insert(threads)
    .values({
      publicId: newPublicId(),
      caseId: theCase.id,
      sectionId,
      itemId,
      releaseId: theCase.isInside ? null : (release?.id ?? null),
      kind: given.kind,
      audience,
      authorId: actor.id,
      createdAt: now,
    })
    .returning()
    .get()
  addComment(tx, actor, thread.id, isExpertOn(actor, theCase), { ...given, text }, now)
  if (passage) hangThread(tx, thread.id, passage.found, passage.suggestion)
  recordChange(tx, {
    verb: 'thread.started',
    subject: 'thread',
    subjectId: thread.id,
    caseId: theCase.id,
    sectionId,
    itemId,
    releaseId: thread.releaseId,
    networkId: theCase.networkId,
    actorId: actor.id,
    at: now,
  })
  return thread.publicId
}

/** What was said in the same thread before it. */
function earlier(tx: Tx) {
  const before = alias(comments, 'before')
  return tx
    .select({ id: before.id })
    .from(before)
    .where(and(eq(before.threadId, comments.threadId), lt(before.id, comments.id)))
}

/** As wide as what it is about was shared when its writer chose that, or only for the coalition. */
function audienceOf(
  { audience, shown }: Pick<NewThread, 'audience' | 'shown'>,
  release: { audience: Audience } | null,
): Audience {
  return audience === 'shared' && release
    ? narrower(release.audience, shown ?? release.audience)
    : 'coalition'
}

/** Where a new reaction would mention people. @throws as `startThread` */
export function placeOfNew(
  actor: Person,
  slug: string,
  given: Pick<NewThread, 'sectionKey' | 'item' | 'audience' | 'shown'>,
): MentionPlace {
  const { theCase, sectionId, itemId, release } = subjectOf(actor, slug, given)
  allow(mayReact(actor, theCase))
  return placeToMention(theCase.id, {
    authorId: actor.id,
    sectionId,
    itemId,
    audience: audienceOf(given, release),
  })
}

/** Where an answer in a thread would mention people. @throws as `answerThread` */
export function placeOfAnswer(actor: Person, slug: string, threadPublicId: string): MentionPlace {
  const { row, theCase } = getThread(actor, slug, threadPublicId)
  allow(theCase !== null && mayAnswer(actor, theCase, row))
  return placeToMention(row.caseId, row)
}

function placeToMention(caseId: number, thread: MentionPlace['thread']): MentionPlace {
  const caseRow = db.select().from(cases).where(eq(cases.id, caseId)).get()
  if (!caseRow) throw notFound()
  return { caseRow, thread }
}

function subjectOf(
  actor: Actor,
  slug: string,
  { sectionKey, item: ref }: Pick<NewThread, 'sectionKey' | 'item'>,
) {
  if (ref) {
    const { theCase, item } = getItem(actor, slug, ref.kind, ref.key)
    const { release } = item
    const shared = release && readText(release.content.story, release)
    const working = item.working && readText(item.working.content.story)
    return { theCase, sectionId: null, itemId: item.id, release, shared, working }
  }
  if (sectionKey !== null) {
    const { theCase, section } = getSection(actor, slug, sectionKey)
    const { release } = section
    const shared = release && readText(release.content.richText, release)
    const working = section.working && readText(section.working.content)
    return { theCase, sectionId: section.id, itemId: null, release, shared, working }
  }
  const theCase = getCase(actor, slug)
  return {
    theCase,
    sectionId: null,
    itemId: null,
    release: theCase.released.card,
    shared: null,
    working: null,
  }
}

function readText(content: RichText, release?: { id: number }): ReadText {
  return { text: toText(content), content, releaseId: release?.id ?? null }
}

/** Answers in a thread. Sending the same twice answers once, also when somebody else's answer came between. */
export function answerThread(
  actor: Person,
  slug: string,
  threadPublicId: string,
  given: NewAnswer,
  now = Date.now(),
): void {
  transact((tx) => {
    const { row: thread, seen, theCase } = getThread(actor, slug, threadPublicId, now)
    allow(theCase !== null && mayAnswer(actor, theCase, thread))
    const last = tx
      .select()
      .from(comments)
      .where(eq(comments.threadId, thread.id))
      .orderBy(desc(comments.id))
      .limit(1)
      .get()
    const text = keepMentions(actor, () => placeToMention(thread.caseId, thread), given.text)
    const own =
      last?.authorId === actor.id
        ? { said: last, sinceMs: sameWordsMs }
        : { said: lastOf(tx, thread.id, actor), sinceMs: twiceMs }
    if (own.said?.text === text && own.said.createdAt > now - own.sinceMs) return
    allow(seen.mayAnswer)
    const isExpert = theCase !== null && isExpertOn(actor, theCase)
    const id = addComment(tx, actor, thread.id, isExpert, { ...given, text }, now)
    recordChange(tx, {
      verb: 'comment.added',
      subject: 'comment',
      subjectId: id,
      ...placeOf(thread, actor, now),
      networkId: theCase?.networkId,
    })
  })
}

/** The last that somebody said in a thread. After the words of somebody else the same may well be meant once more, but not at once. */
function lastOf(tx: Tx, threadId: number, { id }: Person) {
  return tx
    .select()
    .from(comments)
    .where(and(eq(comments.threadId, threadId), eq(comments.authorId, id)))
    .orderBy(desc(comments.id))
    .limit(1)
    .get()
}

/**
 * Changes one's own words, within fifteen minutes of writing them.
 * @returns null when they are changed, else why not
 */
export function editComment(
  actor: Person,
  slug: string,
  threadPublicId: string,
  commentPublicId: string,
  given: { text: string },
  now = Date.now(),
): 'too_late' | null {
  return transact((tx) => {
    const { row: thread, comment } = getComment(actor, slug, threadPublicId, commentPublicId, now)
    allow(mayWithdrawComment(actor, comment))
    if (!mayEditComment(actor, comment, now)) return 'too_late'
    const text = keepMentions(
      actor,
      () => placeToMention(thread.caseId, thread),
      given.text,
      mentionedIn(comment.text),
    )
    if (comment.text === text) return null
    tx.update(comments).set({ text, editedAt: now }).where(eq(comments.id, comment.id)).run()
    recordChange(tx, {
      verb: 'comment.edited',
      subject: 'comment',
      subjectId: comment.id,
      ...placeOf(thread, actor, now),
    })
    return null
  })
}

/** Takes back one's own words, at any time: the place in the thread stays, the words are gone. */
export function withdrawComment(
  actor: Person,
  slug: string,
  threadPublicId: string,
  commentPublicId: string,
  now = Date.now(),
): void {
  transact((tx) => {
    const { row: thread, comment } = getComment(actor, slug, threadPublicId, commentPublicId, now)
    if (comment.authorId === actor.id && comment.withdrawnAt !== null) return
    allow(mayWithdrawComment(actor, comment))
    tx.update(comments).set({ text: '', withdrawnAt: now }).where(eq(comments.id, comment.id)).run()
    recordChange(tx, {
      verb: 'comment.withdrawn',
      subject: 'comment',
      subjectId: comment.id,
      ...placeOf(thread, actor, now),
    })
  })
}

/**
 * Says what the coalition did with a reaction. Saying the same twice says it once.
 * @returns null when it is settled now, else why not
 */
export function settleThread(
  actor: Person,
  slug: string,
  threadPublicId: string,
  given: NewSettlement,
  now = Date.now(),
): SettlementRefusal | null {
  return transact((tx) => {
    const { row: thread, seen, theCase } = getThread(actor, slug, threadPublicId, now)
    allow(theCase !== null && maySettle(actor, theCase))
    const comeBackOn = given.disposition === 'being_tried' ? given.comeBackOn : null
    const current = seen.settlement
    if (current) {
      const isSame =
        current.disposition === given.disposition &&
        current.reason === given.reason &&
        current.comeBackOn === comeBackOn
      return isSame ? null : 'already_settled'
    }
    allow(!seen.reaction.isWithdrawn)
    if (!dispositionsOf[thread.kind].includes(given.disposition)) return 'other_kind'
    if (given.disposition === 'not_taken_over' && !given.reason) return 'needs_reason'
    const isAnswered = seen.answers.some((answer) => answer.byCoalition && !answer.isWithdrawn)
    if (given.disposition === 'answered' && !isAnswered && !given.reason) return 'needs_answer'
    if (given.disposition === 'accepted' && thread.itemId !== null && theCase)
      acceptInstead(tx, actor, theCase, thread.itemId, now)
    const settlement = tx
      .insert(settlements)
      .values({
        threadId: thread.id,
        disposition: given.disposition,
        reason: given.reason,
        comeBackOn,
        settledById: actor.id,
        settledAt: now,
      })
      .returning()
      .get()
    recordChange(tx, {
      verb: 'settlement.made',
      subject: 'settlement',
      subjectId: settlement.id,
      ...placeOf(thread, actor, now),
      networkId: theCase?.networkId,
    })
    return null
  })
}

/** One of several could not be settled; which takes back what was done to the others. */
class NotTogether extends Error {
  refusal: SettlementRefusal
  constructor(refusal: SettlementRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

/**
 * Says the same of several reactions at once: of all of them, or of none.
 * @returns null when they are settled now, else why the first one was not
 */
export function settleThreads(
  actor: Person,
  slug: string,
  threadPublicIds: string[],
  given: NewSettlement,
  now = Date.now(),
): SettlementRefusal | null {
  try {
    return transact(() => {
      for (const id of threadPublicIds) {
        const refusal = settleThread(actor, slug, id, given, now)
        if (refusal) throw new NotTogether(refusal)
      }
      return null
    })
  } catch (error) {
    if (error instanceof NotTogether) return error.refusal
    throw error
  }
}

/** Takes the settlement back: the reaction waits for the coalition again. Without one, nothing happens. */
export function undoSettlement(actor: Person, slug: string, threadPublicId: string, now = Date.now()): void {
  transact((tx) => {
    const { row: thread, theCase } = getThread(actor, slug, threadPublicId, now)
    allow(theCase !== null && maySettle(actor, theCase))
    const undone = tx
      .update(settlements)
      .set({ undoneAt: now })
      .where(and(eq(settlements.threadId, thread.id), isNull(settlements.undoneAt)))
      .returning()
      .get()
    if (!undone) return
    if (undone.disposition === 'accepted' && thread.itemId !== null && theCase)
      setQuestionState(tx, actor, theCase, thread.itemId, 'open', now)
    recordUndone(tx, actor, theCase, thread, undone.id, now)
  })
}

/** A question has one answer that was accepted: another one takes its place. */
function acceptInstead(tx: Tx, actor: Person, theCase: SeenCase, itemId: number, now: number): void {
  const onItem = tx.select().from(threads).where(eq(threads.itemId, itemId)).all()
  const undone = tx
    .update(settlements)
    .set({ undoneAt: now })
    .where(
      and(
        inArray(
          settlements.threadId,
          onItem.map(({ id }) => id),
        ),
        eq(settlements.disposition, 'accepted'),
        isNull(settlements.undoneAt),
      ),
    )
    .returning()
    .all()
  for (const { id, threadId } of undone) {
    const thread = onItem.find((one) => one.id === threadId)
    if (thread) recordUndone(tx, actor, theCase, thread, id, now)
  }
  setQuestionState(tx, actor, theCase, itemId, 'answered', now)
}

function recordUndone(
  tx: Tx,
  actor: Person,
  theCase: SeenCase | null,
  thread: typeof threads.$inferSelect,
  settlementId: number,
  now: number,
): void {
  recordChange(tx, {
    verb: 'settlement.undone',
    subject: 'settlement',
    subjectId: settlementId,
    ...placeOf(thread, actor, now),
    networkId: theCase?.networkId,
  })
}

function addComment(
  tx: Tx,
  actor: Person,
  threadId: number,
  byExpert: boolean,
  { text, isFictional = false }: NewAnswer,
  now: number,
): number {
  const { id } = tx
    .insert(comments)
    .values({
      publicId: newPublicId(),
      threadId,
      authorId: actor.id,
      text,
      byExpert,
      isFictional,
      createdAt: now,
    })
    .returning({ id: comments.id })
    .get()
  return id
}

/** Where a change in a thread happened, and to whom: the writer of the thread, unless they did it themselves. */
function placeOf(thread: typeof threads.$inferSelect, actor: Person, now: number) {
  return {
    caseId: thread.caseId,
    sectionId: thread.sectionId,
    itemId: thread.itemId,
    personId: thread.authorId === actor.id ? null : thread.authorId,
    actorId: actor.id,
    at: now,
  }
}
