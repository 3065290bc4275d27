import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesAfter, lastChangeId, recordChange } from '#db/changes.ts'
import { transact } from '#db/client.server.ts'
import { type Search, startSearch } from '#search/index.ts'
import { insertItem, itemContent, releaseItem } from '#tests/items.ts'
import { buildWorld } from '#tests/world.ts'
import { search } from '../search/queries.ts'
import { addSynonyms, changeSynonyms, restoreSynonyms, retireSynonyms } from './commands.ts'
import { newSynonymsForm } from './forms.ts'
import { listed } from './listing.ts'
import { getSynonyms, readSynonyms } from './queries.ts'
import { tryQuestion } from './trial.ts'

const world = buildWorld()
const organiser = world.actor('organiser')
const expert = world.actor('expert')

let running: Search
beforeAll(async () => {
  running = startSearch((what, error) => console.error(what, error))
  share('stichting', 'De woonclub verkoopt zelden.', 'network')
  share('geheim', 'De woonclub denkt na.', 'coalition')
  share('gilde', 'Het buurtgilde klust.', 'network')
  share('klusploeg', 'Een klusploeg repareert.', 'network')
  share('stiekem', 'Een klusploeg in het geheim.', 'coalition')
  await running.drain()
})
afterAll(() => running.stop())

const titles = async (q: string, actor = expert) =>
  (await search(actor, { q, limit: 20 })).hits.map(({ title }) => title.text)

const others = async (q: string) =>
  (await tryQuestion(organiser, q)).found?.instead.flatMap((one) => one.others)

