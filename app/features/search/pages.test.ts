import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser } from '#tests/browser.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld } from '#tests/world.ts'

const world = buildWorld()
let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await vi.waitFor(async () => expect((await get('/api/v1/search?q=kern')).status).toBe(200), 20_000)
})
afterAll(() => server.stop())

const get = (path: string, name?: keyof typeof world.personIds) =>
  fetch(`${server.url}${path}`, { headers: name ? { cookie: cookieOf(world.personIds[name]) } : {} })
const api = async (query: string, name?: keyof typeof world.personIds) =>
  (await get(`/api/v1/search?${query}`, name)).json()

describe('the search of programs', () => {
  it('answers in one shape', async () => {
    const answer = await api('q=nieuwstraat&kind=section&limit=1')
    expect(answer).toEqual({
      query: 'nieuwstraat',
      total: 1,
      tookMs: expect.any(Number),
      matched: 'all',
      hits: [
        {
          kind: 'section',
          id: 'de-wijk',
          caseSlug: 'nieuwstraat',
          title: 'De wijk',
          snippet: 'Woorden over de-wijk van Nieuwstraat.',
          url: '/casussen/nieuwstraat#de-wijk',
        },
      ],
      facets: { kind: { case: 1, section: 1, thread: 0 } },
    })
  })

  it('finds more for who may read more, and nothing of what may not be known', async () => {
    const total = async (name?: keyof typeof world.personIds) => (await api('q=gildenwijk', name)).total
    expect([await total(), await total('organiser'), await total('stranger')]).toEqual([0, 0, 0])
    const found = async (name?: keyof typeof world.personIds) => (await api('q=meerzicht', name)).total
    expect([await found(), await found('guest'), await found('expert'), await found('stranger')]).toEqual([
      0, 0, 2, 5,
    ])
  })

  it('refuses what it does not know with a sentence', async () => {
    for (const query of ['kind=person', 'limit=0', 'limit=51', 'limit=veel', 'limit=-1']) {
      const response = await get(`/api/v1/search?q=kern&${query}`)
      expect([query, response.status]).toEqual([query, 400])
      expect(await response.json()).toEqual({ error: expect.stringMatching(/\.$/) })
    }
  })

  it('takes any question', async () => {
    for (const q of ['', '"', '%00', 'a'.repeat(10_000), 'NEAR(a b)', '%F0%9F%8F%98'])
      expect((await get(`/api/v1/search?q=${q}`)).status).toBe(200)
  })

  it('is kept by nobody', async () => {
    for (const path of ['/api/v1/search?q=kern', '/zoeken?q=kern', '/zoeken/suggesties?q=kern'])
      expect((await get(path)).headers.get('cache-control')).toBe('no-store')
  })
})

describe('the search page', () => {
  it('works without script, and shows a visitor what is public', async () => {
    const page = await (await get('/zoeken?q=nieuwstr')).text()
    expect(page).toContain('<mark>Nieuwstraat</mark>')
    expect(page).toContain('href="/casussen/nieuwstraat#de-wijk"')
    expect(page).not.toContain('gedroomde-aanpak')
    expect(page).not.toContain('<script')
  })

  it('puts what was typed and what was found on the page as words, never as HTML', async () => {
    const page = await (
      await get(`/zoeken?q=${encodeURIComponent('<img src=x onerror=alert(1)> kern')}`)
    ).text()
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img')
  })

  it('says when nothing was found, and does not tell whether it is hidden or not there', async () => {
    const [hidden, missing] = await Promise.all(
      ['gildenwijk', 'onbestaand'].map(async (q) =>
        (await (await get(`/zoeken?q=${q}`)).text()).replaceAll(q, 'X'),
      ),
    )
    expect(hidden).toContain('Niets gevonden voor')
    expect(hidden).toBe(missing)
  })

  it('looks among one kind when that was chosen', async () => {
    const page = await (await get('/zoeken?q=nieuwstraat&soort=casus')).text()
    expect(page).toContain('1 vindplaats')
    expect(page).not.toContain('#de-wijk')
  })

  it('suggests what somebody may mean, by keyboard, and goes there', async () => {
    const browser = await openBrowser()
    try {
      const context = await browser.newContext()
      const [name = '', value = ''] = cookieOf(world.personIds.expert).split('=')
      await context.addCookies([{ name, value, url: server.url }])
      const page = await context.newPage()
      await page.goto(`${server.url}/zoeken`)
      const box = page.getByRole('combobox', { name: 'Zoeken in het netwerk' })
      await box.waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('meerz')
      await page.getByRole('option').first().waitFor()
      expect(await box.getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('Escape')
      expect(await box.getAttribute('aria-expanded')).toBe('false')
      await page.keyboard.type('icht')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/casussen/meerzicht')
      await page.goBack()
      await box.fill('meerzicht')
      await box.press('Enter')
      await page.waitForURL('**/zoeken?q=meerzicht')
      await page.getByRole('heading', { level: 1, name: 'meerzicht' }).waitFor()
    } finally {
      await browser.close()
    }
  })
})
