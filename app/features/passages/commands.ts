import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { anchorPlaces, anchors, type RichText, type releases, threads } from '#db/schema/index.ts'
import { type Anchor, anchorAt, findPassage, type Pointed } from './anchor.ts'
import { follow } from './follow.ts'
import { isLastPlace, lastPlace } from './last-place.ts'
import { type Unrewordable, whyUnrewordable } from './rewording.ts'

/** Words in a text, and what somebody would rather read there: '' is nothing. */
export type NewPassage = Pointed & { suggestion?: string | null }

/** What a reader has before them: a version that was shared, or the working text. */
export type ReadText = { text: string; content: RichText; releaseId: number | null }

export type FoundAnchor = { anchor: Anchor; releaseId: number | null; cannotReword: Unrewordable | null }

/** The first of the texts the words stand in; null when they stand in none of them, or in several places. */
export function findAnchor(pointed: Pointed, texts: ReadText[]): FoundAnchor | null {
  for (const { text, content, releaseId } of texts) {
    const range = findPassage(text, pointed)
    if (range)
      return { anchor: anchorAt(text, range), releaseId, cannotReword: whyUnrewordable(content, range) }
  }
  return null
}

/** Hangs a reaction that was just written on words. */
export function hangThread(
  tx: Tx,
  threadId: number,
  { anchor, releaseId }: FoundAnchor,
  suggestion: string | null,
): void {
  tx.insert(anchors)
    .values({ threadId, releaseId, ...anchor, suggestion })
    .run()
  if (releaseId === null) return
  const { start, end, quote } = anchor
  tx.insert(anchorPlaces).values({ threadId, releaseId, state: 'in_place', start, end, words: quote }).run()
}

/** The WHERE of reactions on just these words; needs `anchors` in the query. */
export function isOn({ anchor, releaseId }: FoundAnchor): SQL | undefined {
  return and(
    releaseId === null ? isNull(anchors.releaseId) : eq(anchors.releaseId, releaseId),
    eq(anchors.start, anchor.start),
    eq(anchors.end, anchor.end),
  )
}

type Release = Pick<typeof releases.$inferSelect, 'id' | 'sectionId' | 'itemId' | 'text'>

/** Finds the words of every reaction on a section or an item in the version of it that was just made, in the transaction that made it. */
export function carryAnchors(tx: Tx, { id, sectionId, itemId, text }: Release): void {
  const followed = tx
    .select({ anchor: anchors, last: lastPlace })
    .from(anchors)
    .innerJoin(threads, eq(threads.id, anchors.threadId))
    .leftJoin(anchorPlaces, isLastPlace)
    .where(sectionId === null ? eq(threads.itemId, itemId ?? 0) : eq(threads.sectionId, sectionId))
    .all()
  if (followed.length === 0) return
  const rows = [...follow(followed, text)].map(([threadId, { state, place }]) => ({
    threadId,
    releaseId: id,
    state,
    start: place?.start ?? null,
    end: place?.end ?? null,
    words: place ? text.slice(place.start, place.end) : '',
  }))
  tx.insert(anchorPlaces).values(rows).run()
}
