import { expect, it } from 'vitest'
import { recordChange } from '#db/changes.ts'
import { transact } from '#db/client.server.ts'
import { answerFromMemory } from './visitor-pages.ts'

/** Asks for `path` and says how often the page had to be made. */
function reader(path: string, page: () => Response = () => html('woorden')) {
  let made = 0
  return async (headers: Record<string, string> = {}) => {
    const request = new Request(`http://wijken.example${path}`, { headers })
    const answer = await answerFromMemory(request, async () => {
      made++
      return page()
    })
    return { made, text: await answer.text(), status: answer.status }
  }
}

function html(text: string, headers: Record<string, string> = {}, status = 200): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
}

it('makes a page for visitors once, and again after anything changed', async () => {
  const read = reader('/casussen/een')
  expect(await read()).toEqual({ made: 1, text: 'woorden', status: 200 })
  expect(await read()).toEqual({ made: 1, text: 'woorden', status: 200 })
  transact((tx) => recordChange(tx, { verb: 'case.changed', subject: 'case', subjectId: 1 }))
  expect(await read()).toMatchObject({ made: 2 })
})

it('keeps nothing of what somebody with a session reads, and gives them nothing from memory', async () => {
  const read = reader('/casussen/twee')
  await read({ cookie: 'sessie=a.b' })
  expect(await read()).toMatchObject({ made: 2 })
  expect(await read({ cookie: 'sessie=a.b' })).toMatchObject({ made: 3 })
  expect(await read({ cookie: 'apparaat=x.y; sessie=a.b' })).toMatchObject({ made: 4 })
})

it('gives a visitor whose browser is known here the same page as the others', async () => {
  const read = reader('/casussen/bekend')
  await read()
  for (const cookie of ['apparaat=x.y', 'sessie=', 'mijnsessie=a.b'])
    expect(await read({ cookie })).toMatchObject({ made: 1 })
})

it.each([
  ['a page to sign in on', '/inloggen', () => html('')],
  ['search', '/zoeken?q=wijk', () => html('')],
  ['a page that is not there', '/casussen/geen', () => html('', {}, 404)],
  ['a page with scripts', '/casussen/drie', () => html('', { 'x-scripts': '1' })],
  ['an answer that sets a cookie', '/casussen/vier', () => html('', { 'set-cookie': 'a=b' })],
  ['data', '/casussen/vijf', () => Response.json({})],
])('does not keep %s', async (_, path, page) => {
  const read = reader(path, page)
  await read()
  expect(await read()).toMatchObject({ made: 2 })
})

it('tells pages apart by their query', async () => {
  const first = reader('/casussen?pagina=1', () => html('een'))
  const second = reader('/casussen?pagina=2', () => html('twee'))
  await first()
  expect(await second()).toMatchObject({ text: 'twee' })
  expect(await first()).toMatchObject({ text: 'een', made: 1 })
})
