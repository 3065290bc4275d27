import { isDeepStrictEqual } from 'node:util'
import { desc, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { type RichText, sections, sectionVersions } from '#db/schema/index.ts'

/** Somebody who wrote nothing for this long, and then writes again, begins a new sitting. */
const breakMs = 30 * 60_000
/** However long people go on, what stood there some hours ago can be read back. */
const longestSittingMs = 4 * 60 * 60_000

export type NewVersion = {
  sectionId: number
  content: RichText
  authorIds: number[]
  /** Put there at once: a version of its own, whoever wrote just before. */
  isWhole?: boolean
  restoredFrom?: number | null
}

/**
 * Keeps the section as it now stands: as one more version, or as the latest one when its sitting still goes on. Called in the transaction
 * that stores the words, before they are stored: a first version may have to hold what stood there from before versions were kept.
 */
export function keepVersion(tx: Tx, version: NewVersion, now: number): void {
  const { sectionId, content, authorIds, isWhole = false, restoredFrom = null } = version
  const last = latestVersion(tx, sectionId) ?? keepFirst(tx, sectionId)
  if (last && isDeepStrictEqual(last.content, content)) return
  const goesOn =
    last &&
    !isWhole &&
    !last.isWhole &&
    now - last.endedAt < breakMs &&
    now - last.startedAt < longestSittingMs
  if (goesOn) {
    tx.update(sectionVersions)
      .set({ content, endedAt: now, authorIds: [...new Set([...last.authorIds, ...authorIds])] })
      .where(eq(sectionVersions.id, last.id))
      .run()
    return
  }
  tx.insert(sectionVersions)
    .values({
      sectionId,
      number: (last?.number ?? 0) + 1,
      content,
      authorIds,
      startedAt: now,
      endedAt: now,
      isWhole,
      restoredFrom,
    })
    .run()
}

function latestVersion(tx: Tx, sectionId: number) {
  return tx
    .select()
    .from(sectionVersions)
    .where(eq(sectionVersions.sectionId, sectionId))
    .orderBy(desc(sectionVersions.number))
    .limit(1)
    .get()
}

/** What stood there already when its first version is made. Nobody knows any more in how many sittings that was written. */
function keepFirst(tx: Tx, sectionId: number) {
  const standing = tx.select().from(sections).where(eq(sections.id, sectionId)).get()
  if (!standing || standing.text === '') return undefined
  const at = standing.updatedAt ?? 0
  return tx
    .insert(sectionVersions)
    .values({
      sectionId,
      number: 1,
      content: standing.content,
      authorIds: [],
      startedAt: at,
      endedAt: at,
      isWhole: true,
    })
    .returning()
    .get()
}
