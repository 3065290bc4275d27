import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type AboutContent,
  type Audience,
  type CodeList,
  cases,
  catalogueItems,
  codeLists,
  codes,
  emptyRichText,
  type InterventionContent,
  items,
  libraryItems,
  releases,
} from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { offerCodes } from '../networks/offer.ts'
import { allCodesOf } from '../networks/queries.ts'
import { startingCodes } from '../networks/template.ts'
import { addCode, changeCode, moveCode, restoreCode, retireCode } from './commands.ts'
import { listOfSlug, slugOfList } from './lists.ts'
import { readCode, readList, readLists } from './queries.ts'

let world: World
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const organiser = () => world.actor('organiser')
const plain = (label: string) => ({ label, touchesHousing: false })
const page = (list: CodeList) => readList(organiser(), slugOfList(list))
const keys = (list: CodeList) => page(list).codes.map(({ key }) => key)

describe('every list', () => {
  it('has an address of its own and can be read', () => {
    expect(new Set(codeLists.map(slugOfList)).size).toBe(codeLists.length)
    for (const list of codeLists) {
      expect(listOfSlug(slugOfList(list))).toBe(list)
      expect(keys(list)).toEqual(startingCodes[list].map(({ key }) => key))
    }
    expect(readLists(organiser()).map(({ list, labels }) => [list, labels.length])).toEqual(
      codeLists.map((list) => [list, startingCodes[list].length]),
    )
    for (const slug of ['bestaat-niet', '__proto__', 'theme']) expect(listOfSlug(slug)).toBeNull()
  })
})

describe('a new code', () => {
  it('comes at the end, with a key made from its label, once', () => {
    expect(addCode(organiser(), 'theme', plain('Groen & spelen'))).toEqual({ key: 'groen-spelen' })
    const before = lastChangeId()
    expect(addCode(organiser(), 'theme', plain('groen &  Spelen '))).toEqual({ key: 'groen-spelen' })
    expect(lastChangeId()).toBe(before)
    expect(keys('theme').filter((key) => key.startsWith('groen'))).toEqual(['groen-spelen'])
    expect(keys('theme').at(-1)).toBe('groen-spelen')
  })

  it('may be called as one in another list, and gets a free key in its own', () => {
    expect(addCode(organiser(), 'theme', plain('Wijk'))).toEqual({ key: 'wijk' })
    changeCode(organiser(), 'theme', 'wijk', plain('Buurt'))
    expect(addCode(organiser(), 'theme', plain('Wijk'))).toEqual({ key: 'wijk-2' })
  })

  it('touches the homes only in the list of types', () => {
    addCode(organiser(), 'interventionType', { label: 'Optoppen', touchesHousing: true })
    addCode(organiser(), 'theme', { label: 'Optoppen', touchesHousing: true })
    expect(page('interventionType').codes.at(-1)).toMatchObject({ key: 'optoppen', touchesHousing: true })
    expect(page('theme').codes.at(-1)).toMatchObject({ key: 'optoppen', touchesHousing: false })
    expect(addCode(organiser(), 'interventionType', plain('Optoppen'))).toEqual({ refused: 'taken' })
    changeCode(organiser(), 'interventionType', 'optoppen', plain('Optoppen'))
    expect(page('interventionType').codes.at(-1)?.touchesHousing).toBe(false)
  })
})

describe('a code that is retired', () => {
  it('cannot be chosen, keeps its name from being used again, and comes back once', () => {
    retireCode(organiser(), 'theme', 'jeugd')
    expect(offerCodes(allCodesOf(world.networkId), 'theme').some(({ value }) => value === 'jeugd')).toBe(
      false,
    )
    expect(page('theme').retired.map(({ label }) => label)).toEqual(['Jeugd'])
    expect(addCode(organiser(), 'theme', plain('jeugd'))).toEqual({ refused: 'retired' })
    expect([1, 2].map(() => restoreCode(organiser(), 'theme', 'jeugd'))).toEqual([null, null])
    expect(keys('theme').at(-1)).toBe('jeugd')
    expect(page('theme').retired).toEqual([])
  })

  it('does not come back beside another with its label', () => {
    retireCode(organiser(), 'theme', 'jeugd')
    changeCode(organiser(), 'theme', 'zorg', plain('Jeugd'))
    expect(restoreCode(organiser(), 'theme', 'jeugd')).toEqual({ refused: 'taken' })
  })
})

