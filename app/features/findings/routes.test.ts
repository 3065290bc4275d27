import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { addItem } from '#tests/any-item.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { evidenceIdsOf, getFinding } from './queries.ts'

let world: World
let server: TestServer
beforeAll(async () => {
  world = buildWorld()
  const { contact } = world.personIds
  const given = { caseId: world.caseIds.nieuwstraat, kind: 'dilemma', byId: contact } as const
  addItem({ ...given, key: 'gedeeld', audience: 'network', title: 'Trots en zorg' })
  addItem({ ...given, key: 'bewaard', title: 'Nog van ons' })
  server = await startServer()
})
afterAll(() => server.stop())

type Who = keyof World['personIds']

async function get(who: Who, path: string): Promise<string> {
  return (await fetch(server.url + path, { headers: { cookie: cookieOf(world.personIds[who]) } })).text()
}
async function post(who: Who, path: string, fields: Record<string, string>) {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(world.personIds[who]) },
    body: new URLSearchParams(fields),
  })
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
}

const claim = { title: 'Contact komt niet vanzelf', kind: 'finding', dissentState: 'unasked' }
const shared = '/casussen/nieuwstraat/dilemmas/gedeeld'
const kept = '/casussen/nieuwstraat/dilemmas/bewaard'

describe('the form of a finding', () => {
  it('adds and takes away rows without script, and keeps what was typed', async () => {
    const typed = { ...claim, 'items[0]': shared }
    const more = await post('expert', '/bevindingen/nieuw', {
      ...typed,
      __intent__: JSON.stringify({ type: 'insert', payload: { name: 'items' } }),
    })
    expect(more.status).toBe(200)
    expect(more.html).toMatch(/name="items\[1\]"/)
    expect(more.html).toContain(`value="${shared}"`)
    const less = await post('expert', '/bevindingen/nieuw', {
      ...typed,
      __intent__: JSON.stringify({ type: 'remove', payload: { name: 'items', index: 0 } }),
    })
    expect(less.status).toBe(200)
    expect(less.html).not.toContain(`value="${shared}"`)
    expect(less.html).toContain(claim.title)
  })
  it('says in one sentence that an address is not that of an item one can read, whatever the reason', async () => {
    for (const address of [kept, '/casussen/nieuwstraat/dilemmas/bestaat-niet', 'zomaar']) {
      const { status, html } = await post('expert', '/bevindingen/nieuw', { ...claim, 'items[0]': address })
      expect(status).toBe(422)
      expect(html).toContain('Op dit adres staat geen dilemma')
      expect(html).not.toContain('Nog van ons')
    }
    expect((await post('expert', '/bevindingen/nieuw', { ...claim, 'items[0]': shared })).status).toBe(303)
    const { id } = getFinding(world.actor('expert'), 'contact-komt-niet-vanzelf')
    expect(evidenceIdsOf(id)).toHaveLength(1)
    expect(await get('participant', '/bevindingen/contact-komt-niet-vanzelf')).toContain('Trots en zorg')
  })
  it('wants words about who sees it otherwise just when somebody does', async () => {
    const ask = async (fields: Record<string, string>) =>
      (await post('expert', '/bevindingen/nieuw', { ...claim, ...fields })).html
    expect(await ask({ dissentState: 'somebody' })).toContain('Zeg hier wie het anders ziet')
    expect(await ask({ dissentState: 'nobody', dissent: 'Een bewoner.' })).toContain('U schreef hier iets')
  })
  it('shows who saved first what stands there, and overwrites nothing', async () => {
    const path = '/bevindingen/contact-komt-niet-vanzelf/wijzigen'
    const change = (conditions: string, version: string) =>
      post('expert', path, { ...claim, conditions, version, 'items[0]': shared })
    expect((await change('Soms.', '1')).status).toBe(303)
    const late = await change('Vaak.', '1')
    expect(late.status).toBe(409)
    expect(late.html).toMatch(/Soms\.[\s\S]*Vaak\./)
    expect(late.html).toContain('name="version" value="2"')
    expect((await change('Vaak.', '2')).status).toBe(303)
  })
})

describe('the page of a decision', () => {
  const path = '/bevindingen/contact-komt-niet-vanzelf/besluit'
  const accept = { act: 'accept', audience: 'public' }

  it('refuses to accept what nobody was asked about, in a sentence', async () => {
    const { status, html } = await post('organiser', path, { ...accept, version: '3' })
    expect(status).toBe(422)
    expect(html).toContain('Er is nog niet gevraagd wie het anders ziet.')
    expect(() => getFinding(visitor, 'contact-komt-niet-vanzelf')).toThrow()
  })
  it('wants a reason when it is not accepted, beside its own field', async () => {
    const { status, html } = await post('organiser', path, { act: 'decline', version: '3' })
    expect(status).toBe(422)
    expect(html).toContain('href="#afwijzen-reason"')
  })
  it('decides on the words that were read, and undoes', async () => {
    const answered = { ...claim, dissentState: 'nobody', version: '3' }
    await post('expert', '/bevindingen/contact-komt-niet-vanzelf/wijzigen', answered)
    expect((await post('organiser', path, { ...accept, version: '3' })).html).toContain('Iemand wijzigde')
    expect((await post('organiser', path, { ...accept, version: '4' })).status).toBe(303)
    expect(getFinding(visitor, 'contact-komt-niet-vanzelf').audience).toBe('public')
    expect((await post('organiser', path, { ...accept, version: '4' })).status).toBe(303)
    const other = { act: 'decline', reason: 'Toch niet.', version: '4' }
    expect((await post('organiser', path, other)).html).toContain('al besloten')
    expect((await post('organiser', path, { act: 'undo' })).status).toBe(303)
    expect(() => getFinding(visitor, 'contact-komt-niet-vanzelf')).toThrow()
  })
})
