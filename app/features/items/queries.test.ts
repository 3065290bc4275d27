import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { share } from '#app/features/releases/commands.ts'
import { type Audience, audiences } from '#db/schema/index.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { createItem, deleteItem } from './commands.ts'
import type { ItemRef } from './lists.ts'
import { mayEditItems, mayRestoreItem, restorableMs } from './policy.ts'
import { deletedItems, getItem, isKeyUsed, itemsOf, readableItems, seeItems } from './queries.ts'

let world: World
const slug = 'nieuwstraat'
const refOf = (audience: Audience | 'weg'): ItemRef => ({ kind: 'intervention', key: audience })

/** One intervention for each audience, called by it, with words on displacement that go as far; and one that was deleted. */
beforeAll(() => {
  world = buildWorld()
  const contact = world.actor('contact')
  for (const name of [...audiences, 'weg'] as const) {
    const displacement = `Elders, voor ${name}`
    createItem(contact, slug, { kind: 'intervention', title: name, displacement })
    const audience = name === 'weg' ? 'public' : name
    share(contact, slug, { item: refOf(name) }, audience)
    share(contact, slug, { displacement: refOf(name) }, audience)
  }
  createItem(contact, slug, { kind: 'question', title: 'Alleen van ons' })
  deleteItem(contact, slug, refOf('weg'))
})

type Name = keyof World['personIds'] | 'visitor'
const actorOf = (name: Name): Actor => (name === 'visitor' ? visitor : world.actor(name))
const statusOf = (work: () => unknown): number | undefined => {
  try {
    work()
  } catch (thrown) {
    return (thrown as { init?: { status: number } }).init?.status
  }
}

const everything: Audience[] = ['coalition', 'local', 'network', 'public']
const table: Record<Name, { reads: Audience[]; isInside: boolean; writes: boolean }> = {
  visitor: { reads: ['public'], isInside: false, writes: false },
  participant: { reads: ['network', 'public'], isInside: false, writes: false },
  expert: { reads: ['network', 'public'], isInside: false, writes: false },
  organiser: { reads: ['network', 'public'], isInside: false, writes: false },
  stranger: { reads: ['network', 'public'], isInside: false, writes: false },
  guest: { reads: ['local', 'network', 'public'], isInside: false, writes: false },
  facilitator: { reads: everything, isInside: true, writes: false },
  editor: { reads: everything, isInside: true, writes: true },
  contact: { reads: everything, isInside: true, writes: true },
}

describe.each(Object.entries(table))('of the items of Nieuwstraat a %s', (name, expected) => {
  const open = () => {
    const actor = actorOf(name as Name)
    return { actor, theCase: getCase(actor, slug) }
  }

  it(`reads ${expected.reads.join(', ')}, in the list and each by itself`, () => {
    const { actor, theCase } = open()
    const listed = itemsOf(actor, theCase, 'intervention').map(({ key }) => key)
    expect(listed).toEqual(expected.reads)
    const found = audiences.filter(
      (audience) => statusOf(() => getItem(actor, slug, 'intervention', audience)) === undefined,
    )
    expect(found).toEqual(expected.reads)
    const shared = [...readableItems(actor, theCase).values()].sort()
    expect(shared).toEqual(expected.reads.filter((audience) => audience !== 'coalition').sort())
  })

  it(expected.isInside ? 'reads the working version' : 'reads no working version', () => {
    const { actor, theCase } = open()
    const seen = itemsOf(actor, theCase)
    expect(seen.every(({ working }) => (working !== null) === expected.isInside)).toBe(true)
    expect(seen.some(({ kind }) => kind === 'question')).toBe(expected.isInside)
  })

  it('reads of displacement as much as of the item', () => {
    const { actor, theCase } = open()
    for (const { key, displacement } of itemsOf(actor, theCase, 'intervention'))
      expect(displacement).toBe(`Elders, voor ${key}`)
  })

  it('does not find what was deleted, on any road', () => {
    const { actor, theCase } = open()
    const contact = world.actor('contact')
    const id = deletedItems(getCase(contact, slug), 'intervention', 0)[0]?.id ?? 0
    expect(id).toBeGreaterThan(0)
    expect(statusOf(() => getItem(actor, slug, 'intervention', 'weg'))).toBe(404)
    expect(seeItems(actor, [id])).toEqual([])
    expect(readableItems(actor, theCase).has(id)).toBe(false)
    expect(deletedItems(theCase, 'intervention', 0)).toHaveLength(expected.writes ? 1 : 0)
  })

  it(expected.writes ? 'writes them, and puts back what was deleted' : 'writes nothing', () => {
    const { actor, theCase } = open()
    expect(mayEditItems(actor, theCase)).toBe(expected.writes)
    expect(mayRestoreItem(actor, theCase, { deletedAt: 1000 }, 1000 + restorableMs - 1)).toBe(expected.writes)
    expect(mayRestoreItem(actor, theCase, { deletedAt: 1000 }, 1000 + restorableMs)).toBe(false)
    expect(mayRestoreItem(actor, theCase, { deletedAt: null }, 1000)).toBe(false)
  })
})

it('an organiser writes the items of a reference case, and nobody of a coalition does', () => {
  for (const name of Object.keys(table) as Name[]) {
    const theCase = getCase(actorOf(name), 'buitenland')
    expect(mayEditItems(actorOf(name), theCase), name).toBe(name === 'organiser')
  }
})

it('items of several cases are seen each as its own case is', () => {
  const stranger = world.actor('stranger')
  const theirs = createItem(stranger, 'meerzicht', { kind: 'dilemma', title: 'Van Meerzicht' })
  const ids = [
    getItem(stranger, 'meerzicht', 'dilemma', theirs.key).item.id,
    ...audiences.map((audience) => getItem(world.actor('contact'), slug, 'intervention', audience).item.id),
  ]
  const seen = (actor: Actor) => seeItems(actor, ids).map(({ theCase, item }) => [theCase.slug, item.key])
  expect(seen(visitor)).toEqual([[slug, 'public']])
  expect(seen(stranger)).toEqual([
    [slug, 'network'],
    [slug, 'public'],
    ['meerzicht', theirs.key],
  ])
})

it('a key stays in use after its item was deleted, in its own list and case only', () => {
  const { nieuwstraat, meerzicht } = world.caseIds
  expect(isKeyUsed(nieuwstraat, 'intervention', 'weg')).toBe(true)
  expect(isKeyUsed(nieuwstraat, 'dilemma', 'weg')).toBe(false)
  expect(isKeyUsed(meerzicht, 'intervention', 'weg')).toBe(false)
})
