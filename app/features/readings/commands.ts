import { and, eq, inArray } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { db, transact } from '#db/client.server.ts'
import { cases, readings, releases } from '#db/schema/index.ts'
import { type SeenCase, seeCase } from '../cases/queries.ts'
import { isReadable } from '../releases/queries.ts'

/**
 * Remembers that somebody read these shared versions. Nothing for the change feed: it is theirs alone. What they may not read, and what
 * was replaced meanwhile, is passed over, as if it did not exist.
 */
export function recordReadings(person: Person, publicIds: string[], now = Date.now()): void {
  transact((tx) => {
    for (const { id, caseId, sectionId, itemId } of readableOnes(person, publicIds)) {
      const isTheirs = and(
        eq(readings.personId, person.id),
        itemId !== null ? eq(readings.itemId, itemId) : eq(readings.sectionId, sectionId ?? 0),
      )
      const known = tx.select().from(readings).where(isTheirs).get()
      if (!known)
        tx.insert(readings)
          .values({ personId: person.id, caseId, sectionId, itemId, releaseId: id, readAt: now })
          .run()
      else if (known.releaseId !== id)
        tx.update(readings)
          .set({ releaseId: id, readAt: now, beforeId: known.releaseId, beforeAt: known.readAt })
          .where(isTheirs)
          .run()
    }
  })
}

/** Forgets everything somebody read. From then on nothing is changed to them, until they read it again. */
export function forgetReadings(person: Person): void {
  transact((tx) => tx.delete(readings).where(eq(readings.personId, person.id)).run())
}

/** Of these, the current versions of parts and items of cases they can open, from the outside. */
function readableOnes(person: Person, publicIds: string[]) {
  const seen = new Map<number, SeenCase | null>()
  return db
    .select({ release: releases, theCase: cases })
    .from(releases)
    .innerJoin(cases, eq(cases.id, releases.caseId))
    .where(
      and(
        inArray(releases.publicId, publicIds),
        inArray(releases.subject, ['section', 'item']),
        isReadable(person),
      ),
    )
    .all()
    .filter(({ release: { itemId, sectionId }, theCase }) => {
      if (!seen.has(theCase.id)) seen.set(theCase.id, seeCase(person, theCase))
      const found = seen.get(theCase.id)
      if (!found || found.isInside) return false
      return itemId !== null ? found.released.items.has(itemId) : found.released.sections.has(sectionId ?? 0)
    })
    .map(({ release }) => release)
}
