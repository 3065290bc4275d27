import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'

/** `npm run search:golden`: the table of `table.ts`, in a data folder that is gone afterwards. */
process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'tussenstap-golden-'))
process.env.LOG_LEVEL = 'error'
// Filling the demonstration goes through code of pages too, which Node alone does not read.
try {
  await runnerImport(resolve('tests/golden/table.ts'))
} finally {
  rmSync(process.env.DATA_DIR, { recursive: true, force: true })
}
