import type { Pointed } from './anchor.ts'

const letters = '[\\p{L}\\p{N}]'
const atStart = new RegExp(`^${letters}+`, 'u')
const atEnd = new RegExp(`${letters}+$`, 'u')

/** What somebody pointed at, with the rest of a word they left half of: a mouse seldom stops just between two. */
export function wholeWords({ quote, before, after }: Pointed): Pointed {
  const begin = atStart.test(quote) ? (atEnd.exec(before)?.[0] ?? '') : ''
  const end = atEnd.test(quote) ? (atStart.exec(after)?.[0] ?? '') : ''
  return {
    quote: begin + quote + end,
    before: before.slice(0, before.length - begin.length),
    after: after.slice(end.length),
  }
}
