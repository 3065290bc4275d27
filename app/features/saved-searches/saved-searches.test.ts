import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChange } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import { type Audience, releases, savedSearches } from '#db/schema/index.ts'
import { type Search, startSearch } from '#search/index.ts'
import { insertItem, itemContent, releaseItem } from '#tests/items.ts'
import { buildWorld } from '#tests/world.ts'
import { askedIn } from '../search/asked.ts'
import { deleteSearch, followSearch, mostSaved, restoreSearch, saveSearch } from './commands.ts'
import { readSavedSearches } from './list.ts'
import { newHitsOf, savedAs, savedSearchesOf, searchOf } from './queries.ts'

const world = buildWorld()
const expert = world.actor('expert')
const stranger = world.actor('stranger')

let running: Search
beforeAll(() => {
  running = startSearch((what, error) => console.error(what, error))
})
afterAll(() => running.stop())

const asked = (search: string) => askedIn(new URLSearchParams(search))
const keep = (search: string, more: { name?: string; isFollowed?: boolean } = {}) =>
  saveSearch(expert, { name: 'Tuinen', search: searchOf(asked(search)), isFollowed: false, ...more })
const own = () => savedSearchesOf(expert)
const idOf = (name: string) => own().find((one) => one.name === name)?.publicId ?? ''

describe('a search that was kept', () => {
  it('is the same one however its address was written, and gets the last name it was given', () => {
    expect(keep('domein=sociaal&q=tuin&pagina=3&onzin=1')).toBe(true)
    expect(keep('q=+tuin+&domein=sociaal&domein=sociaal', { name: 'Groen' })).toBe(true)
    expect(own().map(({ name, search }) => [name, search])).toEqual([['Groen', 'q=tuin&domein=sociaal']])
    expect(savedAs(expert, asked('q=tuin&domein=sociaal&pagina=2'))).toEqual({
      name: 'Groen',
      isFollowed: false,
    })
    expect(savedAs(expert, asked('q=tuin'))).toBeNull()
  })

  it('is nobody else’s: not to see, not to follow, not to delete', () => {
    expect(savedSearchesOf(stranger)).toEqual([])
    expect(savedAs(stranger, asked('q=tuin&domein=sociaal'))).toBeNull()
    const id = idOf('Groen')
    for (const act of [
      () => followSearch(stranger, id, true),
      () => deleteSearch(stranger, id),
      () => restoreSearch(stranger, id),
    ])
      expect(act).toThrow(expect.objectContaining({ init: expect.objectContaining({ status: 404 }) }))
    expect(own()).toHaveLength(1)
  })

  it('comes back after it was deleted, but not beside the same one', () => {
    const id = idOf('Groen')
    for (const _ of ['once', 'and the button pressed again']) deleteSearch(expert, id)
    expect(own()).toEqual([])
    expect(() => followSearch(expert, id, true)).toThrow()
    for (const _ of ['once', 'and the button pressed again']) restoreSearch(expert, id)
    expect(own()).toHaveLength(1)
    deleteSearch(expert, id)
    keep('q=tuin&domein=sociaal', { name: 'Opnieuw' })
    restoreSearch(expert, id)
    expect(own().map(({ name }) => name)).toEqual(['Opnieuw'])
  })

  it('is gone for good when it was deleted more than thirty days ago', () => {
    const day = 24 * 60 * 60 * 1000
    const now = Date.now()
    keep('q=oud', { name: 'Oud' })
    const old = idOf('Oud')
    deleteSearch(expert, old, now - 31 * day)
    deleteSearch(expert, idOf('Opnieuw'), now)
    const left = db.select().from(savedSearches).where(eq(savedSearches.publicId, old)).get()
    expect(left).toBeUndefined()
  })

  it('has a limit to how many there are of it', () => {
    for (let index = 0; index < mostSaved; index++) expect(keep(`q=woord${index}`)).toBe(true)
    expect(keep('q=een-te-veel')).toBe(false)
    expect(keep('q=woord1', { name: 'Andere naam' })).toBe(true)
    db.delete(savedSearches).run()
  })
})

describe('what is new in a search', () => {
  const day = 24 * 60 * 60 * 1000
  const now = Date.now()

  it('is what was shared since, with whoever may read it, as long as they may', async () => {
    keep('q=moestuin', { name: 'Moestuinen', isFollowed: true })
    share('oude-moestuin', 'public', now - 30 * day)
    const shared = share('nieuwe-moestuin', 'network', now - day)
    share('eigen-moestuin', 'coalition', now - day)
    await running.drain()
    const news = async (actor = expert, since = now - 7 * day) =>
      (await newHitsOf(actor, { search: 'q=moestuin' }, since, 10))?.hits.map(({ item }) => item)
    expect(await news()).toEqual(['nieuwe-moestuin'])
    expect(await news(expert, now - 60 * day)).toEqual(['nieuwe-moestuin', 'oude-moestuin'])
    expect(await news(world.actor('guest'), 0)).not.toContain('eigen-moestuin')
    takeBack(shared)
    expect(await news()).toEqual([])
    await running.drain()
    expect(await news()).toEqual([])
  })

  it('stands in the list with what is followed, and with nothing else', async () => {
    keep('q=moestuin&soort=intervensie&domein=sociaal&casus=gildenwijk', { name: 'Alleen bewaard' })
    share('verse-moestuin', 'network', now - day)
    await running.drain()
    const [kept, followed] = await readSavedSearches(expert, now)
    expect(kept).toMatchObject({ name: 'Alleen bewaard', isFollowed: false, news: null })
    // A case this reader may not know of is not named; a kind that does not exist was never chosen.
    expect(kept?.words).toEqual(['‘moestuin’', 'Sociaal'])
    expect(followed).toMatchObject({
      name: 'Moestuinen',
      url: '/zoeken?q=moestuin',
      news: {
        total: 1,
        hits: [{ url: '/casussen/nieuwstraat/interventies/verse-moestuin', of: 'Interventie · Nieuwstraat' }],
      },
    })
    // The rest of what is new is read newest first, in whatever order it was kept.
    keep('q=moestuin&orde=beste', { name: 'Op volgorde', isFollowed: true })
    const ordered = (await readSavedSearches(expert, now)).find(({ name }) => name === 'Op volgorde')
    expect(ordered?.url).toBe('/zoeken?q=moestuin&orde=beste')
    expect(ordered?.news?.newestFirst).toBe('/zoeken?q=moestuin&orde=nieuwste')
    deleteSearch(expert, ordered?.publicId ?? '')
    followSearch(expert, followed?.publicId ?? '', false)
    expect((await readSavedSearches(expert, now)).map(({ news }) => news)).toEqual([null, null])
  })
})

function share(key: string, audience: Audience, sharedAt: number): number {
  return transact((tx) => {
    const { contact } = world.personIds
    const caseId = world.caseIds.nieuwstraat
    const itemId = insertItem(tx, contact, caseId, key, itemContent('intervention', `Een moestuin: ${key}`))
    releaseItem(tx, contact, itemId, 'item', audience)
    tx.update(releases).set({ sharedAt }).where(eq(releases.itemId, itemId)).run()
    recordChange(tx, { verb: 'item.shared', subject: 'item', subjectId: itemId, itemId, caseId })
    return itemId
  })
}

function takeBack(itemId: number): void {
  transact((tx) => {
    tx.update(releases).set({ endedAt: Date.now() }).where(eq(releases.itemId, itemId)).run()
    const caseId = world.caseIds.nieuwstraat
    recordChange(tx, { verb: 'item.takenBack', subject: 'item', subjectId: itemId, itemId, caseId })
  })
}
