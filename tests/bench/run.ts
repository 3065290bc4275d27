import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhenStale } from '#app/build.ts'
import { liveReaders } from './live.ts'
import {
  anew,
  cpuMsEach,
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
import { opening } from './opening.ts'
import { writeTogether } from './together.ts'
import { typeToEachOther } from './typing.ts'

/**
 * `npm run bench`: how fast the product is on this machine, everything on loopback. Tables on standard output, and the same as JSON in
 * bench-results/. `-- writing sockets` for some of its parts, `-- pages --cases 1000 --seconds 3` for a shorter look.
 */
const parts = {
  /** Pages, at three sizes; at the usual one also the start, the browser and who has a page in sight. */
  pages: async () => {
    for (const cases of sizes) await measure(cases)
  },
  demonstration: fromEmpty,
  search: askHundredThousand,
  writing: () => onSmallNetwork(fiftyWriters),
  sockets: () => onSmallNetwork(fiveHundredSockets),
  opening: () => onSmallNetwork(longBehind),
  typing: () => onSmallNetwork(twoWindows),
  reactions: () => onSmallNetwork(withThousandReactions),
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string', default: '10,1000,10000' }, seconds: { type: 'string', default: '5' } },
})
const unknown = positionals.find((name) => !(name in parts))
if (unknown) {
  console.error(`no part ${unknown}; there are ${Object.keys(parts).join(', ')}`)
  process.exit(1)
}
const sizes = values.cases.split(',').map(Number)
const seconds = Number(values.seconds)
/** The size at which the single figures are taken. */
const usualSize = 1000
/** For what is the same at any size. */
const smallSize = 100
/** Each case has its sections, and forty items. */
const casesOfHundredThousand = 2000

type Row = { cases: number; page: string; reader: string; atOnce: number } & Load
type Figure = { what: string; is: number; target: string }
const rows: Row[] = []
const figures: Figure[] = []

if (!buildWhenStale()) process.exit(1)
for (const [name, part] of Object.entries(parts))
  if (positionals.length === 0 || positionals.includes(name)) await part()

const report = {
  at: new Date().toISOString(),
  machine: `${cpus().length} x ${cpus()[0]?.model}`,
  /** How many processes wanted a processor, of late: other work makes all of this slower. */
  load: loadavg().map((one) => Math.round(10 * one) / 10),
  node: process.version,
  rows,
  figures,
}
mkdirSync('bench-results', { recursive: true })
const file = join('bench-results', `${report.at.replaceAll(':', '')}.json`)
writeFileSync(file, JSON.stringify(report, null, 2))
console.log(`${report.machine}, Node ${report.node}, ${report.at}, load ${report.load.join(' ')}`)
if (rows.length > 0) console.table(rows)
if (figures.length > 0) console.table(figures)
console.log(file)

function tell(what: string, is: number, target = ''): void {
  figures.push({ what, is, target })
}

