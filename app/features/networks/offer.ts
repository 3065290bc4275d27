import { m } from '#app/paraglide/messages.js'
import type { CodeList } from '#db/schema/index.ts'
import type { Code } from './queries.ts'

export type Offered = { value: string; label: string }

/**
 * The codes of now, and those that were chosen already, so that saving something else loses none. One that was retired says so, since
 * whoever leaves it cannot choose it again.
 * @param codes  all of the network, those that were retired too
 */
export function offerCodes(codes: readonly Code[], list: CodeList, chosen: string[] = []): Offered[] {
  const known = codes.filter((code) => code.list === list)
  const offered = known
    .filter(({ key, retiredAt }) => retiredAt === null || chosen.includes(key))
    .map(({ key, label, retiredAt }) => ({
      value: key,
      label: retiredAt === null ? label : m.networks_code_retired({ label }),
    }))
  const unknown = chosen.filter((key) => key !== '' && known.every((code) => code.key !== key))
  return [...offered, ...unknown.map((key) => ({ value: key, label: key }))]
}

/** What people read of a code, retired or not; a key that is in no list is read as it is. */
export function labelOf(codes: readonly Code[], list: CodeList, key: string): string {
  return codes.find((code) => code.list === list && code.key === key)?.label ?? key
}
