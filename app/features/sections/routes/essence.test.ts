import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { getSection } from '../queries.ts'

let world: World
let server: TestServer
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())

const path = '/casussen/nieuwstraat/onderdelen/de-wijk/kern'
type Name = Parameters<World['actor']>[0]

function get(who: Name, at = path) {
  return fetch(server.url + at, { headers: { cookie: cookieOf(world.personIds[who]) }, redirect: 'manual' })
}

function post(who: Name | null, fields: Record<string, string>, at = path) {
  return fetch(server.url + at, {
    method: 'POST',
    headers: who ? { cookie: cookieOf(world.personIds[who]) } : {},
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

function standing() {
  return getSection(world.actor('contact'), 'nieuwstraat', 'de-wijk').section.working
}

describe('the essence of a section', () => {
  test('is written by its writers, in a form that needs no script', async () => {
    const page = await (await get('editor')).text()
    expect(page).toContain('name="essence"')
    const answer = await post('editor', { essence: ' Samen\r\nin de wijk ', version: '1' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/casussen/nieuwstraat#de-wijk')
    expect(standing()?.essence).toBe('Samen in de wijk')
  })

  test('is not overwritten by who began earlier; both texts are shown', async () => {
    const answer = await post('contact', { essence: 'Te laat', version: '1' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Te laat')
    expect(page).toContain('Samen in de wijk')
    expect(page).toContain('name="version" value="2"')
    expect(standing()?.essence).toBe('Samen in de wijk')
  })

  test('is refused when it is too long, with what was typed still there', async () => {
    const long = 'woord '.repeat(60)
    const answer = await post('contact', { essence: long, version: '2' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('woord woord')
    expect(standing()?.essence).toBe('Samen in de wijk')
  })

  test.each<[Name, number]>([
    ['facilitator', 403],
    ['guest', 403],
    ['expert', 403],
    ['participant', 403],
    ['organiser', 403],
    ['stranger', 403],
  ])('is not for %s to write', async (who, status) => {
    expect((await get(who)).status).toBe(status)
    expect((await post(who, { essence: 'Nee', version: '2' })).status).toBe(status)
    expect(standing()?.essence).toBe('Samen in de wijk')
  })

  test('of a section somebody may not see is as missing as one that is not there', async () => {
    for (const at of [
      '/casussen/nieuwstraat/onderdelen/wat-is-nodig/kern',
      '/casussen/nieuwstraat/onderdelen/x/kern',
    ]) {
      expect((await get('expert', at)).status).toBe(404)
      expect((await post('expert', { essence: 'Nee', version: '1' }, at)).status).toBe(404)
    }
  })

  test('asks a visitor to sign in', async () => {
    const answer = await post(null, { essence: 'Nee', version: '2' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/inloggen/)
  })
})
