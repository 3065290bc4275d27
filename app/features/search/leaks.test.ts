import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { isInAudience, isInsideOf } from '#app/auth/audiences.ts'
import { seeCase } from '#app/features/cases/queries.ts'
import { sectionsOf } from '#app/features/sections/queries.ts'
import { recordChange } from '#db/changes.ts'
import { db, type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type Audience,
  attachments,
  audiences,
  cases,
  catalogueItems,
  comments,
  emptyRichText,
  files,
  findings,
  itemKinds,
  items,
  libraryItems,
  releases,
  sections,
  threads,
} from '#db/schema/index.ts'
import { codeFacets, kinds } from '#search/engine.ts'
import { type Search, startSearch } from '#search/index.ts'
import { catalogueContent, insertItem, itemContent, releaseItem } from '#tests/items.ts'
import { threadsOnCase } from '#tests/threads.ts'
import { buildWorld } from '#tests/world.ts'
import { search, suggest } from './queries.ts'

const world = buildWorld()
const people = Object.keys(world.personIds) as (keyof typeof world.personIds)[]
const readers: [string, () => Actor][] = [
  ['visitor', () => visitor],
  ...people.map((name): [string, () => Actor] => [name, () => world.actor(name)]),
]

const itemTitle = 'Iets van overal'

let running: Search
beforeAll(() => {
  running = startSearch((what, error) => console.error(what, error))
})
afterAll(() => running.stop())

/** Everything this actor may read by the rules of the pages, as `kind/case/item`. */
function readable(actor: Actor): string[] {
  const found: string[] = []
  const onItems = db.select().from(threads).where(isNotNull(threads.itemId)).all()
  for (const row of db.select().from(cases).all()) {
    const theCase = seeCase(actor, row)
    if (!theCase) continue
    found.push(`case/${row.slug}/${row.slug}`)
    for (const { key } of sectionsOf(theCase)) found.push(`section/${row.slug}/${key}`)
    for (const thread of threadsOnCase(actor, theCase))
      if (onItems.every(({ publicId }) => publicId !== thread.publicId))
        found.push(`thread/${row.slug}/${thread.publicId}`)
    for (const item of db.select().from(items).where(eq(items.caseId, row.id)).all()) {
      if (item.deletedAt !== null) continue
      const reads = readsItem(actor, item, 'item')
      if (reads) found.push(`${item.kind}/${row.slug}/${item.key}`)
      for (const { publicId, audience, authorId } of onItems.filter(({ itemId }) => itemId === item.id)) {
        const isOwn = actor.kind === 'person' && actor.id === authorId
        if (isOwn || (reads && isInAudience(actor, row, audience)))
          found.push(`thread/${row.slug}/${publicId}`)
      }
    }
  }
  return [...found, ...readableOfNetwork(actor)].sort()
}

/** Inside one reads it all; outside what was shared, and no wider than the card of the case. */
function readsItem(actor: Actor, item: typeof items.$inferSelect, subject: 'item' | 'displacement'): boolean {
  const theCase = db.select().from(cases).where(eq(cases.id, item.caseId)).get()
  if (!theCase || item.deletedAt !== null) return false
  if (isInsideOf(actor, theCase)) return subject === 'item' || item.displacement !== ''
  const current = db
    .select()
    .from(releases)
    .where(and(eq(releases.caseId, item.caseId), isNull(releases.endedAt)))
    .all()
  const card = current.find((release) => release.subject === 'card')
  const needed = current.filter(
    (release) => release.itemId === item.id && (release.subject === 'item' || release.subject === subject),
  )
  return (
    card !== undefined &&
    needed.length === (subject === 'item' ? 1 : 2) &&
    [card, ...needed].every(({ audience }) => isInAudience(actor, theCase, audience))
  )
}

function readableOfNetwork(actor: Actor): string[] {
  const isOfNetwork =
    actor.kind === 'person' &&
    (actor.networkRole !== null || [...actor.coalitions.values()].some((role) => role !== 'guest'))
  const mayRead = (audience: Audience) => audience === 'public' || (audience === 'network' && isOfNetwork)
  return [
    ...db
      .select()
      .from(findings)
      .all()
      .filter(({ declinedAt, acceptedAt, audience }) =>
        declinedAt === null && acceptedAt === null ? isOfNetwork : declinedAt === null && mayRead(audience),
      )
      .map(({ key }) => `finding/null/${key}`),
    ...db
      .select()
      .from(libraryItems)
      .all()
      .filter(({ retiredAt, audience }) => retiredAt === null && mayRead(audience))
      .map(({ key }) => `library/null/${key}`),
    ...db
      .select()
      .from(catalogueItems)
      .all()
      .filter(({ retiredAt, audience }) => retiredAt === null && mayRead(audience))
      .map(({ key }) => `catalogue/null/${key}`),
  ]
}

