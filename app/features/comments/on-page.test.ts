import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#app/auth/actor.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { createItem } from '#app/features/items/commands.ts'
import { readItemPage } from '#app/features/items/item-page.ts'
import { share } from '#app/features/releases/commands.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { pathAmongAll } from './back-to.ts'
import { settleThread, startThread, withdrawComment } from './commands.ts'
import { getThreadGroups } from './groups.ts'
import { threadsOnPage } from './on-page.ts'
import { getThread } from './queries.ts'

const slug = 'nieuwstraat'
const minuteMs = 60_000
const now = Date.now()
let world: World
let expert: Person
let contact: Person
/** Sixty that wait, of an hour ago, the oldest first. */
let waiting: string[]

beforeAll(() => {
  world = buildWorld()
  expert = world.actor('expert')
  contact = world.actor('contact')
  waiting = Array.from({ length: 60 }, (_, n) => start(expert, `Ervaring ${n}`, now - (120 - n) * minuteMs))
})

function start(actor: Person, text: string, at = now): string {
  const given = { sectionKey: 'de-wijk', kind: 'experience', audience: 'shared', text } as const
  return startThread(actor, slug, given, at)
}

const onPage = (actor: Person) => {
  const { shown, more } = threadsOnPage(actor, getCase(actor, slug), { now })
  return { shown: shown.map(({ publicId }) => publicId), more }
}
const pageAt = (actor: Person, path: string) =>
  getThreadGroups(actor, slug, 'alle', new URL(path, 'http://localhost').searchParams)
const idsOn = ({ groups }: ReturnType<typeof getThreadGroups>) =>
  groups.flatMap(({ threads }) => threads.map(({ publicId }) => publicId))

describe('a page with many reactions', () => {
  it('shows the oldest that wait, and the way to the first of the others', () => {
    expect(onPage(contact)).toEqual({
      shown: waiting.slice(0, 25),
      more: [{ sectionKey: 'de-wijk', left: [{ filter: 'open', count: 35, first: waiting[25] }] }],
    })
  })

  it('shows what one just wrote, however many wait before it, and to others in its turn', () => {
    const id = start(expert, 'Net geschreven')
    expect(onPage(expert).shown).toEqual([...waiting.slice(0, 25), id])
    expect(onPage(expert).more[0]?.left).toEqual([{ filter: 'open', count: 35, first: waiting[25] }])
    expect(onPage(contact).shown).toEqual(waiting.slice(0, 25))
    const later = threadsOnPage(expert, getCase(expert, slug), { now: now + 11 * minuteMs })
    expect(later.shown.map(({ publicId }) => publicId)).toEqual(waiting.slice(0, 25))
  })

  it('tells apart what waits, what was settled, and what was taken back', () => {
    const old = now - 60 * minuteMs
    const noted = { disposition: 'noted', reason: '', comeBackOn: null } as const
    for (const id of waiting.slice(2, 14)) expect(settleThread(contact, slug, id, noted, old)).toBeNull()
    const taken = waiting[0] ?? ''
    withdrawComment(expert, slug, taken, getThread(expert, slug, taken).seen.reaction.publicId)
    const { shown, more } = onPage(contact)
    expect(shown).toHaveLength(25 + 10)
    expect(more[0]?.left).toEqual([
      { filter: 'alle', count: 1, first: waiting[0] },
      { filter: 'afgehandeld', count: 2, first: waiting[2] },
      { filter: 'open', count: 23, first: waiting[38] },
    ])
  })
})

describe('the page of a question', () => {
  it('keeps its answer, however many were settled after it, and tells what it does not show', () => {
    const { key } = createItem(contact, slug, { kind: 'question', title: 'Wie betaalt?' })
    const item = { kind: 'question', key } as const
    share(contact, slug, { item }, 'network')
    const on = { sectionKey: null, item, kind: 'answer', audience: 'shared' } as const
    const ids = Array.from({ length: 13 }, (_, n) => startThread(expert, slug, { ...on, text: `${n}` }))
    for (const id of ids) {
      const disposition = id === ids[0] ? 'accepted' : 'noted'
      settleThread(contact, slug, id, { disposition, reason: '', comeBackOn: null })
    }
    const { threads } = readItemPage(expert, slug, item)
    expect(threads.shown.map(({ publicId }) => publicId)).toEqual([ids[0], ...ids.slice(3)])
    expect(threads.more).toEqual([
      { sectionKey: null, left: [{ filter: 'afgehandeld', count: 2, first: ids[1] }] },
    ])
  })
})

describe('the page of all reactions', () => {
  it('shows a reaction on the page where it is, whichever that is', () => {
    for (const id of [waiting[0], waiting[30], waiting[59]] as string[]) {
      const found = pageAt(expert, pathAmongAll(slug, id))
      expect(idsOn(found)).toContain(id)
      expect(idsOn(found).length).toBeLessThanOrEqual(25)
    }
    expect(pageAt(expert, pathAmongAll(slug, waiting[30] ?? '')).page).toBe(2)
  })

  it('shows the first page for a reaction that is not there, and just so for one of somebody else that one may not see', () => {
    const inside = startThread(contact, slug, {
      sectionKey: 'de-wijk',
      kind: 'idea',
      audience: 'coalition',
      text: 'Onder ons',
    })
    const missing = pageAt(expert, pathAmongAll(slug, 'bestaatniet'))
    expect(missing.page).toBe(1)
    expect(pageAt(expert, pathAmongAll(slug, inside))).toEqual(missing)
    expect(pageAt(contact, pathAmongAll(slug, inside)).page).toBe(3)
  })
})
