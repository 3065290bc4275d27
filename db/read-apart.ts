import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { SQL } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'

export type ToReader = { id: number; sql: string; params: unknown[] }
export type FromReader = { id: number; rows: unknown[] } | { id: number; error: string }

type Waiting = { answer: (rows: never[]) => void; refuse: (error: Error) => void; timer: NodeJS.Timeout }

const patienceMs = 30_000
/** A thread that nobody asks anything would hold memory for nothing. */
const idleMs = 60_000

const dialect = new SQLiteSyncDialect()
const waiting = new Map<number, Waiting>()
let reader: Worker | null = null
let ending: NodeJS.Timeout | undefined
let lastId = 0

/**
 * Reads in a thread of its own, over a connection that only reads: for what looks at all there is, and would hold up every page and every
 * key somebody presses. It sees what was committed when it starts, and never what a transaction here has not committed yet.
 * @throws when it takes longer than half a minute, or the thread falls over; the next who asks gets a new one
 */
export function readApart<Row>(query: SQL): Promise<Row[]> {
  const { sql, params } = dialect.sqlToQuery(query)
  return new Promise((answer, refuse) => {
    lastId += 1
    const id = lastId
    const timer = setTimeout(() => end(new Error('reading apart took too long')), patienceMs)
    waiting.set(id, { answer, refuse, timer })
    clearTimeout(ending)
    reader ??= start()
    reader.postMessage({ id, sql, params } satisfies ToReader)
  })
}

function start(): Worker {
  // Its own arguments and not ours: a test runner's would not do.
  const made = new Worker(workerPath(), { execArgv: [], name: 'reader' })
  made.unref()
  made.on('message', (message: FromReader) => settle(message))
  made.on('error', (error) => {
    if (reader === made) end(error)
  })
  return made
}

function settle(message: FromReader): void {
  const one = waiting.get(message.id)
  if (!one) return
  waiting.delete(message.id)
  clearTimeout(one.timer)
  if ('error' in message) one.refuse(new Error(message.error))
  else one.answer(message.rows as never[])
  if (waiting.size > 0) return
  ending = setTimeout(() => end(new Error('the reading thread ended')), idleMs)
  ending.unref()
}

function end(why: Error): void {
  const ended = reader
  reader = null
  for (const { refuse, timer } of waiting.values()) {
    clearTimeout(timer)
    refuse(why)
  }
  waiting.clear()
  void ended?.terminate()
}

/** One file in a build, the source itself in development and tests: Node reads TypeScript. */
function workerPath(): string {
  return resolve(
    process.env.NODE_ENV === 'production' ? 'build/programs/read-worker.js' : 'db/read-apart-worker.ts',
  )
}
