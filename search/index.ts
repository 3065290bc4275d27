import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Change, lagBehind, lastChangeId } from '#db/changes.ts'
import type { Instead } from './ask.ts'
import type { Answer, Question, Suggesting, Suggestion } from './engine.ts'
import type { FromWorker, ListedSynonyms, Spread, ToWorker, WorkerState } from './messages.ts'

/** Longer than this nobody waits for an answer. */
const patienceMs = 3000
/** More questions than this at once are refused: who comes after would only wait in vain. */
const mostWaiting = 200
const longestWaitMs = 30_000
/** After this long without an answer the feed asks again, so that it can always be stopped. */
const followPatienceMs = 1000

/** Nobody can search now: the index is being made, the thread fell over, or too many are asking. */
export class SearchAway extends Error {}

/** Of each of these types all but what this side adds. */
type Distributed<Message> = Message extends unknown ? Omit<Message, 'id'> : never
type Trouble = (what: string, error: unknown) => void
type Waiting = { answer: (answer: never) => void; refuse: (error: Error) => void; timer: NodeJS.Timeout }

export type Search = ReturnType<typeof startSearch>

let current: Search | null = null

/** Starts the search thread. There is one; a second start takes the place of the first. */
export function startSearch(onTrouble: Trouble = () => {}) {
  let worker: Worker | null = null
  let state: WorkerState | ReturnType<typeof away> = away(0)
  let isStopped = false
  let crashes = 0
  let lastId = 0
  let restart: NodeJS.Timeout | undefined
  const waiting = new Map<number, Waiting>()
  const watchers = new Set<() => void>()
  start()

  function start(): void {
    // Its own arguments and not ours: a test runner's would not do.
    const made = new Worker(workerPath(), {
      execArgv: [],
      name: 'search',
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    })
    worker = made
    made.on('message', hear)
    made.on('error', (error) => onTrouble('the search thread failed', error))
    made.on('exit', () => {
      if (worker !== made) return
      worker = null
      state = away(state.place)
      for (const { refuse, timer } of waiting.values()) {
        clearTimeout(timer)
        refuse(new SearchAway('the search thread ended'))
      }
      waiting.clear()
      if (isStopped) return
      crashes += 1
      restart = setTimeout(start, Math.min(longestWaitMs, 100 * 2 ** crashes))
    })
  }

  function hear(message: FromWorker): void {
    switch (message.type) {
      case 'state':
        state = message
        if (message.state === 'ready') crashes = 0
        for (const watcher of watchers) watcher()
        return
      case 'trouble':
        onTrouble(message.what, new Error(message.error))
        return
      case 'answer':
        settle(message.id, ({ answer }) => answer(message.answer as never))
        return
      case 'away':
        settle(message.id, ({ refuse }) => refuse(new SearchAway('the index cannot answer')))
    }
  }

  function settle(id: number, how: (one: Waiting) => void): void {
    const one = waiting.get(id)
    if (!one) return
    waiting.delete(id)
    clearTimeout(one.timer)
    how(one)
  }

  function ask<Result>(question: Distributed<Extract<ToWorker, { id: number }>>): Promise<Result> {
    return new Promise((answer, refuse) => {
      if (state.state !== 'ready' || waiting.size >= mostWaiting)
        return refuse(new SearchAway(state.state === 'ready' ? 'too many questions' : state.state))
      lastId += 1
      const id = lastId
      const timer = setTimeout(
        () => settle(id, (one) => one.refuse(new SearchAway('no answer in time'))),
        patienceMs,
      )
      waiting.set(id, { answer, refuse, timer })
      say({ ...question, id })
    })
  }

  function say(message: ToWorker): void {
    worker?.postMessage(message)
  }

  /** Waits until the index has this change, for as long as `withinMs`; also the one beside it, when `isWithBeside`. */
  function reach(changeId: number, withinMs: number, isWithBeside = false): Promise<boolean> {
    const isThere = () => {
      if (state.state !== 'ready' || state.place < changeId) return false
      const { beside } = state
      if (!isWithBeside || !beside || beside.state === 'away') return true
      return beside.state === 'ready' && beside.place >= changeId
    }
    say({ type: 'follow' })
    if (isThere()) return Promise.resolve(true)
    return new Promise((done) => {
      const finish = (answer: boolean) => {
        clearTimeout(timer)
        watchers.delete(look)
        done(answer)
      }
      const look = () => {
        if (isThere()) finish(true)
      }
      const timer = setTimeout(() => finish(false), withinMs)
      watchers.add(look)
    })
  }

  const started = {
    /** The feed only rings the bell: the thread reads the changes itself, and keeps its place with what it made of them. */
    follower: {
      name: 'search',
      handle: async (changes: Change[]) => {
        await reach(changes.at(-1)?.id ?? 0, followPatienceMs)
      },
      keepsOwnPlace: { lastChangeId: () => state.place },
    },
    /** @throws SearchAway */
    search: (question: Omit<Question, 'synonyms'>, synonyms?: ListedSynonyms) =>
      ask<Answer>({ type: 'search', question, ...(synonyms && { synonyms }) }),
    /** @throws SearchAway */
    suggest: (question: Suggesting) => ask<Suggestion[]>({ type: 'suggest', question }),
    /** In how many texts words are, as the embedded engine counts them. @throws SearchAway */
    textsWith: (words: readonly string[]) => ask<Spread>({ type: 'count', question: words }),
    /** What can be said instead of words of a question. @throws SearchAway */
    insteadOf: (q: string, synonyms: ListedSynonyms) =>
      ask<Instead[]>({ type: 'instead', question: q, synonyms }),
    /** The last change the index is known to have; it may have more by now. */
    place: () => state.place,
    status: () => ({
      ok: state.state === 'ready',
      state: state.state,
      documents: state.documents,
      lag: lagBehind(state.place),
      engine: state.beside?.state === 'ready' ? 'meilisearch' : 'fts5',
      ...(state.beside && {
        meilisearch: { state: state.beside.state, lag: lagBehind(state.beside.place) },
      }),
    }),
    reach,
    /** Waits until everything there is now can be found, by every engine that is not away. */
    drain: async () => {
      while (!isStopped && !(await reach(lastChangeId(), followPatienceMs, true)));
    },
    stop: async () => {
      isStopped = true
      clearTimeout(restart)
      const stopping = worker
      if (!stopping) return
      const ended = new Promise((done) => stopping.once('exit', done))
      say({ type: 'stop' })
      const hurry = setTimeout(() => void stopping.terminate(), 2000)
      await ended
      clearTimeout(hurry)
    },
    /** The thread itself, for the tests that let it fall over. */
    thread: () => worker,
  }
  current = started
  return started
}

/** @throws SearchAway also when search was never started, as in a command of the operator */
export function runningSearch(): Search {
  if (!current) throw new SearchAway('search was not started')
  return current
}

function away(place: number) {
  return { state: 'away' as const, place, documents: 0, beside: null }
}

/** One file in a build, the source itself in development and tests: Node reads TypeScript. */
function workerPath(): string {
  return resolve(
    process.env.NODE_ENV === 'production'
      ? 'build/programs/search-worker.js'
      : 'app/features/search/worker.ts',
  )
}
