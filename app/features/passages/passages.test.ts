import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor, Person } from '#app/auth/actor.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { db } from '#db/client.server.ts'
import { anchorPlaces, anchors, threads } from '#db/schema/index.ts'
import { threadsOnCase } from '#tests/threads.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import { type NewThread, reactOnPassage, startThread, withSurroundings } from '../comments/commands.ts'
import { getThread } from '../comments/queries.ts'
import { changeItem, createItem } from '../items/commands.ts'
import { getItem } from '../items/queries.ts'
import { share, takeBack } from '../releases/commands.ts'
import { writeSection } from '../sections/commands.ts'
import { anchorAt, type Pointed } from './anchor.ts'
import { readParagraphs } from './paragraphs.ts'
import { partOf } from './part-of-block.ts'

const slug = 'nieuwstraat'
const key = 'de-wijk'
const words = 'De flats worden vervangen door koopwoningen. Bewoners keren terug als zij dat willen.'

let world: World
let contact: Person
let expert: Person

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  contact = world.actor('contact')
  expert = world.actor('expert')
  write(words)
  shareIt()
})

describe('a reaction on words', () => {
  it('quotes them, and shows where they stand to whoever reads them', () => {
    const id = react('vervangen door koopwoningen')
    const passage = {
      quote: 'vervangen door koopwoningen',
      state: 'in_place',
      place: { start: 16, end: 43 },
      now: '',
    }
    for (const name of ['expert', 'participant', 'contact', 'guest'] as const)
      expect(seen(name, id).passage, name).toMatchObject(passage)
    expect(threadsOnCase(expert, getCase(expert, slug)).map((one) => one.passage?.quote)).toEqual([
      passage.quote,
    ])
  })

  it('needs words that the actor reads, and reads once', () => {
    write(`${words} Nog niet gedeeld.`)
    expect(react('Nog niet gedeeld')).toBeNull()
    expect(react('iets heel anders')).toBeNull()
    expect(db.select().from(threads).all()).toEqual([])
    expect(react('Nog niet gedeeld', contact)).not.toBeNull()
  })

  it('is on the paragraph that was chosen, and not on the beginning of another one that says more', () => {
    const last = 'Bewoners blijven.'
    const text = `${last} Dat is de afspraak.\n\nIets anders.\n\n${last}`
    write(text)
    shareIt()
    const { chosen } = readParagraphs(expert, slug, { section: key }, new URLSearchParams({ op: '3' }))
    const place = { start: text.lastIndexOf(last), end: text.length }
    expect(chosen).toMatchObject({ ...place, block: 2, quote: last })
    expect(seen('expert', react(last)).passage?.place).toEqual(place)
  })

  it('is on words of the paragraph that was chosen, and not on the same words with which the text begins', () => {
    const last = 'Bewoners blijven lang.'
    const text = `Bewoners blijven. Dat is de afspraak.\n\n${last}`
    write(text)
    shareIt()
    const block = withSurroundings(expert, slug, given, { ...at(last), suggestion: null })
    const part = partOf(block, 'Bewoners blijven')
    if (typeof part === 'string') throw new Error(part)
    const start = text.lastIndexOf(last)
    const id = reactOnPassage(expert, slug, given, part)
    expect(seen('expert', id).passage?.place).toEqual({ start, end: start + 16 })
  })

  it('with a suggestion that says what stands there is one without', () => {
    const on = 'De flats worden vervangen door koopwoningen.'
    const id = reactOnPassage(expert, slug, given, { ...at(on), suggestion: ` ${on}\n` })
    expect(seen('expert', id).passage).toMatchObject({ quote: on, suggestion: '', suggested: null })
  })

  it('with another suggestion and the same words beside it is another one', () => {
    const suggest = (suggestion: string) =>
      reactOnPassage(expert, slug, given, { ...at('koopwoningen'), suggestion })
    const id = suggest('huurwoningen')
    expect(suggest('huurwoningen')).toBe(id)
    expect(seen('expert', suggest('woningen')).passage).toMatchObject({ suggestion: 'woningen' })
    expect(seen('expert', suggest('')).passage).toMatchObject({ asksToStrike: true })
    expect(seen('expert', react('koopwoningen')).passage).toMatchObject({ suggestion: '' })
  })

  it('does not change the text', () => {
    const before = getCase(contact, slug).released.sections
    react('koopwoningen')
    expect(getCase(contact, slug).released.sections).toEqual(before)
  })

  it('sent twice is there once, and the same words on another passage are another reaction', () => {
    const id = react('koopwoningen')
    expect(react('koopwoningen')).toBe(id)
    expect(react('De flats')).not.toBe(id)
    const whole = startThread(expert, slug, given)
    expect(seen('expert', whole).passage).toBeNull()
    expect(db.select().from(anchors).all()).toHaveLength(2)
  })
})

