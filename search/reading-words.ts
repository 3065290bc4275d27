import { type KnownWords, makeKnownWords } from './known-words.ts'
import { makeVocabulary, type Vocabulary } from './slips.ts'

/** A word in a column, and in how many texts it is there. */
type Count = readonly [word: string, column: string, texts: number]

/** So many at a time: some thirty milliseconds. A word is in far fewer columns. */
const mostAtATime = 4000

export type ReadingWords = {
  /** Which there are. It can be relied on when all of them were read. */
  known: KnownWords
  /** Reads some more; null as long as there are more. */
  some: () => Vocabulary | null
}

/**
 * Reads the words of an index, for who mistyped one and to know which there are. Of a hundred thousand texts that takes a second: who reads them in
 * portions can answer questions in between.
 * @param from  gives so many counts in the order of the words, from a word on
 * @param columns  all there are, in their order
 * @param typed  the columns with words that somebody can mistype
 */
export function readWords(
  from: (word: string, most: number) => Count[],
  columns: readonly string[],
  typed: ReadonlySet<string>,
): ReadingWords {
  const known = makeKnownWords()
  const words: [string, number][] = []
  let next = ''

  return {
    known,
    some() {
      const counts = from(next, mostAtATime)
      const isLast = counts.length < mostAtATime
      // The last one may have more columns than there was room for: it begins the next portion.
      const cut = isLast ? undefined : counts.at(-1)?.[0]
      for (const [word, column, texts] of counts) {
        if (word === cut) break
        known.addIn(columns.indexOf(column), word)
        if (!typed.has(column)) continue
        const last = words.at(-1)
        if (last?.[0] === word) last[1] += texts
        else words.push([word, texts])
      }
      next = cut ?? next
      return isLast ? makeVocabulary(words) : null
    },
  }
}
