import { randomBytes } from 'node:crypto'
import { fillDemonstration } from '#app/demonstration/fill.ts'
import { sqlite } from '#db/client.server.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { startMeilisearch } from '#search/meilisearch.ts'
import { talkTo } from '#search/meilisearch-http.ts'
import { allBut, allSteps, type Step, steps } from '#search/steps.ts'
import { startStub } from '../stub-meilisearch.ts'
import { type Measured, measure, readGolden } from './measure.ts'

/**
 * What the golden questions find among five thousand other documents, by all that is done with words, by the words alone, and with each step
 * added and left out.
 */
migrateDatabase()
fillDemonstration()
const golden = readGolden()
const rows: Record<string, Record<string, string>> = {}
const note = async (name: string, done: Iterable<Step>) =>
  noteFound(name, (await measure(golden, new Set(done))).found)

function noteFound(name: string, found: Measured['found']): void {
  rows[name] = Object.fromEntries(Object.entries(found).map(([slice, share]) => [slice, share.toFixed(1)]))
}

/** All steps, asked of the server at MEILI_URL, and when there is none of the stub of one. */
async function noteMeilisearch(): Promise<void> {
  const index = `tussenstap-golden-${randomBytes(4).toString('hex')}`
  const stub = process.env.MEILI_URL ? null : await startStub()
  const server = { url: stub?.url ?? process.env.MEILI_URL ?? '', key: process.env.MEILI_API_KEY ?? null }
  const name = stub ? 'a stub of Meilisearch' : `Meilisearch at ${new URL(server.url).host}`
  const { found, embedded } = await measure(golden, allSteps, (reader) =>
    startMeilisearch(server, index, reader),
  )
  noteFound(name, found)
  console.log(`${name} left ${embedded} of the questions to the embedded engine`)
  await talkTo(server).change('DELETE', `/indexes/${index}`)
  await stub?.stop()
}

const whole = await measure(golden, allSteps)
for (const { slice, q, right, found } of whole.missed)
  console.log(`${slice}: "${q}"\n  wanted ${right.join(', ')}\n  found  ${found.join(', ') || 'nothing'}`)
console.log(
  `${golden.length} questions; ${whole.others} documents of others, one of which comes first ${whole.outranked} times`,
)
await note('the words alone', [])
for (const [index, step] of steps.entries()) await note(`+ ${step}`, steps.slice(0, index + 1))
for (const step of steps) await note(`all but ${step}`, allBut(step))
await noteMeilisearch()
console.table(rows)

sqlite.close()
