import { Ajv2020 as Ajv } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { transact } from '#db/client.server.ts'
import { libraryItems } from '#db/schema/index.ts'
import { codeFacets } from '#search/engine.ts'
import { openBrowser } from '#tests/browser.ts'
import { insertItem, itemContent, releaseItem } from '#tests/items.ts'
import { cookieOf, signedIn, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld } from '#tests/world.ts'

const world = buildWorld()
addGardens()
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
      words: ['nieuwstraat'],
      isCut: false,
      corrected: [],
      matched: 'all',
      totalOfAll: 2,
      limit: 1,
      offset: 0,
      next: null,
      hits: [
        {
          kind: 'section',
          id: 'de-wijk',
          caseSlug: 'nieuwstraat',
          title: 'De wijk',
          snippet: 'Woorden over de-wijk van Nieuwstraat.',
          codes: { case: ['nieuwstraat'], municipality: ['Almelo'] },
          url: '/casussen/nieuwstraat#de-wijk',
          because: [{ asked: 'nieuwstraat', found: 'Nieuwstraat', where: 'body' }],
        },
      ],
      facets: {
        kind: expect.objectContaining({ case: 1, section: 1, thread: 0, intervention: 0, library: 0 }),
        codes: expect.objectContaining({ domain: {}, theme: {} }),
      },
    })
  })

  it('says by which codes one can choose, and chooses by them', async () => {
    const all = await api('q=tuin')
    expect([all.total, all.facets.kind.intervention, all.facets.kind.library]).toEqual([4, 2, 1])
    expect(all.facets.codes.domain).toEqual({ sociaal: 1, fysiek: 1 })
    expect(all.facets.codes.theme).toEqual({ beheer: 2 })
    const chosen = await api('q=tuin&domain=sociaal,economisch&interventionPhase=loopt')
    expect(chosen.hits).toEqual([
      {
        kind: 'intervention',
        id: 'moestuin',
        caseSlug: 'nieuwstraat',
        title: 'Tuin voor iedereen',
        snippet: '',
        codes: {
          domain: ['sociaal'],
          scale: ['buurt'],
          interventionPhase: ['loopt'],
          theme: ['beheer'],
          case: ['nieuwstraat'],
          municipality: ['Almelo'],
          year: ['2019', '2020', '2021'],
        },
        url: '/casussen/nieuwstraat/interventies/moestuin',
        because: [{ asked: 'tuin', found: 'Tuin', where: 'title' }],
      },
    ])
    expect(chosen.facets.codes.domain).toEqual({ sociaal: 1 })
    const [book] = (await api('q=tuin&kind=library')).hits
    expect([book.caseSlug, book.url]).toEqual([null, '/kennisbank/tuinboek'])
    const [dilemma] = (await api('q=tuin&state=current')).hits
    expect([dilemma.kind, dilemma.url]).toEqual(['dilemma', '/casussen/nieuwstraat/dilemmas/hek'])
    expect((await api('q=tuin&domain=%7B%7D')).total).toBe(0)
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
    const senseless =
      'kind=person limit=0 limit=51 limit=veel limit=-1 offset=1001 order=oldest mine=ja since=gisteren'
    for (const query of [...senseless.split(' '), `theme=${'a'.repeat(300)}`]) {
      const response = await get(`/api/v1/search?q=kern&${query}`)
      expect([query, response.status]).toEqual([query, 400])
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(await response.json()).toEqual({
        type: 'about:blank',
        title: 'Bad Request',
        status: 400,
        detail: expect.stringMatching(/\.$/),
      })
    }
  })

  it('leads from page to page until all was seen, in the order that was asked', async () => {
    const all = await api('q=tuin&order=newest')
    const seen: string[] = []
    let next: string | null = '/api/v1/search?q=tuin&order=newest&limit=3'
    while (next) {
      const page: { hits: { url: string }[]; next: string | null } = await (await get(next)).json()
      seen.push(...page.hits.map(({ url }) => url))
      next = page.next
    }
    expect(seen).toEqual(all.hits.map(({ url }: { url: string }) => url))
    expect(seen).toHaveLength(4)
    expect((await api(`q=tuin&since=${new Date(Date.now() + 1000).toISOString()}`)).total).toBe(0)
    expect((await api('q=tuin&mine=1', 'contact')).facets.kind.intervention).toBe(2)
    expect((await api('q=tuin&mine=1', 'expert')).total).toBe(0)
  })

  it('answers as its own description says', async () => {
    const document = await (await get('/api/v1/openapi.json')).json()
    const ajv = new Ajv({ strict: false })
    ajv.addSchema(document, 'openapi')
    const operation = document.paths['/api/v1/search'].get
    const isAsDescribed = (status: number, body: unknown) => {
      const [mediaType = ''] = Object.keys(operation.responses[status].content)
      const { $ref } = operation.responses[status].content[mediaType].schema
      const isRight = ajv.validate({ $ref: `openapi${$ref}` }, body)
      expect([isRight, ajv.errors]).toEqual([true, null])
      return mediaType
    }
    for (const query of [
      'q=tuin',
      'q=tuin+bestaatniet&limit=2',
      'q=',
      'municipality=Almelo&kind=section,thread',
    ]) {
      const response = await get(`/api/v1/search?${query}`, 'contact')
      const mediaType = isAsDescribed(200, await response.json())
      expect(response.headers.get('content-type')).toContain(mediaType)
    }
    const refused = await get('/api/v1/search?limit=veel')
    expect(refused.headers.get('content-type')).toBe(isAsDescribed(400, await refused.json()))
    const named = operation.parameters.map(({ name }: { name: string }) => name)
    expect(named).toEqual([
      'q',
      'kind',
      ...codeFacets,
      'mine',
      'literal',
      'since',
      'order',
      'limit',
      'offset',
    ])
    const broken = { ...(await api('q=tuin')), total: 'vier' }
    expect(ajv.validate({ $ref: 'openapi#/components/schemas/Answer' }, broken)).toBe(false)
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

  it('chooses by code with plain boxes, of which each says what it would leave', async () => {
    const page = await (await get('/zoeken?q=tuin&domein=sociaal')).text()
    expect(boxesOf(page)).toEqual({
      soort: { interventie: 1 },
      casus: { nieuwstraat: 1 },
      gemeente: { Almelo: 1 },
      domein: { 'sociaal ✓': 1, fysiek: 1 },
      schaal: { buurt: 1 },
      fase: { loopt: 1 },
      thema: { beheer: 1 },
      jaar: { 2021: 1, 2020: 1, 2019: 1 },
    })
    expect(page).toContain('1 vindplaats')
    expect(page).toContain('href="/casussen/nieuwstraat/interventies/moestuin"')
    expect(page).not.toContain('interventies/plein')
    const both = boxesOf(await (await get('/zoeken?q=tuin&domein=sociaal&domein=fysiek&jaar=2020')).text())
    expect([both.domein, both.jaar]).toEqual([
      { 'sociaal ✓': 1, 'fysiek ✓': 0 },
      { 2021: 1, '2020 ✓': 1, 2019: 1 },
    ])
  })

  it('shows everything of what was chosen when no word was typed', async () => {
    const page = await (await get('/zoeken?gemeente=Almelo&soort=interventie')).text()
    expect(page).toContain('Alles wat u koos')
    expect(page).toContain('2 vindplaatsen')
    expect(await (await get('/zoeken?mijn=1')).text()).toContain('Niets gevonden')
  })

  it('finds only what is in the cases of the reader when they ask for that', async () => {
    const of = async (query: string, name?: keyof typeof world.personIds) => {
      const page = await (await get(`/zoeken?q=kern&${query}`, name)).text()
      return [boxesOf(page).casus, boxesOf(page).mijn]
    }
    const [cases, mine] = await of('', 'contact')
    expect(mine).toEqual({ 1: cases?.nieuwstraat })
    expect(await of('mijn=1', 'contact')).toEqual([cases, { '1 ✓': cases?.nieuwstraat }])
    expect((await of('', 'expert'))[1]).toBeUndefined()
  })

  it('names each choice, and leads to the same without it', async () => {
    const page = await (await get('/zoeken?q=tuin&domein=sociaal&casus=nieuwstraat&casus=gildenwijk')).text()
    expect(page).toContain('href="/zoeken?q=tuin&amp;casus=nieuwstraat&amp;casus=gildenwijk"')
    expect(page).toContain('aria-label="Sociaal weghalen"')
    expect(page).not.toContain('Gildenwijk')
  })

  it('says a word that answers to two once, and nothing of why when it cannot say', async () => {
    const page = await (await get('/zoeken?q=tuin+tuinen')).text()
    const why = /<p class="why">.*?<\/p>/.exec(page)?.[0].replaceAll(/<[^>]*>/g, '') ?? ''
    expect(why.match(/tuin/gi)).toHaveLength(1)
    expect(page).not.toContain('Gevonden op .')
  })

  it('lists the best first when that is asked, and says of each where it is from', async () => {
    const page = await (await get('/zoeken?q=tuin&orde=beste')).text()
    expect(page).not.toContain('class="group"')
    expect(page).toContain('Interventie</b> · Nieuwstraat · Sociaal')
  })

  it('says what comes near when nothing was found, and to a coalition where it can ask', async () => {
    const page = await (await get('/zoeken?q=tuinboerenkool')).text()
    expect(page).toContain('Dit komt in de buurt')
    expect(page).toContain('href="/kennisbank/tuinboek"')
    expect(page).not.toContain('vragen/nieuw')
    // What has no more in common than how it begins is not near.
    expect(await (await get('/zoeken?q=tuinfluitjes')).text()).not.toContain('Dit komt in de buurt')
    const own = await (await get('/zoeken?q=erfpachtbeheren', 'contact')).text()
    expect(own).toContain('href="/casussen/nieuwstraat/vragen/nieuw?titel=erfpachtbeheren"')
    const form = await (
      await get('/casussen/nieuwstraat/vragen/nieuw?titel=erfpachtbeheren', 'contact')
    ).text()
    expect(/name="title"[^>]*>([^<]*)</.exec(form)?.[1]).toBe('erfpachtbeheren')
  })

  it('shows what belongs to the network beside what belongs to a case', async () => {
    const page = await (await get('/zoeken?q=tuin')).text()
    expect(page).toContain('href="/kennisbank/tuinboek"')
    expect(page).toContain('Kennisbron</b> · Uitgeverij, 2020')
    expect(page).toContain('Dilemma</b> · Speelt nu · Beheer')
  })

  it('shows the last page to who asks for one after it', async () => {
    const last = await get('/zoeken?q=tuin&orde=beste')
    const after = await get('/zoeken?q=tuin&orde=beste&pagina=9')
    expect(after.url).toBe(last.url)
    expect(await after.text()).toContain('href="/kennisbank/tuinboek"')
  })

  it('says that it is all one chose only when there is something', async () => {
    expect(await (await get('/zoeken?jaar=2020')).text()).toContain('Dit is alles wat u koos')
    const page = await (await get('/zoeken?jaar=1850')).text()
    expect(page).toContain('Niets gevonden')
    expect(page).not.toContain('Dit is alles wat u koos')
    // Without words and without ticks nothing is looked for, so that there is no way to more.
    expect(page).not.toContain('zonder vinkjes')
    expect(page).toContain('Haal een of meer vinkjes weg')
  })

  it('leads back to all there is when nothing has the codes that were chosen', async () => {
    const page = await (await get('/zoeken?q=tuin&domein=bestuur')).text()
    expect(page).toContain('4 vindplaatsen zonder vinkjes')
  })

  it('suggests what somebody may mean, by keyboard, and goes there', async () => {
    const browser = await openBrowser()
    try {
      const context = await signedIn(browser, server.url, world.personIds.expert)
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
      await page.getByRole('heading', { level: 1, name: 'Zoeken' }).waitFor()
      await box.fill('meerzicht')
      await box.press('Enter')
      await page.waitForURL('**/zoeken?q=meerzicht')
      await page.getByRole('heading', { level: 1, name: 'meerzicht' }).waitFor()
    } finally {
      await browser.close()
    }
  })
})