async function measure(cases: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tussenstap-bench-'))
  try {
    console.error(`${cases} cases`)
    runOn(dataDir, 'app/tussenstap.ts', 'seed:scale', '--cases', String(cases))
    await stop(await startedAndIndexed(dataDir))
    const { cookie, readers, slug, word, compared } = JSON.parse(
      runOn(dataDir, 'tests/bench/pick.ts'),
    ) as Picked
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
    // Eight cases side by side, each with all it holds; and the whole country counted.
    const comparison = `/vergelijken?${compared.map((one) => `casus=${one}`).join('&')}`
    const wholes = { [comparison]: 'comparison of eight cases', '/landelijk': 'the whole country' }
    for (const [path, page] of Object.entries(wholes))
      for (const [reader, sent] of askers)
        rows.push({ cases, page, reader, atOnce: 1, ...(await oneByOne(server.url + path, 200, sent)) })
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
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** What somebody waits who tries the product for the first time. */
async function fromEmpty(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tussenstap-bench-'))
  try {
    const server = await serve(dataDir, '--demo')
    tell('demonstration: from an empty folder to the first page, ms', Math.round(server.startMs), '<= 4000')
    await stop(server)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Picked = { cookie: string; readers: string[]; slug: string; word: string; compared: string[] }

type Asked = { p50Ms: number; p99Ms: number }

/** What is asked of search, alone and while others write, in a network with a hundred thousand documents; and the memory of its server. */
async function askHundredThousand(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tussenstap-bench-'))
  try {
    runOn(dataDir, 'app/tussenstap.ts', 'seed:scale', '--cases', String(casesOfHundredThousand))
    const made = performance.now()
    await stop(await startedAndIndexed(dataDir))
    tell('search: index made, s', Math.round((performance.now() - made) / 1000))
    tell('search: index, MB', Math.round(statSync(join(dataDir, 'search.db')).size / 1e6))
    const server = await serve(dataDir)
    await sleep(20_000)
    tell('search: idle memory of the server, MB', memoryMb(server), '<= 220')
    await stop(server)
    const { documents, alone, twins, mixed } = JSON.parse(runOn(dataDir, 'tests/bench/ask.ts')) as {
      documents: number
      alone: (Asked & { what: string })[]
      twins: Asked
      mixed: Asked & { longestPauseMs: number; findableMs: number }
    }
    tell('search: documents', documents)
    for (const { what, p50Ms, p99Ms } of alone) {
      tell(`search: ${what}, p50, ms`, p50Ms, what === 'a slip' ? '<= 70' : '<= 6')
      tell(`search: ${what}, p99, ms`, p99Ms, what === 'a slip' ? '' : '<= 50')
    }
    tell('search: twins of an item, p50, ms', twins.p50Ms, '<= 20')
    tell('search: 20 questions and 10 changes a second, p50, ms', mixed.p50Ms, '<= 6')
    tell('search: the same, p99, ms', mixed.p99Ms, '<= 50')
    tell('search: the same, longest pause of the main thread, ms', mixed.longestPauseMs, '<= 50')
    tell('search: the same, until a change is found, ms', mixed.findableMs, '<= 1000')
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Small = { dataDir: string; writers: Writers }
type Writers = { cookies: string[]; slug: string; sections: { key: string; name: string }[] }

/** On a folder of its own, because each leaves it as no folder is. */
async function onSmallNetwork(measureOn: (small: Small) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tussenstap-bench-'))
  try {
    runOn(dataDir, 'app/tussenstap.ts', 'seed:scale', '--cases', String(smallSize))
    await stop(await startedAndIndexed(dataDir))
    const writers = JSON.parse(runOn(dataDir, 'tests/bench/writers.ts')) as Writers
    await measureOn({ dataDir, writers })
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function fiftyWriters({ dataDir, writers: { cookies, sections } }: Small): Promise<void> {
  const server = await serve(dataDir)
  const places = cookies.map((cookie) => ({ cookie, name: sections[0]?.name ?? '' }))
  const { p50Ms, p95Ms, missed, perSecond, cpuPercent } = await writeTogether(server, places, {
    keys: 50,
    seconds: 4 * seconds,
  })
  await stop(server)
  const name = `${places.length} writers in one section, 50 keys a second`
  tell(`${name}: sent to received, p50, ms`, p50Ms, '<= 5')
  tell(`${name}: the same, p95, ms`, p95Ms, '<= 10')
  tell(`${name}: missed`, missed, '0')
  tell(`${name}: received, per second`, perSecond)
  tell(`${name}: server, % of one core`, cpuPercent)
}

async function fiveHundredSockets({ dataDir, writers: { cookies, sections } }: Small): Promise<void> {
  const server = await serve(dataDir)
  const each = 20
  const places = sections.flatMap(({ name }, document) =>
    Array.from({ length: each }, (_, n) => ({
      cookie: cookies[(document * each + n) % cookies.length] ?? '',
      name,
    })),
  )
  const { p50Ms, p95Ms, missed, perSecond, cpuPercent, memoryMb } = await writeTogether(server, places, {
    keys: 50,
    seconds: 4 * seconds,
  })
  await stop(server)
  const name = `${places.length} sockets over ${sections.length} sections, 50 keys a second`
  tell(`${name}: memory of the whole server, MB`, memoryMb, '<= 300')
  tell(`${name}: sent to received, p50, ms`, p50Ms)
  tell(`${name}: the same, p95, ms`, p95Ms)
  tell(`${name}: missed`, missed, '0')
  tell(`${name}: received, per second`, perSecond)
  tell(`${name}: server, % of one core`, cpuPercent)
}

async function longBehind({ dataDir, writers: { cookies, sections } }: Small): Promise<void> {
  const [cookie = '', { name = '' } = {}] = [cookies[0], sections[0]]
  const server = await serve(dataDir)
  // Beside it: at its start it would put them all in the document.
  runOn(dataDir, 'tests/bench/type.ts', '--section', name.split(':')[1] ?? '')
  const { p50Ms, p95Ms } = await opening(server, { cookie, name }, 20)
  await stop(server)
  tell('opening a section with 10,000 updates behind it, p50, ms', p50Ms, '<= 150')
  tell('the same, p95, ms', p95Ms)
}

async function twoWindows({ dataDir, writers: { cookies, sections, slug } }: Small): Promise<void> {
  const server = await serve(dataDir)
  const [typist = '', reader = ''] = cookies
  const { p50Ms, p95Ms, missed } = await typeToEachOther(server, [typist, reader], {
    slug,
    key: sections[0]?.key ?? '',
  })
  await stop(server)
  tell('two windows of Chromium: key pressed to letter in the other, p50, ms', p50Ms)
  tell('the same, p95, ms', p95Ms)
  tell('the same: missed', missed, '0')
}

async function withThousandReactions({ dataDir }: Small): Promise<void> {
  const { cookie, slug } = JSON.parse(runOn(dataDir, 'tests/bench/pick.ts')) as Picked
  runOn(dataDir, 'tests/bench/react.ts', '--slug', slug)
  const server = await startedAndIndexed(dataDir)
  const pages = {
    'case with 1,000 reactions on one section': `/casussen/${slug}`,
    'those reactions': `/casussen/${slug}/reacties`,
  }
  for (const [page, path] of Object.entries(pages)) {
    const { p50Ms, p99Ms } = await anew(server.url + path, 500, cookie)
    const again = await oneByOne(server.url + path, 500, cookie)
    tell(`${page}, asked again: p50, ms`, again.p50Ms, '<= 15')
    tell(`${page}, anew: p50, ms`, p50Ms, '<= 15')
    tell(`${page}, anew: p99, ms`, p99Ms)
    tell(`${page}, anew: ms of processor each`, await cpuMsEach(server, path, 300, cookie))
  }
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
      tell('idle memory, MB', memoryMb(server))
    }
    await stop(server)
  }
  starts.sort((a, b) => a - b)
  tell('cold start to first page, ms', Math.round(starts[2] ?? Number.NaN))
}

async function inTheBrowser(pages: { case: string; search: string }, cookie: string): Promise<void> {
  for (const [reader, sent] of Object.entries({ visitor: undefined, 'signed in': cookie })) {
    tell(`case page, ${reader}: text visible, ms`, Math.round(await textVisibleMs(pages.case, 7, sent)))
    tell(`case page, ${reader}: JavaScript, KB`, kilobytes(await scriptBytes(pages.case, sent)))
    tell(`search page, ${reader}: JavaScript, KB`, kilobytes(await scriptBytes(pages.search, sent)))
  }
}

async function live(server: Running, readers: string[], slug: string): Promise<void> {
  const { p50Ms, p95Ms, missed, memoryMb } = await liveReaders(server, readers, slug)
  const name = `live, ${readers.length} readers`
  tell(`${name}: form sent to news received, p50, ms`, p50Ms)
  tell(`${name}: the same, p95, ms`, p95Ms)
  tell(`${name}: missed`, missed)
  tell(`${name}: memory, MB`, memoryMb)
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10
}
