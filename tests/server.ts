import { type ChildProcess, spawn } from 'node:child_process'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { startSession } from '#app/auth/sessions.ts'
import { transact } from '#db/client.server.ts'
import { dataDir } from '#db/data-dir.ts'
import { freePort } from './free-port.ts'

export type TestServer = {
  url: string
  pid: number | undefined
  /** What it wrote, both streams. */
  output: () => string
  stop: () => Promise<number | null>
  kill: () => Promise<void>
  /** When the process has ended, by whatever hand. */
  ended: Promise<void>
}

/**
 * The real server, as built, on a free port; by default on this test file's own data folder, so that a test can fill and look
 * through the same commands and queries. `npm run build` comes first (`npm test` does that).
 * @param folder  where it is started, with all that it runs in it
 */
export async function startServer(
  env: Record<string, string> = {},
  folder: string | undefined = undefined,
): Promise<TestServer> {
  const port = Number(env.PORT ?? (await freePort()))
  const faults = env.FAULTS ? ['--import', './tests/rigs/faults.ts'] : []
  const child = spawn(process.execPath, [...faults, 'server.js'], {
    cwd: folder,
    env: {
      ...process.env,
      VITEST: '',
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      ...env,
    },
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 1000; tries++) {
    const why = child.exitCode ?? child.signalCode
    if (why !== null) throw new Error(`the server stopped with ${why}:\n${output}`)
    const answer = await fetch(`${url}/healthz`).catch(() => null)
    if (answer?.ok)
      return {
        url,
        pid: child.pid,
        output: () => output,
        stop: () => end(child, 'SIGTERM'),
        kill: async () => void (await end(child, 'SIGKILL')),
        ended,
      }
    await new Promise((done) => setTimeout(done, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`the server did not answer:\n${output}`)
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((done) => {
    child.once('exit', done)
    child.kill(signal)
  })
}

/** The Cookie header of somebody who signed in, on the data folder of this test file. */
export function cookieOf(personId: number): string {
  return `sessie=${transact((tx) => startSession(tx, personId, 'test'))}`
}

/** Windows of somebody who signed in at `url` before. */
export async function signedIn(
  browser: Browser,
  url: string,
  personId: number,
  options?: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  const [name = '', value = ''] = cookieOf(personId).split('=')
  await context.addCookies([{ name, value, url }])
  return context
}
