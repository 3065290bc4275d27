import { and, desc, eq, isNull } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { type ChangeVerb, changes } from '#db/schema/index.ts'
import type { Actor } from './auth/actor.ts'

/**
 * The same by the same person within this time is a button pressed twice, or a form that was sent again because no answer came. Reactions have a
 * longer time of their own: nobody means the same words at the same place twice.
 */
export const twiceMs = 60 * 1000

type Act = Pick<typeof changes.$inferSelect, 'subject' | 'subjectId' | 'caseId'> & {
  verb: ChangeVerb
  /** To whom, where one subject holds more people. */
  personId?: number
}

/**
 * When the actor did just this, if that is the last that happened to it: whoever presses once more on what they did already came where they
 * wanted, and for anybody else it is not there. What it tells, they knew; whether they may still know of the rest is for who asks this.
 */
export function whenDone(actor: Actor, { verb, subject, subjectId, caseId, personId }: Act): number | null {
  if (actor.kind === 'visitor') return null
  const last = db
    .select({ verb: changes.verb, actorId: changes.actorId, at: changes.at })
    .from(changes)
    .where(
      and(
        caseId === null ? isNull(changes.caseId) : eq(changes.caseId, caseId),
        eq(changes.subject, subject),
        eq(changes.subjectId, subjectId),
        personId === undefined ? undefined : eq(changes.personId, personId),
      ),
    )
    .orderBy(desc(changes.id))
    .limit(1)
    .get()
  return last?.verb === verb && last.actorId === actor.id ? last.at : null
}
