import { setImmediate as breathe } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import type { Answer, EmbeddedEngine, SearchEngine, Suggestion } from '#search/engine.ts'
import { openMeilisearch } from '#search/meilisearch.ts'
import { SearchUnavailable, type Server } from '#search/meilisearch-http.ts'
import { besideIndexName, makeBeside } from './beside-index.ts'
import { makeIndexer } from './indexer.ts'

/** Longer than this nobody waits for it: the embedded engine answers in the time that is left. */
const patienceMs = 1500
const longestWaitMs = 30_000

export type Ask = (engine: SearchEngine) => Promise<Answer | Suggestion[]> | Answer | Suggestion[]

type Trouble = (what: string, error: unknown) => void

/**
 * Keeps a Meilisearch server beside the embedded engine, by the same feed. It answers only while it knows all the embedded one knows: what was
 * excluded from a question was read from the place of that one, and an older index could show what was taken back since.
 * @param embedded  the one that is there now; it reads the questions of the other
 */
export function startBeside(
  database: Database.Database,
  server: Server,
  embedded: () => EmbeddedEngine,
  onTrouble: Trouble,
  onState: () => void,
) {
  const indexer = makeIndexer(database, onTrouble)
  const newest = database.prepare<[], number | null>('select max(id) from changes').pluck()
  const index = besideIndexName()
  /** Null as long as it is away, or being made. */
  let engine: SearchEngine | null = null
  let lastPlace = 0
  let isWriting = false
  let isWorking = false
  let isAskedAgain = false
  let isToBeMade = false
  let isStopped = false
  let failures = 0
  let retry: NodeJS.Timeout | undefined
  follow()

  async function follow(): Promise<void> {
    isAskedAgain = true
    // While it is away the next try has its moment; changes must not bring that forward.
    if (isWorking || retry || isStopped) return
    isWorking = true
    try {
      while (isAskedAgain && !isStopped) {
        isAskedAgain = false
        if (isToBeMade) engine = null
        const following = engine ?? (await openOrMake())
        engine = following
        await catchUp(following)
        failures = 0
        onState()
      }
    } catch (error) {
      if (!isStopped) fall(error)
    } finally {
      isWorking = false
    }
  }

  async function catchUp(following: SearchEngine): Promise<void> {
    isWriting = true
    try {
      while (!isStopped && (await indexer.follow(following))) await breathe()
      lastPlace = following.place()
    } finally {
      isWriting = false
    }
  }

  async function openOrMake(): Promise<SearchEngine> {
    const opened = isToBeMade ? null : await openMeilisearch(server, index, embedded)
    // Ahead of the feed it is of another database, as after a backup was put back.
    if (opened && opened.place() <= (newest.get() ?? 0)) return opened
    return make()
  }

  async function make(): Promise<SearchEngine> {
    await makeBeside({ indexer, server, index }, () => {
      if (isStopped) throw new SearchUnavailable('stopped while the index was being made')
    })
    isToBeMade = false
    const opened = await openMeilisearch(server, index, embedded)
    if (!opened) throw new SearchUnavailable('the index that was made is not there')
    return opened
  }

  /** It is tried again by and by, from the beginning: a server that comes back may have lost what it knew. */
  function fall(error: unknown): void {
    engine = null
    failures += 1
    if (failures === 1)
      onTrouble('Meilisearch does not answer; the embedded engine does, until it is back', error)
    onState()
    clearTimeout(retry)
    retry = setTimeout(
      () => {
        retry = undefined
        follow()
      },
      Math.min(longestWaitMs, 100 * 2 ** failures),
    )
  }

  return {
    /** Asks it when it can be relied on, and else, or when it fails on it, the embedded engine. */
    async answer(ask: Ask): Promise<Answer | Suggestion[]> {
      const asked = engine
      if (!asked || isWriting || asked.place() < embedded().place()) return ask(embedded())
      try {
        return await inTime(ask(asked))
      } catch (error) {
        // Another question may have found out already, and it may be back.
        if (engine === asked) fall(error)
        return ask(embedded())
      }
    },
    follow: () => void follow(),
    /** After the operator had the index made anew: that is for whoever does not trust the one there is. */
    makeAnew(): void {
      isToBeMade = true
      follow()
    },
    state: () => ({
      state: engine ? (isWriting ? ('behind' as const) : ('ready' as const)) : ('away' as const),
      place: engine?.place() ?? lastPlace,
    }),
    stop(): void {
      isStopped = true
      clearTimeout(retry)
    },
  }
}

async function inTime<Result>(answer: Promise<Result> | Result): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new SearchUnavailable('no answer in time')), patienceMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