/** What one can choose by on a page, with how many there are of each, and a tick beside what was chosen. */
function boxesOf(page: string): Record<string, Record<string, number>> {
  const boxes: Record<string, Record<string, number>> = {}
  for (const [, box = '', count] of page.matchAll(
    /<label>(<input type="checkbox"[^>]*>).*?<span class="n">(\d+)<\/span><\/label>/g,
  )) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(box)?.[1]
    const list = attribute('name') ?? ''
    const value = `${attribute('value')}${attribute('checked') === undefined ? '' : ' ✓'}`
    boxes[list] = { ...boxes[list], [value]: Number(count) }
  }
  return boxes
}

/** Two interventions and a dilemma about a garden, shared with all, and a book on it. */
function addGardens(): void {
  transact((tx) => {
    const { contact, organiser } = world.personIds
    const themes = ['beheer']
    const add = (key: string, content: ReturnType<typeof itemContent>) =>
      releaseItem(
        tx,
        contact,
        insertItem(tx, contact, world.caseIds.nieuwstraat, key, content),
        'item',
        'public',
      )
    add(
      'moestuin',
      itemContent('intervention', 'Tuin voor iedereen', {
        domain: 'sociaal',
        scale: 'buurt',
        phase: 'loopt',
        themes,
        period: { from: 2019, to: 2021, text: '' },
      }),
    )
    add('plein', itemContent('intervention', 'Plein en tuin', { domain: 'fysiek', phase: 'idee' }))
    add('hek', itemContent('dilemma', 'Een tuin met of zonder hek', { themes }))
    tx.insert(libraryItems)
      .values({
        networkId: world.networkId,
        key: 'tuinboek',
        title: 'Tuinboek',
        publisher: 'Uitgeverij',
        year: 2020,
        audience: 'public',
        addedById: organiser,
        createdAt: Date.now(),
        updatedAt: Date.now(),
      })
      .run()
  })
}
