import type { Actor } from '#app/auth/actor.ts'
import { type CaseRef, isWriterOf } from '#app/auth/audiences.ts'

/** Writes its words and its essence: the contact person and the editors of its case, organisers in a reference case. */
export function mayEditSection(actor: Actor, theCase: CaseRef): boolean {
  return isWriterOf(actor, theCase)
}
