import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getCase } from '#app/features/cases/queries.ts'
import { previewSharing } from '#app/features/releases/preview.ts'
import { search } from '#app/features/search/queries.ts'
import { db } from '#db/client.server.ts'
import { cases, codes } from '#db/schema/index.ts'
import { startSearch } from '#search/index.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'

const world: World = buildWorld()
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

type Who = keyof World['personIds']
const phases = '/beheer/codelijsten/fase-casus'

describe('an organiser retires a code that is in use', () => {
  const edit = '/casussen/nieuwstraat/gegevens'
  const version = (slug: string) =>
    String(db.select().from(cases).where(eq(cases.slug, slug)).get()?.version ?? 0)
  const save = (who: Who, slug: string, fields: Record<string, string>) =>
    post(who, `/casussen/${slug}/gegevens`, {
      name: 'Wijk',
      municipality: 'Almelo',
      version: version(slug),
      ...fields,
    })

  it('and sees before it how often it was chosen, as a number', async () => {
    await save('editor', 'nieuwstraat', { phase: 'ontwerp', motives: 'veiligheid' })
    // As long as the coalition keeps it to itself, not even as a number.
    expect(await page('organiser', `${phases}/ontwerp`)).not.toContain('Deze code is gekozen')
    await shareAbout()
    const html = await page('organiser', `${phases}/ontwerp`)
    expect(html).toContain('Deze code is gekozen: bij 1 casus.')
    expect(html).not.toMatch(/nieuwstraat/i)
    for (const path of [`${phases}/ontwerp`, '/beheer/codelijsten/motief/veiligheid']) {
      const answer = await post('organiser', path, { act: 'retire' })
      expect(answer.status).toBe(303)
      expect(await page('organiser', answer.headers.get('location') ?? '')).toContain('is vervallen')
    }
    expect(await page('organiser', phases)).toMatch(/id="vervallen".*Ontwerp.*bij 1 casus/s)
  })

  it('it stays to be read with its label wherever it was chosen', async () => {
    for (const who of ['editor', 'participant', null] as const) {
      const html = await page(who, '/casussen/nieuwstraat')
      expect(html).toContain('Ontwerp')
      expect(html).toContain('Veiligheid')
      for (const list of ['/casussen', '/casussen?weergave=tabel', '/'])
        expect([list, await page(who, list)]).toEqual([list, expect.stringContaining('Ontwerp')])
    }
    const { words } = previewSharing(world.actor('contact'), 'nieuwstraat', 'about')
    expect(words.lines.map(({ value }) => value)).toEqual(expect.arrayContaining(['Ontwerp', 'Veiligheid']))
    const running = startSearch()
    await running.drain()
    expect((await search(world.actor('participant'), { q: 'ontwerp', limit: 10 })).total).toBe(1)
    await running.stop()
  })

  it('it can stay on the form that has it, and says there that it was retired', async () => {
    const html = await page('editor', edit)
    expect(html).toMatch(/<option value="ontwerp"[^>]*selected[^>]*>Ontwerp \(vervallen\)/)
    expect(html).toContain('Veiligheid (vervallen)')
    const answer = await save('editor', 'nieuwstraat', {
      phase: 'ontwerp',
      motives: 'veiligheid',
      essence: 'Anders.',
    })
    expect(answer.status).toBe(303)
    expect(getCase(world.actor('editor'), 'nieuwstraat').about).toMatchObject({
      phase: 'ontwerp',
      motives: ['veiligheid'],
    })
  })

  it('it cannot be chosen on another, nor in the filter of the list', async () => {
    expect(await page('organiser', '/casussen/buitenland/gegevens')).not.toMatch(
      /value="(ontwerp|veiligheid)"/,
    )
    const chosen: Record<string, string>[] = [{ phase: 'ontwerp' }, { motives: 'veiligheid' }]
    for (const fields of chosen) {
      const answer = await save('organiser', 'buitenland', fields)
      expect(answer.status).toBe(422)
    }
    expect(await page(null, '/casussen')).not.toContain('<option value="ontwerp"')
    expect(await page(null, '/casussen?fase=ontwerp')).toMatch(/<option value="ontwerp"[^>]*selected/)
  })

  it('who leaves it cannot choose it again, until it comes back', async () => {
    await save('editor', 'nieuwstraat', { phase: 'uitvoering' })
    expect((await save('editor', 'nieuwstraat', { phase: 'ontwerp' })).status).toBe(422)
    await post('organiser', `${phases}/ontwerp`, { act: 'restore' })
    expect((await save('editor', 'nieuwstraat', { phase: 'ontwerp' })).status).toBe(303)
  })

  async function shareAbout(): Promise<void> {
    const path = '/casussen/nieuwstraat/deling/gegevens'
    const seen = /name="seen" value="([^"]+)"/.exec(await page('contact', path))?.[1] ?? ''
    expect((await post('contact', path, { act: 'share', audience: 'public', seen })).status).toBe(303)
  }
})

