import { parentPort, workerData } from 'node:worker_threads'
import mammoth from 'mammoth'
import type { Answer, Task } from './messages.ts'
import { BadPackage, checkPackage } from './package.ts'
import { readWord } from './word.ts'

/** A thread of its own for one document: it may run out of memory or time, and takes nothing with it. */
async function answer({ task, bytes }: Task): Promise<Answer> {
  try {
    await checkPackage(bytes)
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (task === 'text') {
      const { value } = await mammoth.extractRawText({ buffer })
      return { is: 'text', text: value }
    }
    return task === 'word' ? { is: 'word', document: await readWord(buffer) } : { is: 'checked' }
  } catch (error) {
    if (error instanceof BadPackage) return { is: 'refused' }
    return { is: 'broken', why: error instanceof Error ? error.name : 'unknown' }
  }
}

parentPort?.postMessage(await answer(workerData as Task))
