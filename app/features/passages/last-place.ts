import { and, eq, sql } from 'drizzle-orm'
import { anchorPlaces, anchors } from '#db/schema/index.ts'

/** The place of an anchor in the version that was shared last; joins `anchor_places` to `anchors`. */
export const isLastPlace = and(
  eq(anchorPlaces.threadId, anchors.threadId),
  sql`${anchorPlaces.releaseId} = (select max(p.release_id) from anchor_places p where p.thread_id = ${anchors.threadId})`,
)

export const lastPlace = {
  releaseId: anchorPlaces.releaseId,
  state: anchorPlaces.state,
  start: anchorPlaces.start,
  end: anchorPlaces.end,
  words: anchorPlaces.words,
}
