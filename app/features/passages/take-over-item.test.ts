import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { notifications } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import { historyOf } from '../cases/history.ts'
import { getCase } from '../cases/queries.ts'
import { type NewThread, reactOnPassage } from '../comments/commands.ts'
import { getThread } from '../comments/queries.ts'
import { changeItem, createItem, deleteItem } from '../items/commands.ts'
import type { ItemRef } from '../items/lists.ts'
import { getItem } from '../items/queries.ts'
import { notificationsFollower } from '../notifications/follower.ts'
import { share, takeBack } from '../releases/commands.ts'
import { readVersions } from '../releases/versions.ts'
import { takeOverSuggestion, undoTakenOver } from './take-over.ts'

const slug = 'nieuwstraat'
const words = 'De flats worden vervangen door koopwoningen. Bewoners keren terug.'
const reworded = 'De flats worden vervangen door koop- en huurwoningen. Bewoners keren terug.'

let world: World
let contact: Person
let editor: Person
let expert: Person
let item: ItemRef

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  contact = world.actor('contact')
  editor = world.actor('editor')
  expert = world.actor('expert')
  item = add('dilemma')
})

function add(kind: ItemRef['kind']): ItemRef {
  const { key } = createItem(contact, slug, { kind, title: `Een ${kind}`, story: paragraph(words) })
  share(contact, slug, { item: { kind, key } }, 'network')
  return { kind, key }
}

function suggest(suggestion: string, given: Partial<NewThread> = {}, quote = 'koopwoningen'): string {
  const reaction = { sectionKey: null, item, kind: 'idea', audience: 'shared', text: 'Liever zo' } as const
  const id = reactOnPassage(
    expert,
    slug,
    { ...reaction, ...given },
    { quote, before: '', after: '', suggestion },
  )
  if (!id) throw new Error('not placed')
  return id
}

const workingOf = (ref = item) => {
  const { working } = getItem(contact, slug, ref.kind, ref.key).item
  if (!working) throw new Error('not inside')
  return working
}
const storyOf = (ref = item) => toText(workingOf(ref).content.story)
const write = (text: string) => {
  const { content, ...rest } = workingOf()
  return changeItem(contact, slug, item, { ...rest, content: { ...content, story: paragraph(text) } })
}
const statusOf = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return (error as { init?: { status: number } }).init?.status
  }
}