describe('words that stand elsewhere too', () => {
  const shared = 'In de flats wonen gezinnen.'
  const text = `${shared}\n\nWij slopen straks de flats aan de rand.`
  const place = { start: text.lastIndexOf('de flats'), end: text.lastIndexOf(' aan de rand') }

  beforeEach(() => {
    write(shared)
    shareIt()
    write(text)
  })

  it('are not taken for those in what is shared, when the coalition reacts on its working text', () => {
    const id = reactOnPassage(contact, slug, given, anchorAt(text, place))
    expect(seen('contact', id).passage).toMatchObject({ state: 'in_place', place })
    expect(seen('expert', id).passage).toMatchObject({ quote: '', place: null })
  })

  it('are gone when the paragraph of the working text went that they stood in', () => {
    const id = reactOnPassage(contact, slug, given, anchorAt(text, place))
    write(shared)
    expect(seen('contact', id).passage).toMatchObject({ quote: 'de flats', state: 'outdated', place: null })
  })

  it('are gone for who had a page before them that was shared anew since', () => {
    shareIt()
    const pointed = anchorAt(text, place)
    write(shared)
    shareIt()
    expect(reactOnPassage(expert, slug, given, pointed)).toBeNull()
  })
})

describe('when the coalition writes on', () => {
  it('its writers see at once what became of the words, others when it is shared', () => {
    const id = react('vervangen door koopwoningen')
    write(words.replace('koopwoningen', 'huurwoningen'))
    const changed = {
      quote: 'vervangen door koopwoningen',
      state: 'outdated',
      now: 'vervangen door huurwoningen',
    }
    expect(seen('contact', id).passage).toMatchObject(changed)
    expect(seen('expert', id).passage).toMatchObject({ state: 'in_place', now: '' })
    shareIt()
    expect(seen('expert', id).passage).toMatchObject(changed)
  })

  it('words that were put back are in place again', () => {
    const id = react('vervangen door koopwoningen')
    write('Heel iets anders.')
    shareIt()
    expect(seen('expert', id).passage).toMatchObject({ state: 'outdated', place: null })
    write(`Vooraf.\n\n${words}`)
    shareIt()
    expect(seen('expert', id).passage).toMatchObject({ state: 'in_place', place: { start: 25, end: 52 } })
    expect(db.select().from(anchorPlaces).all()).toHaveLength(3)
  })

  it('words around which all changed bit by bit are still found', () => {
    const id = react('koopwoningen. Bewoners')
    write('De oude blokken worden ingeruild voor koopwoningen. Bewoners keren terug als zij dat willen.')
    shareIt()
    write('De oude blokken worden ingeruild voor koopwoningen. Bewoners mogen blijven.')
    shareIt()
    write('Hier komen koopwoningen. Bewoners mogen blijven.')
    shareIt()
    expect(seen('expert', id).passage?.state).toBe('in_place')
  })
})

describe('what others may not read', () => {
  it('words that were taken back are quoted to nobody outside, its writer neither', () => {
    const id = react('vervangen door koopwoningen')
    takeBack(contact, slug, { section: key })
    expect(seen('expert', id).passage).toBeNull()
    write('Heel iets anders.')
    shareIt()
    expect(seen('expert', id).passage).toMatchObject({ quote: '', state: 'outdated', now: '' })
    expect(seen('contact', id).passage?.quote).toBe('vervangen door koopwoningen')
  })

  it('words of the working text are quoted once they are shared', () => {
    write(`${words} Nog niet gedeeld.`)
    const id = react('Nog niet gedeeld', contact)
    expect(seen('contact', id).passage?.quote).toBe('Nog niet gedeeld')
    expect(seen('expert', id).passage).toMatchObject({ quote: '', place: null })
    shareIt()
    expect(seen('expert', id).passage).toMatchObject({ quote: 'Nog niet gedeeld', state: 'in_place' })
  })
})

it('the words of an item are followed from version to version too', () => {
  const item = {
    kind: 'dilemma',
    key: createItem(contact, slug, { kind: 'dilemma', title: 'Slopen?', story: paragraph(words) }).key,
  } as const
  share(contact, slug, { item }, 'network')
  const id = reactOnPassage(expert, slug, { ...given, sectionKey: null, item }, at('door koopwoningen'))
  expect(seen('expert', id).passage).toMatchObject({ quote: 'door koopwoningen', state: 'in_place' })
  const { working } = getItem(contact, slug, item.kind, item.key).item
  if (!working) throw new Error('not inside')
  const story = paragraph(words.replace('koop', 'huur'))
  changeItem(contact, slug, item, { ...working, content: { ...working.content, story } })
  expect(seen('contact', id).passage).toMatchObject({ state: 'outdated', now: 'door huurwoningen' })
  share(contact, slug, { item }, 'network')
  expect(seen('participant', id).passage).toMatchObject({ state: 'outdated', now: 'door huurwoningen' })
})

const given: NewThread = { sectionKey: key, kind: 'warning', audience: 'shared', text: 'Let hierop.' }

function at(quote: string): Pointed {
  return { quote, before: '', after: '' }
}

function react(quote: string, actor: Person = expert): string | null {
  return reactOnPassage(actor, slug, given, at(quote))
}

function seen(name: keyof World['personIds'], id: string | null) {
  return getThread(world.actor(name), slug, id ?? '').seen
}

function write(text: string): void {
  const root = {
    type: 'root' as const,
    children: text.split('\n\n').flatMap((one) => paragraph(one).root.children),
  }
  writeSection(contact, slug, key, { root })
}

function shareIt(actor: Actor = contact): void {
  share(actor, slug, { section: key }, 'public')
}
