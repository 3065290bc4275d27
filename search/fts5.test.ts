import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { dataDir } from '#db/data-dir.ts'
import { describeSearchEngine, section } from './contract.ts'
import { nothingExcluded } from './engine.ts'
import { openFts5, UnusableIndex } from './fts5.ts'

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
