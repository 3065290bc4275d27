import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { dataDir } from '#db/data-dir.ts'
import { section } from './contract.ts'
import { type EmbeddedEngine, nothingExcluded } from './engine.ts'
import { openFts5 } from './fts5.ts'

const path = join(dataDir, 'pieces.db')

it('joins the pieces a written index is in while it is asked and written, and finds the same', async () => {
  const engine = openFts5(path)
  const trees = ['eik', 'beuk', 'linde', 'iep', 'es']
  // Each of its own, as the feed brings them, and long enough for more than a page or two.
  for (let n = 1; n <= 130; n++) {
    const body = Array.from({ length: 40 }, (_, at) => `bank${n}x${at}`).join(' ')
    const documents = [section(n, { title: `Park ${n}`, body: `Er staat een ${trees[n % 5]}. ${body}` })]
    engine.write({ documents, removedKeys: [], place: n })
  }
  const before = piecesOf('words')
  expect(before).toBeGreaterThan(3)
  const found = await itemsWith(engine, 'beuk')
  expect(found).toHaveLength(26)

  let steps = 0
  while (engine.prepareSome()) {
    steps += 1
    if (steps === 3) {
      engine.write({ documents: [section(1, { body: 'Hier is niets.' })], removedKeys: [], place: 131 })
      expect(await itemsWith(engine, 'beuk')).toEqual(found.filter((item) => item !== 'onderdeel-1'))
    }
  }
  expect(piecesOf('words')).toBeLessThan(before)
  expect(piecesOf('heads')).toBeLessThanOrEqual(3)
  expect(await itemsWith(engine, 'beuk')).toEqual(found.filter((item) => item !== 'onderdeel-1'))
  engine.close()

  // What is on disk is whole, by its own check.
  const file = new Database(path)
  for (const table of ['words', 'heads'])
    file.exec(`insert into ${table} (${table}, rank) values ('integrity-check', 0)`)
  expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
  file.close()
})

function piecesOf(table: string): number {
  const file = new Database(path, { readonly: true })
  const pieces = file.prepare<[], number>(`select count(distinct segid) from ${table}_idx`).pluck().get()
  file.close()
  return pieces ?? 0
}

async function itemsWith(engine: EmbeddedEngine, q: string): Promise<string[]> {
  const asked = { kinds: [], codes: {}, limit: 200, offset: 0, scopes: ['public'] }
  const { hits } = await engine.search({ q, ...asked, exclude: nothingExcluded })
  return hits.map(({ item }) => item).sort()
}
