import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/auth/actor.ts'
import { readCasePage } from '#app/features/cases/case-page.ts'
import { historyOf } from '#app/features/cases/history.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { startThread } from '#app/features/comments/commands.ts'
import { getThread } from '#app/features/comments/queries.ts'
import { readDesk } from '#app/features/desk/queries.ts'
import { readFrontPage } from '#app/features/networks/front-page.ts'
import { share, takeBack } from '#app/features/releases/commands.ts'
import { previewSharing } from '#app/features/releases/preview.ts'
import { readVersions } from '#app/features/releases/versions.ts'
import { search, suggest } from '#app/features/search/queries.ts'
import { restorePart, retirePart } from '#app/features/templates/commands.ts'
import { type Search, startSearch } from '#search/index.ts'
import { buildWorld, paragraph } from '#tests/world.ts'
import { findItems } from './across.ts'
import { changeItem, createItem, deleteItem, restoreItem } from './commands.ts'
import { blank } from './content.ts'
import { kindAt } from './edit-page.ts'
import { getItem, linksOf, seeItems } from './queries.ts'
import { readableItem } from './readable.ts'

/** A question of Nieuwstraat is public and somebody reacted on it; another is not shared, and one was deleted. */
const world = buildWorld()
const slug = 'nieuwstraat'
const list = 'vragen'
const organiser = world.actor('organiser')
const contact = world.actor('contact')
const names = Object.keys(world.personIds) as (keyof typeof world.personIds)[]
const everybody = (): Actor[] => [visitor, ...names.map(world.actor)]
const write = (key: string) => {
  const story = paragraph(`Woorden over zonnebloemen bij ${key}.`)
  createItem(contact, slug, { ...blank('question'), title: `Zonnebloem ${key}`, story, key })
  return { kind: 'question', key } as const
}
const shared = write('gedeeld')
const kept = write('bewaard')
const deleted = write('weg')
deleteItem(contact, slug, deleted)
const dilemma = { kind: 'dilemma', key: 'knoop' } as const
createItem(contact, slug, { ...blank('dilemma'), title: 'Een knoop', key: dilemma.key })
share(contact, slug, { item: dilemma }, 'public')
share(contact, slug, { item: shared }, 'public')
const { id } = getItem(contact, slug, shared.kind, shared.key).item
const reaction = startThread(world.actor('expert'), slug, {
  sectionKey: null,
  item: shared,
  kind: 'idea',
  audience: 'shared',
  text: 'Maak een fietspad.',
})

let running: Search
beforeAll(async () => {
  running = startSearch((what, error) => console.error(what, error))
  await running.drain()
})
afterAll(() => running.stop())

const found = async (actor: Actor, q: string) => (await search(actor, { q, limit: 100 })).total
const suggested = async (actor: Actor) =>
  (await suggest(actor, 'zonneb', 20)).filter(({ kind }) => kind === 'question').length
const listed = (actor: Actor) => findItems(actor, 'question', {}, 'shared').total
const opens = (work: () => unknown): boolean => {
  try {
    work()
    return true
  } catch (thrown) {
    expect(thrown).toMatchObject({ init: { status: 404 } })
    return false
  }
}
const news = (actor: Actor) => JSON.stringify(readFrontPage(actor).news)
/** Without the reactions that wait for a coalition, which stay. */
const desk = (person: Person) => JSON.stringify({ ...readDesk(person, null), waiting: [], outcomes: [] })