describe('the page of a list', () => {
  const themes = '/beheer/codelijsten/thema'
  const called = (label: string) => db.select().from(codes).where(eq(codes.label, label)).all()

  it('shows a label as text, whatever it is', async () => {
    const label = '<img src=x onerror=alert(1)> & "zo"'
    await post('organiser', themes, { label })
    const { key } = called(label)[0] ?? { key: '' }
    expect(key).toBe('img-src-x-onerror-alert-1-zo')
    for (const path of [
      themes,
      `${themes}/${key}`,
      `${themes}?gedaan=verplaatst&wat=${key}`,
      '/beheer/codelijsten',
    ]) {
      const html = await page('organiser', path)
      expect(html).not.toContain('<img src=x')
    }
    await post('organiser', `${themes}/${key}`, { act: 'change', label: 'Gewoon' })
  })

  it('adds once what is sent twice, at the same time too', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => post('organiser', themes, { label: 'Groen' })))
    for (const answer of answers)
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        `${themes}?gedaan=toegevoegd&wat=groen`,
      ])
    expect(called('Groen')).toHaveLength(1)
  })

  it('says what is wrong beside the field, with what was typed still in it', async () => {
    for (const [fields, words] of [
      [{}, 'Geef de code een naam.'],
      [{ label: '   ' }, 'Geef de code een naam.'],
      [{ label: 'x'.repeat(61) }, 'hooguit 60 tekens'],
    ] as const) {
      const answer = await post('organiser', themes, fields)
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)])
    }
    const taken = await post('organiser', `${themes}/groen`, { act: 'change', label: 'Zorg' })
    expect(taken.status).toBe(422)
    const html = await taken.text()
    expect(html).toContain('Deze naam staat al in de lijst.')
    expect(html).toContain('value="Zorg"')
  })

  it('moves with a button that works without script, and says where it stands', async () => {
    const html = await page('organiser', themes)
    expect(html).toContain('Zet Eigenaarschap een plaats hoger')
    const answer = await post('organiser', `${themes}/eigenaarschap`, { act: 'move', to: 'up', from: '2' })
    const after = await page('organiser', answer.headers.get('location') ?? '')
    expect(after).toMatch(/‘Eigenaarschap’ staat nu op plaats 1 van \d+\./)
    expect(after.match(/autofocus/gi)).toHaveLength(1)
    const nonsense: Record<string, string>[] = [
      { act: 'move', to: 'links', from: '2' },
      { act: 'move', to: 'up', from: '0' },
      { act: 'move', to: 'up' },
      { act: 'delete' },
      {},
    ]
    for (const fields of nonsense)
      expect((await post('organiser', `${themes}/jeugd`, fields)).status).toBe(422)
  })

  it('asks whether the homes are touched of types only', async () => {
    const types = '/beheer/codelijsten/soort-interventie'
    expect(await page('organiser', types)).toContain('name="touchesHousing"')
    expect(await page('organiser', themes)).not.toContain('name="touchesHousing"')
    await post('organiser', types, { label: 'Optoppen', touchesHousing: 'on' })
    expect(await page('organiser', `${types}/optoppen`)).toMatch(/name="touchesHousing"[^>]*checked/)
    await post('organiser', `${types}/optoppen`, { act: 'change', label: 'Optoppen' })
    expect(await page('organiser', `${types}/optoppen`)).not.toMatch(/name="touchesHousing"[^>]*checked/)
  })

  it('says nothing that its address makes up', async () => {
    for (const query of [
      'gedaan=toegevoegd&wat=onzin',
      'gedaan=__proto__&wat=jeugd',
      'gedaan=toString&wat=jeugd',
      'wat=jeugd',
    ])
      expect(await page('organiser', `${themes}?${query}`)).not.toContain('class="notice saved"')
  })
})

async function page(who: Who | null, path: string): Promise<string> {
  const answer = await fetch(server.url + path, { headers: headersOf(who), redirect: 'manual' })
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

function post(who: Who, path: string, fields: Record<string, string>): Promise<Response> {
  return fetch(server.url + path, {
    method: 'POST',
    headers: { ...headersOf(who), origin: server.url },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

const cookies = new Map<Who, string>()
function headersOf(who: Who | null): Record<string, string> {
  if (!who) return {}
  const cookie = cookies.get(who) ?? cookieOf(world.personIds[who])
  cookies.set(who, cookie)
  return { cookie }
}
