import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { filesDir } from '#db/data-dir.ts'

/**
 * Puts bytes on disk under their hash. They are whole there before any row speaks of them: written beside it, forced to the disk and
 * renamed. What is there already is marked as fresh, so that the sweep leaves it alone until its row is written.
 */
export async function keepBytes(hash: string, bytes: Uint8Array): Promise<void> {
  const path = join(filesDir, hash)
  if (existsSync(path)) {
    const now = new Date()
    return utimes(path, now, now)
  }
  await mkdir(filesDir, { recursive: true })
  const beside = join(filesDir, `.${hash.slice(0, 16)}-${randomUUID()}`)
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  const folder = await open(filesDir)
  await folder.sync().finally(() => folder.close())
}

/** The bytes of a file as a stream, for an answer; opened first, so that a file that cannot be read is known before one begins. */
export async function streamOf(hash: string): Promise<ReadableStream<Uint8Array>> {
  const file = await open(join(filesDir, hash))
  return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>
}
