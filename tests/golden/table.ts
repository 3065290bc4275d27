import { fillDemonstration } from '#app/demonstration/fill.ts'
import { sqlite } from '#db/client.server.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { allBut, allSteps, type Step, steps } from '#search/steps.ts'
import { measure, readGolden } from './measure.ts'

/**
 * What the golden questions find among five thousand other documents, by all that is done with words, by the words alone, and with each step
 * added and left out.
 */
migrateDatabase()
fillDemonstration()
const golden = readGolden()
const rows: Record<string, Record<string, string>> = {}
const note = async (name: string, done: Iterable<Step>) => {
  const measured = await measure(golden, new Set(done))
  rows[name] = Object.fromEntries(
    Object.entries(measured.found).map(([slice, share]) => [slice, share.toFixed(1)]),
  )
  return measured
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
console.table(rows)

sqlite.close()
