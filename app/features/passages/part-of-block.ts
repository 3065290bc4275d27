import { contextLength, findOnly, type Pointed } from './anchor.ts'
import { linesTyped } from './lines-typed.ts'

/** A paragraph somebody chose, and what they would rather read there; null when they only react. */
export type Block = Pointed & { suggestion: string | null }

/** `not_there`: those words do not stand in it, or more than once. `beyond`: what they suggest changes the rest of it too. */
export type NotPart = 'not_there' | 'beyond'

/** As many words of the rest, one after the other, are not in other words for a part by chance. */
const tellingWords = 2

/**
 * Some of the words of a paragraph, for who says which and cannot select them. What they suggest is either the whole paragraph, with other
 * words for these, or those words alone.
 */
export function partOf({ quote, before, after, suggestion }: Block, part: string): Block | NotPart {
  const range = findOnly(quote, part)
  if (!range) return 'not_there'
  const [head, tail] = [quote.slice(0, range.start), quote.slice(range.end)]
  const suggested = suggestion === null || suggestion === '' ? suggestion : within(suggestion, head, tail)
  if (suggested === undefined) return 'beyond'
  return {
    quote: quote.slice(range.start, range.end),
    before: (before + head).slice(-contextLength),
    after: (tail + after).slice(0, contextLength),
    suggestion: suggested,
  }
}

/** What stands between these in it, or all of it when they are not in it; undefined when the rest is other too. */
function within(suggestion: string, head: string, tail: string): string | undefined {
  const [all, first, last] = [suggestion, head, tail].map(inLines) as [string, string, string]
  if (all.startsWith(first) && all.endsWith(last) && all.length >= first.length + last.length)
    return all.slice(first.length, all.length - last.length).trim()
  return [first, last].some((rest) => sharesWords(all, rest)) ? undefined : suggestion
}

function inLines(words: string): string {
  return linesTyped(words).join('\n')
}

function sharesWords(one: string, other: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const said = ` ${words(one).join(' ')} `
  const all = words(other)
  return all.some((_, at) => {
    const run = all.slice(at, at + tellingWords)
    return run.length === tellingWords && said.includes(` ${run.join(' ')} `)
  })
}
