import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhenStale } from '#app/build.ts'
import { removeRunFolder } from './run-folder.ts'

/**
 * `npm test`: builds when that is needed, then types, lint, and every test on the real database, server and browser.
 * The last line counts them; the exit code says whether all passed.
 */
type Outcome = { name: string; passed: number; failed: number }

/** A test that waits for ever has to be seen as one that fails. */
const longestMs = 25 * 60_000
const started = performance.now()
const outcomes: Outcome[] = []

// It reads what was written by hand, and nothing that a build makes.
const linting = check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'])
const isBuilt = buildWhenStale()
outcomes.push(await linting)
if (!isBuilt) finish({ name: 'build', passed: 0, failed: 1 })
outcomes.push({ name: 'build', passed: 1, failed: 0 })

// These two only read, and leave a core for each other.
outcomes.push(
  ...(await Promise.all([
    check('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
    check('unused code', ['node_modules/knip/bin/knip.js', '--no-progress']),
  ])),
)
finish(await tests())

async function check(name: string, command: string[]): Promise<Outcome> {
  const ok = (await run(command)) === 0
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`)
  return { name, passed: Number(ok), failed: Number(!ok) }
}

async function tests(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'tussenstap-run-'))
  const report = join(folder, 'report.json')
  const code = await run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>
    const server = process.env.MEILI_URL && new URL(process.env.MEILI_URL).host
    console.log(
      server
        ? `the contract of search was asked of a stub of Meilisearch, and of the server at ${server}`
        : 'the contract of search was asked of a stub of Meilisearch only: MEILI_URL is not set',
    )
    if (numPendingTests) console.log(`${numPendingTests} skipped; each says why beside it`)
    // A file that cannot even be read has no failed tests, and is a failure all the same.
    const failed = (numFailedTests ?? 0) || (numFailedTestSuites ?? 0) || (code === 0 ? 0 : 1)
    return { name: 'tests', passed: numPassedTests ?? 0, failed }
  } catch {
    return { name: 'tests', passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns the exit code; null when it had to be ended */
function run(command: string[]): Promise<number | null> {
  return new Promise((done) => {
    // A group of its own, so that nothing it started outlives it.
    const child = spawn(process.execPath, command, {
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'test' },
      detached: true,
    })
    const end = () => {
      if (!child.pid) return
      process.kill(-child.pid, 'SIGKILL')
      removeRunFolder(child.pid)
    }
    const stop = () => {
      end()
      process.exit(130)
    }
    const tooLong = setTimeout(() => {
      console.log(`ended: not ready after ${longestMs / 60_000} minutes`)
      end()
    }, longestMs)
    process.once('SIGINT', stop).once('SIGTERM', stop)
    child.once('exit', (code) => {
      clearTimeout(tooLong)
      process.off('SIGINT', stop).off('SIGTERM', stop)
      done(code)
    })
  })
}

function finish(last: Outcome): never {
  outcomes.push(last)
  const failed = outcomes.filter((outcome) => outcome.failed > 0)
  for (const { name } of failed) console.log(`FAILED ${name}`)
  const sum = (what: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[what], 0)
  console.log(`in ${Math.round((performance.now() - started) / 1000)} s`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exit(failed.length > 0 ? 1 : 0)
}
