import { m } from '#app/paraglide/messages.js'
import type { CodeList } from '#db/schema/index.ts'
import { type Code, offeredCodes } from './queries.ts'

export type Offered = { value: string; label: string }

/** The codes a form shows; one that was retired says so, since whoever leaves it cannot choose it again. */
export function offerCodes(codes: Code[], list: CodeList, chosen: readonly string[] = []): Offered[] {
  return offeredCodes(codes, list, chosen).map(({ key, label, retiredAt }) => ({
    value: key,
    label: retiredAt === null ? label : m.cases_code_retired({ label }),
  }))
}

/** What people read of a code; a key that is in no list any more is read as it is. */
export function labelOf(codes: Code[], list: CodeList, key: string): string {
  return codes.find((code) => code.list === list && code.key === key)?.label ?? key
}
