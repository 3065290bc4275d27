import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhenStale } from '#app/build.ts'
import { liveReaders } from './live.ts'
import {
  anew,
  type Load,
  load,
  memoryMb,
  oneByOne,
  type Running,
  runOn,
  scriptBytes,
  serve,
  sleep,
  stop,
  textVisibleMs,
} from './measure.ts'

/**
 * `npm run bench`: how fast the product is at three sizes, on this machine, everything on loopback. A table on standard output, and
 * the same as JSON in bench-results/. `-- --cases 1000 --seconds 3` for a shorter look.
 */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10,1000,10000' }, seconds: { type: 'string', default: '5' } },
})
const sizes = values.cases.split(',').map(Number)
const seconds = Number(values.seconds)
/** The size at which the single figures are taken. */
const usualSize = 1000

type Row = { cases: number; page: string; reader: string; atOnce: number } & Load
const rows: Row[] = []
const singles: Record<string, number> = {}

if (!buildWhenStale()) process.exit(1)
for (const cases of sizes) await measure(cases)

const report = {
  at: new Date().toISOString(),
  machine: `${cpus().length} x ${cpus()[0]?.model}`,
  node: process.version,
  rows,
  singles,
}
mkdirSync('bench-results', { recursive: true })
const file = join('bench-results', `${report.at.replaceAll(':', '')}.json`)
writeFileSync(file, JSON.stringify(report, null, 2))
console.log(`${report.machine}, Node ${report.node}, ${report.at}`)
console.table(rows)
console.table(singles)
console.log(file)

async function measure(cases: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tussenstap-bench-'))
  try {
    console.error(`${cases} cases`)
    runOn(dataDir, 'app/tussenstap.ts', 'seed:scale', '--cases', String(cases))
    await stop(await startedAndIndexed(dataDir))
    const { cookie, readers, slug, word } = JSON.parse(runOn(dataDir, 'tests/bench/pick.ts')) as Picked
    if (cases === usualSize) await coldStart(dataDir)
    const server = await serve(dataDir)
    const pages = {
      case: `${server.url}/casussen/${slug}`,
      search: `${server.url}/zoeken?q=${encodeURIComponent(word)}`,
    }
    const askers = Object.entries({ visitor: undefined, 'signed in': cookie })
    for (const [page, url] of Object.entries(pages)) {
      for (const [reader, sent] of askers) {
        rows.push({ cases, page, reader, atOnce: 1, ...(await oneByOne(url, 500, sent)) })
        rows.push({ cases, page, reader, atOnce: 10, ...(await load(url, 10, seconds, sent)) })
      }
    }
    // What one looks around in: the lists across all cases, whole and narrowed, and the list of one case.
    const lists = [
      '/interventies',
      '/interventies?domein=fysiek',
      '/dilemmas',
      `/casussen/${slug}/interventies`,
    ]
    for (const path of lists) {
      const page = path.replace(slug, ':slug')
      for (const [reader, sent] of askers)
        rows.push({ cases, page, reader, atOnce: 1, ...(await oneByOne(server.url + path, 500, sent)) })
    }
    // The same page at an address nobody asked for yet, again and again: made anew each time, whoever reads it.
    rows.push({
      cases,
      page: 'case, anew',
      reader: 'signed in',
      atOnce: 1,
      ...(await anew(pages.case, 500, cookie)),
    })
    if (cases === usualSize) await inTheBrowser(pages, cookie)
    if (cases === usualSize) await live(server, readers, slug)
    await stop(server)
    if (cases === usualSize) await withThousandReactions(dataDir, slug, cookie)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Picked = { cookie: string; readers: string[]; slug: string; word: string }

/** The last of all, since it leaves a case as no case is. */
async function withThousandReactions(dataDir: string, slug: string, cookie: string): Promise<void> {
  runOn(dataDir, 'tests/bench/react.ts', '--slug', slug)
  const server = await startedAndIndexed(dataDir)
  rows.push({
    cases: usualSize,
    page: 'case with 1,000 reactions on one section, anew',
    reader: 'signed in',
    atOnce: 1,
    ...(await anew(`${server.url}/casussen/${slug}`, 500, cookie)),
  })
  await stop(server)
}

/** The first start makes the search index; what is measured is every start after it. */
async function startedAndIndexed(dataDir: string): Promise<Running> {
  const server = await serve(dataDir)
  for (;;) {
    const answer = await fetch(`${server.url}/readyz`)
    const { feed } = (await answer.json()) as { feed: { lag: Record<string, number> } }
    if (Object.values(feed.lag).every((lag) => lag === 0)) return server
    await sleep(200)
  }
}

async function coldStart(dataDir: string): Promise<void> {
  const starts: number[] = []
  for (let n = 0; n < 5; n++) {
    const server = await serve(dataDir)
    starts.push(server.startMs)
    if (n === 4) {
      await sleep(20_000)
      singles['idle memory, MB'] = memoryMb(server)
    }
    await stop(server)
  }
  starts.sort((a, b) => a - b)
  singles['cold start to first page, ms'] = Math.round(starts[2] ?? Number.NaN)
}

async function inTheBrowser(pages: { case: string; search: string }, cookie: string): Promise<void> {
  for (const [reader, sent] of Object.entries({ visitor: undefined, 'signed in': cookie })) {
    singles[`case page, ${reader}: text visible, ms`] = Math.round(await textVisibleMs(pages.case, 7, sent))
    singles[`case page, ${reader}: JavaScript, KB`] = kilobytes(await scriptBytes(pages.case, sent))
    singles[`search page, ${reader}: JavaScript, KB`] = kilobytes(await scriptBytes(pages.search, sent))
  }
}

async function live(server: Running, readers: string[], slug: string): Promise<void> {
  const { p50Ms, p95Ms, missed, memoryMb } = await liveReaders(server, readers, slug)
  const name = `live, ${readers.length} readers`
  singles[`${name}: form sent to news received, p50, ms`] = p50Ms
  singles[`${name}: the same, p95, ms`] = p95Ms
  singles[`${name}: missed`] = missed
  singles[`${name}: memory, MB`] = memoryMb
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10
}
