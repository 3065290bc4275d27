import { afterAll, beforeAll, expect, it } from 'vitest'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { Visit } from '#tests/visit.ts'
import { buildWorld, type World } from '#tests/world.ts'

const world: World = buildWorld()
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const template = '/beheer/sjabloon'
const organiser = () => new Visit(server.url, { cookie: cookieOf(world.personIds.organiser) })

it('a new part under a title that is taken is refused beside that field, with all that was typed', async () => {
  const first = { title: 'Geld', hint: 'Waar komt het vandaan?' }
  for (const _ of ['sent', 'sent twice']) {
    const answer = await organiser().post(template, first)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${template}?gedaan=toegevoegd&wat=geld`,
    ])
  }
  const refused = await organiser().post(template, { title: ' geld', hint: 'Wie betaalt wat?' })
  const html = await refused.text()
  expect(refused.status).toBe(422)
  expect(html).toMatch(/class="error-line"[^>]*>Een ander onderdeel heet al zo/)
  expect(html).toMatch(/aria-invalid="true"[^>]*name="title" value=" geld"/)
  expect(html).toMatch(/name="hint"[^>]*>Wie betaalt wat\?</)
  expect(html).not.toContain('staat in de lijst')
  // The one that stands there has its own question still.
  expect(await (await organiser().get(template)).text()).toContain(first.hint)
})
