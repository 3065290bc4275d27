import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { db } from '#db/client.server.ts'
import { type RichTextBlock, sectionVersions, settlements } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import { type NewThread, reactOnPassage, settleThreads, startThread } from '../comments/commands.ts'
import { getThread } from '../comments/queries.ts'
import { share } from '../releases/commands.ts'
import { writeSection } from '../sections/commands.ts'
import { getSection } from '../sections/queries.ts'
import { takeOverSuggestion } from './take-over.ts'

const slug = 'nieuwstraat'
const key = 'de-wijk'
const words = 'De flats worden vervangen door koopwoningen. Bewoners keren terug.'

let world: World
let contact: Person
let expert: Person

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  contact = world.actor('contact')
  expert = world.actor('expert')
  writeSection(contact, slug, key, paragraph(words))
  share(contact, slug, { section: key }, 'network')
})

function suggest(suggestion: string, kind: NewThread['kind'] = 'idea', quote = 'koopwoningen'): string {
  const given = { sectionKey: key, kind, audience: 'shared', text: 'Liever zo' } as const
  const id = reactOnPassage(expert, slug, given, { quote, before: '', after: '', suggestion })
  if (!id) throw new Error('not placed')
  return id
}

const working = () => getSection(contact, slug, key).section.working?.text
const statusOf = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return (error as { init?: { status: number } }).init?.status
  }
}

describe('taking over what somebody suggested', () => {
  it('puts it in the text as a version in both names, and settles the reaction', () => {
    const id = suggest('koop- en huurwoningen')
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(working()).toBe(words.replace('koopwoningen', 'koop- en huurwoningen'))
    const version = db.select().from(sectionVersions).all().at(-1)
    expect(version?.authorIds).toEqual([expert.id, contact.id])
    expect(version && toText(version.content)).toBe(working())
    expect(getThread(expert, slug, id).seen.settlement?.disposition).toBe('taken_over')
    expect(takeOverSuggestion(contact, slug, id)).toBe('already_settled')
  })

  it('settles a question or an experience as such a reaction is settled', () => {
    takeOverSuggestion(contact, slug, suggest('huurwoningen', 'question'))
    expect(db.select().from(settlements).all()).toMatchObject([
      { disposition: 'answered', reason: expect.stringMatching(/./) },
    ])
  })

  it('changes nothing when those words do not stand there any more', () => {
    const id = suggest('huurwoningen')
    writeSection(contact, slug, key, paragraph('Er komt een park.'))
    expect(takeOverSuggestion(contact, slug, id)).toBe('gone')
    expect(working()).toBe('Er komt een park.')
    expect(getThread(expert, slug, id).seen.isOpen).toBe(true)
  })

  it('is done in a cell of a table, and not over several, nor with a picture between', () => {
    const cell = (words: string) => ({
      type: 'tablecell' as const,
      headerState: 0,
      children: paragraph(words).root.children as Extract<RichTextBlock, { type: 'paragraph' }>[],
    })
    writeSection(contact, slug, key, {
      root: {
        type: 'root',
        children: [
          { type: 'table', children: [{ type: 'tablerow', children: [cell('de flats'), cell('gaan weg')] }] },
        ],
      },
    })
    share(contact, slug, { section: key }, 'network')
    const over = suggest('de huizen blijven', 'idea', 'de flats gaan weg')
    expect(takeOverSuggestion(contact, slug, over)).toBe('cells')
    expect(working()).toBe('de flats | gaan weg')
    expect(getThread(expert, slug, over).seen.isOpen).toBe(true)
    expect(takeOverSuggestion(contact, slug, suggest('blijven', 'idea', 'gaan weg'))).toBeNull()
    expect(working()).toBe('de flats | blijven')
  })

  it('is for the writers of the case, and for nobody who only reads it', () => {
    const id = suggest('huurwoningen')
    expect(statusOf(() => takeOverSuggestion(expert, slug, id))).toBe(403)
    expect(statusOf(() => takeOverSuggestion(world.actor('facilitator'), slug, id))).toBe(403)
    expect(statusOf(() => takeOverSuggestion(world.actor('participant'), slug, 'zzzzzzzzzzzzzzzz'))).toBe(404)
    expect(working()).toBe(words)
  })
})

describe('settling several at once', () => {
  const react = (kind: NewThread['kind'], text: string) =>
    startThread(expert, slug, { sectionKey: key, kind, audience: 'shared', text })
  const given = { disposition: 'not_taken_over', reason: 'Geen geld', comeBackOn: null } as const

  it('says the same of all of them', () => {
    const ids = [react('idea', 'a'), react('warning', 'b')]
    expect(settleThreads(contact, slug, ids, given)).toBeNull()
    expect(ids.map((id) => getThread(expert, slug, id).seen.settlement?.reason)).toEqual([
      'Geen geld',
      'Geen geld',
    ])
  })

  it('settles none when one of them cannot be settled so', () => {
    const ids = [react('idea', 'a'), react('question', 'b')]
    expect(settleThreads(contact, slug, ids, given)).toBe('other_kind')
    expect(ids.every((id) => getThread(expert, slug, id).seen.isOpen)).toBe(true)
  })

  it('is for the writers of the case', () => {
    const ids = [react('idea', 'a')]
    expect(statusOf(() => settleThreads(expert, slug, ids, given))).toBe(403)
    expect(statusOf(() => settleThreads(contact, slug, ['zzzzzzzzzzzzzzzz'], given))).toBe(404)
  })
})
