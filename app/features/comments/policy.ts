import type { Actor } from '#app/auth/actor.ts'
import { coalitionRoleOf, isInAudience, isWriterOf } from '#app/auth/audiences.ts'
import type { Audience, Disposition, ThreadKind } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'

/** How long a writer may still change their words; after that others may have built on them. */
export const editableMs = 15 * 60 * 1000

/** What the coalition may say it did with a reaction of each kind. */
export const dispositionsOf: Record<ThreadKind, readonly Disposition[]> = {
  question: ['answered'],
  experience: ['noted'],
  evidence: ['noted'],
  warning: ['taken_over', 'being_tried', 'not_taken_over'],
  idea: ['taken_over', 'being_tried', 'not_taken_over'],
  answer: ['accepted', 'noted'],
}

type CaseRef = Pick<SeenCase, 'id' | 'isReference'>
type SubjectCase = CaseRef & Pick<SeenCase, 'isInside' | 'released'>
type ThreadRef = {
  authorId: number
  sectionId: number | null
  itemId: number | null
  /** What it was on was deleted: for nobody there to read, the coalition neither. */
  isOnDeleted?: boolean
  audience: Audience
}
type CommentRef = { authorId: number; createdAt: number; withdrawnAt: number | null }

/** On what they can read: members of the network, writers of any case, and facilitators and guests on their own. */
export function mayReact(actor: Actor, theCase: CaseRef): boolean {
  if (actor.kind === 'visitor') return false
  if (actor.networkRole || coalitionRoleOf(actor, theCase)) return true
  return [...actor.coalitions.values()].some((role) => role === 'contact' || role === 'editor')
}

/** A reader sees a reaction when it is meant for them and they may read what it is about; its writer always does. */
export function maySeeThread(actor: Actor, theCase: SubjectCase | null, thread: ThreadRef): boolean {
  if (isOwn(actor, thread)) return true
  return theCase !== null && isInAudience(actor, theCase, thread.audience) && mayReadSubject(theCase, thread)
}

/** Whoever sees it and could have reacted there themselves. */
export function mayAnswer(actor: Actor, theCase: SubjectCase | null, thread: ThreadRef): boolean {
  return (
    theCase !== null &&
    maySeeThread(actor, theCase, thread) &&
    mayReadSubject(theCase, thread) &&
    mayReact(actor, theCase)
  )
}

export function mayEditComment(actor: Actor, comment: CommentRef, now: number): boolean {
  return mayWithdrawComment(actor, comment) && now - comment.createdAt < editableMs
}

export function mayWithdrawComment(actor: Actor, comment: CommentRef): boolean {
  return isOwn(actor, comment) && comment.withdrawnAt === null
}

/** The writers of the case; a reference case has no coalition, so nobody settles there. */
export function maySettle(actor: Actor, theCase: CaseRef): boolean {
  return !theCase.isReference && isWriterOf(actor, theCase)
}

/** Written as an expert of the network, and not as somebody of the coalition itself. */
export function isExpertOn(actor: Actor, theCase: CaseRef): boolean {
  return actor.kind === 'person' && actor.networkRole === 'expert' && coalitionRoleOf(actor, theCase) === null
}

function isOwn(actor: Actor, { authorId }: { authorId: number }): boolean {
  return actor.kind === 'person' && actor.id === authorId
}

function mayReadSubject({ isInside, released }: SubjectCase, thread: ThreadRef): boolean {
  const { sectionId, itemId, isOnDeleted = false } = thread
  if (isOnDeleted) return false
  if (isInside) return true
  if (itemId !== null) return released.items.has(itemId)
  return sectionId === null ? released.card !== null : released.sections.has(sectionId)
}
