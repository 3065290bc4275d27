import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { startMeilisearch, swapMeilisearch, throwAway } from '#search/meilisearch.ts'
import { talkTo } from '#search/meilisearch-http.ts'

/**
 * `npm run search:contract`: holds the server at MEILI_URL to the contract of a search engine, in two indexes of its own that are thrown away
 * afterwards, also when it fails or is stopped. First once what the app does there itself: a key that may not do all of it would fail every test.
 */
const url = process.env.MEILI_URL?.trim()
if (!url) {
  console.error('MEILI_URL ontbreekt: geef het adres van een Meilisearch-server.')
  process.exit(1)
}
const server = { url, key: process.env.MEILI_API_KEY?.trim() || null }
const index = `tussenstap-contract-${randomBytes(4).toString('hex')}`
const making = `${index}-new`
/** Long, for a server that does the tasks of others first. */
const longestMs = 20 * 60_000

/** What stopped it, in one line. */
async function failing(work: () => Promise<unknown>): Promise<string | null> {
  return work().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

async function runContract(): Promise<number> {
  const tests = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      'search/meilisearch.test.ts',
      `--testTimeout=${longestMs}`,
      `--hookTimeout=${longestMs}`,
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, MEILI_URL: url, MEILI_API_KEY: server.key ?? '', CONTRACT_INDEX: index },
    },
  )
  const [code] = (await once(tests, 'exit')) as [number | null]
  return code ?? 1
}

// The tests are told so as well, and end; what was made is thrown away after that.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})

const unasked = () => {
  throw new Error('nothing is asked here')
}
const away = await failing(() => talkTo(server).read('/health'))
if (away) {
  console.error(`Er antwoordt geen Meilisearch-server op MEILI_URL. ${away}`)
  process.exit(1)
}
let status = 1
const why =
  (await failing(() => startMeilisearch(server, making, unasked))) ??
  (await failing(() => swapMeilisearch(server, making, index)))
if (why) console.error(`De server op MEILI_URL doet niet wat nodig is, en is verder niet gevraagd. ${why}`)
else status = await runContract()
for (const name of [making, index]) {
  const left = await failing(() => throwAway(server, name))
  // Where nothing may be looked up nothing was made either.
  if (left && left !== why) console.error(`Kijk of ${name} er nog staat; die kon niet weg. ${left}`)
}
process.exit(status)
