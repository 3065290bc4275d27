import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/auth/actor.ts'
import { casesFor, getCase } from '#app/features/cases/queries.ts'
import { changeItem, createItem, deleteItem, type NewItem } from '#app/features/items/commands.ts'
import { blank } from '#app/features/items/content.ts'
import type { ItemRef } from '#app/features/items/lists.ts'
import { getItem } from '#app/features/items/queries.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { type Audience, listings, listingThemes } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import { share, takeBack, undoTakeBack } from './commands.ts'
import { previewSharing } from './preview.ts'
import { readVersion, readVersions } from './versions.ts'

let world: World
let contact: Person
let ref: ItemRef

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  contact = world.actor('contact')
  ref = { kind: 'intervention', key: createItem(contact, slug, buurtkamer).key }
})

const slug = 'nieuwstraat'
const buurtkamer = {
  kind: 'intervention',
  title: 'Buurtkamer',
  domain: 'sociaal',
  type: 'ontmoetingsplaats',
  phase: 'idee',
  themes: ['ontmoeting', 'beheer'],
  displacement: 'De jongeren gaan naar het plein.',
} satisfies NewItem

const write = (title: string, displacement: string = buurtkamer.displacement) => {
  const { working } = getItem(contact, slug, ref.kind, ref.key).item
  const content = { ...blank('intervention'), title, story: paragraph(`Het verhaal van ${title}.`) }
  changeItem(contact, slug, ref, { content, displacement, version: working?.version ?? 0 })
}
const shareItem = (audience: Audience) => share(contact, slug, { item: ref }, audience)
const shareDisplacement = (audience: Audience) => share(contact, slug, { displacement: ref }, audience)
const titleFor = (actor: Actor) => {
  try {
    return getItem(actor, slug, ref.kind, ref.key).item.content.title
  } catch {
    return null
  }
}
const displacementFor = (actor: Actor) => getItem(actor, slug, ref.kind, ref.key).item.displacement
const listed = () => db.select().from(listings).all()
const statusOf = (work: () => unknown): number | undefined => {
  try {
    work()
  } catch (thrown) {
    return (thrown as { init?: { status: number } }).init?.status
  }
}

describe('sharing an item', () => {
  it('is for the contact person alone, and for the others as if it were not there', () => {
    const as = (name: keyof World['personIds']) => () =>
      share(world.actor(name), slug, { item: ref }, 'public')
    for (const name of ['organiser', 'expert', 'participant', 'guest', 'stranger'] as const)
      expect(statusOf(as(name)), name).toBe(404)
    for (const name of ['editor', 'facilitator'] as const) expect(statusOf(as(name)), name).toBe(403)
    shareItem('public')
    for (const name of ['organiser', 'expert', 'participant', 'guest', 'stranger', 'editor'] as const)
      expect(statusOf(as(name)), name).toBe(403)
  })

  it('shows the words as they stand, while the coalition writes on', () => {
    shareItem('public')
    write('Huiskamer')
    expect(titleFor(visitor)).toBe('Buurtkamer')
    expect(titleFor(contact)).toBe('Huiskamer')
    shareItem('public')
    expect(titleFor(visitor)).toBe('Huiskamer')
  })

  it('puts what is read in the list, with its codes and themes', () => {
    expect(listed()).toEqual([])
    shareItem('network')
    const { domain, type, phase } = buurtkamer
    expect(listed()).toMatchObject([{ kind: 'intervention', audience: 'network', domain, type, phase }])
    expect(db.select().from(listingThemes).all()).toHaveLength(2)
    write('Huiskamer')
    expect(listed()).toMatchObject([{ title: 'Buurtkamer' }])
    shareItem('local')
    expect(listed()).toMatchObject([{ title: 'Huiskamer', audience: 'local', domain: '' }])
    expect(db.select().from(listingThemes).all()).toEqual([])
  })

  it('of the same words with the same people changes nothing', () => {
    shareItem('public')
    const before = lastChangeId()
    shareItem('public')
    expect(lastChangeId()).toBe(before)
  })

  it('is refused when somebody wrote on since the preview', () => {
    const { seen } = previewSharing(contact, slug, { item: ref })
    write('Huiskamer')
    expect(share(contact, slug, { item: ref }, 'public', Date.now(), seen)).toEqual({
      isShared: false,
      because: 'changed',
    })
    expect(titleFor(visitor)).toBeNull()
  })

  it('is one change, with the item it is about and without words', () => {
    const before = lastChangeId()
    shareItem('public')
    const told = changesAfter(before, 10)
    expect(told).toMatchObject([{ verb: 'item.shared', subject: 'item', itemId: told[0]?.subjectId }])
    expect(JSON.stringify(told)).not.toContain('Buurtkamer')
  })
})

