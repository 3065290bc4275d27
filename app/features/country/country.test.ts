import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { share } from '#app/features/releases/commands.ts'
import { db, transact } from '#db/client.server.ts'
import { audiences, cases, type ItemKind } from '#db/schema/index.ts'
import { addCase, addRelease, buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { compare } from '../comparisons/compare.ts'
import { selectionOf } from '../comparisons/selection.ts'
import { readAcross } from '../items/across-list.ts'
import { createItem } from '../items/commands.ts'
import type { GivenItem } from '../items/content.ts'
import { listWords } from '../items/lists.ts'
import { type GapMap, mostCaseColumns } from './gap-map.ts'
import { monthBefore } from './month-before.ts'
import { type Country, readCountry } from './queries.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const names = ['organiser', 'participant', 'contact', 'facilitator', 'guest', 'stranger'] as const
const everybody = (): Actor[] => [visitor, ...names.map((name) => world.actor(name))]
const owners = { contact: 'nieuwstraat', stranger: 'meerzicht', organiser: 'buitenland' } as const
type Owner = keyof typeof owners

function add(owner: Owner, given: GivenItem, audience: (typeof audiences)[number], at?: number): void {
  const actor = world.actor(owner)
  const { key } = createItem(actor, owners[owner], given, at)
  share(actor, owners[owner], { item: { kind: given.kind, key } }, audience, at)
}

/** How many there are on the page of this address, for this actor. */
function countAt(actor: Actor, kind: ItemKind, address: string): number {
  const { pathname } = new URL(address, 'http://x')
  expect(pathname).toBe(`/${listWords[kind]}`)
  return readAcross(actor, kind, new Request(new URL(address, 'http://x'))).total
}

/** Of what is not there only the first is asked for: the rest follows from the sums. */
function expectTrue(actor: Actor, { kind, rows }: GapMap): void {
  const gap = rows.find(({ total }) => total === 0)
  for (const { total, to, cells, compareAt } of rows.filter((row) => row.total > 0 || row === gap)) {
    expect([to, countAt(actor, kind, to)]).toEqual([to, total])
    expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(total)
    const there = cells.filter(({ n }) => n > 0)
    for (const cell of there) expect([cell.to, countAt(actor, kind, cell.to)]).toEqual([cell.to, cell.n])
    if (!compareAt) continue
    const asked = selectionOf(new URL(compareAt, 'http://x').searchParams)
    const compared = compare(actor, asked)
    expect([compared.cases.length, compared.missing, compared.rows.length]).toEqual([there.length, 0, 1])
  }
}

const mapsOf = ({ themes, types, evidence, evidencePerType }: Country) =>
  [themes, types, evidence, evidencePerType].flatMap((map) => map ?? [])

describe('the network as a whole', () => {
  const given = fc.record({
    owner: fc.constantFrom<Owner>('contact', 'stranger', 'organiser'),
    kind: fc.constantFrom<ItemKind>('dilemma', 'question', 'expectation', 'intervention'),
    themes: fc.subarray(['zorg', 'jeugd', 'menging']),
    type: fc.constantFrom('', 'renovatie', 'zorg'),
    localEvidence: fc.constantFrom('', 'idee', 'ervaring'),
    audience: fc.constantFrom(...audiences),
    daysAgo: fc.integer({ min: 0, max: 60 }),
  })

  it.each([
    ['by case', 0],
    ['by province', mostCaseColumns],
  ])(
    'counts for everybody what they find behind the count, %s',
    async (_how, more) => {
      const now = Date.now()
      await fc.assert(
        fc.asyncProperty(fc.array(given, { minLength: 5, maxLength: 14 }), async (all) => {
          emptyDatabase()
          world = buildWorld()
          transact((tx) => {
            for (let n = 0; n < more; n++) {
              const id = addCase(tx, `wijk-${n}`, world.networkId)
              addRelease(tx, id, 'card', 'public', world.personIds.contact)
            }
          })
          // What a coalition moved on its own card, others do not know yet.
          db.update(cases).set({ province: '' }).run()
          for (const [n, { owner, kind, daysAgo, audience, type, localEvidence, themes }] of all.entries()) {
            const codes = kind === 'intervention' ? { type, localEvidence } : {}
            const item = { kind, title: `Iets ${n}`, themes, ...codes } as GivenItem
            add(owner, item, audience, now - daysAgo * 24 * 3_600_000)
          }
          for (const actor of everybody())
            for (const over of ['dilemmas', 'vragen', 'verwachtingen']) {
              const country = await readCountry(actor, over, now)
              expect(country.themes?.kind).toBe(
                { dilemmas: 'dilemma', vragen: 'question', verwachtingen: 'expectation' }[over],
              )
              for (const map of mapsOf(country)) expectTrue(actor, map)
              for (const { kind, total, to, items } of country.news) {
                expect([to, countAt(actor, kind, to)]).toEqual([to, total])
                expect(items).toHaveLength(Math.min(3, total))
              }
            }
        }),
        { numRuns: 2 },
      )
    },
    120_000,
  )

  it('shows what nobody has as a gap, what is unknown as unknown, and lets one compare who have the same', async () => {
    const dilemma = {
      kind: 'dilemma',
      title: 'Wie eerst?',
      themes: ['zorg', 'zorg', 'jeugd'],
    } satisfies GivenItem
    add('contact', dilemma, 'public')
    add('organiser', dilemma, 'public')
    add('contact', { kind: 'intervention', title: 'Huiskamer' }, 'public')
    const { themes, evidencePerType } = await readCountry(visitor, '')
    expect(themes?.columns.map(({ key }) => key)).toEqual(['buitenland', 'nieuwstraat'])
    expect(themes?.rows[0]).toMatchObject({
      total: 2,
      cells: [{ n: 1 }, { n: 1 }],
      compareAt: '/vergelijken?casus=buitenland&casus=nieuwstraat&rij=dilemmas',
    })
    expect(themes?.missing).toContain('Verdringing')
    expect(themes?.rows.at(-1)).toMatchObject({ total: 0, compareAt: '' })
    expect(evidencePerType?.rows[0]).toMatchObject({
      total: 1,
      to: '/interventies?soort=-',
      cells: [
        { n: 1, to: '/interventies?soort=-&onderbouwing=-' },
        { n: 0 },
        { n: 0 },
        { n: 0 },
        { n: 0 },
        { n: 0 },
      ],
    })
  })

  it('has no more cases and provinces than somebody may know of', async () => {
    expect((await readCountry(visitor, '')).caseCount).toBe(2)
    expect((await readCountry(world.actor('stranger'), '')).themes?.columns.map(({ key }) => key)).toEqual([
      'meerzicht',
      'buitenland',
      'nieuwstraat',
    ])
  })
})

it('calls a month ago the same day of the month before, or its last', () => {
  expect(['2026-11-26', '2026-01-15', '2026-03-31', '2028-03-30', '2026-12-31'].map(monthBefore)).toEqual([
    '2026-10-26',
    '2025-12-15',
    '2026-02-28',
    '2028-02-29',
    '2026-11-30',
  ])
})
