import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/auth/actor.ts'
import { NotRichText } from '#app/editor/allowed.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { share, takeBack } from '#app/features/releases/commands.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { items, listings, type RichText, releases } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import {
  changeItem,
  createItem,
  deleteItem,
  linkItems,
  moveItem,
  type NewItem,
  restoreItem,
  unlinkItems,
} from './commands.ts'
import { blank } from './content.ts'
import type { ItemRef } from './lists.ts'
import { restorableMs } from './policy.ts'
import { deletedItems, getItem, itemsOf, linksOf, nameOfLink } from './queries.ts'

let world: World
let contact: Person
let editor: Person

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  contact = world.actor('contact')
  editor = world.actor('editor')
})

const slug = 'nieuwstraat'
const dilemma = (title: string, rest: Partial<NewItem> = {}): NewItem =>
  ({ kind: 'dilemma', title, ...rest }) as NewItem
const refOf = (key: string): ItemRef => ({ kind: 'dilemma', key })
const add = (title: string, rest?: Partial<NewItem>) =>
  refOf(createItem(contact, slug, dilemma(title, rest)).key)
const rowOf = ({ kind, key }: ItemRef, actor: Actor = contact) => {
  const { working } = getItem(actor, slug, kind, key).item
  if (!working) throw new Error('those inside read the working version')
  return working
}
const keysSeenBy = (actor: Actor) => itemsOf(actor, getCase(actor, slug), 'dilemma').map(({ key }) => key)
const statusOf = (work: () => unknown): number | undefined => {
  try {
    work()
  } catch (thrown) {
    return (thrown as { init?: { status: number } }).init?.status
  }
}

describe('a new item', () => {
  it('is for its coalition alone, at the end of its list', () => {
    add('Eerst')
    add('Daarna')
    expect(keysSeenBy(editor)).toEqual(['eerst', 'daarna'])
    expect(keysSeenBy(world.actor('facilitator'))).toEqual(['eerst', 'daarna'])
    for (const name of ['guest', 'organiser', 'participant', 'stranger'] as const)
      expect(keysSeenBy(world.actor(name)), name).toEqual([])
    expect(db.select().from(listings).all()).toEqual([])
  })

  it('has every field of its kind, unknown where nothing was given', () => {
    const { key } = createItem(contact, slug, { kind: 'intervention', title: 'Buurtkamer', phase: 'loopt' })
    expect(getItem(contact, slug, 'intervention', key).item.content).toEqual({
      ...blank('intervention'),
      title: 'Buurtkamer',
      phase: 'loopt',
    })
  })

  it('is one when the button was pressed twice, and two when that was no accident', () => {
    const now = Date.now()
    const twice = () => createItem(contact, slug, dilemma('Dubbel'), now)
    expect(twice()).toEqual(twice())
    expect(keysSeenBy(contact)).toEqual(['dubbel'])
    createItem(editor, slug, dilemma('Dubbel'), now)
    createItem(contact, slug, dilemma('Dubbel'), now + 61_000)
    expect(keysSeenBy(contact)).toEqual(['dubbel', 'dubbel-2', 'dubbel-3'])
  })

  it('is another one when it says something more, be it only what it may push elsewhere', () => {
    const measure = { ...blank('intervention'), title: 'Sloop' }
    const { key } = createItem(contact, slug, measure)
    const second = createItem(contact, slug, { ...measure, displacement: 'Naar het plein.' })
    expect(second.key).not.toBe(key)
    expect(getItem(contact, slug, 'intervention', second.key).item.displacement).toBe('Naar het plein.')
    expect(createItem(contact, slug, { ...measure, displacement: 'Naar het plein.' })).toEqual(second)
  })

  it('has a short address that says what it is, is no page of its own, and is free', () => {
    const long = 'Wie in deze wijk iets wil beginnen, moet langs acht loketten en daarna nog eens'
    expect(add(long).key).toBe('wie-in-deze-wijk-iets-wil-beginnen-moet-langs')
    expect(add('Nieuw').key).toBe('nieuw-2')
    expect(add('???').key).toBe('zonder-naam')
    expect(add('Anders', { key: 'gekozen' }).key).toBe('gekozen')
    expect(createItem(contact, slug, { kind: 'question', title: 'Gekozen' }).key).toBe('gekozen')
    deleteItem(contact, slug, refOf('gekozen'))
    expect(add('Gekozen').key).toBe('gekozen-2')
  })

  it('keeps of its story what the network allows, and nothing that runs', () => {
    const story = {
      root: {
        type: 'root',
        children: [
          { type: 'script', children: [{ type: 'text', text: 'alert(1)' }] },
          {
            type: 'paragraph',
            onclick: 'alert(2)',
            children: [
              { type: 'link', url: 'javascript:alert(3)', children: [{ type: 'text', text: 'klik' }] },
            ],
          },
        ],
      },
    } as unknown as RichText
    const { content, text } = rowOf(add('Verhaal', { story }))
    expect(JSON.stringify(content.story)).not.toMatch(/script|onclick|url/)
    expect(text).toContain('klik')
  })

  it('is not made at all of what is no rich text', () => {
    const story = '<script>alert(1)</script>' as unknown as RichText
    expect(() => add('Verhaal', { story })).toThrow(NotRichText)
    expect(keysSeenBy(contact)).toEqual([])
  })
})

