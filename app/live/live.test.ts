import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type LiveReader, openLive } from '#tests/live-reader.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { until } from '#tests/writer.ts'

let world: World
let server: TestServer
const open: LiveReader[] = []
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())
afterEach(() => {
  for (const reader of open.splice(0)) reader.leave()
})

type Name = keyof World['personIds']

async function join(
  who: Name | { cookie: string },
  asked?: Parameters<typeof openLive>[2],
): Promise<LiveReader> {
  const cookie = typeof who === 'string' ? cookieOf(world.personIds[who]) : who.cookie
  const reader = await openLive(server.url, cookie, asked)
  open.push(reader)
  if (reader.status === 200) await until(() => reader.said.length > 0)
  return reader
}

async function post(who: Name, path: string, fields: Record<string, string>): Promise<void> {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers: { cookie: cookieOf(world.personIds[who]) },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  expect(answer.status, path).toBeLessThan(400)
}

let written = 0
/** Something everybody in the network may know of. */
const react = (who: Name = 'expert', audience = 'shared', sectionKey = 'de-wijk') =>
  post(who, '/casussen/nieuwstraat/reacties', {
    from: 'case',
    sectionKey,
    kind: 'idea',
    audience,
    ...(audience === 'shared' && { shown: 'public' }),
    text: `Begin klein ${++written}`,
  })

describe('a stream', () => {
  it('tells what changes, in order, to whoever may know of it, and says where they are', async () => {
    const [contact, participant] = [await join('contact'), await join('participant')]
    expect(contact.said[0]).toMatchObject({ name: 'hello', data: { isWhole: true, changes: [] } })
    await react('expert', 'coalition')
    await react('expert', 'shared')
    await until(() => contact.verbs().length === 2 && participant.verbs().length === 1)
    expect(contact.verbs()).toEqual(['thread.started', 'thread.started'])
    expect(contact.changes()[0]).toMatchObject({
      case: 'nieuwstraat',
      section: 'de-wijk',
      isOwn: false,
      isWriter: true,
    })
    // What was not theirs did not so much as tick: one hello, one piece of news.
    expect(participant.said.map(({ name }) => name)).toEqual(['hello', 'news'])
    expect(JSON.stringify(contact.said)).not.toContain('Begin klein')
  })

  it('goes on where it broke off', async () => {
    const first = await join('participant')
    await react()
    await until(() => first.verbs().length === 1)
    const place = first.place()
    first.leave()
    await first.ended
    await react()
    await react('expert', 'coalition')
    const second = await join('participant', { place })
    expect(second.said[0]).toMatchObject({ name: 'hello', data: { isWhole: true } })
    expect(second.verbs(), 'missed, and nothing twice').toEqual(['thread.started'])
    const third = await join('participant', { query: `?sinds=${second.place()}` })
    expect(third.verbs()).toEqual([])
  })

  it('begins when the page was made', async () => {
    await react()
    const late = await join('participant', { query: '?leeftijd=60000' })
    expect(late.verbs()).toContain('thread.started')
    expect((await join('participant', { query: '?leeftijd=0' })).verbs()).toEqual([])
  })

  it('says so when it cannot know what was missed', async () => {
    const lost = await join('participant', { place: 'van-een-ander-proces' })
    expect(lost.said[0]?.data).toMatchObject({ isWhole: false, changes: [] })
  })

  it('is for people who signed in, and for as many windows as somebody has', async () => {
    expect((await join({ cookie: '' })).status).toBe(303)
    const cookie = cookieOf(world.personIds.stranger)
    const all = await Promise.all(Array.from({ length: 13 }, () => join({ cookie })))
    expect(all.filter(({ status }) => status === 200)).toHaveLength(12)
    expect(all.filter(({ status }) => status === 429)).toHaveLength(1)
    for (const one of all) one.leave()
    await Promise.all(all.map(({ ended }) => ended))
    // What was let go is free again, and asking without reading takes no place.
    for (let n = 0; n < 20; n++)
      await fetch(`${server.url}/live`, { method: 'HEAD', headers: { cookie, accept: 'text/event-stream' } })
    await untilOpen(() => join({ cookie }))
  })
})

describe('when a right ends', () => {
  it('its stream ends, and nothing of it comes after', async () => {
    const facilitator = await join('facilitator')
    await post('contact', `/casussen/nieuwstraat/coalitie/leden/${world.actor('facilitator').publicId}`, {
      act: 'end',
    })
    await react('expert', 'coalition')
    await facilitator.ended
    expect(facilitator.said.at(-1)).toMatchObject({ name: 'bye', data: { because: 'rights' } })
    expect(facilitator.verbs()).toEqual([])
    const again = await join('facilitator', { query: '?leeftijd=60000' })
    for (const { thread } of again.changes()) {
      if (!thread) continue
      const answer = await fetch(`${server.url}/casussen/nieuwstraat/reacties/${thread}`, {
        headers: { cookie: cookieOf(world.personIds.facilitator) },
      })
      expect(answer.status).toBe(200)
    }
  })

  it('the streams of a session that was ended end', async () => {
    const cookie = cookieOf(world.personIds.guest)
    const guest = await join({ cookie })
    const answer = await fetch(`${server.url}/uitloggen`, {
      method: 'POST',
      headers: { cookie },
      redirect: 'manual',
    })
    expect(answer.status).toBeLessThan(400)
    // Signing out is nobody else's news; the next change in the network of whoever has rights finds it.
    await post('organiser', `/beheer/leden/${world.actor('participant').publicId}`, {
      act: 'change',
      role: 'expert',
    })
    await guest.ended
    expect(guest.said.at(-1)).toMatchObject({ name: 'bye', data: { because: 'session' } })
  })
})

describe('who asks instead of listening', () => {
  it('hears the same since the place they name', async () => {
    const cookie = cookieOf(world.personIds.expert)
    const ask = async (query: string) =>
      (await fetch(`${server.url}/live${query}`, { headers: { cookie } })).json()
    const { place, changes } = await ask('')
    expect(changes).toEqual([])
    await react('contact')
    await react('contact', 'coalition')
    await untilOpen(async () =>
      (await ask(`?sinds=${place}`)).changes.length === 1 ? { status: 200 } : { status: 0 },
    )
    expect(JSON.stringify(await ask(`?sinds=${place}`))).not.toContain('Begin klein')
  })
})

async function untilOpen(tries: () => Promise<{ status: number }>): Promise<void> {
  for (let n = 0; n < 100; n++) {
    if ((await tries()).status === 200) return
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('it did not happen in time')
}

describe('when the server stops', () => {
  it('every stream ends at once', async () => {
    const reader = await join('expert')
    expect(await server.stop()).toBe(0)
    await reader.ended
    expect(reader.said[0]?.name).toBe('hello')
  })
})
