import type { Actor, Person } from '#app/auth/actor.ts'
import { isNetworkReader } from '#app/auth/audiences.ts'

/**
 * Members of the network know each other by name, and the people of a case those of their own. Who the guests of a case are stays with
 * those inside it.
 */
export function isKnownTo(actor: Actor, other: Person): boolean {
  if (actor.kind === 'visitor') return false
  if (actor.id === other.id || (isNetworkReader(actor) && isNetworkReader(other))) return true
  return [...other.coalitions].some(([caseId, role]) => {
    const own = actor.coalitions.get(caseId)
    return own !== undefined && (own !== 'guest' || role !== 'guest')
  })
}
