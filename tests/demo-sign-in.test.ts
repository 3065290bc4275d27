import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPerson } from '#app/features/people/commands.ts'
import { transact } from '#db/client.server.ts'
import { networks } from '#db/schema/index.ts'
import { startServer, type TestServer } from './server.ts'
import { mailTo, Visit } from './visit.ts'
import { buildWorld } from './world.ts'

const roles = ['organisator', 'expert', 'aanspreekpunt', 'redacteur', 'begeleider', 'deelnemer', 'gast']
const { networkId } = buildWorld()
let server: TestServer

beforeAll(async () => {
  transact((tx) => {
    tx.update(networks).set({ isDemonstration: true }).where(eq(networks.id, networkId)).run()
    for (const role of roles)
      createPerson(tx, { email: `${role}@demo.tussenstap.example`, name: `${role} van de demonstratie` })
  })
  server = await startServer({ TUSSENSTAP_DEMO: '1' })
})
afterAll(() => server.stop())

describe('on a demonstration', () => {
  it('the sign-in page has a button for each role', async () => {
    const page = await (await new Visit(server.url).get('/inloggen')).text()
    for (const role of roles) expect(page).toMatch(new RegExp(`<button[^>]* value="${role}"`))
  })

  for (const rol of roles)
    it(`one press signs in as ${rol}, from whatever role one had`, async () => {
      const browser = new Visit(server.url)
      await browser.post('/demo/inloggen', { rol: 'expert' })
      const answer = await browser.post('/demo/inloggen', { rol })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/overzicht'])
      expect(await (await browser.get('/profiel')).text()).toContain(`${rol} van de demonstratie`)
    })

  it('no other role exists', async () => {
    const browser = new Visit(server.url)
    for (const rol of ['beheerder', '', '__proto__', 'expert@example.org'])
      expect((await browser.post('/demo/inloggen', { rol })).status).toBe(404)
    expect(browser.cookies.size).toBe(0)
  })

  it('a role keeps its address, which everybody’s button needs: all but the last step can be tried', async () => {
    const browser = new Visit(server.url)
    await browser.post('/demo/inloggen', { rol: 'deelnemer' })
    await browser.post('/profiel/e-mailadres', { email: 'elders@example.org' })
    const { link } = await mailTo('elders@example.org')
    const page = await (await browser.get(link)).text()
    expect(page).toContain('Tot hier kunt u het proberen.')
    const secret = new URL(link, server.url).searchParams.get('geheim') ?? ''
    expect((await browser.post(link, { geheim: secret })).status).toBe(404)
    expect((await browser.post('/demo/inloggen', { rol: 'deelnemer' })).status).toBe(303)
  })

  it('mail can be read by everybody, newest first, and signs in', async () => {
    const browser = new Visit(server.url)
    const asked = await browser.post('/inloggen', { email: 'gast@demo.tussenstap.example' })
    const { code, link } = await mailTo('gast@demo.tussenstap.example')
    const answer = await browser.get('/demo/post')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    const page = await answer.text()
    expect(page).toContain(code)
    expect(page).toContain(link)
    expect((await browser.post(asked.headers.get('location') ?? '', { code })).status).toBe(303)
  })
})
