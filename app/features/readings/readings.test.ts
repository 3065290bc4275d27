import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { type Audience, coalitionMembers, readings, releases, sections } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { readCasePage } from '../cases/case-page.ts'
import { readDesk } from '../desk/queries.ts'
import { changeItem, createItem } from '../items/commands.ts'
import { readItemPage } from '../items/item-page.ts'
import { getItem } from '../items/queries.ts'
import { share, shareSection, takeBack } from '../releases/commands.ts'
import { readVersion } from '../releases/versions.ts'
import { saveEssence } from '../sections/commands.ts'
import { getSection } from '../sections/queries.ts'
import { forgetReadings, recordReadings } from './commands.ts'
import { countReadings, visitMs } from './queries.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

type Name = keyof World['personIds']
const everybody = [
  'organiser',
  'expert',
  'participant',
  'contact',
  'editor',
  'facilitator',
  'guest',
  'stranger',
] as const satisfies Name[]

const reading = (who: Name, key = 'de-wijk') =>
  readCasePage(world.actor(who), 'nieuwstraat').sections.find((section) => section.key === key)?.reading ??
  null

/** Everything on the page of Nieuwstraat was in sight. */
const read = (who: Name, now?: number) => {
  const shown = readCasePage(world.actor(who), 'nieuwstraat').sections
  recordReadings(
    world.actor(who),
    shown.flatMap((section) => (section.reading ? [section.reading.release] : [])),
    now,
  )
}

/** Shares other words than before. */
function rewrite(essence: string, key = 'de-wijk', audience: Audience = 'public'): void {
  const contact = world.actor('contact')
  const { working } = getSection(contact, 'nieuwstraat', key).section
  saveEssence(contact, 'nieuwstraat', key, { essence, version: working?.essenceVersion ?? 0 })
  shareSection(contact, 'nieuwstraat', key, audience)
}

const currentOf = (key: string) => {
  const section = db
    .select()
    .from(sections)
    .where(eq(sections.caseId, world.caseIds.nieuwstraat))
    .all()
    .find((one) => one.key === key)
  return db
    .select()
    .from(releases)
    .where(eq(releases.sectionId, section?.id ?? 0))
    .all()
    .findLast(({ endedAt }) => endedAt === null)
}

describe('a part of a case', () => {
  it('is marked when it changed since it was read, with the way to what is different', () => {
    expect(reading('expert')?.changed).toBeNull()
    const readAt = Date.now() - visitMs
    read('expert', readAt)
    expect(reading('expert')?.changed).toBeNull()
    const before = currentOf('de-wijk')?.publicId ?? ''
    rewrite('Tussendoor')
    rewrite('Zoals het nu is')
    const now = currentOf('de-wijk')?.publicId ?? ''
    expect(reading('expert')?.changed).toEqual({
      at: readAt,
      to: `/casussen/nieuwstraat/onderdelen/de-wijk/versies/${now}?sinds=${before}#verschil`,
    })
    const asked = { since: before, chosen: null }
    const page = readVersion(world.actor('expert'), 'nieuwstraat', { section: 'de-wijk' }, now, asked)
    expect(page.isSince).toBe(true)
    expect(JSON.stringify(page.difference)).not.toContain('Tussendoor')
    expect(reading('participant')?.changed, 'who never read it').toBeNull()
  })

  it('stays marked as long as the visit lasts in which it was read, and then is known', () => {
    const day = 24 * 60 * 60 * 1000
    read('expert', Date.now() - day)
    rewrite('Anders')
    read('expert')
    expect(reading('expert')?.changed).not.toBeNull()
    db.update(readings)
      .set({ readAt: Date.now() - visitMs })
      .run()
    expect(reading('expert')?.changed).toBeNull()
  })

  it('is not marked when others may read the same words', () => {
    read('expert')
    shareSection(world.actor('contact'), 'nieuwstraat', 'gedroomde-aanpak', 'public')
    expect(reading('expert', 'gedroomde-aanpak')?.changed).toBeNull()
    expect(readDesk(world.actor('expert'), 1).changed).toEqual([])
  })

  it('is never compared inside the coalition, who read the working text', () => {
    for (const name of ['contact', 'editor', 'facilitator'] as const) expect(reading(name)).toBeNull()
    recordReadings(world.actor('contact'), [currentOf('de-wijk')?.publicId ?? ''])
    expect(countReadings(world.actor('contact'))).toBe(0)
  })
})

