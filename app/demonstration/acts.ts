import type { Person } from '#app/auth/actor.ts'
import { asActor } from '#app/auth/sessions.ts'
import { findPersonByEmail } from '#app/features/people/queries.ts'
import { share } from '#app/features/releases/commands.ts'
import type { Subject } from '#app/features/releases/subject.ts'
import type { Audience } from '#db/schema/index.ts'

/** Something somebody does in the demonstration, so many days before it is filled. */
export type Act = { daysAgo: number; act: (at: number) => void }

/** Whoever writes a case, by the word they sign in with: a coalition, or the organisers for a reference case. */
export type Crew = { contact: string; writers: string[] }

export function emailOf(rol: string): string {
  return `${rol}@demo.tussenstap.example`
}

/** The person as an actor, with the roles they have by now. */
export function actor(rol: string): Person {
  const person = findPersonByEmail(emailOf(rol))
  if (!person) throw new Error(`the demonstration knows nobody called ${rol}`)
  return asActor(person, '')
}

export function shareAs(by: string, slug: string, subject: Subject, audience: Audience, at: number): void {
  const sharing = share(actor(by), slug, subject, audience, at)
  if (!sharing.isShared) throw new Error(`not shared: ${JSON.stringify(sharing)}`)
}

/** Everybody in turn. */
export function turn({ contact, writers }: Crew, order: number): string {
  return writers[order % writers.length] ?? contact
}
