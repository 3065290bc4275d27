import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Actor, type Person, visitor } from '#app/auth/actor.ts'
import { changesAfter } from '#db/changes.ts'
import type { Audience } from '#db/schema/index.ts'
import { type Search, startSearch } from '#search/index.ts'
import { buildWorld } from '#tests/world.ts'
import { historyOf } from '../cases/history.ts'
import { getCase } from '../cases/queries.ts'
import { createItem, linkItems, unlinkItems } from '../items/commands.ts'
import { readItemPage } from '../items/item-page.ts'
import { getItem, linksOf } from '../items/queries.ts'
import { notificationsFollower } from '../notifications/follower.ts'
import { toldTo } from '../notifications/queries.ts'
import type { Told } from '../notifications/readable.ts'
import { contactTold } from '../notifications/words.ts'
import { share } from '../releases/commands.ts'
import { search } from '../search/queries.ts'
import { recogniseTwin } from './commands.ts'
import type { Beginning } from './forms.ts'
import { twinsOf, twinsOfBeginning } from './queries.ts'

const world = buildWorld()
let running: Search
beforeAll(async () => {
  running = startSearch((what, error) => console.error(what, error))
  await running.drain()
  // Whoever asks first waits for the list of synonyms to be read, on a busy machine longer than a server waits for an answer.
  const isAnswering = () =>
    search(visitor, { q: 'plein', limit: 1 }).then(
      () => true,
      () => false,
    )
  await vi.waitUntil(isAnswering, { timeout: 30_000 })
})
afterAll(() => running.stop())

type Owner = 'contact' | 'stranger'
const slugs = { contact: 'nieuwstraat', stranger: 'meerzicht' }

function write(owner: Owner, title: string, themes: string[], audience: Audience | null) {
  const ref = {
    kind: 'dilemma' as const,
    key: createItem(world.actor(owner), slugs[owner], { kind: 'dilemma', title, themes }).key,
  }
  if (audience) share(world.actor(owner), slugs[owner], { item: ref }, audience)
  return ref
}

const twins = (actor: Actor, ref: { kind: 'dilemma'; key: string }) => twinsOf(actor, 'nieuwstraat', ref)