describe('changing', () => {
  const given = (title: string) => ({ content: { ...blank('dilemma'), title }, displacement: '' })

  it('saves what was filled in, with a new version', () => {
    const ref = add('Eerst')
    const change = { ...given('Beter'), version: 1 }
    change.content.story = paragraph('Meer woorden.')
    expect(changeItem(editor, slug, ref, change)).toEqual({ isSaved: true })
    expect(rowOf(ref)).toMatchObject({ version: 2, text: 'Meer woorden.', updatedById: editor.id })
    expect(rowOf(ref).key).toBe('eerst')
  })

  it('overwrites nothing that somebody else saved first, and shows what stands there', () => {
    const ref = add('Eerst')
    changeItem(editor, slug, ref, { ...given('Van de redacteur'), version: 1 })
    expect(changeItem(contact, slug, ref, { ...given('Van mij'), version: 1 })).toMatchObject({
      isSaved: false,
      version: 2,
      current: { content: { title: 'Van de redacteur' } },
    })
    expect(rowOf(ref).content.title).toBe('Van de redacteur')
    expect(changeItem(contact, slug, ref, { ...given('Van de redacteur'), version: 1 })).toEqual({
      isSaved: true,
    })
  })

  it('with the same words changes nothing', () => {
    const ref = add('Eerst')
    const before = lastChangeId()
    changeItem(contact, slug, ref, { ...given('Eerst'), version: 1 })
    expect(rowOf(ref).version).toBe(1)
    expect(lastChangeId()).toBe(before)
  })

  it('does not make another kind of it, nor give a dilemma something it pushes elsewhere', () => {
    const ref = add('Eerst')
    const content = { ...blank('question'), title: 'Toch een vraag' }
    changeItem(contact, slug, ref, { content, displacement: 'Elders', version: 1 })
    expect(rowOf(ref)).toMatchObject({ kind: 'dilemma', displacement: '', content: { kind: 'dilemma' } })
    expect(rowOf(ref).content).not.toHaveProperty('addressedTo')
  })

  it('tells in the feed that it happened, and no words', () => {
    const before = lastChangeId()
    const ref = add('Stil')
    changeItem(contact, slug, ref, { ...given('Nog stiller'), version: 1 })
    const told = changesAfter(before, 10)
    expect(told.map(({ verb, itemId }) => [verb, itemId])).toEqual([
      ['item.created', rowOf(ref).id],
      ['item.changed', rowOf(ref).id],
    ])
    expect(JSON.stringify(told)).not.toMatch(/stil/i)
  })
})

describe('moving', () => {
  it('goes one place at a time, and nowhere past the end', () => {
    const refs = ['a', 'b', 'c'].map((title) => add(title))
    const [a, , c] = refs as [ItemRef, ItemRef, ItemRef]
    const other = createItem(contact, slug, { kind: 'question', title: 'Buiten schot' })
    moveItem(contact, slug, c, 'up')
    expect(keysSeenBy(contact)).toEqual(['a', 'c', 'b'])
    const before = lastChangeId()
    moveItem(contact, slug, a, 'up')
    expect(lastChangeId()).toBe(before)
    moveItem(editor, slug, a, 'down')
    expect(keysSeenBy(contact)).toEqual(['c', 'a', 'b'])
    expect(getItem(contact, slug, 'question', other.key).item.working?.position).toBe(0)
  })

  it('steps over what was deleted', () => {
    const [a, b] = ['a', 'b', 'c'].map((title) => add(title)) as [ItemRef, ItemRef]
    deleteItem(contact, slug, b)
    moveItem(contact, slug, a, 'down')
    expect(keysSeenBy(contact)).toEqual(['c', 'a'])
  })
})

