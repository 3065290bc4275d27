import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { cookieOf } from '#tests/server.ts'
import { buildWorld } from '#tests/world.ts'
import { readSessionToken } from '../auth/session-cookie.ts'
import { startThread } from '../features/comments/commands.ts'
import { liveFollower, openStream, startLive, stopLive } from './readers.ts'

const world = buildWorld()
// Only the clock is not real: a beat is 25 seconds.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  startLive()
})
afterEach(() => void vi.useRealTimers())

function open(): ReadableStreamDefaultReader<Uint8Array> {
  const token = readSessionToken(new Headers({ cookie: cookieOf(world.personIds.contact) })) ?? ''
  const stream = openStream(token, world.actor('contact'), { ageMs: 0 })
  if (typeof stream === 'number') throw new Error(`refused with ${stream}`)
  return stream.getReader()
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  return new TextDecoder().decode((await reader.read()).value)
}

it('beats every 25 seconds, so that no proxy thinks it dead and its reader knows where they are', async () => {
  const reader = open()
  expect(await next(reader)).toMatch(/^retry: [2-4]\d{3}\n\n$/)
  expect(await next(reader)).toMatch(/^event: hello\nid: \S+\ndata: .*\n\n$/)
  vi.advanceTimersByTime(25_000)
  const [first, second] = [next(reader), next(reader)]
  vi.advanceTimersByTime(25_000)
  expect(await first).toMatch(/^event: beat\nid: \S+\n/)
  expect(await second).not.toBe(await first)
  await reader.cancel()
})

it('sends somebody away who does not read what they are sent, and holds no more of it', async () => {
  const reader = open()
  startThread(world.actor('expert'), 'nieuwstraat', {
    sectionKey: 'de-wijk',
    kind: 'idea',
    audience: 'shared',
    text: 'Begin klein',
  })
  const changes = changesAfter(0, 100).filter(({ verb }) => verb === 'thread.started')
  expect(changes).toHaveLength(1)
  for (let n = 0; n < 2000; n++) await liveFollower.handle(changes)
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
  }
  expect(bytes).toBeGreaterThan(64 * 1024)
  expect(bytes).toBeLessThan(66 * 1024)
})

it('takes nobody any more once it stops', async () => {
  const reader = open()
  stopLive()
  while (!(await reader.read()).done);
  expect(() => open()).toThrow('503')
  expect(liveFollower.keepsOwnPlace?.lastChangeId()).toBeLessThanOrEqual(lastChangeId())
})
