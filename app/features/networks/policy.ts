import type { Actor, Person } from '#app/auth/actor.ts'

/** Says which parts a case has and what can be chosen in it. Reads nothing of a coalition by that: only how often something is used. */
export function mayShapeNetwork(actor: Actor): actor is Person {
  return actor.kind === 'person' && actor.networkRole === 'organiser'
}
