import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startThread } from '#app/features/comments/commands.ts'
import { inviteToNetwork } from '#app/features/invitations/commands.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld } from '#tests/world.ts'
import { changeMembership } from './commands.ts'

const world = buildWorld()
let server: TestServer
let cookie = ''
beforeAll(async () => {
  server = await startServer()
  cookie = cookieOf(world.personIds.organiser)
  const asked = { email: 'karel@example.org', role: 'expert' } as const
  const answer = inviteToNetwork(world.actor('organiser'), asked, 'https://wijken.example')
  if ('refused' in answer) throw new Error(answer.refused)
})
afterAll(() => server.stop())

async function page(path: string): Promise<string> {
  const answer = await fetch(server.url + path, { headers: { cookie } })
  expect(answer.status).toBe(200)
  return answer.text()
}

/** Who stands in the table, from top to bottom. */
function names(html: string): string[] {
  return [...html.matchAll(/<th scope="row"><(?:b|span) class="person-name">([^<]+)</g)].map(
    ([, name = '']) => name,
  )
}

describe('the organisers’ page', () => {
  it('has members and invitations in one table, by role', async () => {
    const html = await page('/beheer')
    expect(names(html)).toEqual(['organiser', 'expert', 'karel@example.org', 'participant'])
    expect(html).toContain('aria-sort="ascending"')
    for (const path of ['/beheer/sjabloon', '/beheer/codelijsten', '/casussen/buitenland'])
      expect(html).toContain(`href="${path}"`)
  })

  it('sorts them with links, and shows those of one role', async () => {
    expect(names(await page('/beheer?sorteer=naam'))).toEqual([
      'expert',
      'karel@example.org',
      'organiser',
      'participant',
    ])
    const down = await page('/beheer?sorteer=naam&richting=af')
    expect(names(down)).toEqual(['participant', 'organiser', 'karel@example.org', 'expert'])
    expect(down).toContain('aria-sort="descending"')
    expect(names(await page('/beheer?rol=expert'))).toEqual(['expert', 'karel@example.org'])
  })

  it('say of each case how much waits there, and for how long; a reaction inside counts for nothing', async () => {
    const list = '/casussen/nieuwstraat/reacties?toon=open'
    const tenDaysAgo = Date.now() - 10 * 24 * 60 * 60_000
    const given = { sectionKey: 'de-wijk', kind: 'idea', audience: 'coalition', text: 'Binnen' } as const
    startThread(world.actor('expert'), 'nieuwstraat', given, tenDaysAgo)
    expect(await page('/beheer')).not.toContain(list)
    startThread(world.actor('expert'), 'nieuwstraat', { ...given, audience: 'shared' }, tenDaysAgo)
    const html = await page('/beheer')
    expect(html).toContain(list)
    expect(html).toContain('1 reactie wacht op de coalitie, de oudste 10 dagen')
    const answer = await fetch(`${server.url}/beheer`, {
      headers: { cookie: cookieOf(world.personIds.expert) },
    })
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('op de coalitie')
  })

  it('leads to a case whose card was shared, and to no other', async () => {
    const html = await page('/beheer')
    expect(html).toContain('href="/casussen/nieuwstraat"')
    expect(html).toContain('Gildenwijk')
    expect(html).not.toContain('href="/casussen/gildenwijk"')
  })

  it('is not where somebody comes out who gave up being an organiser', async () => {
    const self = world.actor('expert').publicId
    changeMembership(world.actor('organiser'), self, 'organiser')
    expect(await page(`/beheer/leden/${self}`)).not.toContain('Dit bent u zelf.')
    const headers = { cookie: cookieOf(world.personIds.expert), origin: server.url }
    const own = await fetch(`${server.url}/beheer/leden/${self}`, { headers })
    expect(await own.text()).toContain('Dit bent u zelf.')
    const body = new URLSearchParams({ act: 'change', role: 'expert' })
    const sent = { method: 'POST', redirect: 'manual', headers, body } as const
    const answer = await fetch(`${server.url}/beheer/leden/${self}`, sent)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/overzicht'])
  })
})