describe('deleting', () => {
  it('takes it away from everybody, and putting it back shares it as it was shared', () => {
    const ref = add('Openbaar')
    share(contact, slug, { item: ref }, 'public')
    expect(keysSeenBy(visitor)).toEqual(['openbaar'])
    deleteItem(editor, slug, ref)
    for (const actor of [visitor, contact, editor, world.actor('facilitator')])
      expect(keysSeenBy(actor)).toEqual([])
    const until = lastChangeId()
    deleteItem(editor, slug, ref)
    expect(lastChangeId()).toBe(until)
    expect(statusOf(() => deleteItem(contact, slug, ref))).toBe(404)
    expect(db.select().from(listings).all()).toEqual([])
    expect(deletedItems(getCase(editor, slug), 'dilemma', 0).map(({ key }) => key)).toEqual(['openbaar'])
    for (const _ of ['once', 'and the button pressed again']) restoreItem(editor, slug, ref)
    expect(lastChangeId()).toBe(until + 1)
    expect(keysSeenBy(visitor)).toEqual(['openbaar'])
    expect(db.select().from(listings).all()).toMatchObject([{ title: 'Openbaar', audience: 'public' }])
  })

  it('is known to the writers of the case alone', () => {
    deleteItem(contact, slug, add('Weg'))
    for (const name of ['facilitator', 'guest', 'organiser', 'participant', 'stranger'] as const) {
      const actor = world.actor(name)
      expect(deletedItems(getCase(actor, slug), 'dilemma', 0), name).toEqual([])
      expect(
        statusOf(() => restoreItem(actor, slug, refOf('weg'))),
        name,
      ).toBe(403)
    }
  })

  it('is for good after thirty days', () => {
    const ref = add('Weg')
    deleteItem(contact, slug, ref, 1000)
    expect(statusOf(() => restoreItem(contact, slug, ref, 1000 + restorableMs))).toBe(404)
    restoreItem(contact, slug, ref, 1000 + restorableMs - 1)
    expect(keysSeenBy(contact)).toEqual(['weg'])
  })

  it('brings back nothing that was taken back or replaced before, not even at the same moment', () => {
    const taken = add('Teruggenomen')
    const replaced = add('Vervangen')
    const at = Date.now()
    share(contact, slug, { item: taken }, 'public', at)
    share(contact, slug, { item: replaced }, 'local', at)
    share(contact, slug, { item: replaced }, 'public', at)
    takeBack(contact, slug, { item: taken }, at)
    for (const ref of [taken, replaced]) {
      deleteItem(contact, slug, ref, at + 1)
      restoreItem(contact, slug, ref, at + 1)
    }
    expect(keysSeenBy(visitor)).toEqual(['vervangen'])
    deleteItem(contact, slug, replaced, at)
    restoreItem(contact, slug, replaced, at)
    expect(keysSeenBy(visitor)).toEqual(['vervangen'])
  })

  it('is not shared again around a card that was made less visible meanwhile', () => {
    const stranger = world.actor('stranger')
    const { key } = createItem(stranger, 'meerzicht', dilemma('Gedeeld'))
    share(stranger, 'meerzicht', { item: refOf(key) }, 'public')
    deleteItem(stranger, 'meerzicht', refOf(key))
    expect(share(stranger, 'meerzicht', 'card', 'network')).toMatchObject({ isShared: true })
    restoreItem(stranger, 'meerzicht', refOf(key))
    expect(statusOf(() => getItem(world.actor('participant'), 'meerzicht', 'dilemma', key))).toBe(404)
    expect(getItem(stranger, 'meerzicht', 'dilemma', key).item.release).toBeNull()
  })
})

