import Database from 'better-sqlite3'
import type { SearchDocument, SearchEngine } from '#search/engine.ts'
import { indexCases } from '../cases/indexing.ts'
import { indexCatalogue } from '../catalogue/indexing.ts'
import { indexThreads } from '../comments/indexing.ts'
import { indexFindings } from '../findings/indexing.ts'
import { indexItems } from '../items/indexing.ts'
import { indexLibrary } from '../library/indexing.ts'
import { indexSections } from '../sections/indexing.ts'
import type { IndexedChange, NounIndex } from './noun-index.ts'

const changesAtATime = 200
const documentsAtATime = 1000

type Touched = { noun: NounIndex; id: number }

export type Indexer = {
  /**
   * Takes the next changes of the feed into the index, with the place they bring it to; of changes that touch a lot, a portion.
   * @returns false when there were none
   */
  follow: (engine: SearchEngine) => Promise<boolean>
  /** Fills an empty index, a few documents per step, so that who calls can do other things in between. */
  fill: (engine: SearchEngine) => AsyncGenerator<void>
}

const allNouns = [
  indexCases,
  indexSections,
  indexItems,
  indexThreads,
  indexFindings,
  indexLibrary,
  indexCatalogue,
]

/** Makes documents of what the database says. `database` is a connection that only reads. */
export function makeIndexer(
  database: Database.Database,
  onTrouble: (what: string, error: unknown) => void,
): Indexer {
  const nouns = allNouns.map((make) => make(database))
  const changes = database.prepare<[number, number], IndexedChange>(`
    select id, verb, subject, subject_id as subjectId, case_id as caseId, section_id as sectionId,
      item_id as itemId, release_id as releaseId
    from changes where id > ? order by id limit ?`)
  const newest = database.prepare<[], number | null>('select max(id) from changes').pluck()

  /** One thing that cannot be read must not keep everything else from being found. */
  function documentOf(noun: NounIndex, id: number): SearchDocument | null {
    try {
      return noun.documentOf(id)
    } catch (error) {
      // A database that cannot be read now says nothing of the document: that is tried again.
      if (error instanceof Database.SqliteError) throw error
      onTrouble(`${noun.keyOf(id)} cannot be found: it could not be read`, error)
      return null
    }
  }

  /** What the next changes touch; null when there are none. */
  const touchedAfter = database.transaction((place: number) => {
    const batch = changes.all(place, changesAtATime)
    const last = batch.at(-1)
    if (!last) return null
    const touched = nouns.flatMap((noun): Touched[] => {
      const ids = new Set(batch.flatMap((change) => noun.touchedBy(change)))
      return [...ids].map((id) => ({ noun, id }))
    })
    return { touched, place: last.id }
  })

  /** As it is now. It may be newer than the place says, which does no harm. */
  const read = database.transaction((touched: Touched[]) => {
    const documents: SearchDocument[] = []
    const removedKeys: string[] = []
    for (const { noun, id } of touched) {
      const document = documentOf(noun, id)
      if (document) documents.push(document)
      else removedKeys.push(noun.keyOf(id))
    }
    return { documents, removedKeys }
  })

  /** What was touched and is not in this engine yet. Only when all of it is, the engine's place moves on. */
  let waiting: { engine: SearchEngine; touched: Touched[]; place: number } | null = null

  return {
    async follow(engine) {
      if (waiting?.engine !== engine) {
        const next = touchedAfter.deferred(engine.place())
        waiting = next && { engine, ...next }
      }
      if (!waiting) return false
      const { touched, place } = waiting
      // One change may touch a document of every case, as when a part of the template gets another name.
      const rest = touched.slice(documentsAtATime)
      const written = read.deferred(touched.slice(0, documentsAtATime))
      await engine.write({ ...written, place: rest.length > 0 ? engine.place() : place })
      waiting = rest.length > 0 ? { engine, touched: rest, place } : null
      return true
    },
    async *fill(engine) {
      // From before the first document is read: what changes meanwhile comes again by following.
      const place = newest.get() ?? 0
      for (const noun of nouns) {
        for (let ids = noun.idsAfter(0); ids.length > 0; ids = noun.idsAfter(ids.at(-1) ?? 0)) {
          const documents = ids.map((id) => documentOf(noun, id)).filter((document) => document !== null)
          await engine.write({ documents, removedKeys: [], place: 0 })
          yield
        }
      }
      await engine.write({ documents: [], removedKeys: [], place })
    },
  }
}
