import { eq } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { transact } from '#db/client.server.ts'
import { deskVisits } from '#db/schema/index.ts'

/** After this long away, coming back is a new visit. */
export const awayMs = 30 * 60 * 1000
/** How old `currentAt` may get before it is written again: not on every look. */
const touchMs = 60 * 1000

/**
 * Notes that somebody looks at their desk. Nothing for the change feed: it is theirs alone.
 * @returns when they last looked, the visit before this one; null on their first
 */
export function visitDesk(person: Person, now = Date.now()): number | null {
  return transact((tx) => {
    const isTheirs = eq(deskVisits.personId, person.id)
    const visit = tx.select().from(deskVisits).where(isTheirs).get()
    if (!visit) {
      tx.insert(deskVisits).values({ personId: person.id, currentAt: now, previousAt: 0 }).run()
      return null
    }
    const isNew = now - visit.currentAt >= awayMs
    const previousAt = isNew ? visit.currentAt : visit.previousAt
    if (isNew || now - visit.currentAt > touchMs)
      tx.update(deskVisits).set({ currentAt: now, previousAt }).where(isTheirs).run()
    return previousAt || null
  })
}
