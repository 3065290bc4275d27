import { afterAll, beforeAll, expect, it } from 'vitest'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { Visit } from '#tests/visit.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { changeAbout } from './commands.ts'
import { getNetwork } from './queries.ts'

let world: World
let server: TestServer
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())

const page = '/beheer/netwerk'
const about = { name: 'De gemengde wijk', intro: 'Wij leren samen.', organisers: 'Platform31 & Movisie' }
const visit = (who: 'organiser' | 'contact') =>
  new Visit(server.url, { cookie: cookieOf(world.personIds[who]) })

it('what the network is called, is and who leads it stands on every page once an organiser said it', async () => {
  const before = lastChangeId()
  const answer = await visit('organiser').post(page, {
    network: ` ${about.name} `,
    intro: about.intro,
    organisers: about.organisers,
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}?gedaan=bewaard#gedaan`])
  expect(changesAfter(before, 10)).toMatchObject([
    { verb: 'network.changed', actorId: world.personIds.organiser },
  ])
  const front = await (await new Visit(server.url).get('/')).text()
  for (const said of ['De gemengde wijk', 'Wij leren samen.', 'Platform31 &amp; Movisie'])
    expect(front).toContain(said)
})

it('what is left empty is refused beside the field and changes nothing; the same again is no change', async () => {
  const before = lastChangeId()
  const refused = await visit('organiser').post(page, { network: '', intro: 'Anders.', organisers: 'Wij' })
  const html = await refused.text()
  expect(refused.status).toBe(422)
  expect(html).toMatch(/class="error-line"[^>]*>Geef het netwerk een naam\./)
  expect(html).toContain('Anders.')
  changeAbout(world.actor('organiser'), about)
  expect(lastChangeId()).toBe(before)
})

it('nobody else can say it, nor learns that it can be said', async () => {
  const fields = { network: 'Gekaapt', intro: 'x', organisers: 'y' }
  for (const answer of [await visit('contact').post(page, fields), await visit('contact').get(page)])
    expect(answer.status).toBe(404)
  for (const who of ['contact', 'expert', 'participant'] as const)
    expect(() => changeAbout(world.actor(who), { ...about, name: 'Gekaapt' })).toThrow()
  expect(getNetwork()).toMatchObject(about)
})
