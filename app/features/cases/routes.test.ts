import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { createItem } from '#app/features/items/commands.ts'
import { share, takeBack } from '#app/features/releases/commands.ts'
import { getSection } from '#app/features/sections/queries.ts'
import { db } from '#db/client.server.ts'
import { cases, sections } from '#db/schema/index.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, paragraph, type World } from '#tests/world.ts'

let world: World
let server: TestServer

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())

type Who = keyof World['personIds'] | null

describe('the page of a case', () => {
  it('is text without a script for a visitor, and shows no word that was not shared with them', async () => {
    write('de-wijk', 'Geheim in de maak.')
    const html = await page(null, '/casussen/nieuwstraat')
    expect(html).not.toMatch(/<script/)
    expect(html).toContain('Woorden over de-wijk van Nieuwstraat.')
    expect(html).not.toMatch(/Geheim in de maak|gedroomde-aanpak|Gewenste opbrengsten|wat-is-nodig/)
    expect(await page('editor', '/casussen/nieuwstraat')).toContain('Geheim in de maak.')
    expect(await page('participant', '/casussen/nieuwstraat')).not.toMatch(/Geheim in de maak|wat-is-nodig/)
  })

  it('has an address for any two versions of a part that one chooses, where one may read those', async () => {
    const part = (key: string) => `/casussen/nieuwstraat/onderdelen/${key}`
    const leads = async (who: Who, to: string) => {
      const answer = await get(who, `${to}?versie=een/twee&met=1`)
      return answer.headers.get('location') ?? answer.status
    }
    const shared = `${part('de-wijk')}/versies`
    expect(await leads(null, shared)).toBe(`${shared}/een%2Ftwee?met=1#verschil`)
    expect(await leads(null, `${part('wat-is-nodig')}/versies`)).toBe(404)
    const history = `${part('de-wijk')}/geschiedenis`
    expect(await leads('editor', history)).toBe(`${history}/een%2Ftwee?met=1#verschil`)
    expect(await leads('expert', history)).toBe(404)
    expect((await get('editor', `${history}/1?met=drie`)).status).toBe(
      (await get('editor', `${history}/1`)).status,
    )
  })

  it('that is hidden answers just as one that is not there, on every address of it', async () => {
    const rest = ['', '/geschiedenis', '/onderdelen/de-wijk/versies', '/onderdelen/de-wijk/versies/x']
    for (const path of rest) {
      for (const who of [null, 'guest', 'contact'] as const) {
        const [hidden, missing] = [
          await get(who, `/casussen/gildenwijk${path}`),
          await get(who, `/casussen/bestaatniet${path}`),
        ]
        expect([hidden.status, missing.status]).toEqual([404, 404])
        const [a, b] = [await hidden.text(), await missing.text()]
        expect(plain(a, 'gildenwijk')).toBe(plain(b, 'bestaatniet'))
      }
    }
  })

  it('offers the coalition its forms, and nobody else', async () => {
    const offers = async (who: Who) => {
      const html = await page(who, '/casussen/nieuwstraat')
      return [html.includes('/casussen/nieuwstraat/gegevens'), html.includes('/deling')]
    }
    expect(await offers('contact')).toEqual([true, true])
    expect(await offers('editor')).toEqual([true, false])
    for (const who of ['facilitator', 'guest', 'organiser', 'expert', null] as const) {
      expect(await offers(who)).toEqual([false, false])
    }
  })
})

