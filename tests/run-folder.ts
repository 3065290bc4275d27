import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** What the test files of one run may leave for each other, and for nobody else. */
    runFolder: string
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tussenstap-shared-'))
  provide('runFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
