import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor, Person } from '#app/auth/actor.ts'
import { visitor } from '#app/auth/actor.ts'
import { findCase } from '#app/features/cases/queries.ts'
import { readComparisonFile, sheetsOf, statementsCsv } from '#app/features/comparisons/file.ts'
import { readCountry } from '#app/features/country/queries.ts'
import { findItems } from '#app/features/items/across.ts'
import { createItem, deleteItem, restoreItem } from '#app/features/items/commands.ts'
import type { GivenItem } from '#app/features/items/content.ts'
import { pathOfItem } from '#app/features/items/lists.ts'
import { getItem } from '#app/features/items/queries.ts'
import { share } from '#app/features/releases/commands.ts'
import { pathOf, search } from '#app/features/search/queries.ts'
import { sectionsOf } from '#app/features/sections/queries.ts'
import { audiences, coalitionRoles, type ItemKind, itemKinds } from '#db/schema/index.ts'
import { type Search, startSearch } from '#search/index.ts'
import { buildWorld } from './world.ts'

/** What somebody may read they find in every list, search, count and file; what they may not read, in none. */
const world = buildWorld()
const owners = { nieuwstraat: 'contact', meerzicht: 'stranger', buitenland: 'organiser' } as const
const slugs = Object.keys(owners) as (keyof typeof owners)[]
const sectionKeys = ['de-wijk', 'gedroomde-aanpak', 'gewenste-opbrengsten']

type Ref = { slug: keyof typeof owners; kind: ItemKind; key: string; word: string }
/** A word of its own for each, so that it is seen wherever it comes up. */
const refs: Ref[] = slugs.flatMap((slug, at) =>
  itemKinds.flatMap((kind) =>
    [0, 1].map((nth): Ref => {
      const word = `${kind}${'abc'[at]}${nth}`
      const codes = kind === 'intervention' ? { domain: 'sociaal', type: 'zorg' } : {}
      const given = { kind, title: `Bosuil ${word}`, themes: ['zorg'], ...codes } as GivenItem
      const { key } = createItem(world.actor(owners[slug]), slug, given)
      return { slug, kind, key, word }
    }),
  ),
)

let running: Search
beforeAll(() => {
  running = startSearch((what, error) => console.error(what, error))
})
afterAll(() => running.stop())

const role = fc.option(fc.constantFrom(...coalitionRoles))
const someone: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Actor>(visitor) },
  {
    weight: 8,
    arbitrary: fc
      .record({
        networkRole: fc.constantFrom(null, 'organiser', 'expert', 'participant'),
        nieuwstraat: role,
        meerzicht: role,
        gildenwijk: role,
      })
      .map(({ networkRole, ...own }): Person => {
        const coalitions = new Map(
          Object.entries(own).flatMap(([slug, role]) =>
            role ? [[world.caseIds[slug as keyof typeof own], role] as const] : [],
          ),
        )
        return { ...world.actor('participant'), networkRole, coalitions }
      }),
  },
)
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      ref: fc.constantFrom(...refs),
      what: fc.constantFrom(...audiences, 'delete', 'restore'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      slug: fc.constantFrom(...slugs),
      section: fc.constantFrom('card', 'about', ...sectionKeys),
      what: fc.constantFrom(...audiences),
    }),
  },
)

function does(one: typeof act extends fc.Arbitrary<infer Act> ? Act : never): void {
  if ('section' in one) {
    const { slug, section } = one
    const subject = section === 'card' || section === 'about' ? section : { section }
    share(world.actor(owners[slug]), slug, subject, one.what)
    return
  }
  const { ref, what } = one
  const owner = world.actor(owners[ref.slug])
  const isThere = mayRead(owner, ref)
  if (what === 'restore') {
    if (!isThere) restoreItem(owner, ref.slug, ref)
  } else if (!isThere) return
  else if (what === 'delete') deleteItem(owner, ref.slug, ref)
  else share(owner, ref.slug, { item: ref }, what)
}

/** What the page of the item says. */
function mayRead(actor: Actor, { slug, kind, key }: Ref): boolean {
  try {
    getItem(actor, slug, kind, key)
    return true
  } catch {
    return false
  }
}

const wordsIn = (text: string) => refs.filter(({ word }) => text.includes(word)).map(({ word }) => word)

async function expectTheSame(actor: Actor): Promise<void> {
  const readable = refs.filter((ref) => mayRead(actor, ref))
  const words = readable.map(({ word }) => word)
  const paths = readable.map((ref) => pathOfItem(ref.slug, ref)).sort()

  const listed = itemKinds.flatMap((kind) =>
    findItems(actor, kind, {}, 'shared').read({ limit: 100, offset: 0 }),
  )
  expect(listed.map((item) => pathOfItem(item.slug, item)).sort()).toEqual(paths)

  const found = await search(actor, { q: 'bosuil', kinds: [...itemKinds], limit: 100 })
  expect(found.hits.map(pathOf).sort()).toEqual(paths)
  expect(found.total).toBe(paths.length)

  for (const [kind, over] of [
    ['dilemma', 'dilemmas'],
    ['question', 'vragen'],
    ['expectation', 'verwachtingen'],
  ] as const) {
    const { caseCount, themes, types, news } = await readCountry(actor, over)
    expect(caseCount).toBe(Object.keys(world.caseIds).filter((slug) => findCase(actor, slug)).length)
    const counted = new Map(
      themes?.columns.map(({ key }, n) => [
        key,
        themes.rows.reduce((sum, row) => sum + (row.cells[n]?.n ?? 0), 0),
      ]),
    )
    const ofKind = (some: ItemKind, slug?: string) =>
      readable.filter((ref) => ref.kind === some && (!slug || ref.slug === slug)).length
    for (const slug of slugs) expect(counted.get(slug) ?? 0).toBe(ofKind(kind, slug))
    expect(types?.total).toBe(ofKind('intervention'))
    const told = news.find((one) => one.kind === kind)?.items.map(({ to }) => to) ?? []
    expect(paths).toEqual(expect.arrayContaining(told))
  }

  const seen = slugs.flatMap((slug) => findCase(actor, slug) ?? [])
  if (seen.length < 2) return
  const file = readComparisonFile(
    actor,
    { slugs: [...slugs, 'gildenwijk'], rows: [], order: 'casus' },
    { origin: 'https://x.example' },
  )
  for (const text of [statementsCsv(file), JSON.stringify(sheetsOf(file))])
    expect(wordsIn(text).sort()).toEqual(words.toSorted())
  const columns = file.rows.find(({ key }) => key === 'kern')?.perCase.length
  expect(columns).toBe(file.cases.length)
  for (const key of sectionKeys) {
    const row = file.rows.find((one) => one.key === `deel-${key}`)
    for (const theCase of seen) {
      const said = row?.perCase.flat().some(({ to }) => to === `/casussen/${theCase.slug}#${key}`)
      expect(said).toBe(sectionsOf(theCase).some((section) => section.key === key))
    }
  }
}

it('may read it, is in the list, found by search, counted for the country, and in the file of a comparison: all or none', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 6, maxLength: 14 }),
      fc.array(someone, { minLength: 4, maxLength: 4 }),
      async (acts, actors) => {
        for (const one of acts) does(one)
        await running.drain()
        for (const actor of actors) await expectTheSame(actor)
      },
    ),
    { numRuns: 12, endOnFailure: true },
  )
}, 120_000)
