import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { createItem, deleteItem, restoreItem } from './commands.ts'
import { getItem } from './queries.ts'

const slug = 'nieuwstraat'
let world: World
let server: TestServer
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())

type Name = keyof World['personIds']

async function send(name: Name, path: string, fields?: Record<string, string>) {
  const answer = await fetch(server.url + path, {
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    headers: { cookie: cookieOf(world.personIds[name]) },
    redirect: 'manual',
  })
  return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() }
}

describe('the phase of an intervention, without script', () => {
  const intervention = () => {
    const { key } = createItem(world.actor('contact'), slug, { kind: 'intervention', title: 'Een plein' })
    const { working } = getItem(world.actor('contact'), slug, 'intervention', key).item
    return { key, at: `/casussen/${slug}/interventies/${key}/fase`, version: String(working?.version) }
  }

  it('is changed from the table, and one is back there', async () => {
    const { key, at, version } = intervention()
    const changed = await send('editor', at, { phase: 'idee', version })
    expect([changed.status, changed.location]).toEqual([
      303,
      `/casussen/${slug}/interventies?bijgewerkt=${key}#${key}`,
    ])
    expect(getItem(world.actor('contact'), slug, 'intervention', key).item.content).toMatchObject({
      phase: 'idee',
    })
  })

  it('that was made of an older version is refused on a page that says why, and goes on from there', async () => {
    const { at, version } = intervention()
    await send('editor', at, { phase: 'idee', version })
    const stale = await send('contact', at, { phase: 'gestopt', version })
    expect(stale.status).toBe(422)
    expect(stale.html).toContain('Iemand anders wijzigde deze interventie zojuist.')
    expect(stale.html).toMatch(/<option value="gestopt"[^>]* selected/)
    const now = /name="version" value="(\d+)"/.exec(stale.html)?.[1] ?? ''
    expect((await send('contact', at, { phase: 'gestopt', version: now })).status).toBe(303)
  })

  it('is one of the list, and says so', async () => {
    const { at, version } = intervention()
    const wrong = await send('editor', at, { phase: 'verzonnen', version })
    expect([wrong.status, wrong.html.includes('aria-invalid="true"')]).toEqual([422, true])
  })
})

describe('a form of what a colleague deleted meanwhile', () => {
  it('keeps its words, says so, and has them again when it was put back', async () => {
    const contact = world.actor('contact')
    const { key } = createItem(contact, slug, { kind: 'dilemma', title: 'Bouwen of groen' })
    const ref = { kind: 'dilemma', key } as const
    const edit = `/casussen/${slug}/dilemmas/${key}/wijzigen`
    const written = { title: 'Bouwen of groen', story: 'Wat ik in de trein schreef', version: '1' }
    deleteItem(contact, slug, ref)

    const sent = await send('editor', edit, written)
    expect([sent.status, sent.location]).toEqual([303, `/casussen/${slug}/dilemmas?bewaard=${key}#bewaard`])
    const list = await send('editor', sent.location ?? '')
    expect(list.html).toContain('Intussen verwijderd: Bouwen of groen')
    restoreItem(contact, slug, ref)
    expect((await send('editor', edit)).html).toContain('Wat ik in de trein schreef')
    expect((await send('contact', edit)).html).not.toContain('Wat ik in de trein schreef')
    // It is there again: nothing is said any more.
    expect((await send('editor', sent.location ?? '')).html).not.toContain('Intussen verwijderd')
  })

  it('is answered like one of what never was there, to who does not write the case', async () => {
    const contact = world.actor('contact')
    const { key } = createItem(contact, slug, { kind: 'dilemma', title: 'Weer weg' })
    deleteItem(contact, slug, { kind: 'dilemma', key })
    for (const name of ['facilitator', 'guest', 'participant', 'organiser'] as const) {
      const answer = (of: string) => send(name, `/casussen/${slug}/dilemmas/${of}/wijzigen`, { title: 'x' })
      const [gone, never] = [await answer(key), await answer('nooit-geweest')]
      expect([gone.status, gone.location, gone.html.length], name).toEqual([404, null, never.html.length])
      expect(never.status, name).toBe(404)
      const list = await send(name, `/casussen/${slug}/dilemmas?bewaard=${key}`)
      expect(list.html, name).not.toContain('Weer weg')
    }
  })
})
