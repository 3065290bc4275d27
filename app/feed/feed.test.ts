import { expect, it } from 'vitest'
import { recordChange } from '#db/changes.ts'
import { transact } from '#db/client.server.ts'
import { buildWorld } from '#tests/world.ts'
import { startFeed } from './feed.ts'

buildWorld()

it('lets others go before while a follower catches up, and hands it every change once and in order', async () => {
  transact((tx) => {
    for (let n = 0; n < 1000; n++)
      recordChange(tx, { verb: 'network.created', subject: 'network', subjectId: n, at: n })
  })
  const seen: number[] = []
  let seenAtTurn: number | undefined
  const feed = startFeed([
    { name: 'in-haste', handle: (changes) => void seen.push(...changes.map(({ id }) => id)) },
  ])
  setImmediate(() => {
    seenAtTurn = seen.length
  })
  await feed.drain()
  await feed.stop()
  expect(seen.length).toBeGreaterThanOrEqual(1000)
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b))
  expect(seenAtTurn).toBeLessThan(1000)
})
