import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startThread } from '#app/features/comments/commands.ts'
import { queueMail } from '#app/mail/outbox.ts'
import { db, sqlite, transact } from '#db/client.server.ts'
import { dataDir } from '#db/data-dir.ts'
import { outgoingMail } from '#db/schema/index.ts'
import { freePort } from './free-port.ts'
import { cookieOf, startServer, type TestServer } from './server.ts'
import { type Manner, type SmtpStub, startSmtpStub } from './smtp-stub.ts'
import { Visit } from './visit.ts'
import { buildWorld, type World } from './world.ts'
import { until } from './writer.ts'

const faults = join(dataDir, 'faults')
let world: World
let smtp: SmtpStub
let server: TestServer
let port: number

beforeAll(() => {
  world = buildWorld()
})
beforeEach(async () => {
  db.delete(outgoingMail).run()
  smtp = await startSmtpStub()
  port = await freePort()
  server = await start()
})
afterEach(async () => {
  await server.kill()
  smtp.stop()
  rmSync(faults, { force: true })
})

function start(): Promise<TestServer> {
  return startServer({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SMTP_URL: smtp.url,
    FAULTS: faults,
  })
}

/** Ends the process without a warning, and starts it when every wait for a next attempt is over. */
async function startAgain(manner: Manner): Promise<void> {
  await server.kill()
  db.update(outgoingMail).set({ nextAttemptAt: 0 }).run()
  smtp.manner = manner
  server = await start()
}

/** Starts the process with what is due to be sent, and sees it end: its first write there is that it hands the mail over, its second that it was taken. */
async function startAndEnd(fault: `${'before' | 'after'} outgoing_mail ${1 | 2}`): Promise<void> {
  db.update(outgoingMail).set({ nextAttemptAt: 0 }).run()
  writeFileSync(faults, fault)
  // It may end before it has answered once, or after.
  await start().then(
    ({ ended }) => ended,
    () => {},
  )
  expect(existsSync(faults)).toBe(false)
}

async function askForMail(name: string, manner: Manner): Promise<void> {
  smtp.manner = manner
  const answer = await new Visit(server.url).post('/inloggen', { email: `${name}@example.org` })
  expect(answer.status).toBe(303)
}

const rows = () => db.select().from(outgoingMail).all()
const sent = () => until(() => rows().every(({ sentAt }) => sentAt !== null))
const failedOnce = () => until(() => rows().some(({ attempts }) => attempts > 0))

async function taken(): Promise<{ to: string; id: string }[]> {
  const mails = await smtp.mails()
  return mails.map(({ to, messageId }) => ({ to: to?.[0]?.address ?? '', id: messageId ?? '' }))
}

async function health(): Promise<Record<string, unknown>> {
  const ask = () => fetch(`${server.url}/readyz`)
  // It answers before search is open, and that is a part of it.
  await expect.poll(async () => (await ask()).status, { timeout: 30_000 }).toBe(200)
  const answer = await ask()
  return ((await answer.json()) as { mail: Record<string, unknown> }).mail
}

