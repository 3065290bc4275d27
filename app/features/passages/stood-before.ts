import { eq } from 'drizzle-orm'
import { toText } from '#app/editor/render.ts'
import { db } from '#db/client.server.ts'
import { anchors, releases } from '#db/schema/index.ts'
import { wordsBefore } from '../sections/history.ts'
import type { Stood } from './put-back.ts'
import { placeIn, type ThreadRef } from './queries.ts'

/**
 * The words a reaction is on as they stood before what it suggests was taken over: in the last version that had them, and where there is none in
 * what it was written on.
 * @param takenAt  when that was
 * @returns null when only the words themselves were kept, since what they stood in was never shared
 */
export function stoodBefore(thread: ThreadRef, takenAt: number): Stood | null {
  for (const content of thread.sectionId === null ? [] : wordsBefore(thread.sectionId, takenAt)) {
    const found = placeIn(thread, toText(content))
    if (found && !found.isAsSuggested) return { content, range: found.place }
  }
  return stoodWhenRead(thread.id)
}

function stoodWhenRead(threadId: number): Stood | null {
  const found = db
    .select({ range: anchors, content: releases.content })
    .from(anchors)
    .innerJoin(releases, eq(releases.id, anchors.releaseId))
    .where(eq(anchors.threadId, threadId))
    .get()
  if (!found) return null
  const { range, content } = found
  if ('richText' in content) return { content: content.richText, range }
  return 'story' in content ? { content: content.story, range } : null
}
