import type { EntryContext } from 'react-router'
import { expect, it } from 'vitest'
import { keepRendered, keyOf, nonceMark, renderedPage } from './rendered-pages.ts'

function entry(loaderData: unknown, rest: object = {}): EntryContext {
  return { staticHandlerContext: { loaderData, actionData: null, errors: null, ...rest } } as EntryContext
}
const page = (url = 'http://wijken.example/casussen/een') => new Request(url)

it('gives back what was made of the same data at the same address, with the nonce of this request', () => {
  const key = keyOf(page(), 200, entry({ root: { initials: 'AB' } })) ?? ''
  keepRendered(key, `<script nonce="${nonceMark}"></script><p>woorden</p><link nonce="${nonceMark}">`)
  expect(renderedPage(key, 'een')).toBe('<script nonce="een"></script><p>woorden</p><link nonce="een">')
  expect(renderedPage(key, 'twee')).not.toContain('een')
  expect(keyOf(page(), 200, entry({ root: { initials: 'AB' } }))).toBe(key)
})

it.each([
  ['another name', page(), { root: { initials: 'AC' } }],
  ['another address', page('http://wijken.example/casussen/een?x=1'), { root: { initials: 'AB' } }],
  ['a map with other things in it', page(), { root: { initials: 'AB' }, seen: new Map([[1, 'a']]) }],
])('never gives it for %s', (_, request, data) => {
  const key = keyOf(page(), 200, entry({ root: { initials: 'AB' }, seen: new Map([[1, 'b']]) }))
  expect(keyOf(request, 200, entry(data))).not.toBe(key)
})

it('keeps no answer to a form, no refusal, and nothing that is still to come', () => {
  expect(keyOf(new Request(page().url, { method: 'POST' }), 200, entry({}))).toBeNull()
  expect(keyOf(page(), 404, entry({}))).toBeNull()
  expect(keyOf(page(), 200, entry({}, { actionData: { form: {} } }))).toBeNull()
  expect(keyOf(page(), 200, entry({}, { errors: { root: {} } }))).toBeNull()
  expect(keyOf(page(), 200, entry({ later: Promise.resolve(1) }))).toBeNull()
})
