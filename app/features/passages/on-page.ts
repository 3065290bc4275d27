import { anchorAt, type Pointed } from './anchor.ts'
import { type Mark, type MarkedText, markWords } from './mark-words.ts'
import type { SeenPassage } from './queries.ts'

type OnWords = { publicId: string; passage: SeenPassage | null; isDone: boolean }

/** A text as a page shows it, with the words marked on which reactions still stand. */
export function withPassages(html: string, text: string, threads: OnWords[]): MarkedText {
  const marks = threads.flatMap(({ publicId, passage, isDone }): Mark[] => {
    const words = !isDone && passage && wordsIn(text, passage)
    return words ? [{ id: publicId, words, isChanged: passage.state === 'outdated' }] : []
  })
  return marks.length > 0 ? markWords(html, marks) : { html, notes: [] }
}

/** Where they stand in this very text, with what is around them there. */
function wordsIn(text: string, { place }: SeenPassage): Pointed | null {
  return place && place.end <= text.length ? anchorAt(text, place) : null
}
