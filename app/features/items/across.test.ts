import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { share, takeBack } from '#app/features/releases/commands.ts'
import { audiences, type ItemKind, itemKinds } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { findItems, type ItemFilter, type ItemOrder } from './across.ts'
import { readAcross } from './across-list.ts'
import { changeItem, createItem, deleteItem, restoreItem } from './commands.ts'
import type { GivenItem } from './content.ts'
import { facetsOf } from './facets.ts'
import { getItem } from './queries.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const names = [
  'organiser',
  'expert',
  'participant',
  'contact',
  'editor',
  'facilitator',
  'guest',
  'stranger',
] as const
const slugOf = { contact: 'nieuwstraat', stranger: 'meerzicht', organiser: 'buitenland' } as const
const owners = ['contact', 'stranger', 'organiser'] as const
type Owner = (typeof owners)[number]

const everybody = (): Actor[] => [visitor, ...names.map((name) => world.actor(name))]
const all = { limit: 2000, offset: 0 }
const listed = (actor: Actor, kind: ItemKind, filter: ItemFilter = {}, order: ItemOrder = 'shared') =>
  findItems(actor, kind, filter, order).read(all)
const titles = (actor: Actor, kind: ItemKind, filter: ItemFilter = {}, order?: ItemOrder) =>
  listed(actor, kind, filter, order).map(({ title }) => title)

function add(owner: Owner, given: GivenItem, at?: number) {
  const { key } = createItem(world.actor(owner), slugOf[owner], given, at)
  return { kind: given.kind, key }
}

function open(actor: Actor, slug: string, kind: ItemKind, key: string) {
  try {
    return getItem(actor, slug, kind, key).item
  } catch {
    return null
  }
}

