import type { CoalitionRole, NetworkRole } from '#db/schema/index.ts'

/** Somebody without an account, or not signed in. */
export type Visitor = { kind: 'visitor' }

/** Somebody signed in: who they are and every role they hold now, read from the database for this one request. */
export type Person = {
  kind: 'person'
  id: number
  publicId: string
  name: string
  email: string
  organisation: string
  jobTitle: string
  sessionId: string
  /** Null for somebody who only belongs to the coalition of a case. */
  networkRole: NetworkRole | null
  /** Case id to role; a facilitator whose date has passed is not in it. */
  coalitions: ReadonlyMap<number, CoalitionRole>
}

export type Actor = Visitor | Person

export const visitor: Visitor = { kind: 'visitor' }
