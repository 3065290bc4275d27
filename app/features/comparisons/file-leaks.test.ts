import { and, eq, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { isInAudience, isInsideOf } from '#app/auth/audiences.ts'
import { writeFile } from '#app/files/write.ts'
import { recordChange } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  attachments,
  audiences,
  cases,
  coalitionMembers,
  coalitionRoles,
  comments,
  files,
  itemKinds,
  items,
  memberships,
  networkRoles,
  releases,
  type Source,
  sections,
  threads,
} from '#db/schema/index.ts'
import { type Search, startSearch } from '#search/index.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { getAttachment } from '../attachments/queries.ts'
import { findCase } from '../cases/queries.ts'
import { findItems } from '../items/across.ts'
import { changeItem, createItem, deleteItem, restoreItem } from '../items/commands.ts'
import { blank } from '../items/content.ts'
import { listKinds } from '../items/lists.ts'
import { share } from '../releases/commands.ts'
import type { Subject } from '../releases/subject.ts'
import { search } from '../search/queries.ts'
import { saveEssence } from '../sections/commands.ts'
import { sectionsOf } from '../sections/queries.ts'
import { documentOf, readComparisonFile, sheetsOf, statementsCsv } from './file.ts'

/**
 * Whoever may read something finds it in their lists, by search and in every file that is made for them, and nobody else does. Each
 * wording has a token of its own, so that it shows which one somebody got: the working one, the shared one, or an earlier one.
 */
const world = buildWorld()
type Name = keyof World['personIds']
type Slug = keyof World['caseIds']
const slugs = Object.keys(world.caseIds) as Slug[]
const names = Object.keys(world.personIds) as Name[]
const readers = (): [string, Actor][] => [
  ['visitor', visitor],
  ...names.map((name): [string, Actor] => [name, world.actor(name)]),
]
const sharers: Record<Slug, Name> = {
  nieuwstraat: 'contact',
  meerzicht: 'stranger',
  gildenwijk: 'stranger',
  buitenland: 'organiser',
}
const sharerOf = (slug: Slug) => world.actor(sharers[slug])
const partKeys = ['de-wijk', 'gedroomde-aanpak', 'gewenste-opbrengsten', 'wat-is-nodig'] as const

/** In a title, a source of an item, an essence, a source of a section, a card or a fact; and three that stand in no file. */
type Place = 'T' | 'B' | 'E' | 'S' | 'C' | 'F' | 'D' | 'R' | 'X'
let written = 0
const token = (place: Place) => `${place}q${String(++written).padStart(5, '0')}`
const tokensIn = (value: unknown) =>
  [...new Set(JSON.stringify(value).match(/[TBESCFDRX]q\d{5}/g) ?? [])].toSorted()
const sourceWith = (place: Place): Source => ({ title: token(place), publisher: '', url: '' })

/** The sources have a sheet, and a chapter, of their own. */
const inCsv = /^[TECF]/
type Row = typeof cases.$inferSelect

let running: Search
beforeAll(async () => {
  fill()
  running = startSearch((what, error) => console.error(what, error))
  await running.drain()
})
afterAll(() => running.stop())

const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('share' as const),
      slug: fc.constantFrom(...slugs),
      what: fc.constantFrom('card' as const, 'about' as const, ...partKeys, ...itemKinds),
      audience: fc.constantFrom(...audiences),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('write' as const),
      slug: fc.constantFrom(...slugs),
      what: fc.constantFrom('card' as const, ...partKeys, ...itemKinds),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('delete' as const),
      slug: fc.constantFrom(...slugs),
      what: fc.constantFrom(...itemKinds),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('appoint' as const),
      slug: fc.constantFrom(...slugs),
      network: fc.option(fc.constantFrom(...networkRoles)),
      coalition: fc.option(fc.constantFrom(...coalitionRoles.filter((role) => role !== 'contact'))),
    }),
  },
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** To write a file takes as long as all the rest, so not for everybody. */
const writtenFor = ['visitor', 'guest', 'stranger']

describe('what somebody can take along is what they may read', () => {
  it('in lists, by search and in every file, whatever is shared with whomever and whoever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 12 }), async (acts) => {
        for (const one of acts) perform(one)
        await running.drain()
        for (const [name, actor] of readers()) {
          const may = readable(actor)
          expect([name, tokensIn(listed(actor))]).toEqual([name, may.filter((one) => /^[TE]/.test(one))])
          expect([name, await found(actor)]).toEqual([name, may.filter((one) => one.startsWith('T'))])
          for (const [file, content] of Object.entries(filesFor(actor) ?? {}))
            expect([name, file, tokensIn(content)]).toEqual([
              name,
              file,
              file === 'csv' ? may.filter((one) => inCsv.test(one)) : may,
            ])
          expect([name, attached(actor).toSorted()]).toEqual([name, readableAttachments(actor).toSorted()])
        }
      }),
      { seed: 2026_05_02, numRuns: 10, endOnFailure: true },
    )
  })

  it('when the files are written, too', async () => {
    const some = readers().filter(([name, actor]) => writtenFor.includes(name) && read(actor))
    expect(some.length).toBeGreaterThan(0)
    for (const [name, actor] of some) {
      const file = read(actor)
      if (!file) continue
      const may = readable(actor)
      for (const task of [
        { task: 'excel' as const, sheets: sheetsOf(file) },
        { task: 'word' as const, ...documentOf(file) },
      ]) {
        const parts = Object.values(unzipSync(await writeFile(task))).map((part) => strFromU8(part))
        expect([name, task.task, tokensIn(parts)]).toEqual([name, task.task, may])
      }
    }
  })
})

