import type { Actor } from '#app/auth/actor.ts'
import { readingSets } from '#app/auth/audiences.ts'
import { findNetwork } from '../networks/queries.ts'
import { ownScope } from './readers.ts'

/** Everything this actor may read now, as the scopes that stand with the versions in the index (`readers.ts`). */
export function scopesOf(actor: Actor): string[] {
  if (actor.kind === 'visitor') return ['public']
  const sets = readingSets(actor)
  const networkId = findNetwork()?.id
  const held = [
    'public',
    ...(sets.network ? [`network:${networkId}`] : []),
    ...(sets.insideReferences ? [`reference-inside:${networkId}`] : []),
    ...sets.guestOf.map((caseId) => `local:${caseId}`),
    ...sets.insideOf.flatMap((caseId) => [`local:${caseId}`, `coalition:${caseId}`]),
  ]
  return [...held, ...held.map((scope) => ownScope(actor.id, scope))]
}
