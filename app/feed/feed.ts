import { setImmediate } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { changesAfter, lagBehind, lastChangeId, onChange } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { followers } from '#db/schema/index.ts'
import { log } from '../log.ts'
import type { Follower } from './follower.ts'

const batchSize = 200
const longestWaitMs = 30_000

export type Feed = {
  /** How many changes each follower has yet to see, as far as anybody may be told. */
  lag: () => Record<string, number>
  /** Waits until every follower has seen every change there is now. */
  drain: () => Promise<void>
  stop: () => Promise<void>
}

/** Reads the change feed in order and hands it to its followers, each at its own pace. */
export function startFeed(all: Follower[]): Feed {
  const readers = all.map(startReader)
  return {
    lag: () => Object.fromEntries(readers.map((reader) => [reader.name, lagBehind(reader.place())])),
    drain: async () => void (await Promise.all(readers.map((reader) => reader.drain()))),
    stop: async () => void (await Promise.all(readers.map((reader) => reader.stop()))),
  }
}

function startReader(follower: Follower) {
  let running: Promise<void> | null = null
  let stopped = false
  let failures = 0
  let retry: NodeJS.Timeout | undefined
  const stopListening = onChange(wake)
  wake()

  function wake(): void {
    if (running || stopped) return
    running = read()
      .then(
        () => {
          failures = 0
        },
        (error) => {
          failures += 1
          log.error(
            { err: error, follower: follower.name, failures },
            'a follower of the feed failed; it will try again',
          )
          retry = setTimeout(wake, Math.min(longestWaitMs, 100 * 2 ** failures))
        },
      )
      .finally(() => {
        running = null
        // A bell that rang while we were reading our last batch.
        if (failures === 0 && placeOf(follower) < lastChangeId()) wake()
      })
  }

  async function read(): Promise<void> {
    while (!stopped) {
      const batch = changesAfter(placeOf(follower), batchSize)
      const last = batch.at(-1)
      if (!last) return
      await follower.handle(batch)
      if (!follower.keepsOwnPlace) keepPlace(follower.name, last.id)
      // Most followers never leave the thread by themselves: with much to catch up with, nobody else would be served.
      if (batch.length === batchSize) await setImmediate()
    }
  }

  return {
    name: follower.name,
    place: () => placeOf(follower),
    async drain() {
      while (!stopped && placeOf(follower) < lastChangeId()) {
        wake()
        await (running ?? Promise.resolve())
        if (failures > 0) await new Promise((done) => setTimeout(done, 50))
      }
    },
    async stop() {
      stopped = true
      stopListening()
      clearTimeout(retry)
      await running
    },
  }
}

function placeOf(follower: Follower): number {
  if (follower.keepsOwnPlace) return follower.keepsOwnPlace.lastChangeId()
  return db.select().from(followers).where(eq(followers.name, follower.name)).get()?.lastChangeId ?? 0
}

function keepPlace(name: string, lastChangeId: number): void {
  db.insert(followers)
    .values({ name, lastChangeId })
    .onConflictDoUpdate({ target: followers.name, set: { lastChangeId } })
    .run()
}