describe('the list of items', () => {
  it('has the type as its writers called it where none of the list is it, and elsewhere as it was shared', () => {
    const given = { kind: 'intervention', domain: 'sociaal', phase: 'loopt', forWhom: 'buren' } as const
    const of = (typeOther: string): GivenItem => ({ ...given, title: 'Koken', type: 'anders', typeOther })
    const item = add('contact', of('buurtkeuken'))
    share(world.actor('contact'), 'nieuwstraat', { item }, 'public')
    const { working } = getItem(world.actor('contact'), 'nieuwstraat', item.kind, item.key).item
    if (working?.content.kind !== 'intervention') throw new Error('it is one')
    const content = { ...working.content, typeOther: 'eethuis' }
    changeItem(world.actor('contact'), 'nieuwstraat', item, { ...working, content })
    const types = (actor: Actor) => listed(actor, 'intervention').map(({ typeOther }) => typeOther)
    expect(types(visitor)).toEqual(['buurtkeuken'])
    expect(types(world.actor('contact'))).toEqual(['eethuis'])
  })

  it('has an item for somebody if and only if they can open it, whatever was shared, deleted or put back', () => {
    const act = fc.record({
      owner: fc.constantFrom(...owners),
      kind: fc.constantFrom(...itemKinds),
      nth: fc.integer({ min: 0, max: 2 }),
      what: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...audiences) },
        { weight: 1, arbitrary: fc.constantFrom('takeBack', 'delete', 'restore', 'change') },
      ),
    })
    fc.assert(
      fc.property(fc.array(act, { minLength: 4, maxLength: 16 }), (acts) => {
        emptyDatabase()
        world = buildWorld()
        const made: { slug: string; kind: ItemKind; key: string }[] = []
        for (const owner of owners)
          for (const kind of itemKinds)
            for (const nth of [0, 1, 2]) {
              const given = { kind, title: `${kind} ${nth}`, themes: ['zorg'] } as GivenItem
              made.push({ slug: slugOf[owner], ...add(owner, given) })
            }
        for (const { owner, kind, nth, what } of acts) {
          const actor = world.actor(owner)
          const ref = made.filter((one) => one.slug === slugOf[owner] && one.kind === kind)[nth]
          if (!ref) continue
          const item = open(actor, ref.slug, kind, ref.key)
          if (what === 'restore') {
            if (!item) restoreItem(actor, ref.slug, ref)
          } else if (!item?.working) continue
          else if (what === 'takeBack') takeBack(actor, ref.slug, { item: ref })
          else if (what === 'delete') deleteItem(actor, ref.slug, ref)
          else if (what === 'change') {
            const { version, displacement } = item.working
            const content = { ...item.content, title: `${item.content.title} anders`, themes: ['jeugd'] }
            changeItem(actor, ref.slug, ref, { content, displacement, version })
          } else share(actor, ref.slug, { item: ref }, what)
        }
        for (const actor of everybody())
          for (const kind of itemKinds) {
            const rows = listed(actor, kind)
            const readable = made.flatMap((ref) => {
              const item = ref.kind === kind ? open(actor, ref.slug, kind, ref.key) : null
              return item ? [{ ...ref, title: item.content.title, themes: item.content.themes }] : []
            })
            const asRef = ({ slug, key, title, themes }: (typeof rows)[number] | (typeof readable)[number]) =>
              `${slug} ${key} ${title} ${themes}`
            expect(rows.map(asRef).sort()).toEqual(readable.map(asRef).sort())
            expect(titles(actor, kind, {}, 'title').sort()).toEqual(readable.map(({ title }) => title).sort())
            for (const theme of ['zorg', 'jeugd'])
              expect(listed(actor, kind, { theme }).map(asRef).sort()).toEqual(
                readable
                  .filter(({ themes }) => themes.includes(theme))
                  .map(asRef)
                  .sort(),
              )
            for (const owner of owners) {
              const theCase = { id: world.caseIds[slugOf[owner]], isReference: owner === 'organiser' }
              expect(listed(actor, kind, { theCase }).map(asRef).sort()).toEqual(
                readable
                  .filter(({ slug }) => slug === slugOf[owner])
                  .map(asRef)
                  .sort(),
              )
            }
          }
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  it('is in the order of sharing, with what is not shared yet by when it was written, or by title', () => {
    const [a, b] = [
      add('contact', { kind: 'question', title: 'berk' }, 10),
      add('stranger', { kind: 'question', title: 'Appel' }, 20),
    ]
    add('contact', { kind: 'question', title: 'Citroen' }, 250)
    share(world.actor('contact'), 'nieuwstraat', { item: a }, 'public', 300)
    share(world.actor('stranger'), 'meerzicht', { item: b }, 'network', 200)
    expect(titles(world.actor('editor'), 'question')).toEqual(['berk', 'Citroen', 'Appel'])
    expect(titles(world.actor('editor'), 'question', {}, 'title')).toEqual(['Appel', 'berk', 'Citroen'])
    expect(titles(world.actor('expert'), 'question')).toEqual(['berk', 'Appel'])
    expect(titles(visitor, 'question')).toEqual(['berk'])
  })

  it('finds by every code: for others by the shared one, and inside by the one of now', () => {
    const given = {
      kind: 'intervention',
      title: 'Huiskamer',
      domain: 'sociaal',
      type: 'ontmoetingsplaats',
      phase: 'loopt',
      scale: 'buurt',
      localEvidence: 'ervaring',
    } as const
    const ref = add('contact', given)
    share(world.actor('contact'), 'nieuwstraat', { item: ref }, 'public')
    const { working } = getItem(world.actor('contact'), 'nieuwstraat', 'intervention', ref.key).item
    if (working?.content.kind !== 'intervention') throw new Error('it is one')
    const content = { ...working.content, phase: 'gestopt' }
    changeItem(world.actor('contact'), 'nieuwstraat', ref, { ...working, content })
    const values = { ...given, evidence: given.localEvidence }
    for (const facet of facetsOf.intervention) {
      const value = values[facet as keyof typeof values]
      expect(titles(visitor, 'intervention', { [facet]: value }), facet).toEqual(['Huiskamer'])
      expect(titles(visitor, 'intervention', { [facet]: 'iets-anders' }), facet).toEqual([])
      expect(titles(world.actor('editor'), 'intervention', { [facet]: value }).length, facet).toBe(
        facet === 'phase' ? 0 : 1,
      )
    }
    expect(titles(world.actor('editor'), 'intervention', { phase: 'gestopt' })).toEqual(['Huiskamer'])
    expect(titles(visitor, 'intervention', { phase: 'gestopt' })).toEqual([])
  })

  it('finds questions by whom they are for and how they stand', () => {
    add('contact', { kind: 'question', title: 'Voor experts', addressedTo: 'experts' })
    add('contact', { kind: 'question', title: 'Beantwoord', state: 'answered' })
    const editor = world.actor('editor')
    expect(titles(editor, 'question', { addressedTo: 'experts' })).toEqual(['Voor experts'])
    expect(titles(editor, 'question', { addressedTo: 'everyone', state: 'answered' })).toEqual(['Beantwoord'])
    expect(titles(editor, 'question', { addressedTo: 'experts', state: 'answered' })).toEqual([])
  })
})

describe('a page of it', () => {
  const page = (actor: Actor, query: string) =>
    readAcross(actor, 'question', new Request(`http://x/vragen?${query}`))

  it('takes what makes no sense in an address as not said', () => {
    share(
      world.actor('contact'),
      'nieuwstraat',
      { item: add('contact', { kind: 'question', title: 'Hoe?' }) },
      'public',
    )
    const {
      items,
      theCase,
      page: shown,
    } = page(visitor, 'stand=bestaat-niet&casus=nergens&pagina=99&domein=x')
    expect([items.length, theCase, shown]).toEqual([1, null, 1])
  })

  it('tells nobody of a case they may not know of: asking for it is asking for nothing', () => {
    add('contact', { kind: 'question', title: 'Hoe?' })
    expect(page(visitor, 'casus=gildenwijk')).toEqual(page(visitor, 'casus=bestaat-niet'))
    expect(page(world.actor('expert'), 'casus=nieuwstraat')).toMatchObject({
      total: 0,
      theCase: { slug: 'nieuwstraat' },
    })
    expect(page(world.actor('editor'), 'casus=nieuwstraat').total).toBe(1)
  })

  it('holds thirty, and says so when there are more', () => {
    for (let i = 0; i < 31; i++) add('contact', { kind: 'question', title: `Vraag ${i}` })
    const editor = world.actor('editor')
    expect(page(editor, '')).toMatchObject({ total: 31, pages: 2, isCut: false })
    expect(page(editor, '').items).toHaveLength(30)
    expect(page(editor, 'pagina=2').items).toHaveLength(1)
  })
})
