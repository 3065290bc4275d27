import { readdirSync, readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startThread } from '#app/features/comments/commands.ts'
import { db } from '#db/client.server.ts'
import { mailDir } from '#db/data-dir.ts'
import { outgoingMail } from '#db/schema/index.ts'
import { cookieOf, startServer, type TestServer } from './server.ts'
import { Visit } from './visit.ts'
import { buildWorld, type World } from './world.ts'

let world: World
let server: TestServer

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())

async function mailsToExpert(): Promise<Email[]> {
  let names: string[] = []
  try {
    names = readdirSync(mailDir).filter((name) => name.endsWith('.eml'))
  } catch {
    return []
  }
  const mails = await Promise.all(
    names.sort().map((name) => PostalMime.parse(readFileSync(`${mailDir}/${name}`))),
  )
  return mails.filter(({ to }) => to?.[0]?.address === 'expert@example.org')
}

const as = (name: 'expert' | 'contact') => new Visit(server.url, { cookie: cookieOf(world.personIds[name]) })

/** The expert reacts, and the coalition says what it does with it. */
async function reactAndSettle(text: string, reason: string): Promise<void> {
  const id = startThread(world.actor('expert'), 'nieuwstraat', {
    sectionKey: 'de-wijk',
    kind: 'idea',
    audience: 'shared',
    text,
  })
  const answer = await as('contact').post(`/casussen/nieuwstraat/reacties/${id}/afhandeling`, {
    disposition: 'taken_over',
    reason,
  })
  expect(answer.status).toBeLessThan(400)
}

const pageOf = async (path: string) => (await as('expert').get(path)).text()

test('an expert hears what became of a reaction, by the bell and by mail, and stops that mail without signing in', async () => {
  await reactAndSettle('Vraag de jongeren', 'Dat doen wij in mei')
  await expect.poll(mailsToExpert).toHaveLength(1)
  expect(await pageOf('/overzicht')).toContain('Meldingen, 1 nieuwe')
  expect(await pageOf('/meldingen')).toContain('Dat doen wij in mei')

  const [mail] = await mailsToExpert()
  expect(mail?.subject).not.toContain('Nieuwstraat')
  expect(mail?.text).toContain('Dat doen wij in mei')
  expect(mail?.html).toContain('Dat doen wij in mei')
  const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value ?? ''
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const { pathname } = new URL(header('list-unsubscribe').slice(1, -1))

  const mailProgram = new Visit(server.url)
  expect((await mailProgram.get(pathname)).status).toBe(200)
  await reactAndSettle('Nog een', 'Dat doen wij in juni')
  await expect.poll(mailsToExpert).toHaveLength(2)

  expect((await mailProgram.post(pathname, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200)
  await reactAndSettle('En nog een', 'Dat doen wij in juli')
  await expect.poll(() => pageOf('/meldingen')).toContain('Dat doen wij in juli')
  // A mail would be in the outbox since the same moment.
  expect(db.select().from(outgoingMail).where(eq(outgoingMail.to, 'expert@example.org')).all()).toHaveLength(
    2,
  )
})