/** Everything there is holds this word: what comes back is all that this actor can find. */
async function findable(actor: Actor): Promise<string[]> {
  const answer = await search(actor, { q: 'overal', limit: 1000 })
  const found = answer.hits.map(({ kind, item, shown }) => `${kind}/${shown.caseSlug}/${item}`)
  const counted = Object.values(answer.facets.kind).reduce((sum, count) => sum + count, 0)
  expect([answer.total, answer.totalOfAll, counted]).toEqual([found.length, found.length, found.length])
  for (const facet of codeFacets) {
    const counts: Record<string, number> = {}
    for (const { codes } of answer.hits)
      for (const key of codes[facet] ?? []) counts[key] = (counts[key] ?? 0) + 1
    expect(answer.facets.codes[facet]).toEqual(counts)
  }
  // Chosen without a word, and the newest first, it is the same that is found.
  const chosen = await search(actor, { q: '', kinds: [...kinds], limit: 1000 })
  const newest = await search(actor, { q: 'overal', order: 'newest', limit: 1000 })
  for (const other of [chosen, newest]) {
    const also = other.hits.map(({ kind, item, shown }) => `${kind}/${shown.caseSlug}/${item}`)
    expect(also.toSorted()).toEqual(found.toSorted())
    expect([other.total, other.facets]).toEqual([answer.total, answer.facets])
  }
  for (const { kind, item, shown } of answer.hits)
    if (kind === 'thread' && shown.on === itemTitle) expect(mayKnowTitle(actor, item)).toBe(true)
  const suggested = await suggest(actor, 'overa', 1000)
  expect(found).toEqual(
    expect.arrayContaining(suggested.map(({ kind, item, shown }) => `${kind}/${shown.caseSlug}/${item}`)),
  )
  return found.sort()
}

/** A reaction names the item it is on: not to its writer either, when they may not read that any more. */
function mayKnowTitle(actor: Actor, publicId: string): boolean {
  const thread = db.select().from(threads).where(eq(threads.publicId, publicId)).get()
  const item = allItems().find(({ id }) => id === thread?.itemId)
  return item !== undefined && readsItem(actor, item, 'item')
}

/** What this actor finds by a word that is only in one place of each item. */
async function itemsWith(actor: Actor, word: string): Promise<string[]> {
  const { hits } = await search(actor, { q: word, limit: 1000 })
  return hits.map(({ item }) => item).sort()
}

function allItems(): (typeof items.$inferSelect)[] {
  return db.select().from(items).all()
}

const sorted = (some: { key: string }[]) => some.map(({ key }) => key).sort()

function fill(): void {
  transact((tx) => {
    tx.update(cases).set({ essence: 'De kern, overal.' }).run()
    tx.update(sections).set({ text: 'De woorden van overal.' }).run()
    for (const release of tx.select().from(releases).all()) {
      if (release.subject !== 'card' && release.subject !== 'section') continue
      const content = { ...release.content, essence: 'Wat is gedeeld, overal.' }
      tx.update(releases).set({ content }).where(eq(releases.id, release.id)).run()
    }
    for (const row of tx.select().from(sections).all()) {
      for (const on of [row.id, null]) {
        for (const audience of audiences) {
          const authorId =
            world.personIds[people[(row.id + audiences.indexOf(audience)) % people.length] ?? 'guest']
          const thread = tx
            .insert(threads)
            .values({
              publicId: newPublicId(),
              caseId: row.caseId,
              sectionId: on,
              kind: 'idea',
              audience,
              authorId,
              createdAt: Date.now(),
            })
            .returning()
            .get()
          tx.insert(comments)
            .values({
              publicId: newPublicId(),
              threadId: thread.id,
              authorId,
              text: 'Overal gezegd. En nog meer.',
              createdAt: Date.now(),
            })
            .run()
        }
      }
      recordChange(tx, { verb: 'case.changed', subject: 'case', subjectId: row.caseId, caseId: row.caseId })
    }
    fillItems(tx)
    fillNetwork(tx)
  })
}

