import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { fillDemonstration } from '#app/demonstration/fill.ts'
import { findPersonByEmail } from '#app/features/people/queries.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { actorOf } from '#tests/world.ts'
import { readFrontPage } from './front-page.ts'

let server: TestServer
let page: (cookie?: string) => Promise<string>
const participantId = () => findPersonByEmail('deelnemer@demo.tussenstap.example')?.id ?? 0

beforeAll(async () => {
  fillDemonstration()
  server = await startServer({ TUSSENSTAP_DEMO: '1' })
  page = async (cookie) => (await fetch(server.url, { headers: cookie ? { cookie } : {} })).text()
})
afterAll(async () => void (await server.stop()))

describe('the front page', () => {
  it('shows a visitor the public cases, on the map and as cards, and the way in', async () => {
    const html = await page()
    expect(html).toContain('<h1>De gemengde wijk als tussenstap</h1>')
    expect(html.match(/href="\/casussen\/almelo-nieuwstraatkwartier"/g)?.length).toBeGreaterThanOrEqual(2)
    expect(html).toContain('Meerzicht')
    expect(html).not.toContain('Gildenwijk')
    expect(html).not.toContain('gorinchem')
    expect(html).toContain('href="/inloggen"')
    expect(html).toContain('CBS/Kadaster')
    expect(html).not.toContain('<script')
  })
  it('shows a participant every case of the network, and the way to their desk', async () => {
    const html = await page(cookieOf(participantId()))
    expect(html).toContain('Gildenwijk en Haarwijk')
    expect(html).toContain('href="/overzicht"')
  })
  it('tells as news only what the reader may read', () => {
    const known = new Set(readFrontPage(visitor).news.map(({ slug }) => slug))
    expect(known).toContain('almelo-nieuwstraatkwartier')
    expect(known).not.toContain('gorinchem-gildenwijk-haarwijk')
    const forNetwork = readFrontPage(actorOf(participantId())).news
    expect(forNetwork.map(({ slug }) => slug)).toContain('gorinchem-gildenwijk-haarwijk')
  })
})
