import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { openBrowser } from '../browser.ts'
import { freePort } from '../free-port.ts'

export type Running = { url: string; child: ChildProcess; startMs: number }

/** Starts the built server on `dataDir`; `startMs` is from the start of the process to the first page. */
export async function serve(dataDir: string, ...args: string[]): Promise<Running> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, ['server.js', ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      RATE_LIMITS: 'off',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server stopped with ${child.exitCode}`)
    const answer = await fetch(`${url}/casussen`).catch(() => null)
    if (answer?.ok) return { url, child, startMs: performance.now() - started }
    await sleep(5)
  }
}

export async function stop({ child }: Running): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
}

/** Runs a script of ours on a data folder and gives what it printed. */
export function runOn(dataDir: string, ...args: string[]): string {
  const env = { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  return execFileSync(process.execPath, args, { env, encoding: 'utf8' })
}

/** Before each measurement, as long as it takes the engine to make the code it runs quick. */
const warmUpSeconds = 2

export type Load = { perSecond: number; p50Ms: number; p99Ms: number; wrong: number }

/** Asks for one page again and again, `connections` at a time. */
export async function load(
  url: string,
  connections: number,
  seconds: number,
  cookie?: string,
): Promise<Load> {
  const options = { url, connections, headers: cookie ? { cookie } : {} }
  await autocannon({ ...options, duration: warmUpSeconds })
  const result = await autocannon({ ...options, duration: seconds })
  return {
    perSecond: Math.round(result.requests.average),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    wrong: result.non2xx + result.errors + result.timeouts,
  }
}

/** One at a time and timed here: a load tool counts in whole milliseconds, which is too coarse for a few of them. */
export function oneByOne(url: string, times: number, cookie?: string): Promise<Load> {
  return timed(() => url, times, cookie)
}

/** The same with an address of its own each time, so that nothing that was made before can be given again. */
export function anew(url: string, times: number, cookie: string): Promise<Load> {
  return timed((n) => `${url}${url.includes('?') ? '&' : '?'}n=${n}`, times, cookie)
}

async function timed(urlOf: (n: number) => string, times: number, cookie?: string): Promise<Load> {
  const took: number[] = []
  let wrong = 0
  const headers = cookie ? { cookie } : undefined
  const warmUntil = performance.now() + warmUpSeconds * 1000
  for (let n = 0; took.length < times; n++) {
    const before = performance.now()
    const answer = await fetch(urlOf(n), { headers })
    await answer.arrayBuffer()
    if (before > warmUntil) took.push(performance.now() - before)
    if (!answer.ok) wrong++
  }
  took.sort((a, b) => a - b)
  const total = took.reduce((sum, one) => sum + one, 0)
  return {
    perSecond: Math.round((1000 * took.length) / total),
    p50Ms: at(took, 0.5),
    p99Ms: at(took, 0.99),
    wrong,
  }
}

/** From asking for the page to its first words painted, in a browser that never saw the site: the middle of `times`. */
export async function textVisibleMs(url: string, times: number, cookie?: string): Promise<number> {
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const browser = await openBrowser()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    if (cookie) await context.addCookies([asCookie(url, cookie)])
    const page = await context.newPage()
    // The browser is cold for this site, not for its owner: what it does when it has just started is not ours.
    await sleep(1500)
    await page.goto(url)
    // The page's own clock: it starts when the browser is told to go there.
    took.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((list) => {
              const painted = list.getEntriesByName('first-contentful-paint')[0]
              if (painted) done(painted.startTime)
            }).observe({ type: 'paint', buffered: true })
          }),
      ),
    )
    await browser.close()
  }
  return at(
    took.sort((a, b) => a - b),
    0.5,
  )
}

/** What a browser downloads as JavaScript for this page, in bytes as they travel. */
export async function scriptBytes(url: string, cookie?: string): Promise<number> {
  const browser = await openBrowser()
  const context = await browser.newContext()
  if (cookie) await context.addCookies([asCookie(url, cookie)])
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) {
      sizes.push(request.sizes().then((size) => size.responseBodySize))
    }
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await browser.close()
  return total
}

/** Resident memory of the server process, in MB. Linux only. */
export function memoryMb({ child }: Running): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/** What the server process used of a processor since it started. Linux only, where a tick is a hundredth. */
export function cpuSeconds({ child }: Running): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** What one making of a page costs the server in work; other work on the machine does not change it much, as it does the time. */
export async function cpuMsEach(
  server: Running,
  path: string,
  times: number,
  cookie: string,
): Promise<number> {
  const before = cpuSeconds(server)
  for (let n = 0; n < times; n++) {
    const answer = await fetch(`${server.url}${path}?keer=${n}`, { headers: { cookie } })
    await answer.arrayBuffer()
  }
  return Math.round((10_000 * (cpuSeconds(server) - before)) / times) / 10
}

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

export function asCookie(url: string, cookie: string) {
  const [name = '', value = ''] = cookie.split('=')
  return { name, value, url }
}

export function at(sorted: number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return Math.round(value * 100) / 100
}
