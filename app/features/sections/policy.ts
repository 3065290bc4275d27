import type { Actor } from '#app/auth/actor.ts'
import { type CaseRef, isWriterOf } from '#app/auth/audiences.ts'

/** Writes its words and its essence: the contact person and the editors of its case, organisers in a reference case. */
export function mayEditSection(actor: Actor, theCase: CaseRef): boolean {
  return isWriterOf(actor, theCase)
}

/** Has something to write at all; who only reads gets no socket. */
export function mayWriteSomewhere(actor: Actor): boolean {
  if (actor.kind === 'visitor') return false
  if (actor.networkRole === 'organiser') return true
  for (const role of actor.coalitions.values()) if (role === 'contact' || role === 'editor') return true
  return false
}
