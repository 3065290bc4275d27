import { connect } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { stateToRichText } from '#app/editor/document.ts'
import { toText } from '#app/editor/render.ts'
import { recordChange } from '#db/changes.ts'
import { db, sqlite, transact } from '#db/client.server.ts'
import { coalitionMembers } from '#db/schema/index.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, paragraph, type World } from '#tests/world.ts'
import { openWriter, typeInto, until, type Writer } from '#tests/writer.ts'
import { writeSection } from '../features/sections/commands.ts'
import { documentNameOf, loadSectionDocument } from '../features/sections/document.ts'
import { getSection } from '../features/sections/queries.ts'

let world: World
let server: TestServer
const writers: Writer[] = []

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())
afterEach(() => {
  for (const writer of writers.splice(0)) writer.leave()
})

type Name = Parameters<World['actor']>[0]

function sectionRow(key: string) {
  const { working } = getSection(world.actor('contact'), 'nieuwstraat', key).section
  if (!working) throw new Error('not seen')
  return working
}

function join(who: Name, key = 'de-wijk', name = documentNameOf(sectionRow(key))): Writer {
  const writer = openWriter({ url: server.url, cookie: cookieOf(world.personIds[who]), name })
  writers.push(writer)
  return writer
}

function stored(key: string) {
  return sectionRow(key).text
}

let rung = 0
/** The bell of the feed rings in the process that records a change; this makes the server record one. */
async function ring(): Promise<void> {
  const { essenceVersion } = sectionRow('de-wijk')
  const answer = await fetch(`${server.url}/casussen/nieuwstraat/onderdelen/de-wijk/kern`, {
    method: 'POST',
    headers: { cookie: cookieOf(world.personIds.contact) },
    body: new URLSearchParams({ essence: `Kern ${++rung}`, version: String(essenceVersion) }),
    redirect: 'manual',
  })
  expect(answer.status).toBe(302)
}

describe('two people in one section', () => {
  test('see each other’s words and names, and find them on disk', async () => {
    const contact = join('contact')
    const editor = join('editor')
    expect(await contact.opened).toBe('open')
    expect(await editor.opened).toBe('open')
    contact.provider.setAwarenessField('name', 'iemand anders')
    contact.provider.setAwarenessField('color', 'url(https://elders.example)')
    await Promise.all([contact.type('Een '), editor.type('Twee ')])
    await until(() => contact.words() === editor.words())
    expect(contact.words()).toContain('Een ')
    expect(contact.words()).toContain('Twee ')
    await until(() => stored('de-wijk') === contact.words())
    const seen = () => editor.provider.awareness?.getStates().get(contact.doc.clientID)
    await until(() => seen()?.name !== undefined)
    expect(seen()).toMatchObject({ name: 'contact', color: expect.stringMatching(/^var\(--[a-z]+\)$/) })
  })

  test('are told when it could not be written down, and when it was after all', async () => {
    const contact = join('contact', 'gedroomde-aanpak')
    const editor = join('editor', 'gedroomde-aanpak')
    await contact.opened
    await editor.opened
    fillTheDisk('insert on section_updates')
    const typed = contact.type('Niet kwijt ')
    await until(() => contact.told.some(({ type }) => type === 'saving-failed'))
    expect(contact.told.some(({ type, written }) => type === 'saved' && written === 1)).toBe(false)
    // What the disk does not have, nobody else sees.
    expect(editor.words()).not.toContain('Niet kwijt')
    freeTheDisk()
    await typed
    await until(() => editor.words().includes('Niet kwijt'))
    expect(stored('gedroomde-aanpak')).toContain('Niet kwijt')
  })

  test('keep what could not be written down when the last one leaves', async () => {
    const contact = join('contact', 'gedroomde-aanpak')
    await contact.opened
    fillTheDisk('insert on section_updates')
    void contact.type('Ook dit ').catch(() => {})
    await until(() => contact.told.some(({ type }) => type === 'saving-failed'))
    contact.leave()
    await new Promise((done) => setTimeout(done, 300))
    freeTheDisk()
    await until(() => stored('gedroomde-aanpak').includes('Ook dit'))
  })

  test('lose nothing while the document cannot be stored: what they typed is written down already', async () => {
    const contact = join('contact', 'gedroomde-aanpak')
    await contact.opened
    fillTheDisk('update on section_documents')
    typeInto(contact.doc, 'Toch bewaard ')
    contact.provider.sendStateless(JSON.stringify({ written: 1 }))
    await until(() => contact.told.some(({ type, written }) => type === 'saved' && written === 1))
    expect(stored('gedroomde-aanpak')).not.toContain('Toch bewaard')
    const { id } = sectionRow('gedroomde-aanpak')
    expect(toText(stateToRichText(loadSectionDocument(id, 1).state))).toContain('Toch bewaard')
    freeTheDisk()
    await until(() => stored('gedroomde-aanpak').includes('Toch bewaard'))
  })
})

function fillTheDisk(before: string): void {
  sqlite.exec(`create trigger full_disk before ${before} begin select raise(abort, 'disk full'); end`)
}

function freeTheDisk(): void {
  sqlite.exec('drop trigger full_disk')
}

