import type { CodeList } from '#db/schema/index.ts'
import type { Code } from './queries.ts'

export type Offered = { value: string; label: string }

/** The codes of now, and those that were chosen already: a code that was retired is not lost by saving something else. */
export function offerCodes(codes: Code[], list: CodeList, chosen: string[] = []): Offered[] {
  const offered = codes.filter((code) => code.list === list).map(({ key, label }) => ({ value: key, label }))
  const retired = chosen.filter((key) => key !== '' && offered.every(({ value }) => value !== key))
  return [...offered, ...retired.map((key) => ({ value: key, label: key }))]
}

/** What people read of a code; a key that is in no list any more is read as it is. */
export function labelOf(codes: Code[], list: CodeList, key: string): string {
  return codes.find((code) => code.list === list && code.key === key)?.label ?? key
}
