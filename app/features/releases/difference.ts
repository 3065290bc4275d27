import { diffWordsWithSpace } from 'diff'

/** A stretch of text that stayed, came or went. */
export type Piece = { is: 'same' | 'added' | 'removed'; text: string }

/** Longer than this and a page would wait for it; the two texts are then shown whole, one after the other. */
const patienceMs = 150

/** What became of one text in another, word by word. */
export function differenceOf(before: string, after: string): Piece[] {
  const parts = diffWordsWithSpace(before, after, { timeout: patienceMs })
  if (!parts) {
    return [
      { is: 'removed', text: before },
      { is: 'added', text: after },
    ]
  }
  return parts.map(({ value, added, removed }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

const context = 160

/** The same with long stretches that stayed cut short in the middle, so that the changes stand together. */
export function shorten(pieces: Piece[]): Piece[] {
  return pieces.map(({ is, text }, place) => {
    if (is !== 'same' || text.length <= 2 * context + 40) return { is, text }
    const head = place === 0 ? '' : text.slice(0, context)
    const tail = place === pieces.length - 1 ? '' : text.slice(-context)
    return { is, text: `${head} [ … ] ${tail}` }
  })
}