describe('a mail by SMTP', () => {
  test('arrives once, and slowly is no reason to send it again', async () => {
    await askForMail('expert', 'slow')
    await sent()
    await startAgain('take')
    await askForMail('contact', 'take')
    await sent()
    expect((await taken()).map(({ to }) => to)).toEqual(['expert@example.org', 'contact@example.org'])
  })

  test('that the server does not want yet waits on disk, is told of, and arrives once after a kill', async () => {
    await askForMail('expert', 'later')
    await failedOnce()
    expect(await health()).toMatchObject({ ok: true, waiting: 1, failing: 1, givenUp: 0 })
    expect(rows()[0]?.lastError).toContain('451')
    await startAgain('take')
    await sent()
    const id = rows()[0]?.messageId
    expect(await taken()).toEqual([{ to: 'expert@example.org', id }])
    expect(await health()).toMatchObject({ waiting: 0, failing: 0 })
  })

  test('arrives when nothing listened at first', async () => {
    smtp.stop()
    await askForMail('expert', 'take')
    await failedOnce()
    smtp = await startSmtpStub()
    await startAgain('take')
    await sent()
    expect(await taken()).toHaveLength(1)
  })

  test.each([
    ['the connection breaks', 'break'],
    ['the process is killed', 'silent'],
  ] as const)(
    'when %s after the server had it and before it said so: comes once more, under the same name',
    async (_, manner) => {
      await askForMail('expert', manner)
      await expect.poll(async () => (await taken()).length).toBe(1)
      if (manner === 'break') await failedOnce()
      await startAgain('take')
      await sent()
      await startAgain('take')
      const id = rows()[0]?.messageId
      expect(await taken()).toEqual([
        { to: 'expert@example.org', id },
        { to: 'expert@example.org', id },
      ])
    },
  )

  test('that waited three days for a server that does not let us in: organisers read where to look', async () => {
    await server.kill()
    const longAgo = Date.now() - 4 * 24 * 3_600_000
    transact((tx) => queueMail(tx, { to: 'guest@example.org', subject: 'Welkom', text: 'Dag' }, longAgo))
    smtp.url = smtp.url.replace('//', '//tussenstap:verlopen@')
    await startAgain('lock')
    await until(() => rows().some(({ givenUpAt }) => givenUpAt !== null))
    expect(rows()[0]?.lastError).toBe('EAUTH 535')
    const page = await (
      await new Visit(server.url, { cookie: cookieOf(world.personIds.organiser) }).get('/beheer')
    ).text()
    expect(page).toContain('guest@example.org')
    expect(page).toContain('Onze eigen mailserver weigerde')
    expect(page).not.toContain('mailserver van de ontvanger')
    expect(page).not.toContain('Klopt het adres nog?')
  })

  test('that is refused is not tried again; organisers see whom it did not reach, and nobody else does', async () => {
    await askForMail('guest', 'refuse')
    await until(() => rows().some(({ givenUpAt }) => givenUpAt !== null))
    await startAgain('take')
    expect(await health()).toMatchObject({ waiting: 0, givenUp: 1 })
    expect(await taken()).toEqual([])
    const pageFor = async (name: 'organiser' | 'contact') => {
      const cookie = cookieOf(world.personIds[name])
      return (await fetch(`${server.url}/beheer`, { headers: { cookie } })).text()
    }
    expect(await pageFor('organiser')).toContain('guest@example.org')
    expect(await pageFor('contact')).not.toContain('guest@example.org')
    // The words went: they held a code.
    expect(rows()[0]?.text).toBe('')
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})

describe('the process ends while it sends a mail by SMTP', () => {
  const organiser = () => new Visit(server.url, { cookie: cookieOf(world.personIds.organiser) })
  const setAside = () => until(() => rows().some(({ givenUpAt }) => givenUpAt !== null))
  const pressed = '/beheer/mail/'

  /** Presses the button that is on the page, without script. */
  async function sendOnceMore(): Promise<void> {
    const page = await (await organiser().get('/beheer')).text()
    expect(page).toContain('niet zeker of de mail aankwam')
    const [action = ''] = new RegExp(`${pressed}\\d+/verzending`).exec(page) ?? []
    expect((await organiser().post(action)).headers.get('location')).toBe('/beheer?gedaan=verzonden#gedaan')
    await sent()
    expect(await (await organiser().get('/beheer')).text()).not.toContain(pressed)
  }

  /** One that waits, with no process that sends it. */
  async function leaveWaiting(): Promise<string> {
    await server.kill()
    transact((tx) => queueMail(tx, { to: 'expert@example.org', subject: 'Welkom', text: 'Dag' }))
    return rows()[0]?.messageId ?? ''
  }

  test('twice after the server took it and before that is written down: it comes twice, and once more when an organiser says so', async () => {
    const id = await leaveWaiting()
    await startAndEnd('before outgoing_mail 2')
    await startAndEnd('before outgoing_mail 2')
    await startAgain('take')
    await setAside()
    await startAgain('take')
    expect((await taken()).map((mail) => mail.id)).toEqual([id, id])
    expect(await health()).toMatchObject({ ok: true, waiting: 0, failing: 0, givenUp: 0, unsure: 1 })
    expect(server.output()).not.toContain('expert@example.org')
    await sendOnceMore()
    expect((await taken()).map((mail) => mail.id)).toEqual([id, id, id])
    expect(await health()).toMatchObject({ waiting: 0, unsure: 0 })
    expect(rows()[0]?.text).toBe('')
  })

  test('twice between what is written down of it and its last words: organisers see it, and have it sent', async () => {
    const id = await leaveWaiting()
    await startAndEnd('after outgoing_mail 1')
    await startAndEnd('after outgoing_mail 1')
    await startAgain('take')
    await setAside()
    expect(await taken()).toEqual([])
    await sendOnceMore()
    expect(await taken()).toEqual([{ to: 'expert@example.org', id }])
  })

  test('as often as it likes before it hands the mail over: it comes once', async () => {
    const id = await leaveWaiting()
    for (let n = 0; n < 3; n++) await startAndEnd('before outgoing_mail 1')
    await startAgain('take')
    await sent()
    expect(await taken()).toEqual([{ to: 'expert@example.org', id }])
  })

  test('after it wrote down that it was taken: it came once', async () => {
    const id = await leaveWaiting()
    await startAndEnd('after outgoing_mail 2')
    await startAgain('take')
    await startAgain('take')
    expect(await taken()).toEqual([{ to: 'expert@example.org', id }])
  })

  test('twice with a digest, whose words are made when it is sent: it comes twice, and its words are still there', async () => {
    smtp.manner = 'later'
    const thread = startThread(world.actor('expert'), 'nieuwstraat', {
      sectionKey: 'de-wijk',
      kind: 'idea',
      audience: 'shared',
      text: 'Vraag de jongeren',
    })
    await new Visit(server.url, { cookie: cookieOf(world.personIds.contact) }).post(
      `/casussen/nieuwstraat/reacties/${thread}/afhandeling`,
      { disposition: 'taken_over', reason: 'Dat doen wij in mei' },
    )
    await failedOnce()
    await server.kill()
    smtp.manner = 'take'
    const [{ messageId: id, digestOf } = { messageId: '', digestOf: null }] = rows()
    expect(digestOf).not.toBeNull()
    await startAndEnd('before outgoing_mail 2')
    await startAndEnd('before outgoing_mail 2')
    await startAgain('take')
    await setAside()
    expect((await taken()).map((mail) => mail.id)).toEqual([id, id])
    await sendOnceMore()
    expect((await taken()).map((mail) => mail.id)).toEqual([id, id, id])
    for (const { text } of await smtp.mails()) expect(text).toContain('Dat doen wij in mei')
  })

  test.each(['break', 'silent'] as const)(
    'or its answer is lost (%s), and lost again: it comes twice',
    async (manner) => {
      const id = await leaveWaiting()
      for (const times of [1, 2]) {
        await startAgain(manner)
        await expect.poll(async () => (await taken()).length).toBe(times)
      }
      await startAgain('take')
      await setAside()
      expect((await taken()).map((mail) => mail.id)).toEqual([id, id])
    },
  )
})