describe('the document of a section', () => {
  test.each<Name>(['organiser', 'stranger'])(
    'is closed to %s, just as one that is not there',
    async (who) => {
      const nowhere = join(who, 'de-wijk', 'section:zzzzzzzzzzzzzzzz:1')
      const theirs = join(who)
      expect(await theirs.opened).toBe('refused')
      expect(await nowhere.opened).toBe('refused')
      await until(() => theirs.closed.length > 0 && nowhere.closed.length > 0)
      expect(theirs.closed[0]).toEqual(nowhere.closed[0])
      expect(theirs.words()).toBe('')
    },
  )

  test.each<Name>(['expert', 'participant', 'facilitator', 'guest'])(
    'is no place for %s, who reads, and is sent away before a word',
    async (who) => {
      const reader = join(who)
      await until(() => reader.closed.length > 0)
      expect(reader.closed[0]).toMatchObject({ code: 4403 })
      expect(reader.words()).toBe('')
    },
  )

  test('is closed under the name of an earlier epoch, and to who had it open then', async () => {
    const key = 'wat-is-nodig'
    const contact = join('contact', key)
    await contact.opened
    const before = documentNameOf(sectionRow(key))
    writeSection(world.actor('contact'), 'nieuwstraat', key, paragraph('Nieuw geschreven'))
    await ring()
    await until(() => contact.closed.some(({ code }) => code === 4403))
    const late = join('editor', key, before)
    expect(await late.opened).toBe('refused')
    expect(stored(key)).toBe('Nieuw geschreven')
  })
})

describe('a socket', () => {
  test.each<[string, number, () => Record<string, string>]>([
    ['a visitor', 403, () => ({ origin: server.url })],
    ['an invented cookie', 403, () => ({ cookie: 'sessie=a.b', origin: server.url })],
    [
      'another site',
      403,
      () => ({ cookie: cookieOf(world.personIds.contact), origin: 'https://kwaad.example' }),
    ],
    ['a page without origin', 403, () => ({ cookie: cookieOf(world.personIds.contact), origin: 'null' })],
  ])('is refused to %s', async (_, status, headers) => {
    expect(await refusal(headers())).toBe(status)
    expect((await fetch(`${server.url}/healthz`)).ok).toBe(true)
  })

  test('is refused without an Origin, and on any other path', async () => {
    const cookie = cookieOf(world.personIds.contact)
    expect(await upgrade('/collab', { cookie })).toBe(403)
    expect(await upgrade('/elders', { cookie, Origin: server.url })).toBe(404)
    expect(await upgrade('/collab', { cookie, Origin: server.url })).toBe(101)
  })

  test('that is refused is hung up on, also when the other side never does', async () => {
    const socket = connect({ port: Number(new URL(server.url).port), host: '127.0.0.1', allowHalfOpen: true })
    const ended = new Promise<void>((done) => socket.once('end', () => done()))
    socket.resume()
    socket.write('GET /elders HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    await ended
    // Who hung up answers what is still sent with a reset; who only stopped talking takes it in.
    const isGone = new Promise<string>((done) =>
      socket.once('error', ({ code }: NodeJS.ErrnoException) => done(code ?? '')),
    )
    const talking = setInterval(() => socket.write('x'), 20)
    expect(['EPIPE', 'ECONNRESET']).toContain(await isGone)
    clearInterval(talking)
    socket.destroy()
  })

  test('is not what a program asks for that offers to go on in HTTP/2: it gets its answer', async () => {
    const offer = { Upgrade: 'h2c', Connection: 'Upgrade, HTTP2-Settings', 'HTTP2-Settings': 'AAMAAABk' }
    expect(await upgrade('/healthz', offer)).toBe(200)
    expect(await upgrade('/api/v1/search?q=wijk', offer)).toBe(200)
    expect(await upgrade('/collab', offer)).toBe(404)
  })

  test('closes at once when somebody loses the right to write, and nothing they send then counts', async () => {
    const editor = join('editor')
    const contact = join('contact')
    await editor.opened
    await contact.opened
    await editor.type('Nog wel ')
    const seat = db
      .select()
      .from(coalitionMembers)
      .where(eq(coalitionMembers.personId, world.personIds.editor))
    const member = seat.get()
    if (!member) throw new Error('no member')
    const endedAt = (at: number | null) =>
      transact((tx) => {
        tx.update(coalitionMembers).set({ endedAt: at }).where(eq(coalitionMembers.id, member.id)).run()
        recordChange(tx, {
          verb: 'coalition.member_ended',
          subject: 'coalition',
          subjectId: member.id,
          caseId: member.caseId,
        })
      })
    endedAt(Date.now())
    await ring()
    void editor.type('Niet meer ').catch(() => {})
    await until(() => editor.closed.some(({ code }) => code === 4403))
    await contact.type('Daarna ')
    expect(stored('de-wijk')).toContain('Nog wel')
    expect(stored('de-wijk')).not.toContain('Niet meer')
    endedAt(null)
  })
})

/** The status a WebSocket is refused with, 101 when it is not. */
async function refusal(headers: Record<string, string>): Promise<number> {
  const { origin, cookie } = headers
  return upgrade('/collab', { ...(cookie ? { cookie } : {}), ...(origin ? { Origin: origin } : {}) })
}

async function upgrade(path: string, headers: Record<string, string>): Promise<number> {
  const { request } = await import('node:http')
  return new Promise((done, fail) => {
    const asked = request(`${server.url}${path}`, {
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    })
    asked.on('upgrade', (_, socket) => {
      socket.destroy()
      done(101)
    })
    asked.on('response', (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    asked.on('error', fail)
    asked.end()
  })
}
