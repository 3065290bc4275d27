import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { paragraphsOf } from '#app/editor/paragraphs.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { addItem } from '#tests/any-item.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { itemRefOf, readableItem } from '../items/readable.ts'
import { addEvidence, changeFinding, decideFinding, type FindingFields, proposeFinding } from './commands.ts'
import { evidenceIdsOf, evidenceOf, findingsFor, findingYears, getFinding, proposerOf } from './queries.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const notFound = expect.objectContaining({ init: { status: 404 } })
const forbidden = expect.objectContaining({ init: { status: 403 } })
const as = (name: string): Actor =>
  name === 'visitor' ? visitor : world.actor(name as keyof World['personIds'])

const fields: FindingFields = {
  title: 'Contact komt niet vanzelf',
  kind: 'finding',
  story: paragraphsOf('Dat zagen wij.'),
  conditions: '',
  dissent: '',
  hasNoDissent: false,
  year: 2023,
  sources: [],
  itemIds: [],
}
const propose = (given: Partial<FindingFields> = {}, name = 'expert') =>
  proposeFinding(as(name), { ...fields, ...given }).key
const accept = (key: string, audience: 'network' | 'public' = 'public') =>
  decideFinding(as('organiser'), key, { act: 'accept', audience })
const outcome = (act: () => unknown) => {
  try {
    return act()
  } catch (thrown) {
    return thrown
  }
}
const item = (key: string, audience?: 'network' | 'public') =>
  addItem({
    caseId: world.caseIds.nieuwstraat,
    kind: 'dilemma',
    key,
    byId: world.personIds.contact,
    audience,
  })

describe('a proposal', () => {
  it('is read by the network, and by nobody else', () => {
    const key = propose()
    expect(getFinding(as('participant'), key)).toMatchObject({ audience: 'network', acceptedAt: null })
    expect(outcome(() => getFinding(visitor, key))).toEqual(notFound)
    expect(outcome(() => getFinding(as('guest'), key))).toEqual(notFound)
  })
  it('is one when the button was pressed twice, and two when it says or rests on something else', () => {
    const one = propose()
    expect(propose()).toBe(one)
    expect(propose({}, 'participant')).not.toBe(one)
    expect(propose({ conditions: 'Soms.' })).not.toBe(one)
    expect(propose({ itemIds: [item('bewijs', 'network')] })).not.toBe(one)
  })
  it('is made by those who may', () => {
    for (const name of ['visitor', 'guest', 'facilitator'])
      expect(outcome(() => propose({}, name))).toEqual(forbidden)
    expect(propose({}, 'editor')).toBe('contact-komt-niet-vanzelf')
  })
  it('is changed by its proposer and by organisers, once for every version', () => {
    const key = propose()
    const before = lastChangeId()
    expect(outcome(() => changeFinding(as('participant'), key, { ...fields, version: 1 }))).toEqual(forbidden)
    expect(changeFinding(as('expert'), key, { ...fields, conditions: 'Soms.', version: 1 })).toEqual({
      isSaved: true,
    })
    expect(
      changeFinding(as('organiser'), key, { ...fields, conditions: 'Nooit.', version: 1 }),
    ).toMatchObject({
      isSaved: false,
      because: 'stale',
      version: 2,
      current: { conditions: 'Soms.' },
    })
    expect(changesAfter(before, 9).map(({ verb }) => verb)).toEqual(['finding.changed'])
  })
})

describe('a decision', () => {
  it('is not to accept as long as nobody asked who sees it otherwise', () => {
    const key = propose()
    expect(accept(key)).toBe('dissent')
    changeFinding(as('expert'), key, { ...fields, hasNoDissent: true, version: 1 })
    expect(accept(key)).toBeNull()
    expect(getFinding(visitor, key).audience).toBe('public')
  })
  it('stands: its proposer changes nothing any more, and an answer about dissent is not taken out', () => {
    const key = propose({ dissent: 'Een bewoner.' })
    accept(key, 'network')
    expect(outcome(() => getFinding(visitor, key))).toEqual(notFound)
    expect(outcome(() => changeFinding(as('expert'), key, { ...fields, version: 1 }))).toEqual(forbidden)
    expect(changeFinding(as('organiser'), key, { ...fields, version: 1 })).toEqual({
      isSaved: false,
      because: 'dissent',
    })
    expect(accept(key)).toBe('decided')
  })
  it('is about the words somebody saw', () => {
    const key = propose({ hasNoDissent: true })
    changeFinding(as('expert'), key, { ...fields, title: 'Anders', hasNoDissent: true, version: 1 })
    const accepting = { act: 'accept', audience: 'public' } as const
    expect(decideFinding(as('organiser'), key, { ...accepting, version: 1 })).toBe('changed')
    expect(decideFinding(as('organiser'), key, { ...accepting, version: 2 })).toBeNull()
  })
  it('is made once when the button was pressed twice, and is no other one', () => {
    const declined = propose({}, 'participant')
    const decline = (reason: string) => decideFinding(as('organiser'), declined, { act: 'decline', reason })
    const accepted = propose({ hasNoDissent: true }, 'participant')
    const before = lastChangeId()
    expect([decline('Nee.'), decline('Nee.'), decline('Toch niet.')]).toEqual([null, null, 'decided'])
    expect([accept(accepted), accept(accepted), accept(accepted, 'network')]).toEqual([null, null, 'decided'])
    expect(changesAfter(before, 9).map(({ verb }) => verb)).toEqual(['finding.declined', 'finding.accepted'])
  })
  it('not to accept says why, to its proposer and to organisers', () => {
    const key = propose()
    decideFinding(as('organiser'), key, { act: 'decline', reason: 'Te algemeen.' })
    expect(outcome(() => getFinding(as('participant'), key))).toEqual(notFound)
    expect(getFinding(as('expert'), key).declinedBecause).toBe('Te algemeen.')
    expect(findingsFor(as('participant'), {}, { limit: 9, offset: 0 })).toEqual([])
    expect(findingsFor(as('expert'), {}, { limit: 9, offset: 0 })).toHaveLength(1)
  })
  it('is undone, and then it is a proposal for the network again', () => {
    const key = propose({ hasNoDissent: true })
    const before = lastChangeId()
    accept(key)
    expect(outcome(() => decideFinding(as('expert'), key, { act: 'undo' }))).toEqual(forbidden)
    decideFinding(as('organiser'), key, { act: 'undo' })
    decideFinding(as('organiser'), key, { act: 'undo' })
    expect(getFinding(as('expert'), key)).toMatchObject({
      audience: 'network',
      acceptedAt: null,
      acceptedById: null,
    })
    decideFinding(as('organiser'), key, { act: 'decline', reason: 'Nee.' })
    decideFinding(as('organiser'), key, { act: 'undo' })
    expect(getFinding(as('participant'), key).declinedBecause).toBe('')
    expect(changesAfter(before, 9).map(({ verb }) => verb)).toEqual([
      'finding.accepted',
      'finding.reopened',
      'finding.declined',
      'finding.reopened',
    ])
  })
})