describe('a change', () => {
  it('of label keeps the key, and is refused when the list has that label already', () => {
    expect(changeCode(organiser(), 'scale', 'wijk', plain('Stadswijk'))).toBeNull()
    expect(readCode(organiser(), 'schaal', 'wijk').code.label).toBe('Stadswijk')
    expect(changeCode(organiser(), 'scale', 'wijk', plain('BUURT'))).toEqual({ refused: 'taken' })
    expect(changeCode(organiser(), 'scale', 'wijk', plain('stadswijk'))).toBeNull()
  })

  it('of place goes one up or down, once for one press, also past one that was retired', () => {
    retireCode(organiser(), 'domain', 'sociaal')
    moveCode(organiser(), 'domain', 'economisch', { to: 'up', from: 2 })
    moveCode(organiser(), 'domain', 'economisch', { to: 'up', from: 2 })
    expect(keys('domain')).toEqual(['economisch', 'fysiek', 'bestuur', 'anders'])
    moveCode(organiser(), 'domain', 'anders', { to: 'down', from: 4 })
    expect(keys('domain').at(-1)).toBe('anders')
  })

  it('is written down as one of the network, without its words', () => {
    const from = lastChangeId()
    addCode(organiser(), 'theme', plain('Groen'))
    changeCode(organiser(), 'theme', 'groen', plain('Groen en water'))
    changeCode(organiser(), 'theme', 'groen', plain('Groen en water'))
    retireCode(organiser(), 'theme', 'groen')
    retireCode(organiser(), 'theme', 'groen')
    restoreCode(organiser(), 'theme', 'groen')
    moveCode(organiser(), 'theme', 'groen', { to: 'up', from: keys('theme').length })
    const id = db.select().from(codes).where(eq(codes.key, 'groen')).get()?.id
    const changes = changesAfter(from, 100)
    expect(changes.map(({ verb }) => verb)).toEqual([
      'code.added',
      'code.changed',
      'code.retired',
      'code.restored',
      'code.moved',
    ])
    for (const change of changes)
      expect(change).toMatchObject({ subject: 'network', subjectId: id, caseId: null })
  })
})

describe('who is no organiser', () => {
  it('finds nothing to change, whatever they are in a coalition', () => {
    for (const actor of [
      visitor,
      ...(['expert', 'participant', 'contact', 'editor', 'guest', 'stranger'] as const).map(world.actor),
    ])
      for (const attempt of [
        () => readLists(actor),
        () => readList(actor, 'thema'),
        () => readCode(actor, 'thema', 'jeugd'),
        () => addCode(actor, 'theme', plain('x')),
        () => changeCode(actor, 'theme', 'jeugd', plain('x')),
        () => moveCode(actor, 'theme', 'jeugd', { to: 'down', from: 8 }),
        () => retireCode(actor, 'theme', 'jeugd'),
        () => restoreCode(actor, 'theme', 'jeugd'),
      ])
        expect(attempt).toThrow(expect.objectContaining({ init: { status: 404 } }))
  })
})

