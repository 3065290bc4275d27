import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { recordChange } from '#db/changes.ts'
import { transact } from '#db/client.server.ts'
import { cases, releases, sections } from '#db/schema/index.ts'
import { type Search, startSearch } from '#search/index.ts'
import { type Stub, startStub } from '#tests/stub-meilisearch.ts'
import { buildWorld } from '#tests/world.ts'
import { until } from '#tests/writer.ts'
import { search } from './queries.ts'

const world = buildWorld()
const { nieuwstraat } = world.caseIds
const question = 'nieuwstraat'
/** The card of the case and its section, and what is left of these when that was taken back. */
const both = ['nieuwstraat', 'de-wijk']
const card = ['nieuwstraat']

let stub: Stub
let running: Search
let troubles: string[] = []
const engine = () => running.status().engine
const items = async (q: string) => (await search(visitor, { q, limit: 50 })).hits.map(({ item }) => item)

beforeAll(async () => {
  stub = await startStub()
  process.env.MEILI_URL = stub.url
})
afterAll(() => stub.stop())
beforeEach(async () => {
  troubles = []
  running = startSearch((what, error) => troubles.push(`${what}: ${error}`))
  // The first time there are two indexes to be made.
  await until(() => engine() === 'meilisearch', 30_000)
  await running.drain()
})
afterEach(async () => {
  // A test that failed half way leaves nothing to the next.
  Object.assign(stub.trouble, { html: false, slowMs: 0, failTasks: false, isBusy: false })
  stub.letGo()
  await running.stop()
})

/** @returns whether the server was asked */
async function asks(q: string): Promise<{ found: string[]; isAsked: boolean }> {
  const before = stub.searches()
  const found = await items(q)
  return { found, isAsked: stub.searches() > before }
}

function setReleased(isShared: boolean): void {
  transact((tx) => {
    const section = tx
      .select({ id: sections.id })
      .from(sections)
      .innerJoin(cases, eq(cases.id, sections.caseId))
      .where(eq(sections.key, 'de-wijk'))
      .all()
      .find(({ id }) => tx.select().from(sections).where(eq(sections.id, id)).get()?.caseId === nieuwstraat)
    const sectionId = section?.id ?? 0
    tx.update(releases)
      .set({ endedAt: isShared ? null : Date.now() })
      .where(eq(releases.sectionId, sectionId))
      .run()
    recordChange(tx, {
      verb: isShared ? 'section.shared' : 'section.takenBack',
      subject: 'section',
      subjectId: sectionId,
      sectionId,
      caseId: nieuwstraat,
    })
  })
}

describe('a Meilisearch server beside the embedded engine', () => {
  it('answers when it knows everything, and the probe says so', async () => {
    expect(await asks(question)).toEqual({ found: both, isAsked: true })
    expect(running.status()).toMatchObject({ ok: true, meilisearch: { state: 'ready', lag: 0 } })
    expect(stub.indexNames()).toHaveLength(1)
    expect(troubles).toEqual([])
  })

  it('answers a question with a slip as the embedded engine reads it, and leaves it what has only some of the words', async () => {
    const answer = await search(visitor, { q: 'nieuwstraad', limit: 50 })
    expect(answer.corrected).toEqual([{ from: 'nieuwstraad', to: 'nieuwstraat' }])
    expect(answer.total).toBeGreaterThan(0)
    const some = await search(visitor, { q: 'nieuwstraat onbestaanbaarheidstheorie', limit: 50 })
    expect([some.matched, some.total]).toEqual(['any', answer.total])
    expect(engine()).toBe('meilisearch')
  })

  it('that gives a page of a proxy is left, once said, and taken again when it is back', async () => {
    stub.trouble.html = true
    expect(await items(question)).toEqual(both)
    expect(await items(question)).toEqual(both)
    expect([running.status().ok, engine()]).toEqual([true, 'fts5'])
    expect(troubles).toHaveLength(1)
    stub.trouble.html = false
    await until(() => engine() === 'meilisearch')
    expect(await asks(question)).toEqual({ found: both, isAsked: true })
  })

  it('that has too many questions is left until it has time', async () => {
    stub.trouble.isBusy = true
    expect(await items(question)).toEqual(both)
    expect(engine()).toBe('fts5')
    expect(troubles).toContainEqual(expect.stringContaining('503 Too many search'))
    stub.trouble.isBusy = false
    await until(() => engine() === 'meilisearch')
  })

  it('that is too slow is not waited for', async () => {
    stub.trouble.slowMs = 4000
    // Of two seconds that are waited for one second is left for the answer: on a machine that is busy with something else the first asker may be told to come back.
    await expect.poll(() => items(question).catch(() => 'away'), { timeout: 10_000 }).toEqual(both)
    expect(engine()).toBe('fts5')
    stub.trouble.slowMs = 0
    await until(() => engine() === 'meilisearch')
  })

  it('never shows what was taken back while it is behind, and is not asked then', async () => {
    stub.trouble.holdTasks = true
    setReleased(false)
    expect(await items(question)).toEqual(card)
    running.follower.handle([])
    await until(() => running.status().lag === 0)
    expect(await asks(question)).toEqual({ found: card, isAsked: false })
    expect(running.status().meilisearch).toEqual({ state: 'behind', lag: 1 })
    stub.letGo()
    await until(() => engine() === 'meilisearch')
    expect(await asks(question)).toEqual({ found: card, isAsked: true })
    setReleased(true)
    await running.drain()
    expect(await asks(question)).toEqual({ found: both, isAsked: true })
  })

  it('whose tasks fail is behind, not wrong, and catches up', async () => {
    stub.trouble.failTasks = true
    setReleased(false)
    running.follower.handle([])
    await until(() => troubles.some((one) => one.includes('no space left on device')))
    expect(await items(question)).toEqual(card)
    stub.trouble.failTasks = false
    setReleased(true)
    await until(() => engine() === 'meilisearch')
    await running.drain()
    expect(await asks(question)).toEqual({ found: both, isAsked: true })
  })

  it('that lost everything is filled anew', async () => {
    stub.forget()
    expect(await items(question)).toEqual(both)
    await until(() => engine() === 'meilisearch')
    expect(await asks(question)).toEqual({ found: both, isAsked: true })
    expect(stub.indexNames()).toHaveLength(1)
  })
})