describe('words that mean about the same', () => {
  it('come with a new network', () => {
    expect(readSynonyms(organiser).standing.length).toBeGreaterThan(80)
    expect(getSynonyms(organiser, 'woningcorporatie').words).toContain('toegelaten instelling')
  })

  it('are listed by letter, by a word, and with what was just done in sight', () => {
    const all = readSynonyms(organiser).standing
    const at = (query: string, just?: string) => listed(all, new URLSearchParams(query), just)
    const shown = (query: string, just?: string) => at(query, just).groups.map(({ key }) => key)
    expect(shown('')).toEqual(shown('letter=a'))
    expect(shown('letter=%C3%A9')).toEqual(shown('letter=e'))
    expect(shown('letter=sl')).toContain('sloop')
    expect(shown('letter=sl')).not.toContain('woningcorporatie')
    const sought = at('woord=TOEGELATEN').groups
    expect(sought.map(({ key }) => key)).toContain('woningcorporatie')
    for (const { words } of sought) expect(words.join()).toContain('toegelaten')
    expect(shown('woord=enquete')).toEqual(shown('woord=ENQU%C3%8ATE'))
    expect(shown('woord=enquete')).toContain('enquete')
    expect(shown('woord=toegelaten+inst')).toContain('woningcorporatie')
    expect(shown('woord=zoiets-is-er-niet')).toEqual([])
    expect(shown('woord=%21')).toEqual([])
    expect(shown('letter=sl', 'woningcorporatie')).toContain('woningcorporatie')
  })

  it('are under one letter, or two where those are many, and each of them somewhere', () => {
    const all = readSynonyms(organiser).standing
    const at = (letter: string) => listed(all, new URLSearchParams({ letter }))
    const { letters } = listed(all, new URLSearchParams())
    const pages = letters.flatMap((letter) => {
      const { beginnings, groups } = at(letter)
      return beginnings.length === 0 ? [groups] : beginnings.map((two) => at(two).groups)
    })
    expect(pages.flat().length).toBe(all.length)
    const few = [{ key: 'q', words: ['q', 'kuu'] }]
    expect(listed(few, new URLSearchParams('letter=zz'))).toMatchObject({
      groups: few,
      letters: ['q'],
      letter: 'q',
      beginnings: [],
      beginning: null,
    })
  })

  it('are read once, however much else is written', async () => {
    const before = await others('sloop')
    expect(before).not.toEqual([])
    const { standing } = readSynonyms(organiser)
    share('ander', 'Iets anders.', 'coalition')
    expect(readSynonyms(organiser).standing[0]).toBe(standing[0])
    expect(await others('sloop')).toEqual(before)
    const { key } = addSynonyms(organiser, ['wigwam', 'tipi'])
    expect(getSynonyms(organiser, key).words).toEqual(['wigwam', 'tipi'])
    expect(await others('wigwam')).toEqual(['tipi'])
  })

  it('are known by every form of a word, and of words written as one or as two', async () => {
    addSynonyms(organiser, ['tovenaarsstad', 'heksendorp'])
    for (const q of ['tovenaarsstad', 'tovenaarssteden', 'tovenaars stad'])
      expect(await others(q), q).toEqual(['heksendorp'])
    expect(await others('tovenaarsstaat')).toEqual([])
  })

  it('are kept by organisers, and by nobody else', () => {
    for (const name of ['expert', 'participant', 'contact', 'guest'] as const)
      for (const act of [
        () => readSynonyms(world.actor(name)),
        () => addSynonyms(world.actor(name), ['een', 'twee']),
        () => changeSynonyms(world.actor(name), 'corporatie', ['een', 'twee']),
        () => retireSynonyms(world.actor(name), 'corporatie'),
        () => restoreSynonyms(world.actor(name), 'corporatie'),
      ])
        expect(act).toThrow(expect.objectContaining({ init: expect.objectContaining({ status: 404 }) }))
  })

  it('are found at once by who looks for the other word, as far as they may read it', async () => {
    expect(await titles('huizenvereniging')).toEqual([])
    const { key } = addSynonyms(organiser, ['woonclub', 'Huizenvereniging', 'club voor huizen'])
    expect(await titles('huizenvereniging')).toEqual(['De woonclub verkoopt zelden.'])
    expect(await titles('verkoopt de club voor huizen')).toEqual(['De woonclub verkoopt zelden.'])
    expect((await titles('huizenvereniging', world.actor('contact'))).sort()).toEqual([
      'De woonclub denkt na.',
      'De woonclub verkoopt zelden.',
    ])
    expect(await tryQuestion(organiser, 'huizenvereniging')).toEqual({
      q: 'huizenvereniging',
      found: {
        instead: [{ asked: 'huizenvereniging', others: ['woonclub', 'club voor huizen'] }],
        totals: { without: 0, with: 1 },
      },
    })
    changeSynonyms(organiser, key, ['woonclub', 'fluisterij'])
    expect([await titles('huizenvereniging'), (await titles('fluisterij')).length]).toEqual([[], 1])
    retireSynonyms(organiser, key)
    expect([await titles('fluisterij'), await others('fluisterij')]).toEqual([[], []])
    restoreSynonyms(organiser, key)
    expect(await titles('fluisterij')).toHaveLength(1)
    expect((await search(expert, { q: 'fluisterij', isLiteral: true, limit: 1 })).total).toBe(0)
  })

  it('are found too where the word was mistyped, or written as two', async () => {
    addSynonyms(organiser, ['buurtgilde', 'klusploeg'])
    const both = ['Een klusploeg repareert.', 'Het buurtgilde klust.']
    for (const q of ['buurtgilde', 'buurtglide', 'buurt gilde', 'klus ploeg'])
      expect((await titles(q)).sort(), q).toEqual(both)
    expect((await titles('buurtglide', world.actor('contact'))).sort()).toHaveLength(3)
    expect((await search(expert, { q: 'buurtglide', isLiteral: true, limit: 1 })).total).toBe(0)
  })

  it('change nothing when nothing was changed, and say in the feed who did what', () => {
    const before = lastChangeId()
    const words = ['wijkgilde', 'gilde van de toekomst']
    const { key } = addSynonyms(organiser, words)
    expect(addSynonyms(organiser, words)).toEqual({ key })
    changeSynonyms(organiser, key, words)
    retireSynonyms(organiser, key)
    retireSynonyms(organiser, key)
    expect(changesAfter(before, 10).map(({ verb, actorId }) => [verb, actorId])).toEqual([
      ['synonym.added', organiser.id],
      ['synonym.retired', organiser.id],
    ])
    // A name that was used before gets a key of its own.
    expect(addSynonyms(organiser, words).key).toBe(`${key}-2`)
  })

  it('are given one a line or with commas, each once', () => {
    const read = (words: string) => newSynonymsForm.safeParse({ words }).data?.words
    expect(read('  sociale   huur\n\nCorporatiewoning, corporatiewoning; huursector,')).toEqual([
      'sociale huur',
      'corporatiewoning',
      'huursector',
    ])
    expect([
      read('een'),
      read('een, Één'),
      read(''),
      read(Array.from({ length: 40 }, (_, index) => index).join()),
    ]).toEqual(Array(4).fill(undefined))
    // What is wrong is said at the field, of the word it is about.
    expect(newSynonymsForm.safeParse({ words: `huur, ${'a'.repeat(61)}` }).error?.issues).toMatchObject([
      { path: ['words'], message: `Maak dit korter, hooguit 60 tekens: ${'a'.repeat(60)}…` },
    ])
  })
})

function share(key: string, title: string, audience: 'network' | 'coalition'): void {
  transact((tx) => {
    const caseId = world.caseIds.nieuwstraat
    const { contact } = world.personIds
    const itemId = insertItem(tx, contact, caseId, key, itemContent('dilemma', title))
    if (audience === 'network') releaseItem(tx, contact, itemId, 'item', 'network')
    recordChange(tx, { verb: 'item.shared', subject: 'item', subjectId: itemId, itemId, caseId })
  })
}