describe('how often a code is used', () => {
  const uses = (list: CodeList) =>
    Object.fromEntries(
      [...page(list).codes, ...page(list).retired]
        .filter((code) => Object.keys(code.uses).length > 0)
        .map((code) => [code.key, code.uses]),
    )

  it('counts cases, items, the catalogue and the library, each once, and nothing that was taken back', () => {
    const { nieuwstraat, meerzicht, gildenwijk, buitenland } = world.caseIds
    db.delete(releases).where(eq(releases.subject, 'about')).run()
    const about = { facts: [], sources: [], provenance: '', unconfirmedBecause: '' }
    for (const caseId of [nieuwstraat, meerzicht, buitenland])
      release(caseId, 'about', { ...about, phase: 'ontwerp', motives: ['leefbaarheid', 'ontmoeting'] })
    release(gildenwijk, 'about', { ...about, phase: '', motives: [] })
    addItem(nieuwstraat, 'a', { themes: ['jeugd', 'zorg'], scale: 'wijk', outcomeScale: 'wijk' })
    addItem(nieuwstraat, 'b', { themes: ['jeugd'], scale: 'wijk', outcomeScale: 'stad', aims: ['meedoen'] })
    addItem(nieuwstraat, 'weg', { themes: ['jeugd'], scale: 'wijk' }, { endedAt: 5 })
    addItem(gildenwijk, 'c', { domain: 'sociaal', type: 'zorg', localEvidence: 'idee' })
    db.insert(catalogueItems)
      .values({
        ...made(),
        key: 'samen-eten',
        title: 'Samen eten',
        audience: 'network',
        content: { ...content({ domain: 'sociaal' }), partners: [] },
      })
      .run()
    db.insert(libraryItems)
      .values({ ...made(), key: 'verslag', title: 'Verslag', kind: 'rapport', audience: 'network' })
      .run()

    retireCode(organiser(), 'casePhase', 'ontwerp')
    expect(uses('casePhase')).toEqual({ ontwerp: { cases: 3 } })
    expect(uses('motive')).toEqual({ leefbaarheid: { cases: 3 }, ontmoeting: { cases: 3 } })
    expect(uses('theme')).toEqual({ jeugd: { items: 2 }, zorg: { items: 1 } })
    expect(uses('scale')).toEqual({ wijk: { items: 2 }, stad: { items: 1 } })
    expect(uses('aim')).toEqual({ meedoen: { items: 1 } })
    expect(uses('domain')).toEqual({ sociaal: { items: 1, catalogue: 1 } })
    expect(uses('interventionType')).toEqual({ zorg: { items: 1 } })
    expect(uses('localEvidence')).toEqual({ idee: { items: 1 } })
    expect(uses('libraryKind')).toEqual({ rapport: { library: 1 } })
    for (const list of ['targetGroup', 'interventionPhase', 'nationalEvidence'] as const)
      expect(uses(list)).toEqual({})
  })

  it('counts nothing that a coalition has not shared with the network', () => {
    const { nieuwstraat } = world.caseIds
    db.update(cases)
      .set({ phase: 'ontwerp', motives: ['leefbaarheid'] })
      .run()
    db.delete(releases).where(eq(releases.subject, 'about')).run()
    addItem(nieuwstraat, 'stil', { aims: ['meedoen'] }, null)
    addItem(nieuwstraat, 'buren', { aims: ['meedoen'] }, { audience: 'local' })
    for (const list of ['casePhase', 'motive', 'aim'] as const) expect(uses(list)).toEqual({})
    addItem(nieuwstraat, 'open', { aims: ['meedoen'] }, { audience: 'public' })
    // Chosen since it was shared, so not to be counted yet.
    db.update(items)
      .set({ content: content({ aims: ['meedoen', 'ontmoeting'] }) })
      .run()
    expect(uses('aim')).toEqual({ meedoen: { items: 1 } })
  })

  function release(
    caseId: number,
    subject: 'about' | 'item',
    content: AboutContent | InterventionContent,
    given: { itemId?: number; audience?: Audience; endedAt?: number } = {},
  ): void {
    const by = { sharedById: world.personIds.contact, sharedAt: 1 }
    db.insert(releases)
      .values({ publicId: newPublicId(), caseId, subject, content, audience: 'network', ...by, ...given })
      .run()
  }

  function addItem(
    caseId: number,
    key: string,
    given: Partial<InterventionContent>,
    shared: { audience?: Audience; endedAt?: number } | null = {},
  ): void {
    const by = world.personIds.editor
    const { id } = db
      .insert(items)
      .values({
        publicId: newPublicId(),
        caseId,
        kind: 'intervention',
        key,
        position: 0,
        content: { ...content(given) },
        createdById: by,
        createdAt: 1,
        updatedById: by,
        updatedAt: 1,
      })
      .returning()
      .get()
    if (shared) release(caseId, 'item', content(given), { itemId: id, ...shared })
  }

  function made() {
    return {
      networkId: world.networkId,
      addedById: world.personIds.organiser,
      createdAt: 1,
      updatedAt: 1,
    }
  }
})

function content(given: Partial<InterventionContent>): InterventionContent {
  return {
    kind: 'intervention',
    title: 'Samen eten',
    story: emptyRichText,
    themes: [],
    sources: [],
    provenance: '',
    forWhom: '',
    domain: '',
    type: '',
    typeOther: '',
    scale: '',
    outcomeScale: '',
    phase: '',
    targetGroups: [],
    aims: [],
    period: { from: null, to: null, text: '' },
    partners: [],
    expectedYields: [],
    reportedEffects: [],
    nationalEvidence: '',
    localEvidence: '',
    evidenceNote: '',
    isContested: false,
    contestedFor: '',
    contestedAgainst: '',
    catalogueKey: '',
    ...given,
  }
}