/** By the rows alone, as one would say the rule: inside all as it is written, outside what is shared as it was shared. */
function readable(actor: Actor): string[] {
  return tokensIn(
    db
      .select()
      .from(cases)
      .all()
      .flatMap((row): unknown[] => {
        const standing = currentOf(row)
        if (isInsideOf(actor, row))
          return [
            [row.essence, row.facts, row.sources],
            db
              .select()
              .from(sections)
              .where(eq(sections.caseId, row.id))
              .all()
              .map(({ essence, sources }) => [essence, sources]),
            standingItems(row).map(({ content }) => content),
          ]
        const read = standing.filter(({ audience }) => isInAudience(actor, row, audience))
        if (read.every(({ subject }) => subject !== 'card')) return []
        return read.filter(({ subject }) => subject !== 'displacement').map(({ content }) => content)
      }),
  )
}

function currentOf({ id }: Row) {
  return db
    .select()
    .from(releases)
    .where(and(eq(releases.caseId, id), isNull(releases.endedAt)))
    .all()
}

function standingItems({ id }: Row) {
  return db
    .select()
    .from(items)
    .where(and(eq(items.caseId, id), isNull(items.deletedAt)))
    .all()
}

function listed(actor: Actor) {
  const inCases = slugs.flatMap((slug) => {
    const theCase = findCase(actor, slug)
    return theCase
      ? sectionsOf(theCase).map(({ working, release }) => working?.essence ?? release?.content.essence)
      : []
  })
  return [
    inCases,
    listKinds.map((kind) => findItems(actor, kind, {}, 'title').read({ limit: 99, offset: 0 })),
  ]
}

async function found(actor: Actor): Promise<string[]> {
  const { hits, total } = await search(actor, { q: 'overal', kinds: [...itemKinds], limit: 999 })
  expect(total).toBe(hits.length)
  return tokensIn(hits.map(({ title }) => title.text))
}

/** @returns null for who may not know of two cases */
function read(actor: Actor) {
  const asked = { slugs, rows: [], order: 'casus' as const }
  const known = slugs.filter((slug) => findCase(actor, slug))
  if (known.length > 1) return readComparisonFile(actor, asked, { origin: 'https://x.example', now: 0 })
  expect(() => readComparisonFile(actor, asked, { origin: 'https://x.example' })).toThrow()
  return null
}

function filesFor(actor: Actor) {
  const file = read(actor)
  return file && { csv: statementsCsv(file), excel: sheetsOf(file), word: documentOf(file) }
}

function attached(actor: Actor): string[] {
  return db
    .select()
    .from(attachments)
    .all()
    .map(({ publicId }) => publicId)
    .filter((publicId) => {
      try {
        return getAttachment(actor, publicId) !== null
      } catch (thrown) {
        expect(thrown).toMatchObject({ init: { status: 404 } })
        return false
      }
    })
}

function readableAttachments(actor: Actor): string[] {
  const may = readable(actor)
  return db
    .select({ attachment: attachments, theCase: cases, item: items })
    .from(attachments)
    .innerJoin(cases, eq(cases.id, attachments.caseId))
    .innerJoin(items, eq(items.id, attachments.itemId))
    .all()
    .filter(({ attachment, theCase, item }) => {
      if (isInsideOf(actor, theCase)) return item.deletedAt === null
      const shared = currentOf(theCase).find(
        ({ itemId, subject }) => itemId === item.id && subject === 'item',
      )
      return (
        attachment.sharedAt !== null &&
        shared !== undefined &&
        tokensIn(shared.content).every((one) => may.includes(one))
      )
    })
    .map(({ attachment }) => attachment.publicId)
}

