import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, sqlite } from '#db/client.server.ts'
import { outgoingMail } from '#db/schema/index.ts'
import { freePort } from './free-port.ts'
import { cookieOf, startServer, type TestServer } from './server.ts'
import { type Manner, type SmtpStub, startSmtpStub } from './smtp-stub.ts'
import { Visit } from './visit.ts'
import { buildWorld, type World } from './world.ts'
import { until } from './writer.ts'

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
})

function start(): Promise<TestServer> {
  return startServer({ PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, SMTP_URL: smtp.url })
}

/** Ends the process without a warning, and starts it when every wait for a next attempt is over. */
async function startAgain(manner: Manner): Promise<void> {
  await server.kill()
  db.update(outgoingMail).set({ nextAttemptAt: 0 }).run()
  smtp.manner = manner
  server = await start()
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
  const answer = await fetch(`${server.url}/readyz`)
  expect(answer.status).toBe(200)
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
