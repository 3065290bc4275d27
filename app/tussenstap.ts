import { buildWhenStale } from './build.ts'
import { readConfiguration } from './configuration.ts'

/** What the operator runs beside the server, or without it: `npm run tussenstap -- <verb>`. */
const configuration = readConfiguration(process.env)
if (Array.isArray(configuration)) {
  for (const mistake of configuration) console.error(mistake)
  process.exit(1)
}
if (!buildWhenStale()) process.exit(1)
// Only now: what follows reads the messages, which the build makes.
const { run } = await import('./features/operation/run.ts')
process.exitCode = await run(process.argv.slice(2))