describe('forms that are not yours', () => {
  const table: [path: string, statuses: Record<string, number>][] = [
    ['/casussen/nieuw', { organiser: 200, expert: 403, contact: 403, guest: 403 }],
    [
      '/casussen/nieuwstraat/gegevens',
      { contact: 200, editor: 200, facilitator: 403, guest: 403, organiser: 403 },
    ],
    ['/casussen/nieuwstraat/deling/kaart', { contact: 200, editor: 403, facilitator: 403, organiser: 403 }],
    ['/casussen/nieuwstraat/deling/gegevens', { contact: 200, editor: 403, expert: 403 }],
    ['/casussen/nieuwstraat/deling/anders', { contact: 404, expert: 404 }],
    ['/casussen/nieuwstraat/onderdelen/de-wijk/deling', { contact: 200, editor: 403, expert: 403 }],
    ['/casussen/nieuwstraat/onderdelen/wat-is-nodig/deling', { contact: 200, expert: 404, guest: 404 }],
    ['/casussen/gildenwijk/gegevens', { contact: 404, organiser: 404 }],
    ['/casussen/buitenland/gegevens', { organiser: 200, contact: 403 }],
  ]
  for (const [path, statuses] of table) {
    it(`${path} answers ${JSON.stringify(statuses)}, and sends a visitor to sign in`, async () => {
      for (const [who, status] of Object.entries(statuses)) {
        expect([who, (await get(who as Who, path)).status]).toEqual([who, status])
        if (status !== 200) expect([who, (await post(who as Who, path, {})).status]).toEqual([who, status])
      }
      expect((await get(null, path)).headers.get('location')).toMatch(/^\/inloggen/)
      expect((await post(null, path, {})).headers.get('location')).toMatch(/^\/inloggen/)
    })
  }
})

