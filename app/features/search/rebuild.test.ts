import { afterAll, beforeAll, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { type Search, startSearch } from '#search/index.ts'
import { type Stub, startStub } from '#tests/stub-meilisearch.ts'
import { buildWorld } from '#tests/world.ts'
import { until } from '#tests/writer.ts'
import { search } from './queries.ts'
import { rebuildSearch } from './rebuild.ts'

buildWorld()

let stub: Stub
beforeAll(async () => {
  stub = await startStub()
  process.env.MEILI_URL = stub.url
})
afterAll(() => stub.stop())

it('makes the index of the Meilisearch server anew too when no server runs, and that is then used', async () => {
  const { documents, isInUse, meilisearchFailed } = await rebuildSearch({ isAlone: true })
  expect([documents > 0, isInUse, meilisearchFailed]).toEqual([true, true, null])
  const [name] = stub.indexNames()
  const running: Search = startSearch()
  await until(() => running.status().engine === 'meilisearch', 30_000)
  const before = stub.searches()
  expect((await search(visitor, { q: 'nieuwstraat', limit: 5 })).total).toBeGreaterThan(0)
  expect(stub.searches()).toBeGreaterThan(before)
  await running.stop()
  expect(stub.indexNames()).toEqual([name])
})

it('says why it could not, and leaves what was there', async () => {
  const [name] = stub.indexNames()
  stub.trouble.html = true
  expect(await rebuildSearch({ isAlone: true })).toMatchObject({
    isInUse: true,
    meilisearchFailed: expect.stringContaining('no JSON'),
  })
  stub.trouble.html = false
  expect(stub.indexNames()).toEqual([name])
})