/** An item of every kind in every case, each with an attachment that was shared with it and one that was not, and reactions. */
function fillItems(tx: Tx): void {
  const now = Date.now()
  const byId = world.personIds.contact
  tx.insert(files).values({ hash: 'a', sizeBytes: 1, mediaType: 'application/pdf', createdAt: now }).run()
  for (const caseId of Object.values(world.caseIds)) {
    for (const kind of itemKinds) {
      const key = `${kind}-${caseId}`
      const content = itemContent(kind, itemTitle, { themes: ['beheer'] })
      const itemId = insertItem(tx, byId, caseId, key, content, { displacement: 'Het waterbed.' })
      for (const [text, sharedAt] of [
        ['Uit een bijlage: mee.', now],
        ['Uit een bijlage: apart.', null],
      ] as const)
        tx.insert(attachments)
          .values({
            publicId: newPublicId(),
            caseId,
            itemId,
            hash: 'a',
            name: 'stuk.pdf',
            use: 'file',
            text,
            addedById: byId,
            createdAt: now,
            sharedAt,
          })
          .run()
      for (const audience of audiences) {
        const common = {
          publicId: newPublicId(),
          authorId: world.personIds[audience === 'network' ? 'expert' : 'guest'],
          createdAt: now,
        }
        const thread = tx
          .insert(threads)
          .values({ ...common, caseId, itemId, kind: 'idea', audience })
          .returning()
          .get()
        tx.insert(comments)
          .values({ ...common, threadId: thread.id, text: 'Overal gezegd bij iets.' })
          .run()
      }
      const audience = audiences[(caseId + itemKinds.indexOf(kind)) % audiences.length]
      if (audience) releaseItem(tx, byId, itemId, 'item', audience)
      recordChange(tx, { verb: 'item.shared', subject: 'item', subjectId: itemId, itemId, caseId })
    }
  }
}

function fillNetwork(tx: Tx): void {
  const { networkId, personIds } = world
  const now = Date.now()
  const common = {
    networkId,
    title: 'Overal',
    createdAt: now,
    updatedAt: now,
    addedById: personIds.organiser,
  }
  const finding = {
    networkId,
    kind: 'finding',
    title: 'Overal',
    story: emptyRichText,
    proposedById: personIds.participant,
    proposedAt: now,
    updatedAt: now,
  } as const
  for (const audience of ['network', 'public'] as const) {
    for (const retiredAt of [null, now]) {
      const row = { ...common, key: `${audience}-${retiredAt}`, audience, retiredAt }
      tx.insert(libraryItems).values(row).run()
      tx.insert(catalogueItems)
        .values({ ...row, content: catalogueContent })
        .run()
      tx.insert(findings)
        .values({ ...finding, key: `declined-${row.key}`, audience, declinedAt: now })
        .run()
      tx.insert(findings)
        .values({ ...finding, key: `finding-${row.key}`, audience, acceptedAt: retiredAt })
        .run()
    }
  }
  for (const subject of ['library', 'catalogue', 'finding'] as const)
    for (let id = 1; id <= 8; id++)
      recordChange(tx, { verb: `${subject}.changed`, subject, subjectId: id, networkId })
}