describe('taking back', () => {
  it('leaves it to the coalition, and can be undone', () => {
    shareItem('public')
    takeBack(contact, slug, { item: ref })
    expect(titleFor(visitor)).toBeNull()
    expect(titleFor(world.actor('facilitator'))).toBe('Buurtkamer')
    expect(listed()).toEqual([])
    write('Huiskamer')
    undoTakeBack(contact, slug, { item: ref })
    expect(titleFor(visitor)).toBe('Buurtkamer')
    expect(listed()).toMatchObject([{ title: 'Buurtkamer', audience: 'public' }])
  })

  it('is not undone for what was deleted meanwhile', () => {
    shareItem('public')
    takeBack(contact, slug, { item: ref })
    deleteItem(contact, slug, ref)
    expect(statusOf(() => undoTakeBack(contact, slug, { item: ref }))).toBe(404)
    expect(titleFor(visitor)).toBeNull()
  })
})

describe('the card', () => {
  it('goes along when an item is shared more widely', () => {
    const stranger = world.actor('stranger')
    const { key } = createItem(stranger, 'meerzicht', { kind: 'question', title: 'Wie weet het?' })
    const item = { item: { kind: 'question', key } } as const
    expect(previewSharing(stranger, 'meerzicht', item).choices.map(({ widensCard }) => widensCard)).toEqual([
      false,
      false,
      true,
    ])
    expect(share(stranger, 'meerzicht', item, 'public')).toEqual({ isShared: true, widensCard: true })
    expect(casesFor(visitor).map(({ slug }) => slug)).toContain('meerzicht')
  })

  it('is not less visible than an item', () => {
    const stranger = world.actor('stranger')
    const { key } = createItem(stranger, 'meerzicht', { kind: 'question', title: 'Wie weet het?' })
    const item = { item: { kind: 'question', key } } as const
    share(stranger, 'meerzicht', item, 'public')
    const refused = { isShared: false, because: 'wider', widerSubjects: [item] }
    expect(share(stranger, 'meerzicht', 'card', 'network')).toEqual(refused)
    expect(previewSharing(stranger, 'meerzicht', 'card').keptBy).toContain('Wie weet het?')
    takeBack(stranger, 'meerzicht', item)
    expect(share(stranger, 'meerzicht', 'card', 'network')).toMatchObject({ isShared: true })
    expect(statusOf(() => undoTakeBack(stranger, 'meerzicht', item))).toBe(403)
  })
})

describe('what it may push elsewhere', () => {
  it('is shared by itself, and read in its own audience with the item', () => {
    shareItem('public')
    expect(displacementFor(world.actor('expert'))).toBe('')
    expect(displacementFor(world.actor('facilitator'))).toBe(buurtkamer.displacement)
    shareDisplacement('network')
    expect(displacementFor(world.actor('expert'))).toBe(buurtkamer.displacement)
    expect(displacementFor(world.actor('guest'))).toBe(buurtkamer.displacement)
    expect(displacementFor(visitor)).toBe('')
    write('Buurtkamer', 'De jongeren gaan naar de markt.')
    expect(displacementFor(world.actor('expert'))).toBe(buurtkamer.displacement)
    takeBack(contact, slug, { displacement: ref })
    expect(displacementFor(world.actor('expert'))).toBe('')
    undoTakeBack(contact, slug, { displacement: ref })
    expect(displacementFor(world.actor('expert'))).toBe(buurtkamer.displacement)
  })

  it('says nothing to whoever does not read the item', () => {
    shareItem('local')
    shareDisplacement('public')
    expect(titleFor(world.actor('expert'))).toBeNull()
    expect(displacementFor(world.actor('guest'))).toBe(buurtkamer.displacement)
    takeBack(contact, slug, { item: ref })
    expect(titleFor(world.actor('guest'))).toBeNull()
    shareItem('public')
    expect(displacementFor(visitor)).toBe(buurtkamer.displacement)
  })

  it('does not make the case known to more people', () => {
    const stranger = world.actor('stranger')
    const given = { ...buurtkamer, title: 'Sloop' }
    const displacement = {
      displacement: { kind: 'intervention', key: createItem(stranger, 'meerzicht', given).key },
    } as const
    const { choices } = previewSharing(stranger, 'meerzicht', displacement)
    expect(choices.map(({ widensCard }) => widensCard)).toEqual([false, false, false])
    expect(share(stranger, 'meerzicht', displacement, 'public')).toEqual({
      isShared: true,
      widensCard: false,
    })
    expect(statusOf(() => getCase(visitor, 'meerzicht'))).toBe(404)
  })

  it('can be taken back after its words were emptied', () => {
    shareItem('public')
    shareDisplacement('public')
    write('Buurtkamer', '')
    expect(displacementFor(visitor)).toBe(buurtkamer.displacement)
    takeBack(contact, slug, { displacement: ref })
    expect(displacementFor(visitor)).toBe('')
  })

  it('cannot be shared as long as nobody said anything', () => {
    write('Buurtkamer', '')
    expect(statusOf(() => shareDisplacement('public'))).toBe(404)
  })
})

