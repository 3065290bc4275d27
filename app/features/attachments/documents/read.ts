import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer, Task } from './messages.ts'

const patienceMs = 10_000
const memoryMb = 256
/** More than this at once and the pages of everybody else would feel it. */
const mostAtOnce = 2

let running = 0
const waiting: (() => void)[] = []

/** Has a document read in a thread of its own, bounded in time and memory: what it holds may be made to harm. */
export async function readDocument(task: Task): Promise<Answer> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  running += 1
  try {
    return await run(task)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

function run(task: Task): Promise<Answer> {
  return new Promise((done) => {
    const worker = new Worker(workerPath(), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
    })
    const finish = (answer: Answer) => {
      clearTimeout(timer)
      done(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => finish({ is: 'broken', why: 'took too long' }), patienceMs)
    worker.once('message', finish)
    worker.once('error', ({ name }) => finish({ is: 'broken', why: name }))
    worker.once('exit', () => finish({ is: 'broken', why: 'ended' }))
  })
}

/** One file in a build, the source itself in development and tests: Node reads TypeScript. */
function workerPath(): string {
  return resolve(
    process.env.NODE_ENV === 'production'
      ? 'build/programs/document-worker.js'
      : 'app/features/attachments/documents/worker.ts',
  )
}