describe('the twins of a dilemma', () => {
  it('are those of other cases with its words or themes, and it says which', async () => {
    const own = write('contact', 'Het waterbed van de herstructurering', ['verdringing'], 'network')
    write('contact', 'Nog een waterbed bij de herstructurering', ['verdringing'], 'network')
    write('stranger', 'Na de herstructurering werkt het waterbed elders', ['verdringing'], 'network')
    write('stranger', 'Wie beheert het plein?', ['beheer'], 'network')
    await running.drain()
    const found = await twins(world.actor('participant'), own)
    expect(found.twins).toMatchObject([
      {
        title: 'Na de herstructurering werkt het waterbed elders',
        caseName: 'Meerzicht',
        shared: ['verdringing', 'waterbed', 'herstructurering'],
      },
    ])
    expect(found).toMatchObject({ mayRecognise: false, isUnshared: false })
  })

  it('are not told by the words that hold sentences together, however rare these are', async () => {
    const own = write('contact', 'Terwijl ongeveer niemand fietst, ergeren kinderwagens', [], 'network')
    write('stranger', 'Terwijl ongeveer niemand kijkt, zingt er een merel', [], 'network')
    write('stranger', 'Terwijl ongeveer niemand zwemt, ergeren honden en kinderwagens', [], 'network')
    await running.drain()
    const found = await twins(world.actor('participant'), own)
    expect(found.twins.map(({ shared }) => shared.toSorted())).toEqual([['ergeren', 'kinderwagens']])
  })

  it('tell what was done there about it, as far as that is shared', async () => {
    const own = write('contact', 'Waar blijven de jongeren?', ['jeugd'], 'network')
    const other = write('stranger', 'Jongeren en hun plek', ['jeugd'], 'network')
    const stranger = world.actor('stranger')
    const intervention = (title: string) => ({
      kind: 'intervention' as const,
      key: createItem(stranger, 'meerzicht', { kind: 'intervention', title }).key,
    })
    const shown = intervention('Een buurthuis')
    share(stranger, 'meerzicht', { item: shown }, 'network')
    for (const ref of [shown, intervention('Nog geheim')])
      linkItems(stranger, 'meerzicht', ref, { slug: 'meerzicht', ref: other, kind: 'touches' })
    await running.drain()
    const [twin] = (await twins(world.actor('participant'), own)).twins
    expect(twin?.done).toEqual([
      { title: 'Een buurthuis', to: '/casussen/meerzicht/interventies/een-buurthuis' },
    ])
  })

  it('are never anything that the reader may not see, whoever shared what with whom', async () => {
    const audiences = fc.constantFrom<Audience | null>(null, 'local', 'network', 'public')
    let runs = 0
    await fc.assert(
      fc.asyncProperty(fc.array(audiences, { minLength: 1, maxLength: 4 }), async (given) => {
        // Words that no other run has: nothing but these can be their twins.
        runs += 1
        const words = ['samenleven', 'wachtlijst'].map((word) => `${word}${'q'.repeat(runs)}`)
        const own = write('contact', words.join(' naast '), [], 'public')
        for (const [n, audience] of given.entries())
          write('stranger', `${words.toReversed().join(' en ')} ${n}`, [], audience)
        await running.drain()
        const readers: Actor[] = [
          visitor,
          world.actor('participant'),
          world.actor('contact'),
          world.actor('expert'),
        ]
        for (const actor of readers) {
          const found = (await twins(actor, own)).twins.map(({ ref }) => ref.key)
          const readable = given.filter(
            (audience) => audience === 'public' || (audience === 'network' && actor.kind === 'person'),
          )
          expect(found).toHaveLength(readable.length)
          for (const key of found) expect(() => getItem(actor, 'meerzicht', 'dilemma', key)).not.toThrow()
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('what is being written', () => {
  const beginning = (more: Partial<Beginning>): Beginning => ({
    title: '',
    story: '',
    storyJson: '',
    poleOne: '',
    poleOther: '',
    mechanism: '',
    themes: [],
    ...more,
  })
  const ask = (actor: Person, more: Partial<Beginning>) =>
    twinsOfBeginning(actor, 'nieuwstraat', 'dilemma', beginning(more))
  const titles = async (more: Partial<Beginning>) =>
    (await ask(world.actor('contact'), more)).map(({ title }) => title)

  it('finds its twins by title, story, poles and themes, before it exists', async () => {
    write('stranger', 'Doorstroming of leefbaarheid', ['doorstroming'], 'network')
    write('stranger', 'Doorstroming zonder leefbaarheid', [], null)
    await running.drain()
    const theirs = ['Doorstroming of leefbaarheid']
    expect(await titles({ title: 'Leefbaarheid naast doorstroming' })).toEqual(theirs)
    expect(await titles({ story: 'Eerst **doorstroming**, dan leefbaarheid.' })).toEqual(theirs)
    expect(await titles({ poleOne: 'doorstroming', poleOther: 'leefbaarheid' })).toEqual(theirs)
    expect(await titles({ themes: ['doorstroming'] })).toEqual(theirs)
    expect(await titles({})).toEqual([])
  })

  it('leaves out what it is linked with already', async () => {
    const own = write('contact', 'Eenzaamheid achter voordeuren', [], 'network')
    const other = write('stranger', 'Voordeuren en eenzaamheid', [], 'network')
    await running.drain()
    const more = { title: 'Eenzaamheid achter voordeuren' }
    expect(await titles({ ...more, key: own.key })).toEqual(['Voordeuren en eenzaamheid'])
    linkItems(world.actor('contact'), 'nieuwstraat', own, {
      slug: 'meerzicht',
      ref: other,
      kind: 'resembles',
    })
    expect(await titles({ ...more, key: own.key })).toEqual([])
  })

  it('is for who writes there', async () => {
    const refused = (status: number) => expect.objectContaining({ init: { status } })
    await expect(ask(world.actor('participant'), {})).rejects.toEqual(refused(403))
    await expect(
      twinsOfBeginning(world.actor('participant'), 'geheim', 'dilemma', beginning({})),
    ).rejects.toEqual(refused(404))
  })
})

describe('recognising one', () => {
  const lines = (actor: Actor, slug: string) =>
    historyOf(actor, getCase(actor, slug), { limit: 5 }).map(({ verb, title }) => `${verb} ${title}`)

  it('links the two, and the other coalition hears of it, once', async () => {
    const own = write('contact', 'Van ons', [], 'network')
    const other = write('stranger', 'Van hen', [], 'network')
    const say = () =>
      recogniseTwin(
        world.actor('contact'),
        { slug: 'nieuwstraat', ref: own },
        { slug: 'meerzicht', ref: other },
      )
    say()
    say()
    const stranger = world.actor('stranger')
    const { theCase, item } = getItem(stranger, 'meerzicht', 'dilemma', other.key)
    expect(linksOf(stranger, theCase, item)).toMatchObject([
      { kind: 'resembles', isOwn: false, slug: 'nieuwstraat' },
    ])
    expect(lines(stranger, 'meerzicht').filter((line) => line === 'item.recognised Van hen')).toHaveLength(1)
    expect(lines(world.actor('participant'), 'meerzicht')).not.toContain('item.recognised Van hen')
  })

  it('tells the other coalition, and who writes there proposes contact with what stands ready', () => {
    const own = write('contact', 'Wachten op een woning', [], 'network')
    const other = write('stranger', 'Lang wachten', [], 'network')
    recogniseTwin(
      world.actor('contact'),
      { slug: 'nieuwstraat', ref: own },
      { slug: 'meerzicht', ref: other },
    )
    const changes = changesAfter(0, 10_000)
    void notificationsFollower.handle(changes)
    void notificationsFollower.handle(changes)
    const told = (name: 'contact' | 'stranger' | 'participant' | 'expert') =>
      toldTo(world.actor(name))
        .groups.flatMap((group) => group.told)
        .filter(({ own: title }) => title === 'Lang wachten')
    expect(told('stranger')).toMatchObject([
      { kind: 'recognised', caseName: 'Nieuwstraat', title: 'Wachten op een woning' },
    ])
    for (const name of ['contact', 'participant', 'expert'] as const) expect(told(name)).toEqual([])
    const there = readItemPage(world.actor('stranger'), 'nieuwstraat', own)
    expect(there).toMatchObject({ mayReact: true, ownTwin: { title: 'Lang wachten', caseName: 'Meerzicht' } })
    expect(contactTold(told('stranger')[0] as Told)).toBe(
      '/casussen/nieuwstraat/dilemmas/wachten-op-een-woning?contact=1#reacties',
    )
    expect(readItemPage(world.actor('participant'), 'nieuwstraat', own).ownTwin).toBeNull()
    const here = readItemPage(world.actor('stranger'), 'meerzicht', other).links
    expect(here.map(({ contactAt }) => contactAt)).toEqual([
      '/casussen/nieuwstraat/dilemmas/wachten-op-een-woning?contact=1#reacties',
    ])
    // Whoever takes the link away does not recognise it any more.
    const link = readItemPage(world.actor('contact'), 'nieuwstraat', own).links[0]
    unlinkItems(world.actor('contact'), 'nieuwstraat', own, link?.name ?? '')
    expect(told('stranger')).toEqual([])
  })

  it('is for its writers, once others can read theirs, and of what they can see', () => {
    const own = write('contact', 'Ook van ons', [], 'network')
    const unshared = write('contact', 'Nog van ons alleen', [], null)
    const other = write('stranger', 'Ook van hen', [], 'network')
    const hidden = write('stranger', 'Geheim van hen', [], null)
    const as = (name: 'contact' | 'participant' | 'stranger', from: typeof own, to: typeof own) => () =>
      recogniseTwin(world.actor(name), { slug: 'nieuwstraat', ref: from }, { slug: 'meerzicht', ref: to })
    const refused = (status: number) => expect.objectContaining({ init: { status } })
    expect(as('participant', own, other)).toThrow(refused(403))
    expect(as('stranger', own, other)).toThrow(refused(403))
    expect(as('contact', unshared, other)).toThrow(refused(403))
    expect(as('contact', own, hidden)).toThrow(refused(404))
    const contact = world.actor('contact')
    for (const { key } of [own, unshared]) {
      const { theCase, item } = getItem(contact, 'nieuwstraat', 'dilemma', key)
      expect(linksOf(contact, theCase, item)).toEqual([])
    }
  })
})
