import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { readCaseList } from '#app/features/cases/case-list.ts'
import { readCasePage } from '#app/features/cases/case-page.ts'
import { readList } from '#app/features/codes/queries.ts'
import { startThread } from '#app/features/comments/commands.ts'
import { waitingOnCases } from '#app/features/comments/waiting.ts'
import { compare } from '#app/features/comparisons/compare.ts'
import { documentOf, readComparisonFile, sheetsOf, statementsCsv } from '#app/features/comparisons/file.ts'
import { readCountry } from '#app/features/country/queries.ts'
import { readDesk, waitingCount } from '#app/features/desk/queries.ts'
import { proposeFinding } from '#app/features/findings/commands.ts'
import { evidenceOf, getFinding } from '#app/features/findings/queries.ts'
import { findItems } from '#app/features/items/across.ts'
import { createItem } from '#app/features/items/commands.ts'
import { blank } from '#app/features/items/content.ts'
import { listKinds, listWords } from '#app/features/items/lists.ts'
import { readableItemId } from '#app/features/items/readable.ts'
import { readFrontPage } from '#app/features/networks/front-page.ts'
import { notificationsFollower } from '#app/features/notifications/follower.ts'
import { toldTo, unseenCount } from '#app/features/notifications/queries.ts'
import { readPalettePage } from '#app/features/palettes/palette-page.ts'
import { share } from '#app/features/releases/commands.ts'
import { search } from '#app/features/search/queries.ts'
import { changesAfter } from '#db/changes.ts'
import { emptyRichText, type ItemKind } from '#db/schema/index.ts'
import { type Search, startSearch } from '#search/index.ts'
import { buildWorld, paragraph, type World } from '#tests/world.ts'
import { restorePart, retirePart } from './commands.ts'

const world = buildWorld()
type Name = keyof World['personIds']
const names = Object.keys(world.personIds) as Name[]
const readers: [Name | 'visitor', Actor][] = [
  ['visitor', visitor],
  ...names.map((name): [Name, Actor] => [name, world.actor(name)]),
]
const organiser = world.actor('organiser')

/** Of each kind a word and a theme that nothing else has. */
const marks: Record<ItemKind, { word: string; theme: string; label: string }> = {
  intervention: { word: 'Hortensia', theme: 'beheer', label: 'Beheer' },
  dilemma: { word: 'Lavendel', theme: 'zorg', label: 'Zorg' },
  question: { word: 'Zonnebloem', theme: 'armoede', label: 'Armoede' },
  expectation: { word: 'Pioenroos', theme: 'jeugd', label: 'Jeugd' },
}
const words = [...listKinds.map((kind) => marks[kind].word), 'Woorden over de-wijk']
const containing = (word: string) => expect.stringContaining(word)
const shared: [slug: string, by: Name, audience: 'local' | 'network' | 'public' | null][] = [
  ['nieuwstraat', 'contact', null],
  ['nieuwstraat', 'contact', 'local'],
  ['nieuwstraat', 'contact', 'network'],
  ['nieuwstraat', 'contact', 'public'],
  ['meerzicht', 'stranger', 'network'],
  ['buitenland', 'organiser', 'public'],
]
const evidence: number[] = []
for (const kind of listKinds)
  for (const [slug, name, audience] of shared) {
    const by = world.actor(name)
    const given = {
      ...blank(kind),
      title: `${marks[kind].word} voor ${audience ?? 'onszelf'}`,
      story: paragraph('Bloemen in de wijk.'),
      themes: [marks[kind].theme],
    }
    const codes = { domain: 'sociaal', type: 'voorziening', phase: 'loopt', aims: ['ontmoeting'] }
    const { key } = createItem(by, slug, kind === 'intervention' ? { ...given, ...codes } : given)
    const item = { kind, key }
    if (!audience) continue
    share(by, slug, { item }, audience)
    if (audience === 'local') continue
    const reaction = { kind: 'idea', audience: 'shared', text: 'Een gedachte.' } as const
    startThread(world.actor('expert'), slug, { sectionKey: null, item, ...reaction })
    evidence.push(readableItemId(organiser, { slug, ...item }) ?? 0)
  }
const finding = proposeFinding(organiser, {
  title: 'Wat wij zagen',
  kind: 'finding',
  story: emptyRichText,
  conditions: '',
  dissent: '',
  hasNoDissent: true,
  year: 2026,
  sources: [],
  itemIds: evidence,
}).key

let running: Search
beforeAll(async () => {
  await notificationsFollower.handle(changesAfter(0, 10_000))
  running = startSearch((what, error) => console.error(what, error))
  await running.drain()
})
afterAll(() => running.stop())

const asked = { slugs: ['nieuwstraat', 'meerzicht', 'buitenland'], rows: [], order: 'casus' as const }