describe('sharing on its page', () => {
  const path = '/casussen/nieuwstraat/onderdelen/wat-is-nodig/deling'

  it('shows the words to the chosen audience, and takes them back with a way back', async () => {
    const seen = /name="seen" value="([^"]+)"/.exec(await page('contact', path))?.[1] ?? ''
    const answer = await post('contact', path, { act: 'share', audience: 'public', seen })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path])
    expect(await page(null, '/casussen/nieuwstraat')).toContain('Woorden over wat-is-nodig')
    await post('contact', path, { act: 'takeBack' })
    expect(await page(null, '/casussen/nieuwstraat')).not.toContain('Woorden over wat-is-nodig')
    expect(await page('contact', path)).toContain('Maak ongedaan')
    await post('contact', path, { act: 'undo' })
    expect(await page(null, '/casussen/nieuwstraat')).toContain('Woorden over wat-is-nodig')
    await post('contact', path, { act: 'takeBack' })
  })

  it('refuses an audience that does not exist, and words that changed since the preview', async () => {
    expect((await post('contact', path, { act: 'share', audience: 'everybody', seen: 'x' })).status).toBe(422)
    const late = await post('contact', path, { act: 'share', audience: 'public', seen: 'x' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('verder geschreven')
    expect(sharedWords()).toBeUndefined()
  })

  it('refuses to narrow the card below what is shared, in words', async () => {
    const card = '/casussen/nieuwstraat/deling/kaart'
    const answer = await post('contact', card, { act: 'takeBack' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('breder gedeeld')
    expect(getCase(visitor, 'nieuwstraat').released.card).not.toBeNull()
  })

  it('names the first few of all that keeps the card as wide as it is', async () => {
    const contact = world.actor('contact')
    const titles = Array.from({ length: 6 }, (_, n) => `Wie helpt bij nummer ${n}?`)
    const questions = titles.map((title) => createItem(contact, 'nieuwstraat', { kind: 'question', title }))
    const parts = questions.map(({ key }) => ({ item: { kind: 'question' as const, key } }))
    for (const part of parts) share(contact, 'nieuwstraat', part, 'network')
    const html = await page('contact', '/casussen/nieuwstraat/deling/kaart')
    const kept = /zolang er nog iets van de casus is gedeeld: ([^<]*)\.</.exec(html)?.[1] ?? ''
    expect(kept).toMatch(/^“[^”]+”, “[^”]+”, “[^”]+” en nog \d+$/)
    for (const part of parts) takeBack(contact, 'nieuwstraat', part)
  })
})

describe('the form of a case', () => {
  const path = '/casussen/nieuwstraat/gegevens'
  const good = { name: 'Nieuwstraat', municipality: 'Almelo' }

  it('saves rows of facts and sources, leaves out the empty ones, and comes back to the case', async () => {
    const answer = await post('editor', path, {
      ...good,
      version: version(),
      phase: 'ontwerp',
      motives: 'leefbaarheid',
      latitude: '52,35',
      longitude: '6,65',
      'facts[0].label': 'Inwoners',
      'facts[0].value': '3.255',
      'facts[0].source': '',
      'facts[1].label': '',
      'facts[1].value': '',
      'facts[1].source': '',
      'sources[0].title': 'Verslag',
      'sources[0].year': '2016',
      'sources[0].url': 'https://example.org',
      slug: 'gekaapt',
      isReference: 'on',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/casussen/nieuwstraat'])
    expect(row()).toMatchObject({
      slug: 'nieuwstraat',
      isReference: false,
      phase: 'ontwerp',
      motives: ['leefbaarheid'],
      latitude: 52.35,
      facts: [{ label: 'Inwoners', value: '3.255', source: '' }],
      sources: [{ title: 'Verslag', publisher: '', year: 2016, url: 'https://example.org' }],
    })
  })

  it('says beside the field what is wrong, keeps what was typed and the version it was made from, and changes nothing', async () => {
    const before = row()
    const answer = await post('editor', path, {
      ...good,
      name: '',
      version: 1,
      phase: 'verzonnen',
      essence: 'x'.repeat(281),
      'facts[0].value': 'zonder naam',
      'sources[0].title': 'x',
      'sources[0].url': 'javascript:alert(1)',
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const words of [
      'Vul de naam van de wijk in.',
      'Kies een fase uit de lijst.',
      'Gebruik hoogstens 280 tekens.',
      'Zeg erbij wat dit is',
      'dat begint met https://',
      'zonder naam',
    ]) {
      expect(html).toContain(words)
    }
    expect(html).toMatch(/name="version" value="1"/)
    expect(row()).toEqual(before)
  })

  it('wants both or neither of where it lies', async () => {
    const answer = await post('editor', path, { ...good, version: version(), latitude: '52' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Vul breedte en lengte allebei in')
  })

  it('that somebody overtook shows both texts, and saves over them only after that', async () => {
    const old = version()
    await post('contact', path, { ...good, version: old, essence: 'Van het aanspreekpunt.' })
    const answer = await post('editor', path, { ...good, version: old, essence: 'Van de redacteur.' })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Van het aanspreekpunt.')
    expect(html).toContain('Van de redacteur.')
    expect(row().essence).toBe('Van het aanspreekpunt.')
    const now = /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
    expect((await post('editor', path, { ...good, version: now, essence: 'Samen.' })).status).toBe(303)
    expect(row().essence).toBe('Samen.')
  })

  it('adds a row without script', async () => {
    const html = await page('editor', path)
    const value = /value="([^"]*facts[^"]*)"[^>]*name="__intent__"/.exec(html)?.[1] ?? ''
    const intent = value.replaceAll('&quot;', '"')
    const answer = await post('editor', path, {
      ...good,
      version: 1,
      'facts[0].label': 'Inwoners',
      __intent__: intent,
    })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('name="facts[1].label"')
  })
})

describe('a reference case', () => {
  const path = '/casussen/ede-oost'
  const seenOn = async (at: string) =>
    /name="seen" value="([^"]+)"/.exec(await page('organiser', at))?.[1] ?? ''

  it('is made by an organiser, from a form that knows what they came for', async () => {
    expect(await page('organiser', '/beheer')).toContain('href="/casussen/nieuw?soort=referentie"')
    expect(await page('organiser', '/casussen/nieuw?soort=referentie')).toMatch(
      /(value="reference"[^>]*checked|checked[^>]*value="reference")/,
    )
    expect((await post('organiser', '/casussen/nieuw', { kind: 'reference' })).status).toBe(422)
    const answer = await post('organiser', '/casussen/nieuw', {
      name: 'Oost',
      municipality: 'Ede',
      kind: 'reference',
    })
    expect(answer.headers.get('location')).toBe(path)
    expect(await page('organiser', path)).toContain('Drie eerste stappen van twintig minuten')
    expect(await page('organiser', '/beheer')).toMatch(
      /href="\/casussen\/ede-oost"[^>]*>Oost<.*Nog met niemand gedeeld/s,
    )
    for (const who of ['expert', 'contact', 'guest', null] as const)
      expect((await get(who, path)).status).toBe(404)
  })

  it('is filled in by the organisers, and by nobody else', async () => {
    const fields = { name: 'Oost', municipality: 'Ede', phase: 'evaluatie', version: 1 }
    expect((await post('organiser', `${path}/gegevens`, fields)).headers.get('location')).toBe(path)
    const essence = `${path}/onderdelen/de-wijk/kern`
    expect((await post('organiser', essence, { essence: 'Een wijk van toen.', version: 1 })).status).toBe(302)
    for (const who of ['expert', 'contact'] as const) {
      expect((await post(who, `${path}/gegevens`, fields)).status).toBe(404)
      expect((await post(who, essence, { essence: 'Gekaapt.', version: 2 })).status).toBe(404)
    }
    const section = getSection(world.actor('organiser'), 'ede-oost', 'de-wijk').section.working
    expect(section?.essence).toBe('Een wijk van toen.')
  })

  it('is shared by them, taken back and put back', async () => {
    const wijk = `${path}/onderdelen/de-wijk/deling`
    const share = { act: 'share', audience: 'network' }
    for (const at of [`${path}/deling/kaart`, `${path}/deling/gegevens`, wijk]) {
      const answer = await post('organiser', at, { ...share, seen: await seenOn(at) })
      expect([at, answer.status]).toEqual([at, 303])
    }
    expect(await page('expert', path)).toMatch(/Een wijk van toen\./)
    expect(await page('expert', path)).toContain('Evaluatie')
    expect((await get(null, path)).status).toBe(404)
    expect((await get('expert', wijk)).status).toBe(403)
    await post('organiser', wijk, { act: 'takeBack' })
    expect(await page('expert', path)).not.toContain('Een wijk van toen.')
    expect(await page('organiser', path)).toContain('Een wijk van toen.')
    await post('organiser', wijk, { act: 'undo' })
    expect(await page('expert', path)).toContain('Een wijk van toen.')
    for (const at of [wijk, `${path}/deling/gegevens`, `${path}/deling/kaart`])
      expect((await post('organiser', at, { act: 'takeBack' })).status).toBe(303)
    expect((await get('expert', path)).status).toBe(404)
  })
})

describe('the list', () => {
  it('shows a visitor what is public, in cards and in a table, and says how many', async () => {
    for (const path of [
      '/casussen',
      '/casussen?weergave=tabel',
      '/casussen?pagina=99',
      '/casussen?fase=x&pagina=-1',
    ]) {
      const html = await page(null, path)
      expect(html).toContain('2 wijken die u kunt lezen.')
      expect(html).not.toMatch(/Meerzicht|Gildenwijk|casussen\/nieuw"/)
    }
    expect(await page(null, '/casussen?fase=evaluatie')).toContain('Geen casus past bij deze keuze')
  })
})

async function page(who: Who, path: string): Promise<string> {
  const answer = await get(who, path)
  expect(answer.status).toBe(200)
  return answer.text()
}

function get(who: Who, path: string): Promise<Response> {
  return fetch(server.url + path, { headers: headersOf(who), redirect: 'manual' })
}

function post(who: Who, path: string, fields: Record<string, string | number>): Promise<Response> {
  return fetch(server.url + path, {
    method: 'POST',
    headers: { ...headersOf(who), origin: server.url },
    body: new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])),
    redirect: 'manual',
  })
}

const cookies = new Map<string, string>()
function headersOf(who: Who): Record<string, string> {
  if (!who) return {}
  const cookie = cookies.get(who) ?? cookieOf(world.personIds[who])
  cookies.set(who, cookie)
  return { cookie }
}

/** An answer but for the address that was asked for, and what is different in every answer. */
function plain(html: string, slug: string): string {
  return html.replaceAll(slug, '…').replaceAll(/nonce="[^"]*"/g, '')
}

function write(key: string, text: string): void {
  db.update(sections)
    .set({ content: paragraph(text), text })
    .where(eq(sections.id, getSection(world.actor('contact'), 'nieuwstraat', key).section.id))
    .run()
}

function row() {
  const found = db.select().from(cases).where(eq(cases.slug, 'nieuwstraat')).get()
  if (!found) throw new Error('Nieuwstraat is in every world')
  return found
}

function version(): number {
  return row().version
}

function sharedWords(): string | undefined {
  return getSection(world.actor('contact'), 'nieuwstraat', 'wat-is-nodig').section.release?.html
}