describe('the list', () => {
  it('has what was accepted first, then proposals, by kind and by year', () => {
    const first = propose({ title: 'Een', hasNoDissent: true })
    propose({ title: 'Twee', kind: 'advice', year: 2024 })
    propose({ title: 'Drie', year: null })
    accept(first)
    const titles = (actor: Actor, filter = {}) =>
      findingsFor(actor, filter, { limit: 9, offset: 0 }).map(({ title }) => title)
    expect(titles(as('participant'))).toEqual(['Een', 'Drie', 'Twee'])
    expect(titles(visitor)).toEqual(['Een'])
    expect(titles(as('participant'), { kind: 'advice' })).toEqual(['Twee'])
    expect(titles(as('participant'), { year: 2023 })).toEqual(['Een'])
    expect([findingYears(as('participant')), findingYears(visitor)]).toEqual([[2024, 2023], [2023]])
  })
  it('tells members of the network who proposed something, and nobody else', () => {
    const key = propose({ hasNoDissent: true })
    accept(key)
    const told = (name: string) => proposerOf(as(name), getFinding(as(name), key))
    expect([told('participant'), told('visitor'), told('guest')]).toEqual(['expert', '', ''])
  })
})

describe('what a finding rests on', () => {
  it('is shown to whoever may read it', () => {
    const ids = [item('openbaar', 'public'), item('netwerk', 'network'), item('bewaard')]
    const key = propose({ hasNoDissent: true, itemIds: ids }, 'contact')
    accept(key)
    const seen = (name: string) => {
      const finding = getFinding(as(name), key)
      return evidenceOf(as(name), finding.id).map(({ address }) => address.split('/').at(-1))
    }
    expect(seen('visitor')).toEqual(['openbaar'])
    expect(seen('participant')).toEqual(['openbaar', 'netwerk'])
    expect(seen('facilitator')).toEqual(['openbaar', 'netwerk', 'bewaard'])
  })
  it('cannot be what the proposer may not read', () => {
    expect(outcome(() => propose({ itemIds: [item('bewaard')] }))).toEqual(notFound)
    expect(findingsFor(as('expert'), {}, { limit: 9, offset: 0 })).toEqual([])
  })
  it('stays when somebody changes a finding who may not read all of it', () => {
    const [kept, shared, other] = [item('bewaard'), item('gedeeld', 'network'), item('ander', 'public')]
    const key = propose({ itemIds: [kept, shared] }, 'contact')
    changeFinding(as('organiser'), key, { ...fields, itemIds: [other], version: 1 })
    expect(evidenceIdsOf(getFinding(as('contact'), key).id)).toEqual([kept, other])
  })
  it('is added to by those who may change the finding', () => {
    const shared = item('gedeeld', 'network')
    const key = propose()
    expect(outcome(() => addEvidence(as('participant'), key, [shared]))).toEqual(forbidden)
    addEvidence(as('organiser'), key, [shared, shared])
    expect(evidenceIdsOf(getFinding(as('contact'), key).id)).toEqual([shared])
  })
})

describe('the address of an item', () => {
  it('is read with or without the rest of the address bar', () => {
    const ref = { slug: 'nieuwstraat', kind: 'question', key: 'hoe' }
    for (const address of [
      '/casussen/nieuwstraat/vragen/hoe',
      'https://wijken.example/casussen/nieuwstraat/vragen/hoe/?a=b#c',
    ])
      expect(itemRefOf(address)).toEqual(ref)
    for (const address of [
      '',
      'hoe',
      '/casussen/nieuwstraat',
      '/casussen/nieuwstraat/anders/hoe',
      'http://[',
    ])
      expect(itemRefOf(address)).toBeNull()
  })
  it('names nothing for whoever may not read it, and nothing once it was deleted', () => {
    item('bewaard')
    item('gedeeld', 'network')
    addItem({
      caseId: world.caseIds.nieuwstraat,
      kind: 'dilemma',
      key: 'weg',
      byId: world.personIds.contact,
      audience: 'public',
      deletedAt: 1,
    })
    const found = (name: string) =>
      ['bewaard', 'gedeeld', 'weg', 'bestaat-niet'].filter((key) =>
        readableItem(as(name), { slug: 'nieuwstraat', kind: 'dilemma', key }),
      )
    expect([found('visitor'), found('guest'), found('expert'), found('facilitator')]).toEqual([
      [],
      ['gedeeld'],
      ['gedeeld'],
      ['bewaard', 'gedeeld'],
    ])
  })
})
