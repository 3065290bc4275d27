import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#db/client.server.ts'
import { memberships, networks, people } from '#db/schema/index.ts'
import { startServer, type TestServer } from './server.ts'
import { Visit } from './visit.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ TRUSTED_PROXIES: '1' })
})
afterAll(() => server.stop())

const fields = {
  network: 'Gemengde wijken',
  intro: 'Samen leren van wijken.',
  organisers: 'Platform31 en Movisie',
  name: 'Robin',
  email: 'Robin@example.org',
}
const visit = (ip: string) => new Visit(server.url, { 'x-forwarded-for': ip })
const codeOnConsole = () => server.output().match(/[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/)?.[0] ?? ''

/** In order: each test goes on where the one before it left. */
describe('an empty installation', () => {
  it('sends every page to the one where it is set up', async () => {
    for (const path of ['/', '/casussen', '/inloggen', '/overzicht', '/bestaat-niet', '/zoeken?q=a'])
      expect((await visit('192.0.2.1').get(path)).headers.get('location')).toBe('/inrichten')
    expect((await visit('192.0.2.1').get('/healthz')).status).toBe(200)
    expect((await visit('192.0.2.1').get('/inrichten')).status).toBe(200)
  })

  it('is set up by nobody who does not know the code, and not by guessing', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 12; n++)
      statuses.push(
        (await visit('192.0.2.2').post('/inrichten', { ...fields, code: `aaaa-bbbb-cc${n}` })).status,
      )
    expect(statuses).toEqual([...Array(10).fill(422), 429, 429])
    expect(db.select().from(networks).all()).toEqual([])
  })

  it('says what is missing and keeps what was typed, but no password', async () => {
    const answer = await visit('192.0.2.3').post('/inrichten', {
      code: codeOnConsole(),
      name: 'Robin',
      password: 'drie fietsen in de regen',
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Geef het netwerk een naam.')
    expect(page).toContain('value="Robin"')
    expect(page).not.toContain('drie fietsen')
  })

  it('gets one network and one organiser, who is signed in, however often the button is pressed', async () => {
    const browsers = Array.from({ length: 8 }, () => visit('192.0.2.4'))
    const code = codeOnConsole().toUpperCase().replaceAll('-', ' ')
    const answers = await Promise.all(
      browsers.map((browser) =>
        browser.post('/inrichten', { ...fields, code, password: 'drie fietsen in de regen' }),
      ),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(7)
    expect(db.select().from(networks).all()).toMatchObject([
      { name: 'Gemengde wijken', isDemonstration: false },
    ])
    expect(db.select().from(people).all()).toMatchObject([{ name: 'Robin', email: 'robin@example.org' }])
    expect(db.select().from(memberships).all()).toMatchObject([{ role: 'organiser' }])
    const winner = browsers[answers.findIndex(({ status }) => status === 303)]
    expect((await winner?.get('/profiel'))?.status).toBe(200)
  })

  it('has no set-up page from then on', async () => {
    expect((await visit('192.0.2.5').get('/inrichten')).status).toBe(404)
    expect((await visit('192.0.2.5').post('/inrichten', { ...fields, code: codeOnConsole() })).status).toBe(
      404,
    )
    expect(db.select().from(networks).all()).toHaveLength(1)
  })
})
