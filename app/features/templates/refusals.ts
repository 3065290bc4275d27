import { m } from '#app/paraglide/messages.js'
import type { TemplateRefusal } from './commands.ts'

const words: Record<TemplateRefusal['refused'], () => string> = {
  taken: m.templates_taken,
  retired: m.templates_taken_by_retired,
  last: m.templates_last,
}

/** What stands in the way, as whoever tried it reads it. */
export function sayRefusal({ refused }: TemplateRefusal): string {
  return words[refused]()
}
