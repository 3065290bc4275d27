import { m } from '#app/paraglide/messages.js'
import type { CodeRefusal } from './commands.ts'

const words: Record<CodeRefusal['refused'], () => string> = {
  taken: m.codes_taken,
  retired: m.codes_taken_by_retired,
}

/** What stands in the way, as whoever tried it reads it. */
export function sayRefusal({ refused }: CodeRefusal): string {
  return words[refused]()
}