/** What somebody reads and counts, by where. Reactions stay with their coalition and their writer, and are left out. */
async function sightsOf(actor: Actor) {
  const { total, facets, hits } = await search(actor, { q: 'bloemen wijk', limit: 100 })
  const comparison = compare(actor, asked)
  const isPerson = actor.kind === 'person'
  return {
    'the cases': readCaseList(actor, new URLSearchParams()),
    'the front page': readFrontPage(actor).news,
    'a case': { ...readCasePage(actor, 'nieuwstraat'), threads: null },
    'the lists': listKinds.map((kind) => findItems(actor, kind, {}, 'title').read({ limit: 50, offset: 0 })),
    search: { total, facets, hits: hits.map(({ kind, title }) => [kind, title.text]) },
    palette: readPalettePage(actor, 'nieuwstraat'),
    comparison: { ...comparison, choices: comparison.choices.map(({ key }) => key) },
    files: comparison.cases.length > 1 ? filesOf(actor) : null,
    codes: isPerson && actor.networkRole === 'organiser' ? usedThemes(actor) : null,
    evidence: isPerson && actor.networkRole ? evidenceOf(actor, getFinding(actor, finding).id) : null,
    'the desk': isPerson ? { ...readDesk(actor, 0), waiting: null, outcomes: null } : null,
    notifications: isPerson
      ? [
          toldTo(actor)
            .groups.flatMap(({ told }) => told)
            .filter(({ thread }) => !thread),
          unseenCount(actor),
        ]
      : null,
  }
}
/** Without the codebook, in which every code stands. */
function filesOf(actor: Actor) {
  const file = readComparisonFile(actor, asked, { origin: 'https://x.example', now: 0 })
  return [
    statementsCsv(file).split('\r\n'),
    sheetsOf(file).filter(({ name }) => name !== 'Codeboek'),
    documentOf({ ...file, codebook: [] }),
  ]
}
const usedThemes = (actor: Actor) =>
  readList(actor, 'thema').codes.flatMap(({ label, uses }) => (uses.items ? [label, String(uses.items)] : []))

/** How many items of a kind there are, by every way one gets to know it. */
async function countsOf(actor: Actor, kind: ItemKind) {
  const { types, themes, themedKind, news } = await readCountry(actor, listWords[kind])
  const map = kind === 'intervention' ? types : themedKind === kind ? themes : null
  const { facets } = await search(actor, { q: 'bloemen wijk', limit: 1 })
  return {
    'in the list': findItems(actor, kind, {}, 'title').total,
    'in the country': map?.total ?? 0,
    'new in the country': news.find((one) => one.kind === kind)?.total ?? 0,
    'as a kind in search': facets.kind[kind],
    'as a theme in search': facets.codes.theme[marks[kind].theme] ?? 0,
  }
}
/** Those that are shared or inside, and of those the shared ones. */
const allCounts = (total: number, shared: number) => ({
  'in the list': total,
  'in the country': total,
  'new in the country': shared,
  'as a kind in search': total,
  'as a theme in search': total,
})
const expected: Record<Name | 'visitor', [total: number, shared: number]> = {
  visitor: [2, 2],
  organiser: [4, 4],
  expert: [4, 4],
  participant: [4, 4],
  contact: [6, 5],
  editor: [6, 5],
  facilitator: [6, 5],
  guest: [4, 4],
  stranger: [4, 4],
}
/** Of each kind one reaction waits at Nieuwstraat for the network and one for everybody, and one at Meerzicht. */
const waiting = (name: Name) =>
  [...waitingOnCases(world.actor(name), [world.caseIds.nieuwstraat, world.caseIds.meerzicht]).values()].map(
    ({ count }) => count,
  )

/** A part that comes back stands last: in which order things are does not count. */
function inAnyOrder(sight: unknown): unknown {
  if (Array.isArray(sight))
    return sight.map(inAnyOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (sight === null || typeof sight !== 'object') return sight
  return Object.fromEntries(Object.entries(sight).map(([key, value]) => [key, inAnyOrder(value)]))
}

describe('what is in parts that were retired', () => {
  const before = new Map<string, unknown>()
  const parts = [...Object.values(listWords), 'de-wijk']

  it('was read by everybody, and counted alike by every way to know of it', async () => {
    for (const [name, actor] of readers) {
      const sights = await sightsOf(actor)
      before.set(name, inAnyOrder(sights))
      for (const word of words) expect([name, JSON.stringify(sights)]).toEqual([name, containing(word)])
      for (const kind of listKinds)
        expect([name, kind, await countsOf(actor, kind)]).toEqual([name, kind, allCounts(...expected[name])])
    }
    expect(waiting('participant')).toEqual([8, 4])
  })

  it('is read nowhere and counted in nothing, before the index knows and after', async () => {
    for (const part of parts) retirePart(organiser, part)
    for (const isDrained of [false, true]) {
      if (isDrained) await running.drain()
      for (const [name, actor] of readers) {
        for (const [where, sight] of Object.entries(await sightsOf(actor)))
          for (const word of [...words, ...listKinds.map((kind) => `"${marks[kind].label}"`)])
            expect([name, where, JSON.stringify(sight)]).toEqual([
              name,
              where,
              expect.not.stringContaining(word),
            ])
        for (const kind of listKinds)
          expect([name, kind, await countsOf(actor, kind)]).toEqual([name, kind, allCounts(0, 0)])
      }
    }
    expect(waiting('participant')).toEqual([])
    // Reactions stay with the coalition: it knows what they are on.
    expect(waiting('contact')).toEqual([8])
    expect(waitingCount(world.actor('contact'))).toBe(8)
  })

  it('is read and counted as it was when they are back', async () => {
    for (const part of parts) restorePart(organiser, part)
    await running.drain()
    for (const [name, actor] of readers)
      expect([name, inAnyOrder(await sightsOf(actor))]).toEqual([name, before.get(name)])
    expect(waiting('participant')).toEqual([8, 4])
  })
})
