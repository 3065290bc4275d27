import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** What the test files of one run may leave for each other, and for nobody else. */
    runFolder: string
  }
}

const memory = '/dev/shm'
const roomBytes = 2 * 1024 ** 3

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(isRoomy(memory) ? memory : tmpdir(), nameFor(process.pid)))
  provide('runFolder', folder)
  // Whatever a test or its browser keeps for a while: each change of the database waits for a disk, and no test pulls the plug.
  process.env.TMPDIR = folder
  // What one file compiled of Vitest, Drizzle or the server, the next reads.
  process.env.NODE_COMPILE_CACHE = join(folder, 'compiled')
  return () => rmSync(folder, { recursive: true, force: true })
}

/** For a run that was ended and had no time for it: what it left would stay in memory. */
export function removeRunFolder(pid: number): void {
  for (const place of [memory, tmpdir()].filter(existsSync))
    for (const name of readdirSync(place))
      if (name.startsWith(nameFor(pid)))
        // Who was writing there may still be on the way out.
        rmSync(join(place, name), { recursive: true, force: true, maxRetries: 10 })
}

const nameFor = (pid: number) => `tussenstap-run-${pid}-`

/** A container often has a few megabytes of it, and another system none. */
function isRoomy(place: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(place)
    return bavail * bsize > roomBytes
  } catch {
    return false
  }
}
