import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Stub, startStub } from '#tests/stub-meilisearch.ts'
import { describeSearchEngine } from './contract.ts'
import { openMeilisearch, startMeilisearch } from './meilisearch.ts'
import { SearchUnavailable, talkTo } from './meilisearch-http.ts'

const real = process.env.CONTRACT_MEILI_URL
let stub: Stub
beforeAll(async () => {
  stub = await startStub()
})
afterAll(() => stub.stop())

let made = 0
const server = () => ({ url: stub.url, key: null })

describeSearchEngine('Meilisearch, as a stub of it', () => startMeilisearch(server(), `contract-${made++}`), {
  readsSlips: false,
})

// Only who runs a server can say so: `npm run search:contract`.
describe.skipIf(!real)('with a server', () => {
  const known = { url: real ?? '', key: process.env.MEILI_API_KEY ?? null }
  const index = `tussenstap-contract-${randomBytes(4).toString('hex')}`
  afterAll(() => talkTo(known).change('DELETE', `/indexes/${index}`))
  describeSearchEngine(`Meilisearch at ${real}`, () => startMeilisearch(known, index), { readsSlips: false })
})

describe('whatever the server does', () => {
  const batch = { documents: [], removedKeys: [], place: 5 }

  it('a page of a proxy is no answer, and neither is a task that failed', async () => {
    const engine = await startMeilisearch(server(), 'troubled')
    stub.trouble.failTasks = true
    await expect(async () => engine.write(batch)).rejects.toThrow('no space left on device')
    expect(engine.place()).toBe(0)
    stub.trouble.failTasks = false
    stub.trouble.html = true
    await expect(async () => engine.write(batch)).rejects.toThrow(SearchUnavailable)
    await expect(openMeilisearch(server(), 'troubled')).rejects.toThrow('no JSON')
    stub.trouble.html = false
    await engine.write(batch)
    expect((await openMeilisearch(server(), 'troubled'))?.place()).toBe(5)
  })

  it('that is not there is unavailable, and an index that is not there is none', async () => {
    await expect(openMeilisearch({ url: 'http://127.0.0.1:9', key: null }, 'any')).rejects.toThrow(
      SearchUnavailable,
    )
    expect(await openMeilisearch(server(), 'never-made')).toBeNull()
  })
})
