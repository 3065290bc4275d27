import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endMember, restoreMember } from '#app/features/coalitions/commands.ts'
import { cookieOf, startServer, type TestServer } from './server.ts'
import { buildWorld, type World } from './world.ts'

let world: World
let server: TestServer
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())

const words = 'Wij hebben dit twee jaar <b>zo</b> gedaan, en het werkte.'
const shown = 'Wij hebben dit twee jaar &lt;b&gt;zo&lt;/b&gt; gedaan, en het werkte.'
const reactions = '/casussen/nieuwstraat/reacties'
const reaction = { sectionKey: 'de-wijk', kind: 'experience', audience: 'shared', text: words, from: 'case' }

/** As a browser without script sends it. */
function send(cookie: string, at: string, fields: Record<string, string>) {
  return fetch(server.url + at, {
    method: 'POST',
    headers: { ...(cookie && { cookie }), referer: `${server.url}/casussen/nieuwstraat?op=de-wijk` },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

describe('what somebody wrote and sent in vain', () => {
  test('comes back when their session is over, with the way back in', async () => {
    for (const cookie of ['', 'sessie=verlopen.geheim']) {
      const answer = await send(cookie, reactions, reaction)
      expect(answer.status).toBe(401)
      const page = await answer.text()
      expect(page).toContain(shown)
      expect(page).toContain('/inloggen?next=%2Fcasussen%2Fnieuwstraat%3Fop%3Dde-wijk')
      expect(answer.headers.get('cache-control')).toMatch(/no-store/)
    }
  })

  test('and when there are no words in it they are only asked to sign in', async () => {
    const answer = await send('', '/casussen/nieuwstraat/volgen', { follow: '1' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/inloggen?next=%2Fcasussen%2Fnieuwstraat%3Fop%3Dde-wijk',
    ])
  })

  test('comes back when it is not theirs to do, or not theirs to know of', async () => {
    const editor = cookieOf(world.personIds.editor)
    const { publicId } = world.actor('editor')
    const [essence, hidden] = ['de-wijk', 'wat-is-nodig'].map(
      (key) => `/casussen/nieuwstraat/onderdelen/${key}/kern`,
    )
    endMember(world.actor('contact'), 'nieuwstraat', publicId)
    for (const [at, status] of [
      [essence, 403],
      [hidden, 404],
    ] as const) {
      const answer = await send(editor, at ?? '', { essence: words, version: '1' })
      expect(answer.status).toBe(status)
      expect(await answer.text()).toContain(shown)
    }
    restoreMember(world.actor('contact'), 'nieuwstraat', publicId)
  })

  test('never with a password in it, and to nobody else', async () => {
    const fields = { current: 'mijn oude wachtwoord', password: 'mijn nieuwe wachtwoord' }
    const answer = await send('', '/profiel/wachtwoord', fields)
    expect(answer.status).toBe(303)
    await send('', reactions, reaction)
    const after = await send('', '/casussen/bestaat-niet/volgen', { follow: '1' })
    expect(await after.text()).not.toContain('twee jaar')
  })
})