it('an item is marked on its own page', () => {
  const contact = world.actor('contact')
  const ref = {
    kind: 'dilemma',
    key: createItem(contact, 'nieuwstraat', { kind: 'dilemma', title: 'Een' }).key,
  } as const
  share(contact, 'nieuwstraat', { item: ref }, 'network')
  const page = () => readItemPage(world.actor('expert'), 'nieuwstraat', ref)
  recordReadings(world.actor('expert'), [page().reading?.release ?? ''])
  const { item } = getItem(contact, 'nieuwstraat', ref.kind, ref.key)
  const content = { ...item.content, title: 'Twee' }
  changeItem(contact, 'nieuwstraat', ref, { content, displacement: '', version: item.working?.version ?? 0 })
  share(contact, 'nieuwstraat', { item: ref }, 'network')
  expect(page().reading?.changed?.to).toMatch(/\/dilemmas\/een\/versies\/\w+\?sinds=\w+#verschil$/)
  const inList = () =>
    readCasePage(world.actor('expert'), 'nieuwstraat').sections.flatMap(({ list }) => list?.items ?? [])
  expect(inList().map(({ changed }) => changed)).toEqual([page().reading?.changed])
  expect(readDesk(world.actor('expert'), 1).changed).toMatchObject([
    { slug: 'nieuwstraat', name: 'Nieuwstraat', parts: [{ title: 'Twee', to: page().reading?.changed?.to }] },
  ])
  takeBack(contact, 'nieuwstraat', { item: ref })
  expect(readDesk(world.actor('expert'), 1).changed).toEqual([])
})

describe('the desk', () => {
  it('lists what changed of what one read, per case, until one read it again', () => {
    read('expert')
    rewrite('Anders')
    rewrite('Ook anders', 'gedroomde-aanpak', 'network')
    const desk = () => readDesk(world.actor('expert'), 1).changed
    expect(desk().map(({ slug, parts }) => [slug, parts.map(({ title }) => title)])).toEqual([
      ['nieuwstraat', ['Gedroomde aanpak', 'De wijk']],
    ])
    expect(desk()[0]?.parts[1]?.to).toBe(reading('expert')?.changed?.to)
    read('expert')
    expect(desk()).toEqual([])
  })

  it('says nothing of what is no longer shared with somebody', () => {
    read('guest')
    rewrite('Alleen voor de gasten', 'gewenste-opbrengsten', 'local')
    expect(readDesk(world.actor('guest'), 1).changed).toHaveLength(1)
    db.update(coalitionMembers)
      .set({ endedAt: Date.now() })
      .where(eq(coalitionMembers.personId, world.personIds.guest))
      .run()
    expect(readDesk(world.actor('guest'), 1).changed).toEqual([])
  })
})

describe('what is remembered', () => {
  it('is only what somebody may read, now and from the outside', () => {
    const all = db
      .select()
      .from(releases)
      .all()
      .map(({ publicId }) => publicId)
    for (const name of everybody) recordReadings(world.actor(name), [...all, 'bestaat-niet'])
    const remembered = db.select().from(readings).all()
    for (const row of remembered) {
      const name = everybody.find((one) => world.personIds[one] === row.personId) ?? 'guest'
      const slug = Object.entries(world.caseIds).find(([, id]) => id === row.caseId)?.[0] ?? ''
      const page = readCasePage(world.actor(name), slug)
      expect(
        page.sections.some((section) => section.reading?.release && section.html),
        name,
      ).toBe(true)
    }
    const keysOf = (name: Name) =>
      remembered.filter(({ personId }) => personId === world.personIds[name]).length
    // The three parts of Nieuwstraat that guests may read, and the one of Buitenland.
    expect(keysOf('guest')).toBe(4)
    expect(keysOf('participant')).toBe(4)
    expect(keysOf('contact')).toBe(2)
  })

  it('is theirs alone, told to nobody, and gone when they wipe it', () => {
    const before = lastChangeId()
    read('expert')
    read('participant')
    expect(lastChangeId()).toBe(before)
    const desks = everybody.map((name) => JSON.stringify(readDesk(world.actor(name), 1)))
    forgetReadings(world.actor('expert'))
    expect(countReadings(world.actor('expert'))).toBe(0)
    expect(countReadings(world.actor('participant'))).toBe(3 - 1)
    expect(everybody.map((name) => JSON.stringify(readDesk(world.actor(name), 1)))).toEqual(desks)
  })
})
