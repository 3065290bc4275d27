import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStub } from '#tests/stub-meilisearch.ts'

/** Everything that `leaks.test.ts` holds of search, once more while a Meilisearch server (a stub of it) is beside the embedded engine. */
const stub = await startStub()
// The thread that searches reads it as it starts.
beforeAll(() => {
  process.env.MEILI_URL = stub.url
})
afterAll(() => stub.stop())

await import('./leaks.test.ts')

it('it was the server beside it that answered', () => {
  expect(stub.searches()).toBeGreaterThan(500)
})