function fill(): void {
  transact((tx) => {
    tx.insert(coalitionMembers)
      .values({
        caseId: world.caseIds.gildenwijk,
        personId: world.personIds.stranger,
        role: 'contact',
        createdAt: 0,
      })
      .run()
    tx.insert(files).values({ hash: 'a', sizeBytes: 1, mediaType: 'application/pdf', createdAt: 0 }).run()
  })
  for (const slug of slugs) {
    write(slug, 'card')
    for (const key of partKeys) write(slug, key)
    for (const kind of itemKinds) {
      const codes = {
        domain: 'sociaal',
        scale: 'buurt',
        type: 'voorziening',
        phase: 'loopt',
        forWhom: 'buren',
      }
      createItem(sharerOf(slug), slug, {
        ...blank(kind),
        ...wordsOfItem(),
        ...(kind === 'intervention' && codes),
        key: kind,
      })
      const itemId = idOf(slug, kind)
      attach(slug, itemId)
      db.update(items)
        .set({ displacement: token('D') })
        .where(eq(items.id, itemId))
        .run()
      const common = { caseId: world.caseIds[slug], itemId, createdAt: 0 }
      transact((tx) => {
        const by = { authorId: world.personIds.expert, publicId: newPublicId() }
        const thread = tx
          .insert(threads)
          .values({ ...common, ...by, kind: 'idea', audience: 'public' })
          .returning()
          .get()
        tx.insert(comments)
          .values({ ...by, threadId: thread.id, text: token('R'), createdAt: 0 })
          .run()
      })
    }
  }
}

const wordsOfItem = () => ({ title: `Overal ${token('T')}`, themes: ['beheer'], sources: [sourceWith('B')] })

function idOf(slug: Slug, kind: string): number {
  const found = db
    .select()
    .from(items)
    .where(and(eq(items.caseId, world.caseIds[slug]), eq(items.key, kind)))
    .get()
  return found?.id ?? 0
}

function perform(one: Act): void {
  const item = itemKinds.find((kind) => 'what' in one && one.what === kind)
  switch (one.does) {
    case 'share':
      if (!item || !isDeleted(one.slug, item))
        share(sharerOf(one.slug), one.slug, subjectOf(one.what), one.audience)
      return
    case 'write':
      if (!item || !isDeleted(one.slug, item)) write(one.slug, one.what)
      return
    case 'delete': {
      const ref = { kind: one.what, key: one.what }
      if (isDeleted(one.slug, one.what)) restoreItem(sharerOf(one.slug), one.slug, ref)
      else deleteItem(sharerOf(one.slug), one.slug, ref)
      return
    }
    case 'appoint':
      appoint(one)
  }
}

function isDeleted(slug: Slug, kind: string): boolean {
  return (
    db
      .select()
      .from(items)
      .where(eq(items.id, idOf(slug, kind)))
      .get()?.deletedAt !== null
  )
}

function subjectOf(what: Extract<Act, { does: 'share' }>['what']): Subject {
  if (what === 'card' || what === 'about') return what
  const kind = itemKinds.find((one) => one === what)
  return kind ? { item: { kind, key: kind } } : { section: what }
}

/** A file waits for the next sharing of what it hangs under. */
function attach(slug: Slug, itemId: number): void {
  db.insert(attachments)
    .values({
      publicId: newPublicId(),
      caseId: world.caseIds[slug],
      itemId,
      hash: 'a',
      name: token('X'),
      use: 'file',
      addedById: sharerOf(slug).id,
      createdAt: 0,
    })
    .run()
}

/** Other words and one more file, in the working version alone. */
function write(slug: Slug, what: Extract<Act, { does: 'write' }>['what']): void {
  const actor = sharerOf(slug)
  const kind = itemKinds.find((one) => one === what)
  const caseId = world.caseIds[slug]
  if (kind) {
    const row = db
      .select()
      .from(items)
      .where(eq(items.id, idOf(slug, kind)))
      .get()
    if (!row) throw new Error(`no ${kind} in ${slug}`)
    const content = { ...row.content, ...wordsOfItem() }
    const { displacement, version } = row
    attach(slug, row.id)
    changeItem(actor, slug, { kind, key: kind }, { content, displacement, version })
  } else if (what === 'card') {
    const facts = [{ label: token('F'), value: '1', source: '' }]
    transact((tx) => {
      tx.update(cases)
        .set({ essence: token('C'), facts, sources: [sourceWith('S')] })
        .where(eq(cases.id, caseId))
        .run()
      recordChange(tx, { verb: 'case.changed', subject: 'case', subjectId: caseId, caseId })
    })
  } else {
    const isIt = and(eq(sections.caseId, caseId), eq(sections.key, what))
    db.update(sections)
      .set({ sources: [sourceWith('S')] })
      .where(isIt)
      .run()
    const version = db.select().from(sections).where(isIt).get()?.essenceVersion ?? 0
    saveEssence(actor, slug, what, { essence: `Overal ${token('E')}`, version })
  }
}

/** The participant becomes somebody else, in the network and in one coalition. */
function appoint({ slug, network, coalition }: Extract<Act, { does: 'appoint' }>): void {
  const personId = world.personIds.participant
  transact((tx) => {
    tx.delete(memberships).where(eq(memberships.personId, personId)).run()
    tx.delete(coalitionMembers).where(eq(coalitionMembers.personId, personId)).run()
    if (network)
      tx.insert(memberships)
        .values({ networkId: world.networkId, personId, role: network, createdAt: 0 })
        .run()
    const untilAt = coalition === 'facilitator' ? Date.now() + 60_000 : null
    if (coalition)
      tx.insert(coalitionMembers)
        .values({ caseId: world.caseIds[slug], personId, role: coalition, untilAt, createdAt: 0 })
        .run()
  })
}