describe('the items of a list that was retired', () => {
  it('were read and found before', async () => {
    expect(await found(visitor, 'zonnebloemen')).toBe(1)
    expect(await found(contact, 'zonnebloemen')).toBe(2)
    expect(await found(visitor, 'fietspad')).toBe(1)
    expect(await suggested(visitor)).toBe(1)
    expect([listed(visitor), listed(contact)]).toEqual([1, 2])
    expect(news(visitor)).toContain('Zonnebloem')
    expect(desk(world.actor('participant'))).toContain('Zonnebloem')
    expect(desk(contact)).toContain('Zonnebloem bewaard')
  })

  it('are found by nobody from that moment on, before the index knows and after', async () => {
    retirePart(organiser, list)
    for (const isDrained of [false, true]) {
      if (isDrained) await running.drain()
      for (const actor of everybody()) {
        expect(await found(actor, 'zonnebloemen')).toBe(0)
        expect(await suggested(actor)).toBe(0)
      }
      expect(await found(visitor, 'fietspad')).toBe(0)
    }
    // A reaction stays with its writer and with the coalition, as when the item was taken back.
    expect(await found(world.actor('expert'), 'fietspad')).toBe(1)
    expect(await found(world.actor('editor'), 'fietspad')).toBe(1)
    expect(await found(world.actor('participant'), 'fietspad')).toBe(0)
  })

  it('are read by nobody, on no page', () => {
    expect(opens(() => kindAt('vragen'))).toBe(false)
    for (const actor of everybody()) {
      for (const { key } of [shared, kept])
        for (const work of [
          () => getItem(actor, slug, 'question', key),
          () => readVersions(actor, slug, { item: { kind: 'question', key } }),
          () => previewSharing(actor, slug, { item: { kind: 'question', key } }),
        ])
          expect(opens(work)).toBe(false)
      expect(seeItems(actor, [id])).toEqual([])
      expect(readableItem(actor, { slug, ...shared })).toBeNull()
      expect(listed(actor)).toBe(0)
      // Reactions stay; see below.
      expect(JSON.stringify({ ...readCasePage(actor, slug), threads: [] })).not.toMatch(/zonnebloem/i)
      expect(JSON.stringify(historyOf(actor, getCase(actor, slug), { limit: 100 }))).not.toMatch(
        /zonnebloem/i,
      )
      expect(news(actor)).not.toMatch(/zonnebloem/i)
      if (actor.kind === 'person') expect(desk(actor)).not.toMatch(/zonnebloem/i)
    }
    // The other lists stay.
    expect(opens(() => getItem(visitor, slug, dilemma.kind, dilemma.key))).toBe(true)
  })

  it('are not written either', () => {
    expect(opens(() => write('nieuw'))).toBe(false)
    expect(opens(() => restoreItem(contact, slug, deleted))).toBe(false)
    const fields = { content: { ...blank('question'), title: 'Anders' }, displacement: '', version: 1 }
    expect(opens(() => changeItem(contact, slug, kept, fields))).toBe(false)
    expect(opens(() => share(contact, slug, { item: kept }, 'public'))).toBe(false)
    expect(opens(() => takeBack(contact, slug, { item: shared }))).toBe(false)
  })

  it('leave reactions on them to their writers and the coalition, and tell the others not what they were called', () => {
    const title = (actor: Actor) => {
      try {
        return getThread(actor, slug, reaction).seen.item?.title
      } catch {
        return null
      }
    }
    expect(title(visitor)).toBeNull()
    expect(title(world.actor('participant'))).toBeNull()
    expect(title(world.actor('expert'))).toBe('')
    expect(title(world.actor('editor'))).toBe('Zonnebloem gedeeld')
  })

  it('are read and found again once the list is back, as widely shared as they were', async () => {
    restorePart(organiser, list)
    await running.drain()
    expect(await found(visitor, 'zonnebloemen')).toBe(1)
    expect(await found(contact, 'zonnebloemen')).toBe(2)
    expect(await found(visitor, 'fietspad')).toBe(1)
    expect([listed(visitor), listed(contact)]).toEqual([1, 2])
    expect(kindAt('vragen')).toBe('question')
    expect(getItem(visitor, slug, shared.kind, shared.key).item.content.title).toBe('Zonnebloem gedeeld')
    expect(linksOf(visitor, getCase(visitor, slug), { id })).toEqual([])
    restoreItem(contact, slug, deleted)
    expect(opens(() => getItem(contact, slug, deleted.kind, deleted.key))).toBe(true)
  })
})