describe('taking over what somebody suggested for an item', () => {
  it.each(['dilemma', 'question', 'expectation', 'intervention'] as const)(
    'puts it in the words of a %s and settles the reaction, and nothing else of it changes',
    (kind) => {
      item = add(kind)
      const before = workingOf()
      const id = suggest('koop- en huurwoningen')
      expect(takeOverSuggestion(editor, slug, id)).toBeNull()
      const { story, ...others } = workingOf().content
      expect(toText(story)).toBe(reworded)
      expect(workingOf().text).toBe(reworded)
      expect({ ...others, story: before.content.story }).toEqual(before.content)
      expect(workingOf()).toMatchObject({ version: before.version + 1, updatedById: editor.id })
      expect(getThread(expert, slug, id).seen.settlement?.disposition).toBe('taken_over')
      expect(takeOverSuggestion(contact, slug, id)).toBe('already_settled')
      expect(storyOf()).toBe(reworded)
    },
  )

  it('stands in the history in both names, for those inside alone', () => {
    takeOverSuggestion(editor, slug, suggest('koop- en huurwoningen'))
    const { id: itemId } = workingOf()
    const linesFor = (actor: Person) => historyOf(actor, getCase(actor, slug), { limit: 20, itemId })
    expect(linesFor(contact).find(({ verb }) => verb === 'item.reworded')).toMatchObject({
      by: 'editor',
      to: 'expert',
    })
    expect(linesFor(expert).map(({ verb }) => verb)).toEqual(['item.shared'])
  })

  it('is told with the version it was shared in, and with no other', () => {
    takeOverSuggestion(editor, slug, suggest('koop- en huurwoningen'))
    share(contact, slug, { item }, 'network')
    write(`${reworded} Ooit.`)
    share(contact, slug, { item }, 'network')
    const versionsFor = (actor: Person) =>
      readVersions(actor, slug, { item }).versions.map(({ wordsOf }) => wordsOf)
    expect(versionsFor(contact)).toEqual([[], ['expert'], []])
    expect(versionsFor(expert)).toEqual([[], [], []])
  })

  it('tells whoever suggested it, with what was and what is once it is shared', () => {
    const id = suggest('koop- en huurwoningen')
    const before = lastChangeId()
    takeOverSuggestion(editor, slug, id)
    notificationsFollower.handle(changesAfter(before, 10))
    expect(db.select().from(notifications).all()).toMatchObject([{ personId: expert.id, kind: 'settlement' }])
    const passageFor = (actor: Person) => getThread(actor, slug, id).seen.passage
    const changed = { state: 'outdated', quote: 'koopwoningen', now: 'koop- en huurwoningen' }
    expect(passageFor(contact)).toMatchObject(changed)
    // What the coalition did not share yet is not told by a reaction either.
    expect(passageFor(expert)).toMatchObject({ state: 'in_place', now: '' })
    share(contact, slug, { item }, 'network')
    expect(passageFor(expert)).toMatchObject(changed)
    expect(passageFor(expert)?.changed).not.toBeNull()
  })

  it('leaves what its writers wrote elsewhere in it meanwhile', () => {
    const id = suggest('koop- en huurwoningen')
    write(`Nieuw vooraan. ${words}`)
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(storyOf()).toBe(`Nieuw vooraan. ${reworded}`)
  })

  it('is not overwritten by a form that was made before it', () => {
    const { content, displacement, version } = workingOf()
    takeOverSuggestion(editor, slug, suggest('koop- en huurwoningen'))
    const older = { content: { ...content, title: 'Anders' }, displacement, version }
    expect(changeItem(contact, slug, item, older)).toMatchObject({ isSaved: false, version: version + 1 })
    expect(storyOf()).toBe(reworded)
  })

  it('settles other kinds as such a reaction is settled; a question is not answered by better words', () => {
    item = add('question')
    const id = suggest('huurwoningen', { kind: 'answer' })
    takeOverSuggestion(contact, slug, id)
    expect(getThread(contact, slug, id).seen.settlement).toMatchObject({
      disposition: 'noted',
      reason: expect.stringMatching(/./),
    })
    expect(workingOf().content).toMatchObject({ state: 'open' })
  })

  it('changes nothing when those words do not stand there any more', () => {
    const id = suggest('huurwoningen')
    write('Er komt een park.')
    expect(takeOverSuggestion(contact, slug, id)).toBe('gone')
    expect(storyOf()).toBe('Er komt een park.')
    expect(getThread(expert, slug, id).seen.isOpen).toBe(true)
  })

  it('puts it in several paragraphs, one for each line of it', () => {
    const story = {
      root: {
        type: 'root' as const,
        children: [paragraph('Eerst dit.'), paragraph('Dan dat.')].flatMap(({ root }) => root.children),
      },
    }
    const { content, ...rest } = workingOf()
    changeItem(contact, slug, item, { ...rest, content: { ...content, story } })
    share(contact, slug, { item }, 'network')
    const id = suggest('Eerst alles.\nDan dat.\nDan niets.', {}, 'Eerst dit.\n\nDan dat.')
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(storyOf()).toBe('Eerst alles.\n\nDan dat.\n\nDan niets.')
    expect(getThread(expert, slug, id).seen.settlement?.disposition).toBe('taken_over')
  })

  it('is put back when the settlement is taken back, and no version then says that the words were theirs', () => {
    const id = suggest('koop- en huurwoningen')
    takeOverSuggestion(editor, slug, id)
    expect(undoTakenOver(contact, slug, id)).toBeNull()
    expect(storyOf()).toBe(words)
    expect(getThread(expert, slug, id).seen.isOpen).toBe(true)
    write(`${words} Ooit.`)
    share(contact, slug, { item }, 'network')
    expect(readVersions(contact, slug, { item }).versions.map(({ wordsOf }) => wordsOf)).toEqual([[], []])
    const { id: itemId } = workingOf()
    const history = historyOf(contact, getCase(contact, slug), { limit: 20, itemId })
    expect(history.find(({ verb }) => verb === 'item.putBack')).toMatchObject({ by: 'contact', to: 'expert' })
  })

  it('lets words go that somebody suggests to strike, and no version then says that words of theirs came', () => {
    const id = suggest('', {}, 'Bewoners keren terug.')
    expect(takeOverSuggestion(editor, slug, id)).toBeNull()
    expect(storyOf()).toBe('De flats worden vervangen door koopwoningen.')
    share(contact, slug, { item }, 'network')
    expect(readVersions(contact, slug, { item }).versions.map(({ wordsOf }) => wordsOf)).toEqual([[], []])
    const { id: itemId } = workingOf()
    const history = historyOf(contact, getCase(contact, slug), { limit: 20, itemId })
    expect(history.find(({ verb }) => verb === 'item.struck')).toMatchObject({ by: 'editor', to: 'expert' })
    expect(undoTakenOver(contact, slug, id)).toBeNull()
    expect(storyOf()).toBe(words)
  })

  it('does not take away the name of one whose words came when what another suggested is put back', () => {
    const id = suggest('koop- en huurwoningen')
    takeOverSuggestion(editor, slug, id)
    share(contact, slug, { item }, 'network')
    const own = { sectionKey: null, item, kind: 'idea', audience: 'shared', text: 'Zo dan' } as const
    const passage = { quote: 'De flats', before: '', after: '', suggestion: 'De huizen' }
    takeOverSuggestion(editor, slug, reactOnPassage(world.actor('participant'), slug, own, passage) ?? '')
    undoTakenOver(contact, slug, id)
    share(contact, slug, { item }, 'network')
    const [last] = readVersions(contact, slug, { item }).versions
    expect(last?.wordsOf).toEqual(['participant'])
  })

  it('is for the writers of the case; for who cannot read the reaction it does not exist', () => {
    const id = suggest('huurwoningen')
    for (const name of ['expert', 'facilitator', 'organiser', 'participant'] as const)
      expect(
        statusOf(() => takeOverSuggestion(world.actor(name), slug, id)),
        name,
      ).toBe(403)
    const inside = suggest('huurwoningen', { audience: 'coalition' })
    for (const name of ['participant', 'organiser', 'stranger', 'guest'] as const)
      expect(
        statusOf(() => takeOverSuggestion(world.actor(name), slug, inside)),
        name,
      ).toBe(404)
    expect(statusOf(() => takeOverSuggestion(contact, 'meerzicht', id))).toBe(404)
    takeBack(contact, slug, { item })
    expect(statusOf(() => takeOverSuggestion(world.actor('participant'), slug, id))).toBe(404)
    expect(storyOf()).toBe(words)
    deleteItem(contact, slug, item)
    expect(statusOf(() => takeOverSuggestion(contact, slug, id))).toBe(404)
  })
})
