import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { dataDir } from '#db/data-dir.ts'
import { describeSearchEngine } from './contract.ts'
import { type Answer, nothingExcluded } from './engine.ts'
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

describe('Dutch', () => {
  /** What is found of one text, why, and which letters of it light up. */
  function askOf(body: string, q: string, isLiteral = false) {
    const engine = openFts5(newPath())
    const shown = { caseSlug: 'wijk', caseName: 'Wijk', municipality: 'Almelo' }
    const version = {
      readers: ['public'],
      exceptFor: [],
      title: '',
      essence: '',
      tags: '',
      body,
      attached: '',
    }
    engine.write({
      documents: [
        {
          key: 'section:1',
          kind: 'section',
          item: 'een',
          within: {},
          versions: [{ ...version, since: 0, codes: {}, context: '', shown }],
        },
      ],
      removedKeys: [],
      place: 1,
    })
    const asked = { q, isLiteral, scopes: ['public'], kinds: [], codes: {}, limit: 5, offset: 0 }
    const answer = engine.search({ ...asked, exclude: nothingExcluded }) as Answer
    engine.close()
    const [hit] = answer.hits
    return {
      how: hit?.because[0]?.how,
      found: hit?.because[0]?.found,
      lit: hit?.snippet.marks.map(([from, to]) => hit.snippet.text.slice(from, to)),
      corrected: answer.corrected,
    }
  }

  const ways = [
    ['De huizen zijn oud.', 'huis', 'form', 'huizen', ['huizen']],
    ['Hier werd gebouwd.', 'bouwen', 'form', 'gebouwd', ['gebouwd']],
    ['De Woningtoewijzing is traag.', 'toewijzing', 'part', 'Woningtoewijzing', ['toewijzing']],
    ['Meer woningbouw graag.', 'woning bouw', 'joined', 'woningbouw', ['woningbouw']],
    ['Over woning bouw in de stad.', 'woningbouw', 'split', 'woning bouw', ['woning', 'bouw']],
    ['De corporatie bouwt.', 'korporatie', 'sound', 'corporatie', ['corporatie']],
    ['De corporatie bouwt.', 'corpratie', 'correction', 'corporatie', ['corporatie']],
    ['De woningcorporatie bouwt.', 'woningcorp', 'beginning', 'woningcorporatie', ['woningcorporatie']],
  ] as const
  for (const [body, q, how, found, lit] of ways)
    it(`finds "${body}" by "${q}", says how, and lights up what answers to it`, () => {
      expect(askOf(body, q)).toMatchObject({ how, found, lit })
    })

  it('is left alone when words are wanted as they were typed', () => {
    for (const [body, q] of ways) {
      if (q === 'woningcorp') continue
      expect(askOf(body, q, true).found, q).toBeUndefined()
      if (!q.includes(' ')) expect(askOf(body, `"${q}"`).found, q).toBeUndefined()
    }
  })

  it('does not take words for each other that only look alike', () => {
    for (const [body, q] of [
      ['De gemeente bouwt.', 'meen'],
      ['Gezond leven.', 'zon'],
    ] as const)
      expect(askOf(body, q).found, q).toBeUndefined()
  })
})
