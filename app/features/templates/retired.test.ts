import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { readCasePage } from '#app/features/cases/case-page.ts'
import { getThreadGroups } from '#app/features/comments/groups.ts'
import { getThread } from '#app/features/comments/queries.ts'
import { readDesk } from '#app/features/desk/queries.ts'
import { readFrontPage } from '#app/features/networks/front-page.ts'
import { previewSharing } from '#app/features/releases/preview.ts'
import { readVersions } from '#app/features/releases/versions.ts'
import { search, suggest } from '#app/features/search/queries.ts'
import { documentNameOf, findWritableDocument } from '#app/features/sections/document.ts'
import { getSection } from '#app/features/sections/queries.ts'
import { recordChange } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { comments, releases, sections, threads } from '#db/schema/index.ts'
import { type Search, startSearch } from '#search/index.ts'
import { buildWorld } from '#tests/world.ts'
import { changePart, restorePart, retirePart } from './commands.ts'

/** De wijk of Nieuwstraat is public, was shared just now, and somebody reacted on it. */
const world = buildWorld()
const key = 'de-wijk'
const organiser = world.actor('organiser')
const names = Object.keys(world.personIds) as (keyof typeof world.personIds)[]
const everybody = (): Actor[] => [visitor, ...names.map(world.actor)]
const sectionId = getSection(world.actor('editor'), 'nieuwstraat', key).section.id
const reaction = react()

let running: Search
beforeAll(async () => {
  shareAgain()
  running = startSearch((what, error) => console.error(what, error))
  await running.drain()
})
afterAll(() => running.stop())

const found = async (actor: Actor, q: string) => (await search(actor, { q, limit: 100 })).total
const suggested = async (actor: Actor) =>
  (await suggest(actor, 'de wij', 20)).filter(({ kind }) => kind === 'section').length

describe('a part of the template that was retired', () => {
  it('was read and found before', async () => {
    expect(JSON.stringify(readCasePage(visitor, 'nieuwstraat'))).toContain('Woorden over de-wijk')
    expect(readFrontPage(visitor).news.map((one) => (one.what === 'section' ? one.section : ''))).toContain(
      'De wijk',
    )
    expect(await found(visitor, 'woorden wijk')).toBeGreaterThan(0)
    expect(await found(visitor, 'fietspad')).toBe(1)
    expect(await suggested(visitor)).toBeGreaterThan(0)
  })

  it('is found by nobody from that moment on, before the index knows and after', async () => {
    retirePart(organiser, key)
    for (const isDrained of [false, true]) {
      if (isDrained) await running.drain()
      for (const actor of everybody()) {
        const hits = (await search(actor, { q: 'woorden wijk', limit: 100 })).hits
        expect(hits.filter(({ kind, item }) => kind === 'section' && item === key)).toEqual([])
        expect(await suggested(actor)).toBe(0)
      }
      expect(await found(visitor, 'fietspad')).toBe(0)
    }
    // A reaction stays with its writer and with the coalition, as when the part was taken back.
    expect(await found(world.actor('expert'), 'fietspad')).toBe(1)
    expect(await found(world.actor('editor'), 'fietspad')).toBe(1)
    expect(await found(world.actor('participant'), 'fietspad')).toBe(0)
  })

  it('is read by nobody, on no page', () => {
    for (const actor of everybody()) {
      if (actor !== visitor && actor.kind === 'person') {
        const desk = readDesk(actor, null)
        expect(desk.notShared.map((part) => part.key)).not.toContain(key)
        expect(JSON.stringify(desk.news)).not.toContain('De wijk')
      }
      const page = readCasePage(actor, 'nieuwstraat')
      expect(page.sections.map((section) => section.key)).not.toContain(key)
      expect(page.history.map(({ title }) => title)).not.toContain('De wijk')
      expect(JSON.stringify(page)).not.toContain('Woorden over de-wijk')
      expect(
        readFrontPage(actor).news.map((one) => (one.what === 'section' ? one.section : '')),
      ).not.toContain('De wijk')
      expect(() => getSection(actor, 'nieuwstraat', key)).toThrow()
      expect(() => readVersions(actor, 'nieuwstraat', { section: key })).toThrow()
      expect(() => previewSharing(actor, 'nieuwstraat', { section: key })).toThrow()
    }
  })

  it('leaves reactions on it to their writers and the coalition', () => {
    const reads = (actor: Actor) => {
      try {
        return getThread(actor, 'nieuwstraat', reaction).seen.publicId === reaction
      } catch {
        return false
      }
    }
    expect(names.filter((name) => reads(world.actor(name)))).toEqual([
      'expert',
      'contact',
      'editor',
      'facilitator',
    ])
    expect(reads(visitor)).toBe(false)
    const group = getThreadGroups(world.actor('editor'), 'nieuwstraat').groups.at(-1)
    expect(group).toMatchObject({ key, isReadable: false })
  })

  it('is not written in either, by a socket that knows its name', () => {
    const section = db.select().from(sections).where(eq(sections.id, sectionId)).get()
    if (!section) throw new Error('its row stays')
    const name = documentNameOf(section)
    expect(findWritableDocument(world.actor('editor'), name)).toBeNull()
    restorePart(organiser, key)
    expect(findWritableDocument(world.actor('editor'), name)).toMatchObject({ sectionId })
  })

  it('is read and found again once it is back, under the name it has then', async () => {
    changePart(organiser, key, { title: 'Buurtportret', hint: 'Hoe is het hier?' })
    await running.drain()
    expect(JSON.stringify(readCasePage(visitor, 'nieuwstraat'))).toContain('Woorden over de-wijk')
    expect(await found(visitor, 'fietspad')).toBe(1)
    expect(await found(visitor, 'buurtportret')).toBeGreaterThan(0)
  })
})

function react(): string {
  const publicId = newPublicId()
  transact((tx) => {
    const common = { authorId: world.personIds.expert, createdAt: Date.now() }
    const thread = tx
      .insert(threads)
      .values({
        ...common,
        publicId,
        caseId: world.caseIds.nieuwstraat,
        sectionId,
        kind: 'idea',
        audience: 'public',
      })
      .returning()
      .get()
    tx.insert(comments)
      .values({ ...common, publicId: newPublicId(), threadId: thread.id, text: 'Maak een fietspad.' })
      .run()
  })
  return publicId
}

/** The world shares without a change; news and history are made of those. */
function shareAgain(): void {
  const release = db.select().from(releases).where(eq(releases.sectionId, sectionId)).get()
  transact((tx) =>
    recordChange(tx, {
      verb: 'section.shared',
      subject: 'release',
      subjectId: release?.id ?? 0,
      releaseId: release?.id,
      caseId: world.caseIds.nieuwstraat,
      sectionId,
      actorId: world.personIds.contact,
    }),
  )
}
