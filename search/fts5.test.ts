import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { dataDir } from '#db/data-dir.ts'
import { describeSearchEngine } from './contract.ts'
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
