import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCatalogueItem } from '#app/features/catalogue/commands.ts'
import { proposeFinding } from '#app/features/findings/commands.ts'
import { addLibraryItem } from '#app/features/library/commands.ts'
import { db } from '#db/client.server.ts'
import { drafts, emptyRichText } from '#db/schema/index.ts'
import { catalogueContent } from '#tests/items.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'

const world = buildWorld()
type Who = keyof World['personIds']

const organiser = world.actor('organiser')
const source = addLibraryItem(organiser, {
  title: 'Een bron',
  kind: '',
  publisher: '',
  year: null,
  url: '',
  summary: '',
  tags: [],
  provenance: '',
  audience: 'network',
}).key
const finding = proposeFinding(world.actor('expert'), {
  title: 'Een bevinding',
  kind: 'finding',
  story: emptyRichText,
  conditions: '',
  dissent: '',
  hasNoDissent: true,
  year: null,
  sources: [],
  itemIds: [],
}).key
const approach = addCatalogueItem(organiser, {
  ...catalogueContent,
  title: 'Een aanpak',
  audience: 'network',
  forWhom: 'buren',
}).key

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const headers = (who: Who) => ({ cookie: cookieOf(world.personIds[who]) })
const get = async (who: Who, at: string) => (await fetch(server.url + at, { headers: headers(who) })).text()
const post = async (who: Who, at: string, fields: Record<string, string>) =>
  (
    await fetch(server.url + at, {
      method: 'POST',
      headers: headers(who),
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
  ).status

const card = { name: 'Nieuwstraat', municipality: 'Almelo', essence: 'Bijna af.' }
const claim = { title: 'Bijna af.', kind: 'finding', dissentState: 'nobody' }
const general = { title: 'Bijna af.', domain: 'sociaal', forWhom: 'buren', audience: 'network' }
const link = { title: 'Bijna af.', audience: 'network' }

/** Each form with what is enough to be accepted, who fills it in, and somebody else who may. */
const forms: [at: string, who: Who, other: Who, fields: Record<string, string>][] = [
  ['/casussen/nieuwstraat/gegevens', 'editor', 'contact', { ...card, version: '1' }],
  ['/casussen/nieuw', 'organiser', 'organiser', { ...card, name: 'Bijna af.', kind: 'coalition' }],
  ['/kennisbank/nieuw', 'organiser', 'organiser', link],
  [`/kennisbank/${source}/wijzigen`, 'organiser', 'organiser', { ...link, act: 'save', version: '1' }],
  ['/kennisbank/aanpakken/nieuw', 'organiser', 'organiser', general],
  [
    `/kennisbank/aanpakken/${approach}/wijzigen`,
    'organiser',
    'organiser',
    { ...general, act: 'save', version: '1' },
  ],
  ['/bevindingen/nieuw', 'expert', 'participant', claim],
  [`/bevindingen/${finding}/wijzigen`, 'expert', 'organiser', { ...claim, version: '1' }],
]

describe.each(forms)('the form at %s', (at, who, other, fields) => {
  const rows = { 'sources[0].title': 'Een verslag', 'sources[1].title': '' }
  const keep = () =>
    post(who, '/concepten', { form: at, fields: String(new URLSearchParams({ ...fields, ...rows })) })

  it('begins with what its writer typed, and says so to nobody else', async () => {
    expect(await get(who, at)).not.toContain('Bijna af.')
    expect(await keep()).toBe(200)
    const page = await get(who, at)
    expect(page).toContain('Bijna af.')
    expect(page).toMatch(/mee bezig/)
    if (page.includes('sources[0].title')) {
      expect(page).toContain('value="Een verslag"')
      // The row in which nobody typed is not there twice.
      expect(page).not.toContain('sources[4].title')
    }
    if (other !== who) expect(await get(other, at)).not.toContain('Bijna af.')
  })

  it('forgets it when its writer begins anew', async () => {
    expect(await post(who, '/concepten', { form: at })).toBe(303)
    expect(await get(who, at)).not.toContain('Bijna af.')
  })

  it('keeps it after a mistake, and not once it was accepted', async () => {
    await keep()
    const { name: _name, title: _title, ...wrong } = fields
    expect(await post(who, at, wrong)).toBe(422)
    expect(await get(who, at)).toContain('Bijna af.')
    expect(await post(who, at, fields)).toBe(303)
    expect(db.select().from(drafts).all()).toEqual([])
  })
})

it('of what somebody else saved meanwhile a draft does not know, so both are shown', async () => {
  const at = '/casussen/nieuwstraat/gegevens'
  const version = /name="version" value="(\d+)"/.exec(await get('editor', at))?.[1] ?? ''
  const draft = { ...card, essence: 'Van de redacteur.', version }
  await post('editor', '/concepten', { form: at, fields: String(new URLSearchParams(draft)) })
  expect(await post('contact', at, { ...card, essence: 'Van het aanspreekpunt.', version })).toBe(303)
  expect(await get('editor', at)).toContain(`name="version" value="${version}"`)
  expect(await post('editor', at, draft)).toBe(409)
})