describe('links', () => {
  const intervention = () => createItem(contact, slug, { kind: 'intervention', title: 'Buurtkamer' }).key
  const links = (actor: Actor, ref: ItemRef) => {
    const { theCase, item } = getItem(actor, slug, ref.kind, ref.key)
    return linksOf(actor, theCase, item).map(({ kind, isOwn, item: other }) => [kind, isOwn, other.key])
  }

  it('are seen from both ends, and said once', () => {
    const one: ItemRef = { kind: 'intervention', key: intervention() }
    const other = add('Twee kanten')
    const link = () => linkItems(editor, slug, one, { slug, ref: other, kind: 'touches' })
    link()
    const before = lastChangeId()
    link()
    expect(lastChangeId()).toBe(before)
    expect(links(contact, one)).toEqual([['touches', true, other.key]])
    expect(links(contact, other)).toEqual([['touches', false, one.key]])
  })

  it('are seen by whoever sees both ends', () => {
    const one: ItemRef = { kind: 'intervention', key: intervention() }
    const other = add('Twee kanten')
    linkItems(contact, slug, one, { slug, ref: other, kind: 'touches' })
    share(contact, slug, { item: one }, 'public')
    expect(links(visitor, one)).toEqual([])
    share(contact, slug, { item: other }, 'network')
    expect(links(visitor, one)).toEqual([])
    expect(links(world.actor('expert'), one)).toEqual([['touches', true, other.key]])
    deleteItem(contact, slug, other)
    expect(links(contact, one)).toEqual([])
  })

  it('lead to another case as far as the actor reads it', () => {
    const stranger = world.actor('stranger')
    const { key } = createItem(stranger, 'meerzicht', dilemma('Daar ook'))
    const mine = add('Hier')
    const link = () => linkItems(contact, slug, mine, { slug: 'meerzicht', ref: refOf(key), kind: 'touches' })
    expect(statusOf(link)).toBe(404)
    share(stranger, 'meerzicht', { item: refOf(key) }, 'network')
    link()
    expect(links(contact, mine)).toEqual([['touches', true, key]])
    share(contact, slug, { item: mine }, 'public')
    expect(links(visitor, mine)).toEqual([])
  })

  it('go from the item that says it, and from no other', () => {
    const [mine, other] = [add('Hier'), add('Daar')]
    linkItems(contact, slug, mine, { slug, ref: other, kind: 'touches' })
    const { theCase, item } = getItem(contact, slug, 'dilemma', mine.key)
    const name = linksOf(contact, theCase, item).map(nameOfLink)[0] ?? ''
    expect(statusOf(() => unlinkItems(contact, slug, other, name))).toBe(404)
    unlinkItems(contact, slug, mine, name)
    expect(links(contact, mine)).toEqual([])
    const until = lastChangeId()
    unlinkItems(contact, slug, mine, name)
    expect(lastChangeId()).toBe(until)
    expect(statusOf(() => unlinkItems(editor, slug, mine, name))).toBe(404)
    expect(statusOf(() => linkItems(contact, slug, mine, { slug, ref: mine, kind: 'touches' }))).toBe(404)
  })
})

describe('whoever writes another case', () => {
  it('touches nothing of this one, by whatever address', () => {
    const stranger = world.actor('stranger')
    const ref = add('Van Nieuwstraat')
    const theirs = createItem(stranger, 'meerzicht', dilemma('Van Meerzicht')).key
    const other = add('Ook van Nieuwstraat')
    linkItems(contact, slug, ref, { slug, ref: other, kind: 'touches' })
    const row = rowOf(ref)
    const name = linksOf(contact, getCase(contact, slug), row).map(nameOfLink)[0] ?? ''
    const change = { content: row.content, displacement: '', version: 1 }
    for (const work of [
      () => changeItem(stranger, 'meerzicht', ref, change),
      () => moveItem(stranger, 'meerzicht', ref, 'up'),
      () => deleteItem(stranger, 'meerzicht', ref),
      () => restoreItem(stranger, 'meerzicht', ref),
      () => changeItem(stranger, slug, ref, change),
      () => unlinkItems(stranger, 'meerzicht', refOf(theirs), name),
      () => linkItems(stranger, 'meerzicht', refOf(theirs), { slug, ref, kind: 'touches' }),
      () => share(stranger, 'meerzicht', { item: ref }, 'public'),
    ])
      expect(statusOf(work)).toBe(404)
    expect(statusOf(() => createItem(stranger, slug, dilemma('Erbij')))).toBe(403)
    expect(statusOf(() => createItem(stranger, 'gildenwijk', dilemma('Erbij')))).toBe(404)
    expect(rowOf(ref)).toEqual(row)
  })
})

it('an organiser writes and shares items of a reference case, and its coalition is nobody', () => {
  const organiser = world.actor('organiser')
  const { key } = createItem(organiser, 'buitenland', dilemma('Zoals daar'))
  share(organiser, 'buitenland', { item: refOf(key) }, 'public')
  expect(getItem(visitor, 'buitenland', 'dilemma', key).item.content.title).toBe('Zoals daar')
  expect(statusOf(() => createItem(contact, 'buitenland', dilemma('Erbij')))).toBe(403)
})

it('what was shared stays in the table when it is deleted, with the moment it ended', () => {
  const ref = add('Bewaard')
  share(contact, slug, { item: ref }, 'public')
  const { id } = rowOf(ref)
  deleteItem(contact, slug, ref, 5000)
  expect(db.select().from(items).where(eq(items.id, id)).get()).toMatchObject({ deletedAt: 5000 })
  expect(db.select().from(releases).where(eq(releases.itemId, id)).all()).toMatchObject([
    { endedAt: 5000, takenBackById: contact.id },
  ])
})
