import type { ThreadKind } from '#db/schema/index.ts'
import { dispositionsOf } from './policy.ts'

/**
 * Which of some reactions can be settled with one outcome. A question is answered and an experience noted: who chose both settles them
 * one group after the other, and no group holds less than another one does.
 */
export function groupsAlike<Thread extends { kind: ThreadKind }>(threads: Thread[]): Thread[][] {
  const outcomes = new Set(threads.flatMap(({ kind }) => dispositionsOf[kind]))
  const groups = [...outcomes].map((outcome) =>
    threads.filter(({ kind }) => dispositionsOf[kind].includes(outcome)),
  )
  return groups.filter((group, place) =>
    groups.every(
      (other, otherPlace) =>
        other === group ||
        !group.every((thread) => other.includes(thread)) ||
        (other.length === group.length && place < otherPlace),
    ),
  )
}
