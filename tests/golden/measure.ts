import { copyFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'yaml'
import { z } from 'zod'
import { findNetwork } from '#app/features/networks/queries.ts'
import { makeIndexer } from '#app/features/search/indexer.ts'
import { readSynonymsIn } from '#app/features/synonyms/in-thread.ts'
import { databasePath, dataDir } from '#db/data-dir.ts'
import {
  type EmbeddedEngine,
  type Hit,
  nothingExcluded,
  type SearchDocument,
  type SearchEngine,
} from '#search/engine.ts'
import { openFts5 } from '#search/fts5.ts'
import { allSteps, type Steps, stepsOfIndex } from '#search/steps.ts'
import type { Synonyms } from '#search/synonyms.ts'
import { otherDocuments } from './others.ts'

const slices = [
  'plain',
  'slips',
  'compounds',
  'joined',
  'inflections',
  'derivations',
  'synonyms',
  'beginnings',
  'long',
] as const
type Slice = (typeof slices)[number]
type Golden = { slice: Slice; q: string; right: string[] }

/** Questions by somebody who had not seen how search works; each file says of itself what it is for. */
export const heldOut = [
  'questions-held-out',
  'questions-third',
  'questions-fifth',
  'questions-sixth',
  'questions-seventh',
  'questions-eighth',
  'questions-ninth',
  'questions-tenth',
  'questions-eleventh',
] as const

/** @param name  of a file of questions */
export function readGolden(name: 'questions' | (typeof heldOut)[number]): Golden[] {
  const bySlice = z
    .partialRecord(z.enum(slices), z.record(z.string(), z.array(z.string()).min(1)))
    .parse(parse(readFileSync(resolve(`tests/golden/${name}.yaml`), 'utf8')))
  return slices.flatMap((slice) =>
    Object.entries(bySlice[slice] ?? {}).map(([q, right]): Golden => ({ slice, q, right })),
  )
}

/** By what the golden set calls it: the slug of its case, its kind, and its key. */
function nameOf({ kind, item, shown }: Pick<Hit, 'kind' | 'item' | 'shown'>): string {
  return [shown.caseSlug, kind, ...(kind === 'case' ? [] : [item])].filter(Boolean).join('/')
}

type Documents = { own: SearchDocument[]; names: Set<string> }

let read: Promise<Documents> | undefined

/** The documents of the demonstration, as the search thread makes them. */
async function readDocuments(): Promise<Documents> {
  const own: SearchDocument[] = []
  const engine = openFts5(':memory:')
  const listening: SearchEngine = { ...engine, write: (batch) => void own.push(...batch.documents) }
  const database = new Database(databasePath, { readonly: true })
  const failed = (what: string, error: unknown) => {
    throw new Error(what, { cause: error })
  }
  for await (const _ of makeIndexer(database, failed).fill(listening));
  database.close()
  await engine.close()
  const names = own.flatMap(({ kind, item, versions }) =>
    versions.map(({ shown }) => nameOf({ kind, item, shown })),
  )
  return { own, names: new Set(names) }
}

/** As the search thread has them. */
function synonymsNow(): Synonyms | undefined {
  const networkId = findNetwork()?.id
  if (networkId === undefined) return undefined
  reading ??= readSynonymsIn(new Database(databasePath, { readonly: true }))
  return reading.of({ networkId, version: '' })
}

let reading: ReturnType<typeof readSynonymsIn> | undefined

async function find(engine: SearchEngine, q: string): Promise<string[]> {
  const scopes = ['public', `network:${findNetwork()?.id}`]
  const question = { q, scopes, kinds: [], codes: {}, limit: looked, offset: 0, exclude: nothingExcluded }
  const synonyms = synonymsNow()
  const answer = await engine.search({ ...question, ...(synonyms && { synonyms }) })
  return answer.hits.map(nameOf)
}

/** Nobody looks further. */
const looked = 3

type Missed = Golden & { found: string[] }
export type Measured = {
  /** Per slice that was asked and in all: of how many questions something right was among the first three, as a percentage. */
  found: { all: number; [slice: string]: number }
  missed: Missed[]
  /** Of how many questions the first that was found is none of the demonstration's. */
  outranked: number
  /** How many documents of others there are. */
  others: number
  /** How many questions the embedded engine answered. */
  embedded: number
}

/** The engine that is asked, beside the embedded one with the same documents. */
type StartBeside = (embedded: () => EmbeddedEngine) => Promise<SearchEngine>

type Filled = {
  /** @throws when a question names something that is not there */
  ask: (golden: Golden[]) => Promise<Measured>
  close: () => Promise<void>
}

type Filling = {
  steps?: Steps
  /** Asks this engine, and the embedded one only what it leaves to that. */
  startBeside?: StartBeside
  /** What the questions have to be found between: five thousand documents of others, unless something else is given. */
  others?: readonly SearchDocument[]
}

/** Indexes of what is asked most, by the steps that they were made with. */
const indexes = new Map<string, string>()
let copies = 0

/** What other steps do not change in an index is made once: filling one takes longer than asking it everything. */
function copyOfIndex(steps: Steps, all: SearchDocument[], given: Filling['others']): string {
  const key = given ? undefined : stepsOfIndex.filter((step) => steps.has(step)).join()
  const known = key === undefined ? undefined : indexes.get(key)
  const path = known ?? join(dataDir, `golden-${indexes.size}-${copies++}.db`)
  if (known === undefined) {
    const engine = openFts5(path, steps)
    engine.write({ documents: all, removedKeys: [], place: 0 })
    engine.close()
    if (key === undefined) return path
    indexes.set(key, path)
  }
  const copy = join(dataDir, `golden-copy-${copies++}.db`)
  copyFileSync(path, copy)
  return copy
}

/** An index to ask golden questions of. The data folder holds the demonstration. */
export async function fillIndex({
  steps = allSteps,
  startBeside,
  others: given,
}: Filling = {}): Promise<Filled> {
  const others = given ?? otherDocuments()
  read ??= readDocuments()
  const { own, names } = await read
  const all = [...own, ...others]
  const opened = openFts5(copyOfIndex(steps, all, given), steps)
  let answered = 0
  const embedded: EmbeddedEngine = {
    ...opened,
    search(question) {
      answered += 1
      return opened.search(question)
    },
  }
  const engine = (await startBeside?.(() => embedded)) ?? embedded
  if (engine !== embedded) for (const some of thousands(all)) await engine.write({ ...some, place: 0 })
  const isRight = ({ right, found }: Missed) => found.some((name) => right.includes(name))
  return {
    async ask(golden) {
      const unknown = golden.flatMap(({ right }) => right).filter((name) => !names.has(name))
      if (unknown.length > 0) throw new Error(`the demonstration has no ${unknown.join(', ')}`)
      answered = 0
      const asked: Missed[] = []
      for (const one of golden) asked.push({ ...one, found: await find(engine, one.q) })
      const share = (of: Missed[]) => (100 * of.filter(isRight).length) / of.length
      const bySlice = Map.groupBy(asked, ({ slice }) => slice)
      return {
        found: {
          ...Object.fromEntries([...bySlice].map(([slice, of]) => [slice, share(of)])),
          all: share(asked),
        },
        missed: asked.filter((one) => !isRight(one)),
        outranked: asked.filter(({ found: [first] }) => first !== undefined && !names.has(first)).length,
        others: others.length,
        embedded: answered,
      }
    },
    async close() {
      await engine.close()
      await embedded.close()
    },
  }
}

/** Asks golden questions of an index that is there for nothing else. */
export async function measure(golden: Golden[], filling?: Filling): Promise<Measured> {
  const filled = await fillIndex(filling)
  const measured = await filled.ask(golden)
  await filled.close()
  return measured
}

/** As the indexer fills an index. */
function* thousands(documents: SearchDocument[]) {
  for (let at = 0; at < documents.length; at += 1000)
    yield { documents: documents.slice(at, at + 1000), removedKeys: [] }
}
