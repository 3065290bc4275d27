import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { dataDir } from '#db/data-dir.ts'
import { describeSearchEngine, section } from './contract.ts'
import { nothingExcluded } from './engine.ts'
import { openFts5 } from './fts5.ts'
import { UnusableIndex } from './fts5-file.ts'

let made = 0
const newPath = () => join(dataDir, `engine-${made++}.db`)

describeSearchEngine('the embedded engine', () => openFts5(newPath()))

it('goes on where it was when it is opened again', () => {
  const path = newPath()
  const first = openFts5(path)
  first.write({ documents: [], removedKeys: [], place: 12 })
  first.close()
  const again = openFts5(path)
  expect(again.place()).toBe(12)
  again.close()
})

it('does not take an index of another version for its own', () => {
  const path = newPath()
  openFts5(path).close()
  const other = new Database(path)
  other.exec("update state set value = 0 where name = 'schema'")
  other.close()
  expect(() => openFts5(path)).toThrow(UnusableIndex)
})

it('puts first of what has all words where these stand near each other', async () => {
  const engine = openFts5(newPath())
  const between = 'Daar is veel over te zeggen, en dat doen we hier ook. '.repeat(6)
  engine.write({
    documents: [
      section(1, { body: `De gevel is oud. ${between} Over kleur beslist men samen.` }),
      section(2, { body: `${between} De kleur van een gevel.` }),
    ],
    removedKeys: [],
    place: 1,
  })
  const { hits } = await engine.search({
    q: 'kleur gevel',
    scopes: ['public'],
    kinds: [],
    codes: {},
    limit: 2,
    offset: 0,
    exclude: nothingExcluded,
  })
  expect(hits.map(({ item }) => item)).toEqual(['onderdeel-2', 'onderdeel-1'])
  engine.close()
})

it('tells what has a common word only in the name of its case from what says it', async () => {
  const engine = openFts5(newPath())
  const said = Array.from({ length: 1200 }, (_, index) => section(index + 1, { body: 'Er is een tuin.' }))
  engine.write({
    documents: [
      ...said,
      section(2001, { body: 'Er is een plein.', context: 'De Tuin' }),
      section(2002, { body: 'Er is een tuin.', context: 'De Tuin' }),
      section(2003, { title: 'Tuinen', body: 'Er is een plein.', context: 'De Tuin' }),
    ],
    removedKeys: [],
    place: 1,
  })
  // No beginning of a word: a small one follows it.
  const asked = { q: 'tuin en', kinds: [], codes: {}, limit: 2000, offset: 0 }
  const { total, hits } = await engine.search({ ...asked, scopes: ['public'], exclude: nothingExcluded })
  const items = hits.map(({ item }) => item)
  expect(total).toBe(said.length + 2)
  expect(items).toEqual(expect.arrayContaining(['onderdeel-2002', 'onderdeel-2003']))
  expect(items).not.toContain('onderdeel-2001')
  engine.close()
})
