import { and, eq, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { seeCase } from '#app/features/cases/queries.ts'
import { threadsOnCase } from '#app/features/comments/queries.ts'
import { sectionsOf } from '#app/features/sections/queries.ts'
import { recordChange } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { type Audience, audiences, cases, comments, releases, sections, threads } from '#db/schema/index.ts'
import { type Search, startSearch } from '#search/index.ts'
import { buildWorld } from '#tests/world.ts'
import { search, suggest } from './queries.ts'

const world = buildWorld()
const people = Object.keys(world.personIds) as (keyof typeof world.personIds)[]
const readers: [string, () => Actor][] = [
  ['visitor', () => visitor],
  ...people.map((name): [string, () => Actor] => [name, () => world.actor(name)]),
]

let running: Search
beforeAll(() => {
  running = startSearch((what, error) => console.error(what, error))
})
afterAll(() => running.stop())

/** Every case, section and thread this actor may read by the rules of the pages, as `kind/case/item`. */
function readable(actor: Actor): string[] {
  const found: string[] = []
  for (const row of db.select().from(cases).all()) {
    const theCase = seeCase(actor, row)
    if (!theCase) continue
    found.push(`case/${row.slug}/${row.slug}`)
    for (const { key } of sectionsOf(theCase)) found.push(`section/${row.slug}/${key}`)
    for (const thread of threadsOnCase(actor, theCase)) found.push(`thread/${row.slug}/${thread.publicId}`)
  }
  return found.sort()
}

/** Everything there is holds this word: what comes back is all that this actor can find. */
async function findable(actor: Actor): Promise<string[]> {
  const answer = await search(actor, { q: 'overal', limit: 1000 })
  const found = answer.hits.map(({ kind, item, shown }) => `${kind}/${shown.caseSlug}/${item}`)
  const counted = Object.values(answer.facets).reduce((sum, count) => sum + count, 0)
  expect(answer.total).toBe(found.length)
  expect(counted).toBe(found.length)
  const suggested = await suggest(actor, 'overa', 1000)
  expect(found).toEqual(
    expect.arrayContaining(suggested.map(({ kind, item, shown }) => `${kind}/${shown.caseSlug}/${item}`)),
  )
  return found.sort()
}

function fill(): void {
  transact((tx) => {
    tx.update(cases).set({ essence: 'De kern, overal.' }).run()
    tx.update(sections).set({ text: 'De woorden van overal.' }).run()
    for (const release of tx.select().from(releases).all()) {
      if (release.subject === 'about') continue
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
  })
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
})

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
      .where(and(eq(releases.caseId, caseId), isNull(releases.endedAt)))
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