describe('what somebody finds is what they may read', () => {
  beforeAll(async () => {
    fill()
    await running.drain()
  })

  for (const [name, actor] of readers) {
    it(`for ${name}`, async () => {
      expect(await findable(actor())).toEqual(readable(actor()))
    })
  }

  it('whatever is shared with whomever', async () => {
    const slugs = Object.entries(world.caseIds)
    const sharing = fc.record({
      theCase: fc.constantFrom(...slugs.map(([, id]) => id)),
      card: fc.option(fc.constantFrom(...audiences)),
      parts: fc.array(fc.option(fc.constantFrom(...audiences)), { minLength: 5, maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(sharing, async ({ theCase, card, parts }) => {
        share(theCase, card, parts)
        // Before the index knows, too little may be found, and never too much.
        for (const [, actor] of readers)
          expect(readable(actor())).toEqual(expect.arrayContaining(await findable(actor())))
        await running.drain()
        for (const [, actor] of readers) expect(await findable(actor())).toEqual(readable(actor()))
      }),
      { numRuns: 8 },
    )
  })

  it('of what an intervention may push elsewhere, and of attachments, only who may read that', async () => {
    for (const [, actor] of readers) {
      const read = allItems().filter((item) => readsItem(actor(), item, 'item'))
      const inside = read.filter(({ caseId }) => isInside(actor(), caseId))
      expect(await itemsWith(actor(), '"bijlage mee"')).toEqual(sorted(read))
      expect(await itemsWith(actor(), '"bijlage apart"')).toEqual(sorted(inside))
      expect(await itemsWith(actor(), 'waterbed')).toEqual(sorted(inside))
    }
  })

  it('whatever item is shared with whomever, taken back or deleted', async () => {
    const change = fc.record({
      itemId: fc.constantFrom(...allItems().map(({ id }) => id)),
      item: fc.option(fc.constantFrom(...audiences)),
      displacement: fc.option(fc.constantFrom(...audiences)),
      isDeleted: fc.boolean(),
    })
    const displaced = (actor: Actor) =>
      sorted(allItems().filter((item) => readsItem(actor, item, 'displacement')))
    await fc.assert(
      fc.asyncProperty(change, async ({ itemId, item, displacement, isDeleted }) => {
        transact((tx) => {
          const byId = world.personIds.contact
          releaseItem(tx, byId, itemId, 'item', item)
          releaseItem(tx, byId, itemId, 'displacement', item && displacement)
          const deletedAt = isDeleted ? Date.now() : null
          const row = tx.update(items).set({ deletedAt }).where(eq(items.id, itemId)).returning().get()
          recordChange(tx, {
            verb: isDeleted ? 'item.deleted' : 'item.takenBack',
            subject: 'item',
            subjectId: itemId,
            itemId,
            caseId: row.caseId,
          })
        })
        for (const [, actor] of readers) {
          expect(readable(actor())).toEqual(expect.arrayContaining(await findable(actor())))
          expect(displaced(actor())).toEqual(expect.arrayContaining(await itemsWith(actor(), 'waterbed')))
        }
        await running.drain()
        for (const [, actor] of readers) {
          expect(await findable(actor())).toEqual(readable(actor()))
          expect(await itemsWith(actor(), 'waterbed')).toEqual(displaced(actor()))
        }
      }),
      { numRuns: 8 },
    )
  })

  it('of the network, not what was declined or retired a moment ago', async () => {
    transact((tx) => {
      const now = Date.now()
      tx.update(findings).set({ declinedAt: now }).where(eq(findings.id, 2)).run()
      tx.update(libraryItems).set({ audience: 'network' }).where(eq(libraryItems.audience, 'public')).run()
      tx.update(catalogueItems).set({ retiredAt: now }).run()
      const { networkId } = world
      for (let id = 1; id <= 8; id++) {
        recordChange(tx, { verb: 'finding.declined', subject: 'finding', subjectId: id, networkId })
        recordChange(tx, { verb: 'library.changed', subject: 'library', subjectId: id, networkId })
        recordChange(tx, { verb: 'catalogue.retired', subject: 'catalogue', subjectId: id, networkId })
      }
    })
    for (const [, actor] of readers)
      expect(readable(actor())).toEqual(expect.arrayContaining(await findable(actor())))
    await running.drain()
    for (const [, actor] of readers) expect(await findable(actor())).toEqual(readable(actor()))
  })
})

function isInside(actor: Actor, caseId: number): boolean {
  const theCase = db.select().from(cases).where(eq(cases.id, caseId)).get()
  return theCase !== undefined && isInsideOf(actor, theCase)
}

/** Shares a case anew: its card, its about and its four sections. What is wider than the card becomes as narrow as that. */
function share(caseId: number, card: Audience | null, [about, ...parts]: (Audience | null)[]): void {
  transact((tx) => {
    const row = tx
      .select()
      .from(cases)
      .all()
      .find(({ id }) => id === caseId)
    if (!row) throw new Error(`no case ${caseId}`)
    tx.update(releases)
      .set({ endedAt: Date.now() })
      .where(and(eq(releases.caseId, caseId), isNull(releases.itemId), isNull(releases.endedAt)))
      .run()
    const add = (subject: 'card' | 'about' | 'section', sectionId: number | null, audience: Audience) =>
      tx
        .insert(releases)
        .values({
          publicId: newPublicId(),
          caseId,
          sectionId,
          subject,
          audience,
          content: { ...row, essence: 'Gedeeld, overal.', sources: [] } as never,
          text: 'Ooit overal gedeeld.',
          sharedById: world.personIds.organiser,
          sharedAt: Date.now(),
        })
        .run()
    const within = (audience: Audience) =>
      card && audiences.indexOf(card) < audiences.indexOf(audience) ? card : audience
    if (card) {
      add('card', null, card)
      if (about) add('about', null, within(about))
      const own = tx
        .select()
        .from(sections)
        .all()
        .filter((section) => section.caseId === caseId)
      for (const [index, section] of own.entries()) {
        const audience = parts[index]
        if (audience) add('section', section.id, within(audience))
      }
    }
    recordChange(tx, { verb: 'card.shared', subject: 'case', subjectId: caseId, caseId })
  })
}
