import { and, gt, inArray } from 'drizzle-orm'
import { lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { type ChangeVerb, changes } from '#db/schema/index.ts'

/** After these, and no other changes, an audience reads other cards and items than before. */
const sharings: readonly ChangeVerb[] = [
  'card.shared',
  'card.takenBack',
  'card.returned',
  'item.shared',
  'item.takenBack',
  'item.returned',
  'item.deleted',
  'item.restored',
]

let keptAtChange = 0
const clears: (() => void)[] = []

/**
 * Keeps what `read` found for as long as nothing was shared or taken back: for what is the same for everybody in an audience, and takes
 * the whole country to find. Who reads more than an audience does, adds that to it.
 */
export function keptUntilShared<Key extends string, Result>(
  read: (key: Key) => Result,
): (key: Key) => Result {
  const kept = new Map<Key, Result>()
  clears.push(() => kept.clear())
  return (key) => {
    forgetWhatWasShared()
    const found = kept.get(key) ?? read(key)
    kept.set(key, found)
    // What could not be read is read again.
    if (found instanceof Promise)
      found.catch(() => {
        if (kept.get(key) === found) kept.delete(key)
      })
    return found
  }
}

function forgetWhatWasShared(): void {
  const last = lastChangeId()
  if (last === keptAtChange) return
  const { id, verb } = changes
  const shared = db
    .select({ id })
    .from(changes)
    .where(and(gt(id, keptAtChange), inArray(verb, [...sharings])))
    .limit(1)
    .get()
  if (shared) for (const clear of clears) clear()
  keptAtChange = last
}
