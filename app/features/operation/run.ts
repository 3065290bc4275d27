import { parseArgs } from 'node:util'
import { m } from '#app/paraglide/messages.js'
import { openFolder } from './folder.ts'
import { Refused, type Verb } from './verb.ts'
import { doctor } from './verbs/doctor.ts'
import { personAdd } from './verbs/person-add.ts'
import { personAddress } from './verbs/person-address.ts'
import { searchRebuild } from './verbs/search-rebuild.ts'
import { seedScale } from './verbs/seed-scale.ts'

const verbs: readonly Verb[] = [doctor, personAdd, personAddress, searchRebuild, seedScale]

/**
 * Does what the operator asked.
 * @param args  what stands behind `npm run tussenstap --`
 * @returns the exit code: 0 when it was done, 1 after one line that says why not
 */
export async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args
  if (!name || ['help', '--help', '-h'].includes(name)) {
    console.log(help())
    return name ? 0 : 1
  }
  try {
    const verb = verbs.find((one) => one.name === name)
    if (!verb) throw new Refused(m.operator_unknown_verb({ verb: name, verbs: verbs.map(nameOf).join(', ') }))
    const act = verb.plan(readFlags(verb, rest))
    await act(await openFolder(verb.folder))
    return 0
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.error(error.message)
    return 1
  }
}

function readFlags(verb: Verb, args: string[]): Record<string, string> {
  const usage = usageOf(verb)
  const { values, positionals } = readArgs(verb, args)
  const unknown = [...Object.keys(values).filter((flag) => !verb.flags.includes(flag)), ...positionals]
  if (unknown[0]) throw new Refused(m.operator_unknown_flag({ flag: unknown[0], usage }))
  const given: Record<string, string> = {}
  for (const flag of verb.flags) {
    const value = values[flag]
    if (typeof value !== 'string' || !value.trim())
      throw new Refused(m.operator_missing_flag({ flag, usage }))
    given[flag] = value.trim()
  }
  return given
}

function readArgs({ flags }: Verb, args: string[]) {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]))
  return parseArgs({ args, options, strict: false, allowPositionals: true })
}

function help(): string {
  const lines = verbs.map((verb) => `  ${usageOf(verb)}\n      ${verb.what()}`)
  return [m.operator_help(), ...lines, m.operator_help_data_dir()].join('\n\n')
}

function usageOf({ name, flags }: Verb): string {
  return [name, ...flags.map((flag) => `--${flag} …`)].join(' ')
}

function nameOf({ name }: Verb): string {
  return name
}
