import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { anchorPlaces, anchors, type RichText, type releases, threads } from '#db/schema/index.ts'
import { type Anchor, anchorAt, carry, findPassageAgain, type Pointed } from './anchor.ts'
import { follow } from './follow.ts'
import { isLastPlace, lastPlace } from './last-place.ts'
import { type Unrewordable, whyUnrewordable } from './rewording.ts'

/** Words in a text, and what somebody would rather read there: '' is nothing. */
export type NewPassage = Pointed & { suggestion?: string | null }

/** What a reader has before them: a version that was shared, or the working text. */
export type ReadText = { text: string; content: RichText; releaseId: number | null }

export type FoundAnchor = { anchor: Anchor; releaseId: number | null; cannotReword: Unrewordable | null }

/**
 * Where the words stand: in what is shared, when they are the same words there, or else in the working text.
 * @param working  what the actor has before them inside the coalition
 * @returns null when they stand in none of the two, or in several places
 */
export function findAnchor(
  pointed: Pointed,
  shared: ReadText | null,
  working: ReadText | null,
): FoundAnchor | null {
  const inWorking = working && anchorIn(working, pointed)
  const inShared = shared && anchorIn(shared, pointed)
  if (!working || !shared || !inWorking || !inShared) return inShared ?? inWorking
  const { place } = carry(inShared.anchor, shared.text, working.text)
  const isSame = place && place.start < inWorking.anchor.end && place.end > inWorking.anchor.start
  return isSame ? inShared : inWorking
}

function anchorIn({ text, content, releaseId }: ReadText, pointed: Pointed): FoundAnchor | null {
  const range = findPassageAgain(text, pointed)
  return range && { anchor: anchorAt(text, range), releaseId, cannotReword: whyUnrewordable(content, range) }
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

/** The WHERE of reactions on just these words that suggest just this; needs `anchors` in the query. */
export function isOn({ anchor, releaseId }: FoundAnchor, suggestion: string | null): SQL | undefined {
  return and(
    releaseId === null ? isNull(anchors.releaseId) : eq(anchors.releaseId, releaseId),
    eq(anchors.start, anchor.start),
    eq(anchors.end, anchor.end),
    suggestion === null ? isNull(anchors.suggestion) : eq(anchors.suggestion, suggestion),
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
