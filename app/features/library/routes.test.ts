import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { getCatalogueItem } from '../catalogue/queries.ts'
import { getLibraryItem } from './queries.ts'

let world: World
let server: TestServer
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())

type Who = keyof World['personIds'] | null

async function get(who: Who, path: string): Promise<string> {
  const headers: Record<string, string> = who ? { cookie: cookieOf(world.personIds[who]) } : {}
  return (await fetch(server.url + path, { headers })).text()
}
async function post(who: keyof World['personIds'], path: string, fields: Record<string, string>) {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(world.personIds[who]) },
    body: new URLSearchParams(fields),
  })
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
}

const source = { title: 'Goede buren', year: '2018', tags: 'buren, buren,  wonen ', audience: 'public' }
const page = '/kennisbank/goede-buren'

describe('a source', () => {
  it('is filled in, changed and found by its tag', async () => {
    expect(await post('organiser', '/kennisbank/nieuw', source)).toMatchObject({ status: 303, to: page })
    expect(getLibraryItem(visitor, 'goede-buren')).toMatchObject({ year: 2018, tags: ['buren', 'wonen'] })
    const wrong = { ...source, act: 'save', version: '1', url: 'javascript:alert(1)', year: 'vroeger' }
    const { status, html } = await post('organiser', `${page}/wijzigen`, wrong)
    expect(status).toBe(422)
    expect(html).toMatch(/Vul een jaartal in[\s\S]*begint met https/)
    expect(
      (await post('organiser', `${page}/wijzigen`, { ...source, act: 'save', version: '1', summary: 'Een.' }))
        .status,
    ).toBe(303)
    const late = await post('organiser', `${page}/wijzigen`, {
      ...source,
      act: 'save',
      version: '1',
      summary: 'Twee.',
    })
    expect(late.status).toBe(409)
    expect(late.html).toMatch(/Een\.[\s\S]*Twee\./)
    expect(await get(null, '/kennisbank?trefwoord=wonen')).toContain('Goede buren')
    expect(await get(null, '/kennisbank?trefwoord=iets-anders')).toContain('Goede buren')
  })
  it('shows a visitor no way to change or take it, and no script', async () => {
    const html = await get(null, page)
    expect(html).not.toMatch(/<script|wijzigen|meenemen/)
    expect(await get('contact', page)).toContain(`${page}/meenemen`)
    expect(await get('participant', page)).not.toMatch(/\/wijzigen|\/meenemen/)
  })
  it('goes along to a case and back, and says why when it cannot', async () => {
    const take = { act: 'take', slug: 'meerzicht', reason: 'Zo doen wij het.', audience: 'public' }
    const wide = await post('stranger', `${page}/meenemen`, take)
    expect(wide.status).toBe(422)
    expect(wide.html).toContain('De kaart van deze casus is zichtbaar voor: het netwerk.')
    expect((await post('contact', `${page}/meenemen`, take)).html).toContain(
      'Kies een casus waaraan u schrijft.',
    )
    expect((await post('stranger', `${page}/meenemen`, { ...take, audience: 'network' })).status).toBe(303)
    expect(await get('participant', page)).toContain('Zo doen wij het.')
    expect(await get(null, page)).not.toContain('Zo doen wij het.')
    expect((await post('stranger', `${page}/meenemen`, { act: 'end', slug: 'meerzicht' })).status).toBe(303)
    expect(await get('stranger', page)).not.toContain('Zo doen wij het.')
  })
  it('is taken by an editor for the coalition, and shared by its contact person', async () => {
    const take = { act: 'take', slug: 'nieuwstraat', reason: 'Zo wonen wij ook.' }
    const asked = /name="audience"/
    expect(await get('editor', `${page}/meenemen`)).not.toMatch(asked)
    expect(await get('contact', `${page}/meenemen`)).toMatch(asked)
    const wide = await post('editor', `${page}/meenemen`, { ...take, audience: 'network' })
    expect(wide.status).toBe(422)
    expect(wide.html).toContain('Alleen het aanspreekpunt van deze casus deelt met anderen.')
    expect((await post('editor', `${page}/meenemen`, take)).status).toBe(303)
    expect(await get('participant', page)).not.toContain('Zo wonen wij ook.')
    expect(await get('editor', page)).not.toContain('Maak openbaar')
    expect(await get('contact', page)).toMatch(/Zo wonen wij ook\.[\s\S]*Maak openbaar/)
    const share = { act: 'share', slug: 'nieuwstraat', audience: 'public' }
    expect((await post('editor', `${page}/meenemen`, share)).status).toBe(403)
    expect((await post('contact', `${page}/meenemen`, share)).status).toBe(303)
    expect(await get(null, page)).toContain('Zo wonen wij ook.')
  })
  it('leaves the list, stays readable, and comes back', async () => {
    await post('organiser', `${page}/wijzigen`, { act: 'retire' })
    expect(await get(null, '/kennisbank')).not.toContain('Goede buren')
    expect(await get(null, page)).toContain('Uit de lijst gehaald')
    await post('organiser', `${page}/wijzigen`, { act: 'restore' })
    expect(await get(null, '/kennisbank')).toContain('Goede buren')
  })
})

describe('a general intervention', () => {
  const approach = { title: 'Opzoomeren', domain: 'sociaal', forWhom: 'een straat', audience: 'public' }

  it('asks three things, and opens the rest only when something is wrong in there', async () => {
    const form = await get('organiser', '/kennisbank/aanpakken/nieuw')
    expect(form).toMatch(/<details class="more-fields">/)
    const little = await post('organiser', '/kennisbank/aanpakken/nieuw', { ...approach, title: '' })
    expect([little.status, /<details class="more-fields">/.test(little.html)]).toEqual([422, true])
    const other = await post('organiser', '/kennisbank/aanpakken/nieuw', { ...approach, type: 'anders' })
    expect(other.html).toContain('U koos “Anders, namelijk”. Zeg hier wat het is.')
    expect(other.html).toMatch(/<details class="more-fields" open="">/)
    expect((await post('organiser', '/kennisbank/aanpakken/nieuw', approach)).status).toBe(303)
  })
  it('keeps all that was said, a line each', async () => {
    const full = {
      ...approach,
      act: 'save',
      version: '1',
      story: 'Een.\r\n\r\nTwee.',
      partners: 'gemeente\r\n\r\nbewoners',
      'aims[0]': 'ontmoeting',
      'reportedEffects[0].text': 'Het werd rustiger.',
      'sources[0].title': 'Een bron',
    }
    const path = '/kennisbank/aanpakken/opzoomeren'
    expect((await post('organiser', `${path}/wijzigen`, full)).status).toBe(303)
    expect(getCatalogueItem(visitor, 'opzoomeren').content).toMatchObject({
      aims: ['ontmoeting'],
      partners: ['gemeente', 'bewoners'],
      reportedEffects: [{ text: 'Het werd rustiger.', source: '' }],
    })
    expect(await get(null, path)).toMatch(/<p>Een\.<\/p><p>Twee\.<\/p>[\s\S]*zonder bron/)
    const wrong = await post('organiser', `${path}/wijzigen`, { ...full, version: '2', domain: 'magie' })
    expect(wrong.html).toContain('Kies een domein uit de lijst.')
  })
})
