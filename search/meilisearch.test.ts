import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Stub, startStub } from '#tests/stub-meilisearch.ts'
import { describeSearchEngine, dutch, section } from './contract.ts'
import { nothingExcluded, type SearchEngine } from './engine.ts'
import { openFts5 } from './fts5.ts'
import { openMeilisearch, startMeilisearch, swapMeilisearch, throwAway } from './meilisearch.ts'
import { SearchUnavailable, type Server } from './meilisearch-http.ts'

const real = process.env.CONTRACT_MEILI_URL
let stub: Stub
beforeAll(async () => {
  stub = await startStub()
})
afterAll(() => stub.stop())

let made = 0
const server = () => ({ url: stub.url, key: null })

/** As the search thread keeps them: both engines have the same documents, and the embedded one reads the questions. */
async function startBoth(at: Server, index: string, { mayLeave = true } = {}): Promise<SearchEngine> {
  const embedded = openFts5(':memory:')
  const search = mayLeave ? embedded.search : noEmbedded
  const engine = await startMeilisearch(at, index, () => ({ ...embedded, search }))
  return {
    ...engine,
    async write(batch) {
      embedded.write(batch)
      await engine.write(batch)
    },
    close: () => embedded.close(),
  }
}
const noEmbedded = () => {
  throw new Error('nothing is asked here')
}

describeSearchEngine('Meilisearch, as a stub of it', () => startBoth(server(), `contract-${made++}`))

// Only who runs a server can say so: `npm run search:contract`.
describe.skipIf(!real)('with a server', () => {
  const known = { url: real ?? '', key: process.env.MEILI_API_KEY || null }
  // Whoever gives it a name throws it away as well when this is ended halfway.
  const index = process.env.CONTRACT_INDEX ?? `tussenstap-contract-${randomBytes(4).toString('hex')}`
  afterAll(() => throwAway(known, index))
  describeSearchEngine(`Meilisearch at ${real}`, () => startBoth(known, index))
})

describe('asked in Dutch, by itself,', () => {
  const asked = { scopes: ['public'], kinds: [], codes: {}, limit: 5, offset: 0, exclude: nothingExcluded }
  // Of a compound that nobody wrote some of the parts may do, and for that the embedded engine is there.
  const ofParts = ['grofvuilboete', 'dorpsgevoel', 'OV-knooppunt']
  for (const [body, q, how] of dutch.filter((one) => !ofParts.includes(one[1])))
    it(`finds "${body}" by "${q}", and leaves that to nobody`, async () => {
      const engine = await startBoth(server(), 'by-itself', { mayLeave: false })
      await engine.write({ documents: [section(1, { body })], removedKeys: [], place: 1 })
      const { hits, total } = await engine.search({ ...asked, q })
      expect([total, hits[0]?.because[0]?.how]).toEqual([1, how])
      await engine.close()
    })
})

describe('whatever the server does', () => {
  const batch = { documents: [], removedKeys: [], place: 5 }

  it('a page of a proxy is no answer, and neither is a task that failed', async () => {
    const engine = await startMeilisearch(server(), 'troubled', noEmbedded)
    stub.trouble.failTasks = true
    await expect(async () => engine.write(batch)).rejects.toThrow('no space left on device')
    expect(engine.place()).toBe(0)
    stub.trouble.failTasks = false
    stub.trouble.html = true
    await expect(async () => engine.write(batch)).rejects.toThrow(SearchUnavailable)
    await expect(openMeilisearch(server(), 'troubled', noEmbedded)).rejects.toThrow('no JSON')
    stub.trouble.html = false
    await engine.write(batch)
    expect((await openMeilisearch(server(), 'troubled', noEmbedded))?.place()).toBe(5)
  })

  it('that shows no task of a swap has a key for some indexes only, and says so at once', async () => {
    await startMeilisearch(server(), 'restricted-new', noEmbedded)
    stub.trouble.isKeyOfSomeIndexes = true
    await expect(swapMeilisearch(server(), 'restricted-new', 'restricted')).rejects.toThrow(
      'is the key for all indexes?',
    )
    stub.trouble.isKeyOfSomeIndexes = false
  })

  it('that wants another key says so', async () => {
    stub.trouble.key = 'right'
    await expect(openMeilisearch(server(), 'any', noEmbedded)).rejects.toThrow('401 The Authorization header')
    const wrong = { ...server(), key: 'wrong' }
    await expect(openMeilisearch(wrong, 'any', noEmbedded)).rejects.toThrow('403 The provided API key')
    await startMeilisearch({ ...server(), key: 'right' }, 'with-a-key', noEmbedded)
    stub.trouble.key = null
  })

  it('that is not there is unavailable, and an index that is not there is none', async () => {
    await expect(
      openMeilisearch({ url: 'http://127.0.0.1:9', key: null }, 'any', noEmbedded),
    ).rejects.toThrow(/^GET \/indexes\/any\/documents\/state: fetch failed: \S/)
    expect(await openMeilisearch(server(), 'never-made', noEmbedded)).toBeNull()
  })
})
