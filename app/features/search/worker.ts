import { existsSync } from 'node:fs'
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { configuration } from '#app/configuration.ts'
import { databasePath } from '#db/data-dir.ts'
import { insteadIn, readQuestion } from '#search/ask.ts'
import type { EmbeddedEngine } from '#search/engine.ts'
import { isBroken, UnusableIndex } from '#search/fts5-file.ts'
import type { FromWorker, ToWorker } from '#search/messages.ts'
import { openIndex, putInPlace, readyPath, startMaking } from '#search/place.ts'
import { readSynonymsIn } from '../synonyms/in-thread.ts'
import { type Ask, startBeside } from './beside.ts'
import { makeIndexer } from './indexer.ts'

/**
 * The search thread: the one reader and writer of `search.db`. It follows the change feed itself, over a connection
 * to the main database that only reads, so that a long question holds nobody else up.
 */
const database = new Database(databasePath, { readonly: true })
database.pragma('busy_timeout = 5000')
const indexer = makeIndexer(database, trouble)
const synonyms = readSynonymsIn(database)
const { meilisearch } = configuration()
const beside = meilisearch ? startBeside(database, meilisearch, embedded, trouble, tellState) : null

/** Null as long as it is being made. */
let engine: EmbeddedEngine | null = null
let isWorking = false
let isAskedAgain = false
let isStopping = false
let failures = 0
let askedAt = 0

const longestWaitMs = 30_000
/** What only makes some questions quicker waits until nobody asked for so long, or now and then a step: whoever asks would wait for it. */
const quietMs = 20
const longestUnquietMs = 1000
/** How often to look whether another process made a new index beside us. */
const lookEveryMs = 1000

parentPort?.on('message', async (message: ToWorker) => {
  switch (message.type) {
    case 'search':
      return reply(message.id, () => {
        const { question, synonyms: listed } = message
        const asked = listed ? { ...question, synonyms: synonyms.of(listed) } : question
        return ask((ready) => ready.search(asked))
      })
    case 'suggest':
      return reply(message.id, () => ask((ready) => ready.suggest(message.question)))
    case 'count':
      return reply(message.id, (ready) => ready.textsWith(message.question))
    case 'instead':
      return reply(message.id, () =>
        insteadIn(readQuestion(message.question).terms, synonyms.of(message.synonyms)),
      )
    case 'follow':
      beside?.follow()
      return work()
    case 'stop':
      isStopping = true
      if (!isWorking) end()
  }
})
setInterval(() => {
  if (existsSync(readyPath)) work()
}, lookEveryMs)
work()

type Reply = Extract<FromWorker, { type: 'answer' }>['answer']

async function reply(id: number, make: (ready: EmbeddedEngine) => Promise<Reply> | Reply): Promise<void> {
  askedAt = performance.now()
  if (!engine) return tell({ type: 'away', id })
  try {
    tell({ type: 'answer', id, answer: await make(engine) })
  } catch (error) {
    tell({ type: 'away', id })
    trouble('a question failed', error)
    if (isBroken(error)) await startAnew()
  }
}

/** The engine beside the embedded one, when there is one that can be relied on. */
function ask(one: Ask) {
  return beside ? beside.answer(one) : one(embedded())
}

function embedded(): EmbeddedEngine {
  if (!engine) throw new Error('the index is being made')
  return engine
}

/** @returns whether there is more */
async function prepareSome(ready: EmbeddedEngine): Promise<boolean> {
  const prepared = ready.prepareSome()
  await breathe()
  if (prepared === 'useful') await quiet()
  return prepared !== null
}

async function quiet(): Promise<void> {
  const until = performance.now() + longestUnquietMs
  while (performance.now() < Math.min(askedAt + quietMs, until)) await sleep(quietMs / 2)
}

/** Brings the index up to date, one batch at a time: between two batches questions are answered. */
async function work(): Promise<void> {
  isAskedAgain = true
  if (isWorking) return
  isWorking = true
  try {
    while (isAskedAgain && !isStopping) {
      isAskedAgain = false
      await takeReadyIndex()
      engine ??= await openOrMake()
      while (!isStopping && (await indexer.follow(engine))) {
        tellState()
        await breathe()
      }
      if (failures > 0 || !isAskedAgain) tellState()
      failures = 0
      while (!isAskedAgain && !isStopping && (await prepareSome(engine)));
      if (!isAskedAgain && !isStopping) synonyms.prepare()
    }
  } catch (error) {
    failures += 1
    trouble('following the changes failed; it will be tried again', error)
    if (isBroken(error)) dropEngine()
    setTimeout(work, Math.min(longestWaitMs, 100 * 2 ** failures))
  } finally {
    isWorking = false
    if (isStopping) end()
  }
}

async function openOrMake(): Promise<EmbeddedEngine> {
  try {
    const opened = openIndex()
    if (opened) return opened
  } catch (error) {
    if (!(error instanceof UnusableIndex)) throw error
    trouble('the search index cannot be used and is made anew', error)
  }
  return make()
}

async function make(): Promise<EmbeddedEngine> {
  tell({ type: 'state', state: 'building', place: 0, documents: 0, beside: null })
  const made = startMaking()
  for await (const _ of indexer.fill(made)) {
    await breathe()
    if (isStopping) break
  }
  await made.close()
  if (isStopping) throw new Error('stopped while the index was being made')
  putInPlace()
  const opened = openIndex()
  if (!opened) throw new Error('the index that was made is not there')
  return opened
}

/** An index that `search:rebuild` made beside us takes the place of ours. */
async function takeReadyIndex(): Promise<void> {
  if (!existsSync(readyPath)) return
  dropEngine()
  putInPlace('ready')
  beside?.makeAnew()
}

async function startAnew(): Promise<void> {
  dropEngine()
  await work()
}

function dropEngine(): void {
  const dropped = engine
  engine = null
  try {
    dropped?.close()
  } catch (error) {
    trouble('a broken index would not close', error)
  }
}

function end(): void {
  beside?.stop()
  dropEngine()
  database.close()
  process.exit(0)
}

function tellState(): void {
  if (engine) tell({ type: 'state', state: 'ready', ...engine.stats(), beside: beside?.state() ?? null })
}

function trouble(what: string, error: unknown): void {
  tell({
    type: 'trouble',
    what,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message)
}
