import { parentPort, workerData } from 'node:worker_threads'
import { writeSheets } from './excel.ts'
import type { Answer, Task } from './messages.ts'
import { writeDocument } from './word.ts'

/** A thread of its own for one file: packing it takes longer than any page may wait for. */
async function answer(task: Task): Promise<Answer> {
  try {
    const bytes =
      task.task === 'excel' ? await writeSheets(task.sheets) : await writeDocument(task.title, task.blocks)
    return { is: 'file', bytes: new Uint8Array(bytes) }
  } catch (error) {
    return { is: 'broken', why: error instanceof Error ? error.message : 'unknown' }
  }
}

parentPort?.postMessage(await answer(workerData as Task))
