import { randomBytes } from 'node:crypto'
import { fillDemonstration } from '#app/demonstration/fill.ts'
import { sqlite } from '#db/client.server.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { startMeilisearch, throwAway } from '#search/meilisearch.ts'
import { allBut, type Step, steps } from '#search/steps.ts'
import { startStub } from '../stub-meilisearch.ts'
import { heldOut, type Measured, measure, readGolden } from './measure.ts'

/**
 * What the golden questions find among five thousand other documents, by all that is done with words, by the words alone, and with each step
 * added and left out.
 */
migrateDatabase()
fillDemonstration()
await judge()
const golden = readGolden('questions')
const rows: Record<string, Record<string, string>> = {}
const note = async (name: string, done: Iterable<Step>) =>
  noteFound(name, (await measure(golden, { steps: new Set(done) })).found)

function noteFound(name: string, found: Measured['found']): void {
  rows[name] = rowOf(found)
}

function rowOf(found: Measured['found']): Record<string, string> {
  return Object.fromEntries(Object.entries(found).map(([slice, share]) => [slice, share.toFixed(1)]))
}

function list(missed: Measured['missed']): void {
  for (const { slice, q, right, found } of missed)
    console.log(`${slice}: "${q}"\n  wanted ${right.join(', ')}\n  found  ${found.join(', ') || 'nothing'}`)
}

/** The questions that are held out, and with nothing of others too: there whatever comes first instead is less right, if not as little. */
async function judge(): Promise<void> {
  for (const name of heldOut) {
    const questions = readGolden(name)
    const whole = await measure(questions)
    const alone = await measure(questions, { others: [] })
    const noSteps = { steps: new Set<Step>() }
    console.log(`${questions.length} of ${name}`)
    list(whole.missed)
    console.table({
      'all steps': rowOf(whole.found),
      'the words alone': rowOf((await measure(questions, noSteps)).found),
      'all steps, without others': rowOf(alone.found),
      'the words alone, without others': rowOf((await measure(questions, { ...noSteps, others: [] })).found),
    })
  }
}

/** All steps, asked of the server at MEILI_URL, and when there is none of the stub of one. */
async function noteMeilisearch(): Promise<void> {
  const index = `tussenstap-golden-${randomBytes(4).toString('hex')}`
  const stub = process.env.MEILI_URL ? null : await startStub()
  const server = { url: stub?.url ?? process.env.MEILI_URL ?? '', key: process.env.MEILI_API_KEY || null }
  const name = stub ? 'a stub of Meilisearch' : `Meilisearch at ${new URL(server.url).host}`
  try {
    const { found, embedded } = await measure(golden, {
      startBeside: (reader) => startMeilisearch(server, index, reader),
    })
    noteFound(name, found)
    console.log(`${name} left ${embedded} of the questions to the embedded engine`)
  } finally {
    await throwAway(server, index)
    await stub?.stop()
  }
}

const whole = await measure(golden)
list(whole.missed)
console.log(
  `${golden.length} questions; ${whole.others} documents of others, one of which comes first ${whole.outranked} times`,
)
await note('the words alone', [])
for (const [index, step] of steps.entries()) await note(`+ ${step}`, steps.slice(0, index + 1))
for (const step of steps) await note(`all but ${step}`, allBut(step))
await noteMeilisearch()
console.table(rows)

sqlite.close()
