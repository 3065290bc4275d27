import { existsSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { and, eq, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { startFeed } from '#app/feed/feed.ts'
import { recordChange } from '#db/changes.ts'
import { db, type Tx, transact } from '#db/client.server.ts'
import { searchDatabasePath } from '#db/data-dir.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  attachments,
  cases,
  catalogueItems,
  comments,
  emptyRichText,
  files,
  findings,
  items,
  libraryItems,
  releases,
  sections,
  threads,
} from '#db/schema/index.ts'
import { parts } from '#search/engine.ts'
import { facetNames } from '#search/facets.ts'
import { type Search, SearchAway, startSearch } from '#search/index.ts'
import { catalogueContent, insertItem, itemContent, releaseItem } from '#tests/items.ts'
import { buildWorld } from '#tests/world.ts'
import { search, suggest } from './queries.ts'
import { rebuildSearch } from './rebuild.ts'

const world = buildWorld()
const { nieuwstraat } = world.caseIds
const titles = async (actor: Actor, q: string) =>
  (await search(actor, { q, limit: 50 })).hits.map(({ kind, item }) => `${kind} ${item}`)

let running: Search
const start = () => {
  running = startSearch()
  return running.drain()
}
afterEach(() => running.stop())

function write(key: string, text: string): void {
  transact((tx) => {
    const section = tx
      .update(sections)
      .set({ text })
      .where(and(eq(sections.caseId, nieuwstraat), eq(sections.key, key)))
      .returning()
      .get()
    if (!section) throw new Error(`no section ${key}`)
    recordChange(tx, {
      verb: 'section.saved',
      subject: 'section',
      subjectId: section.id,
      sectionId: section.id,
      caseId: nieuwstraat,
    })
  })
}

function takeBackSection(key: string): void {
  transact((tx) => {
    const section = tx
      .select()
      .from(sections)
      .where(and(eq(sections.caseId, nieuwstraat), eq(sections.key, key)))
      .get()
    const release = tx
      .update(releases)
      .set({ endedAt: Date.now(), takenBackById: world.personIds.contact })
      .where(and(eq(releases.sectionId, section?.id ?? 0), isNull(releases.endedAt)))
      .returning()
      .get()
    recordChange(tx, {
      verb: 'section.takenBack',
      subject: 'section',
      subjectId: section?.id ?? 0,
      sectionId: section?.id,
      releaseId: release?.id,
      caseId: nieuwstraat,
    })
  })
}

function react(text: string): { threadId: number; commentId: number } {
  return transact((tx) => {
    const common = { publicId: newPublicId(), authorId: world.personIds.guest, createdAt: Date.now() }
    const thread = tx
      .insert(threads)
      .values({ ...common, caseId: nieuwstraat, kind: 'idea', audience: 'public' })
      .returning()
      .get()
    const comment = tx
      .insert(comments)
      .values({ ...common, threadId: thread.id, text })
      .returning()
      .get()
    recordChange(tx, { verb: 'thread.started', subject: 'thread', subjectId: thread.id, caseId: nieuwstraat })
    return { threadId: thread.id, commentId: comment.id }
  })
}

describe('the search thread', () => {
  it('finds what was written as soon as the feed has told it, the coalition its own text and others what was shared', async () => {
    await start()
    const feed = startFeed([running.follower])
    write('gedroomde-aanpak', 'Een moestuin op het dak.')
    await feed.drain()
    expect(await titles(world.actor('contact'), 'moestuin')).toEqual(['section gedroomde-aanpak'])
    expect(await titles(world.actor('expert'), 'moestuin')).toEqual([])
    const [first] = await titles(world.actor('expert'), 'woorden aanpak nieuwstraat')
    expect(first).toBe('section gedroomde-aanpak')
    // The coalition reads its newer text, so the older words are no hit for it.
    expect(await titles(world.actor('contact'), '"woorden over gedroomde"')).not.toContain(
      'section gedroomde-aanpak',
    )
    expect(running.status()).toMatchObject({ ok: true, lag: 0 })
    await feed.stop()
  })

  it('shows nothing of what was taken back a moment ago, though the index does not know yet', async () => {
    await start()
    expect(await titles(visitor, '"de wijk van nieuwstraat"')).toEqual(['section de-wijk'])
    takeBackSection('de-wijk')
    expect(running.status().lag).toBe(1)
    const answer = await search(visitor, { q: '"de wijk van nieuwstraat"', limit: 50 })
    expect([answer.total, answer.hits, answer.facets.kind.section]).toEqual([0, [], 0])
    await running.drain()
    expect(await titles(visitor, '"de wijk van nieuwstraat"')).toEqual([])
    expect(await titles(world.actor('editor'), '"de wijk van nieuwstraat"')).toEqual(['section de-wijk'])
  })

  it('does not find words that were withdrawn, and not by the old ones after they were changed', async () => {
    const { threadId, commentId } = react('Denk aan de wipkip.')
    await start()
    expect((await search(visitor, { q: 'wipkip', limit: 5 })).total).toBe(1)
    transact((tx) => {
      tx.update(comments).set({ withdrawnAt: Date.now() }).where(eq(comments.id, commentId)).run()
      recordChange(tx, {
        verb: 'comment.withdrawn',
        subject: 'comment',
        subjectId: commentId,
        caseId: nieuwstraat,
      })
    })
    expect((await search(visitor, { q: 'wipkip', limit: 5 })).total).toBe(0)
    await running.drain()
    expect((await search(visitor, { q: 'wipkip', limit: 5 })).total).toBe(0)
    transact((tx) => tx.delete(comments).where(eq(comments.threadId, threadId)).run())
    transact((tx) => tx.delete(threads).where(eq(threads.id, threadId)).run())
  })

  it('finds an item by all it says and by what hangs under it, the coalition the newest and others what was shared', async () => {
    doWithItem('item', 'tuin', 'Een buurttuin.')
    doWithItem('share', 'tuin', 'even')
    transact((tx) => {
      const id = itemId(tx, 'tuin')
      const content = itemContent('intervention', 'De buurttuin', {
        domain: 'sociaal',
        phase: 'loopt',
        forWhom: 'Kinderen',
        partners: [{ name: 'De Buurtbaas', isLead: true }],
        expectedYields: ['Meer oogst'],
        reportedEffects: [{ text: 'Er is geoogst', source: '' }],
        sources: [{ title: 'Tuinboek', publisher: 'Uitgever' }],
      })
      tx.update(items).set({ content, text: 'Wij spitten.' }).where(eq(items.id, id)).run()
      const change = { caseId: nieuwstraat, itemId: id, subject: 'item', subjectId: id } as const
      recordChange(tx, { ...change, verb: 'item.changed' })
    })
    doWithItem('attach', 'tuin', 'De plattegrond van het tuinhuis.')
    await start()
    for (const q of [
      'spitten kinderen buurtbaas oogst geoogst tuinboek uitgever',
      'plattegrond tuinhuis buurttuin',
      'loopt sociaal nieuwstraat buurttuin',
    ])
      expect((await titles(world.actor('contact'), q))[0]).toBe('intervention tuin')
    expect(await titles(world.actor('guest'), 'buurttuin')).toEqual(['intervention tuin'])
    expect(await titles(world.actor('guest'), 'spitten')).toEqual([])
    expect(await titles(visitor, 'buurttuin')).toEqual([])
    const { facets } = await search(world.actor('contact'), { q: 'buurttuin', limit: 5 })
    expect(facets.codes.domain).toEqual({ sociaal: 1 })
    expect((await search(world.actor('guest'), { q: 'buurttuin', limit: 5 })).facets.codes.domain).toEqual({
      fysiek: 1,
    })
    const suggested = await suggest(world.actor('guest'), 'buurtt', 5)
    expect(suggested.map(({ title }) => title.text)).toEqual(['Een buurttuin.'])
  })

  it('says it is away while it is down, comes back by itself, and has missed nothing', async () => {
    await start()
    await running.thread()?.terminate()
    expect(running.status().ok).toBe(false)
    await expect(search(visitor, { q: 'kern', limit: 5 })).rejects.toThrow(SearchAway)
    write('wat-is-nodig', 'Terwijl het zoeken weg was: een zwembad.')
    await running.drain()
    expect(await titles(world.actor('contact'), 'zwembad')).toEqual(['section wat-is-nodig'])
  })

  const broken: [string, () => void][] = [
    ['is gone', () => rmSync(searchDatabasePath)],
    ['is no database', () => writeFileSync(searchDatabasePath, 'dit is geen index')],
    [
      'is of another version',
      () => {
        const file = new Database(searchDatabasePath)
        file.exec("update state set value = -1 where name = 'schema'")
        file.close()
      },
    ],
    [
      'is half overwritten',
      () => {
        const file = new Database(searchDatabasePath)
        const size = file
          .prepare('select page_count * page_size from pragma_page_count, pragma_page_size')
          .pluck()
        const bytes = Buffer.alloc(Number(size.get()) / 2, 'x')
        file.close()
        writeFileSync(searchDatabasePath, bytes)
      },
    ],
  ]
  for (const [how, damage] of broken) {
    it(`makes the index anew when it ${how}`, async () => {
      await start()
      await running.stop()
      damage()
      await start()
      expect(await titles(visitor, 'buitenland')).toContain('case buitenland')
      expect(existsSync(`${searchDatabasePath}.made-by-thread`)).toBe(false)
    })
  }

  it('takes an index that was made anew beside it', async () => {
    await start()
    const { documents, isInUse } = await rebuildSearch({ isAlone: false })
    expect(isInUse).toBe(true)
    await vi.waitFor(() => expect(running.status().documents).toBe(documents))
    expect(await titles(visitor, 'buitenland')).toContain('case buitenland')
  })

  it('comes to the same by following every change as by starting anew', async () => {
    await start()
    const act = fc.oneof(
      fc.record({
        does: fc.constant('write'),
        key: fc.constantFrom('de-wijk', 'wat-is-nodig'),
        text: fc.lorem(),
      }),
      fc.record({ does: fc.constant('react'), key: fc.constant(''), text: fc.lorem() }),
      fc.record({ does: fc.constant('rename'), key: fc.constant(''), text: fc.lorem({ maxCount: 2 }) }),
      fc.record({
        does: fc.constantFrom('item', 'share', 'displace', 'take back', 'delete', 'attach', 'react on item'),
        key: fc.constantFrom('een', 'twee'),
        text: fc.lorem(),
      }),
      fc.record({
        does: fc.constantFrom('library', 'finding', 'catalogue'),
        key: fc.constantFrom('een', 'twee'),
        text: fc.lorem(),
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        for (const { does, key, text } of acts) {
          if (does === 'write') write(key, text)
          else if (does === 'react') react(text)
          else if (does === 'rename') rename(text)
          else if (does === 'library' || does === 'finding' || does === 'catalogue') know(does, key, text)
          else doWithItem(does, key, text)
          if (text.length % 2) await running.drain()
        }
        await running.drain()
        const followed = contents()
        await rebuildSearch({ isAlone: false })
        expect(contents()).toEqual(followed)
      }),
      { numRuns: 5 },
    )
  })
})

function rename(name: string): void {
  transact((tx) => {
    tx.update(cases).set({ name }).where(eq(cases.id, nieuwstraat)).run()
    recordChange(tx, { verb: 'case.changed', subject: 'case', subjectId: nieuwstraat, caseId: nieuwstraat })
  })
}

/** The item with this key, as it was written last; made when there is none. */
function itemId(tx: Tx, key: string): number {
  const found = tx.select().from(items).where(eq(items.key, key)).get()
  if (found) return found.id
  const content = itemContent('intervention', `Een ${key}`, { domain: 'sociaal', themes: ['beheer'] })
  const by = world.personIds.contact
  const id = insertItem(tx, by, nieuwstraat, key, content, { displacement: 'Het waterbed.' })
  const made = { verb: 'item.created', subject: 'item', subjectId: id } as const
  recordChange(tx, { ...made, caseId: nieuwstraat, itemId: id })
  return id
}

function doWithItem(does: string, key: string, text: string): void {
  transact((tx) => {
    const id = itemId(tx, key)
    const byId = world.personIds.contact
    const change = { caseId: nieuwstraat, itemId: id }
    const ofItem = { ...change, subject: 'item', subjectId: id } as const
    switch (does) {
      case 'item': {
        const content = itemContent('intervention', text, { domain: 'fysiek', phase: text.slice(0, 1) })
        tx.update(items).set({ content, text, deletedAt: null }).where(eq(items.id, id)).run()
        return recordChange(tx, { ...ofItem, verb: 'item.changed' })
      }
      case 'share':
        releaseItem(tx, byId, id, 'item', text.length % 2 ? 'public' : 'local')
        return recordChange(tx, { ...ofItem, verb: 'item.shared' })
      case 'displace':
        releaseItem(tx, byId, id, 'displacement', 'network')
        return recordChange(tx, { ...ofItem, verb: 'displacement.shared' })
      case 'take back':
        releaseItem(tx, byId, id, 'item', null)
        return recordChange(tx, { ...ofItem, verb: 'item.takenBack' })
      case 'delete':
        tx.update(items).set({ deletedAt: Date.now() }).where(eq(items.id, id)).run()
        return recordChange(tx, { ...ofItem, verb: 'item.deleted' })
      case 'attach': {
        const now = Date.now()
        const file = { hash: 'a', sizeBytes: 1, mediaType: 'application/pdf', createdAt: now }
        tx.insert(files).values(file).onConflictDoNothing().run()
        const row = {
          caseId: nieuwstraat,
          itemId: id,
          hash: 'a',
          name: 'stuk.pdf',
          use: 'file',
          text,
        } as const
        const added = { ...row, publicId: newPublicId(), addedById: byId, createdAt: now, sharedAt: now }
        const attached = tx.insert(attachments).values(added).returning().get()
        return recordChange(tx, {
          ...change,
          verb: 'attachment.added',
          subject: 'attachment',
          subjectId: attached.id,
        })
      }
      default: {
        const common = { publicId: newPublicId(), authorId: world.personIds.guest, createdAt: Date.now() }
        const row = { ...common, ...change, kind: 'idea', audience: 'network' } as const
        const thread = tx.insert(threads).values(row).returning().get()
        tx.insert(comments)
          .values({ ...common, threadId: thread.id, text })
          .run()
        recordChange(tx, { ...change, verb: 'thread.started', subject: 'thread', subjectId: thread.id })
      }
    }
  })
}

/** Writes in the library, the catalogue or the findings: what is there already is retired or declined, and put back the next time. */
function know(subject: 'library' | 'catalogue' | 'finding', key: string, text: string): void {
  transact((tx) => {
    const { networkId, personIds } = world
    const now = Date.now()
    const endedAt = text.length % 3 ? null : now
    const common = { networkId, key, title: text, audience: 'network', updatedAt: now } as const
    const target = { target: [findings.networkId, findings.key], set: { title: text, declinedAt: endedAt } }
    const added = { ...common, addedById: personIds.organiser, createdAt: now, retiredAt: endedAt }
    const { id } =
      subject === 'finding'
        ? tx
            .insert(findings)
            .values({
              ...common,
              kind: 'advice',
              story: emptyRichText,
              proposedById: personIds.participant,
              proposedAt: now,
              declinedAt: endedAt,
            })
            .onConflictDoUpdate(target)
            .returning()
            .get()
        : subject === 'library'
          ? tx
              .insert(libraryItems)
              .values(added)
              .onConflictDoUpdate({
                target: [libraryItems.networkId, libraryItems.key],
                set: { title: text, retiredAt: endedAt },
              })
              .returning()
              .get()
          : tx
              .insert(catalogueItems)
              .values({ ...added, content: catalogueContent })
              .onConflictDoUpdate({
                target: [catalogueItems.networkId, catalogueItems.key],
                set: { title: text, retiredAt: endedAt },
              })
              .returning()
              .get()
    recordChange(tx, { verb: `${subject}.changed`, subject, subjectId: id, networkId })
  })
}

/** All that is in the index, whatever numbers the engine gave it. */
function contents(): unknown[] {
  const file = new Database(searchDatabasePath, { readonly: true })
  const scope = (column: string) => `(select name from scopes where id = e.${column})`
  const rows = file
    .prepare(`
      select t.key, t.item, t.shown, t.title, t.essence, t.tags, t.context, t.body, t.attached,
        ${facetNames.map((facet) => `(select keys from key_sets where id = e.${facet}_set)`).join()},
        ${parts.map((part) => `e.${part}_id`).join()},
        ${['reader1', 'reader2', 'reader3', 'except1', 'except2', 'except3'].map(scope).join()}
      from texts t join entries e on e.id = t.id order by t.key, ${scope('reader1')}`)
    .raw()
    .all()
  file.close()
  expect(rows.length).toBeGreaterThan(0)
  expect(db.select().from(cases).all().length).toBeGreaterThan(0)
  return rows
}