describe('versions', () => {
  const versionsFor = (actor: Actor) => readVersions(actor, slug, { item: ref }).versions

  it('are open to whoever reads the current one, from the first that was shared', () => {
    shareItem('local')
    write('Huiskamer')
    shareItem('public')
    expect(versionsFor(visitor).map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [2, true],
      [1, false],
    ])
    const [second, first] = versionsFor(visitor)
    expect(second?.sharedBy).toBe('')
    const page = readVersion(visitor, slug, { item: ref }, second?.publicId ?? '')
    expect(page.html).toContain('Het verhaal van Huiskamer')
    expect(page.difference?.some(({ text }) => text.includes('Buurtkamer'))).toBe(true)
    expect(readVersion(visitor, slug, { item: ref }, first?.publicId ?? '').difference).toBeNull()
  })

  it('leave out what was taken back, but for those inside, and what is said of displacement', () => {
    shareItem('public')
    shareDisplacement('public')
    takeBack(contact, slug, { item: ref })
    write('Huiskamer')
    shareItem('public')
    expect(versionsFor(visitor)).toHaveLength(1)
    expect(versionsFor(contact).map(({ isTakenBack }) => isTakenBack)).toEqual([false, true])
    const [, taken] = versionsFor(contact)
    expect(statusOf(() => readVersion(visitor, slug, { item: ref }, taken?.publicId ?? ''))).toBe(404)
  })

  it('are compared two by two as one chooses, and never with one that was taken back from the reader', () => {
    for (const title of ['Buurtkamer', 'Huiskamer', 'Zolder', 'Kelder']) {
      write(title)
      shareItem('public')
      if (title === 'Huiskamer') takeBack(contact, slug, { item: ref })
    }
    const compare = (actor: Actor, title: string, other: string) => {
      // Known to the coalition by all four.
      const idOf = (one: string) =>
        versionsFor(contact)[['Kelder', 'Zolder', 'Huiskamer', 'Buurtkamer'].indexOf(one)]?.publicId ?? ''
      const asked = { since: null, chosen: idOf(other) }
      const page = readVersion(actor, slug, { item: ref }, idOf(title), asked)
      return { other: page.other?.number, words: JSON.stringify(page.difference) }
    }
    const toLast = compare(visitor, 'Kelder', 'Buurtkamer')
    expect(toLast.other).toBe(1)
    expect(toLast.words).not.toContain('Zolder')
    expect(compare(visitor, 'Buurtkamer', 'Kelder')).toEqual({ ...toLast, other: 3 })
    expect(compare(contact, 'Kelder', 'Huiskamer').words).toContain('Huiskamer')
    const hidden = compare(visitor, 'Kelder', 'Huiskamer')
    expect(hidden.words).not.toContain('Huiskamer')
    expect(hidden.words).toContain('Zolder')
  })

  it('are gone with the item', () => {
    shareItem('public')
    deleteItem(contact, slug, ref)
    for (const actor of [visitor, contact]) expect(statusOf(() => versionsFor(actor))).toBe(404)
  })

  it('of one item are not found under another', () => {
    shareItem('public')
    const [version] = versionsFor(visitor)
    const { key } = createItem(contact, slug, { kind: 'intervention', title: 'Iets anders' })
    const other: ItemRef = { kind: 'intervention', key }
    share(contact, slug, { item: other }, 'public')
    expect(statusOf(() => readVersion(visitor, slug, { item: other }, version?.publicId ?? ''))).toBe(404)
  })
})

it('a list holds no item twice, however often it is shared', () => {
  for (const audience of ['local', 'network', 'public', 'network'] as const) shareItem(audience)
  const id = getItem(contact, slug, ref.kind, ref.key).item.id
  expect(db.select().from(listings).where(eq(listings.itemId, id)).all()).toMatchObject([
    { audience: 'network' },
  ])
})
