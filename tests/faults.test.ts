import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { stateToRichText } from '#app/editor/document.ts'
import { toText } from '#app/editor/render.ts'
import { documentNameOf, loadSectionDocument } from '#app/features/sections/document.ts'
import { getSection } from '#app/features/sections/queries.ts'
import { storedMail } from '#app/mail/stored-mail.ts'
import { sqlite } from '#db/client.server.ts'
import { dataDir } from '#db/data-dir.ts'
import { cookieOf, startServer, type TestServer } from './server.ts'
import { buildWorld, type World } from './world.ts'
import { openWriter, typeInto, until, type Writer } from './writer.ts'

const faults = join(dataDir, 'faults')
let world: World
let server: TestServer
const writers: Writer[] = []

beforeAll(async () => {
  world = buildWorld()
  server = await startServer({ FAULTS: faults })
})
afterEach(() => {
  for (const writer of writers.splice(0)) writer.leave()
  rmSync(faults, { force: true })
})
afterAll(() => server.stop())

type Name = 'contact' | 'editor' | 'expert'

function post(who: Name | null, path: string, fields: Record<string, string>) {
  const cookie = who ? cookieOf(world.personIds[who]) : ''
  return fetch(server.url + path, {
    method: 'POST',
    headers: cookie ? { cookie } : {},
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

function section() {
  const { working } = getSection(world.actor('contact'), 'nieuwstraat', 'de-wijk').section
  if (!working) throw new Error('not seen')
  return working
}

/** What would be read back if the process died now. */
function onDisk(): string {
  const { id } = section()
  return toText(stateToRichText(loadSectionDocument(id, 1).state))
}

function writer(): Writer {
  const made = openWriter({
    url: server.url,
    cookie: cookieOf(world.personIds.contact),
    name: documentNameOf(section()),
  })
  writers.push(made)
  return made
}

async function seen(path: string): Promise<string> {
  const page = await fetch(server.url + path, {
    headers: { cookie: cookieOf(world.personIds.contact) },
  })
  return /name="seen" value="([^"]*)"/.exec(await page.text())?.[1] ?? ''
}

/** A process that has ended is started again, as whoever runs it would. */
async function startAgain(): Promise<void> {
  await server.ended
  server = await startServer({ FAULTS: faults, PORT: new URL(server.url).port })
}

/** Until no mail is on its way: the server writes that one was sent when it was, and that would be the write a fault waits for. */
async function mailAtRest(): Promise<void> {
  await until(() => countOf('outgoing_mail', 'sent_at is null') === 0)
  // The one thread that wrote it is done with it when it answers.
  await fetch(`${server.url}/healthz`)
}

function countOf(table: string, where = '1 = 1'): number {
  return Number(sqlite.prepare(`select count(*) from ${table} where ${where}`).pluck().get())
}

type Write = {
  name: string
  table: string
  /** Makes the server write it. */
  act: (words: string) => Promise<Response>
  count: () => number
  /** The feed tells of it as often as it happened. */
  told: () => number
}

const sharing = '/casussen/nieuwstraat/onderdelen/wat-is-nodig/deling'

const writes: Write[] = [
  {
    name: 'a reaction',
    table: 'comments',
    act: (text) =>
      post('expert', '/casussen/nieuwstraat/reacties', {
        sectionKey: 'de-wijk',
        kind: 'idea',
        audience: 'shared',
        from: 'threads',
        text,
      }),
    count: () => countOf('comments'),
    told: () => countOf('changes', "verb = 'thread.started'"),
  },
  {
    name: 'the essence of a section',
    table: 'sections',
    act: (essence) =>
      post('contact', '/casussen/nieuwstraat/onderdelen/de-wijk/kern', {
        essence,
        version: String(section().essenceVersion),
      }),
    count: () => section().essenceVersion,
    told: () => countOf('changes', "verb = 'section.essence-changed'"),
  },
  {
    name: 'a release',
    table: 'releases',
    act: async (words) =>
      post('contact', sharing, {
        act: 'share',
        audience: words.includes('before') ? 'local' : 'network',
        seen: await seen(sharing),
      }),
    count: () => countOf('releases'),
    told: () => countOf('changes', "verb = 'section.shared'"),
  },
  {
    name: 'a mail that was asked for',
    table: 'outgoing_mail',
    act: () => post(null, '/inloggen', { email: 'contact@example.org' }),
    count: () => countOf('outgoing_mail'),
    told: () => countOf('outgoing_mail'),
  },
]

describe.each(writes)('the process ends while it writes $name', ({ table, act, count, told }) => {
  test.each(['before', 'after'] as const)('the moment %s that is on disk', async (moment) => {
    await mailAtRest()
    const [was, wasTold] = [count(), told()]
    writeFileSync(faults, `${moment} ${table}`)
    await expect(act(`${moment} ${table}`)).rejects.toThrow('fetch failed')
    await startAgain()
    const written = moment === 'after' ? 1 : 0
    expect(count()).toBe(was + written)
    expect(told()).toBe(wasTold + written)
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    expect((await act(`again ${moment} ${table}`)).status).toBeLessThan(400)
  })
})

describe('the process ends while somebody types', () => {
  test.each([
    ['before it writes what was typed', 'before section_updates'],
    ['after it wrote what was typed', 'after section_updates'],
    ['before it stores the section', 'before section_documents'],
    ['after it stored the section', 'after section_documents'],
  ])('%s: the words are there once, and called saved when they are', async (when, fault) => {
    const somebody = writer()
    await somebody.opened
    await somebody.type('.')
    writeFileSync(faults, fault)
    const words = `${when}: `
    typeInto(somebody.doc, words)
    somebody.provider.sendStateless(JSON.stringify({ written: 2 }))
    // Read before it is started again: the writer sends her words anew as soon as somebody listens.
    await server.ended
    const left = onDisk()
    if (fault.startsWith('before section_updates')) expect(left).not.toContain(words)
    else expect(left).toContain(words)
    await startAgain()
    await until(() => somebody.provider.isSynced && !somebody.provider.hasUnsyncedChanges)
    somebody.provider.sendStateless(JSON.stringify({ written: 3 }))
    await until(() => somebody.told.some(({ type, written }) => type === 'saved' && written === 3))
    expect(onDisk().split(words)).toHaveLength(2)
    expect(somebody.told.filter(({ written }) => written === 2)).toEqual(
      fault.includes('section_documents') ? [expect.objectContaining({ type: 'saved' })] : [],
    )
  })
})

describe('the process ends while it sends a mail', () => {
  test.each([
    ['before', 'is about to hand it over', 2],
    ['after', 'is about to hand it over', 2],
    ['before', 'has handed it over', 3],
    ['after', 'has handed it over', 3],
  ] as const)('the moment %s it wrote down that it %s: it is one mail still', async (moment, _, write) => {
    const sent = async () => (await storedMail()).filter(({ to }) => to === 'editor@example.org').length
    await mailAtRest()
    const was = await sent()
    writeFileSync(faults, `${moment} outgoing_mail ${write}`)
    // The answer may have gone out before the mail did.
    await post(null, '/inloggen', { email: 'editor@example.org' }).catch(() => null)
    await startAgain()
    await until(() => countOf('outgoing_mail', 'sent_at is null') === 0)
    expect(await sent()).toBe(was + 1)
  })
})

describe('while the disk is full', () => {
  test('a form is refused with its words, nothing changes, reading goes on, and all is well when there is room again', async () => {
    const reaction = { sectionKey: 'de-wijk', kind: 'idea', audience: 'shared', from: 'threads' }
    const text = 'Dit kostte mij een uur om te schrijven.'
    const send = () => post('expert', '/casussen/nieuwstraat/reacties', { ...reaction, text })
    const [was, wasTold] = [countOf('comments'), countOf('changes')]
    writeFileSync(faults, 'full')
    const refused = await send()
    expect(refused.status).toBe(507)
    const page = await refused.text()
    expect(page).toContain('De schijf van de server is vol')
    expect(page).toContain(text)
    expect(countOf('comments')).toBe(was)
    expect((await fetch(`${server.url}/casussen/nieuwstraat`)).status).toBe(200)
    expect((await fetch(`${server.url}/zoeken?q=nieuwstraat`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
    rmSync(faults)
    expect((await send()).status).toBe(302)
    expect(countOf('comments')).toBe(was + 1)
    expect(countOf('changes')).toBeGreaterThan(wasTold)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })

  test('who types is told before anything is called saved, and nothing is lost when there is room again', async () => {
    const somebody = writer()
    await somebody.opened
    await somebody.type('.')
    const page = 'woorden '.repeat(4000)
    writeFileSync(faults, 'full')
    let written = 1
    const isToldOf = (wanted: string) => somebody.told.some(({ type }) => type === wanted)
    while (!isToldOf('saving-failed')) {
      typeInto(somebody.doc, `${written} ${page}`)
      written += 1
      somebody.provider.sendStateless(JSON.stringify({ written }))
      await until(() => isToldOf('saving-failed') || somebody.told.some((one) => one.written === written))
    }
    const called = Math.max(...somebody.told.map((one) => one.written ?? 0))
    for (let number = 1; number < called; number++) expect(onDisk()).toContain(`${number} woorden`)
    expect(onDisk()).not.toContain(`${written - 1} woorden`)
    expect((await fetch(`${server.url}/casussen/nieuwstraat`)).status).toBe(200)
    rmSync(faults)
    await until(() => somebody.told.some((one) => one.written === written), 20_000)
    expect(onDisk()).toContain(`${written - 1} woorden`)
  })
})
