import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer, Task } from './messages.ts'

const patienceMs = 30_000
const memoryMb = 256
/** More than this at once and the pages of everybody else would feel it. */
const mostAtOnce = 2

let running = 0
const waiting: (() => void)[] = []

/**
 * Has a file written in a thread of its own.
 * @throws when it could not be written: whoever asked for it did nothing wrong
 */
export async function writeFile(task: Task): Promise<Uint8Array<ArrayBuffer>> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  running += 1
  try {
    const answer = await run(task)
    if (answer.is === 'broken') throw new Error(`no ${task.task} file was made: ${answer.why}`)
    return new Uint8Array(answer.bytes)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

function run(task: Task): Promise<Answer> {
  return new Promise((done) => {
    const worker = new Worker(workerPath(), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    const finish = (answer: Answer) => {
      clearTimeout(timer)
      done(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => finish({ is: 'broken', why: 'took too long' }), patienceMs)
    worker.once('message', finish)
    worker.once('error', ({ message }) => finish({ is: 'broken', why: message }))
    worker.once('exit', () => finish({ is: 'broken', why: 'ended' }))
  })
}

/** One file in a build, the source itself in development and tests: Node reads TypeScript. */
function workerPath(): string {
  return resolve(
    process.env.NODE_ENV === 'production' ? 'build/programs/file-worker.js' : 'app/files/worker.ts',
  )
}
