import { beforeEach, describe, expect, it } from 'vitest'
import { createItem, deleteItem } from '#app/features/items/commands.ts'
import type { ItemRef } from '#app/features/items/lists.ts'
import { share, takeBack } from '#app/features/releases/commands.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { readDesk } from '../desk/queries.ts'
import { type NewThread, settleThread, startThread, undoSettlement, withdrawComment } from './commands.ts'
import { getThread } from './queries.ts'
import { waitingOnCases } from './waiting.ts'

const slug = 'nieuwstraat'
const dayMs = 24 * 60 * 60_000
let world: World

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

type Name = keyof World['personIds']

function react(who: Name, given: Partial<NewThread> = {}, daysAgo = 0): string {
  const thread = {
    sectionKey: 'de-wijk',
    kind: 'warning',
    audience: 'shared',
    text: `Let op ${daysAgo}`,
  } as const
  return startThread(world.actor(who), slug, { ...thread, ...given }, Date.now() - daysAgo * dayMs)
}

function waiting(who: Name = 'organiser') {
  return waitingOnCases(world.actor(who), Object.values(world.caseIds)).get(world.caseIds.nieuwstraat) ?? null
}

describe('what waits on a case', () => {
  it('is counted, with the age of the oldest, until it is settled', () => {
    expect(waiting()).toBeNull()
    const old = react('expert', {}, 12)
    const young = react('participant', {}, 3)
    expect(waiting()).toEqual({ count: 2, oldestDays: 12 })
    const contact = world.actor('contact')
    settleThread(contact, slug, old, { disposition: 'taken_over', reason: 'Ja', comeBackOn: null })
    expect(waiting()).toEqual({ count: 1, oldestDays: 3 })
    undoSettlement(contact, slug, old)
    expect(waiting()).toEqual({ count: 2, oldestDays: 12 })
    const { reaction } = getThread(world.actor('participant'), slug, young).seen
    withdrawComment(world.actor('participant'), slug, young, reaction.publicId)
    expect(waiting()).toEqual({ count: 1, oldestDays: 12 })
  })

  it.each([
    ['the next morning', '2026-11-27T22:30:00Z', '2026-11-28T07:00:00Z', 1],
    ['just after midnight in Amsterdam, not in Greenwich', '2026-11-27T22:30:00Z', '2026-11-27T23:10:00Z', 1],
    ['the same evening', '2026-11-27T07:00:00Z', '2026-11-27T22:50:00Z', 0],
    ['after the night in which summer began', '2026-03-28T12:00:00Z', '2026-03-29T11:30:00Z', 1],
    ['after the night in which it ended', '2026-10-24T12:00:00Z', '2026-10-25T13:30:00Z', 1],
  ])('is as old as people count days: %s', (_, at, now, days) => {
    startThread(
      world.actor('expert'),
      slug,
      { sectionKey: 'de-wijk', kind: 'idea', audience: 'shared', text: 'Laat op de dag' },
      Date.parse(at),
    )
    const caseId = world.caseIds.nieuwstraat
    const found = waitingOnCases(world.actor('organiser'), [caseId], Date.parse(now)).get(caseId)
    expect(found?.oldestDays).toBe(days)
    const { waiting } = readDesk(world.actor('contact'), 1, Date.parse(now))
    expect(waiting.map(({ thread }) => thread.ageDays)).toEqual([days])
  })

  it('is never what only the coalition reads', () => {
    react('expert', { audience: 'coalition' }, 30)
    react('contact', { sectionKey: 'wat-is-nodig' }, 20)
    expect(waiting()).toBeNull()
    expect(waiting('contact')).toEqual({ count: 2, oldestDays: 30 })
    react('expert', {}, 2)
    expect(waiting()).toEqual({ count: 1, oldestDays: 2 })
  })

  it('is not what only the guests of the case read beside them', () => {
    react('guest', { sectionKey: 'gewenste-opbrengsten' })
    expect(waiting()).toBeNull()
    expect(waiting('guest')).toEqual({ count: 1, oldestDays: 0 })
  })

  it('goes with what it is on', () => {
    const contact = world.actor('contact')
    const item: ItemRef = {
      kind: 'question',
      key: createItem(contact, slug, { kind: 'question', title: 'Wie neemt het over?' }).key,
    }
    share(contact, slug, { item }, 'network')
    react('expert', { sectionKey: null, item, kind: 'answer' })
    expect(waiting()).toEqual({ count: 1, oldestDays: 0 })
    takeBack(contact, slug, { item })
    expect(waiting()).toBeNull()
    share(contact, slug, { item }, 'network')
    expect(waiting()).toEqual({ count: 1, oldestDays: 0 })
    deleteItem(contact, slug, item)
    expect(waiting()).toBeNull()
    expect(waiting('contact')).toBeNull()
  })

  it('is nothing of a case that is not shared with who asks, not even their own', () => {
    react('organiser')
    expect(waiting()).toEqual({ count: 1, oldestDays: 0 })
    const sections = ['de-wijk', 'gedroomde-aanpak', 'gewenste-opbrengsten'].map((section) => ({ section }))
    for (const subject of [...sections, 'about', 'card'] as const)
      takeBack(world.actor('contact'), slug, subject)
    expect(waiting()).toBeNull()
  })
})
