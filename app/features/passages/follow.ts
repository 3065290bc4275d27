import { eq } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { type anchorPlaces, type anchors, releases } from '#db/schema/index.ts'
import { anchorAt, carryFrom, findPassageAgain, type Standing, standsInstead } from './anchor.ts'

/** An anchor with the place it had in the version that was shared last, if any was. */
export type Followed = {
  anchor: typeof anchors.$inferSelect
  last: Pick<typeof anchorPlaces.$inferSelect, 'releaseId' | 'state' | 'start' | 'end' | 'words'> | null
}

export const gone: Standing = { state: 'outdated', place: null }

/** Where the words of each of these are in a text, by the ids of their threads. */
export function follow(followed: Followed[], text: string): Map<number, Standing> {
  const standings = fromOrigin(followed, text)
  followLast(followed, text, standings)
  followSuggested(followed, text, standings)
  return standings
}

/** By the text each was read in: what was changed and put back is where it was. */
function fromOrigin(followed: Followed[], text: string): Map<number, Standing> {
  const standings = new Map<number, Standing>()
  for (const [releaseId, same] of Map.groupBy(followed, ({ anchor }) => anchor.releaseId)) {
    const carried = releaseId === null ? null : carryFrom(textOf(releaseId), text)
    for (const { anchor } of same) {
      // Words that were never shared: there is no version to begin from.
      const found = carried ? null : findPassageAgain(text, anchor)
      const standing = carried?.(anchor) ?? (found && ({ state: 'in_place', place: found } as const))
      standings.set(anchor.threadId, standing ?? gone)
    }
  }
  return standings
}

/** All around the words may have changed step by step, while they themselves stayed: then they are found by the version before. */
function followLast(followed: Followed[], text: string, standings: Map<number, Standing>): void {
  const isLost = ({ anchor, last }: Followed) =>
    last !== null && last.state !== 'outdated' && standings.get(anchor.threadId)?.state === 'outdated'
  for (const [releaseId, same] of Map.groupBy(followed.filter(isLost), ({ last }) => last?.releaseId ?? 0)) {
    const before = textOf(releaseId)
    const carried = carryFrom(before, text)
    for (const { anchor, last } of same) {
      if (!last || last.start === null || last.end === null) continue
      const standing = carried(anchorAt(before, { start: last.start, end: last.end }))
      if (standing.state === 'in_place')
        standings.set(anchor.threadId, {
          state: last.state === 'moved' ? 'moved' : 'in_place',
          place: standing.place,
        })
      else if (standing.place) standings.set(anchor.threadId, standing)
    }
  }
}

/** What was suggested is known: where it came to stand, the words became that, in how many lines it is. */
function followSuggested(followed: Followed[], text: string, standings: Map<number, Standing>): void {
  for (const { anchor } of followed) {
    const standing = standings.get(anchor.threadId)
    if (anchor.suggestion === null || !standing) continue
    const place = standsInstead(text, anchor, anchor.suggestion, standing)
    if (place) standings.set(anchor.threadId, { state: 'outdated', place })
  }
}

function textOf(releaseId: number): string {
  return db.select({ text: releases.text }).from(releases).where(eq(releases.id, releaseId)).get()?.text ?? ''
}
