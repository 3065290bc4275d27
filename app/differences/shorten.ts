import type { Piece } from './words.ts'

const context = 160

/** A difference with the long stretches that stayed cut short in the middle, so that the changes stand together. */
export function shorten(pieces: Piece[]): Piece[] {
  return pieces.map(({ kind, text }, place) => {
    if (kind !== 'same' || text.length <= 2 * context + 40) return { kind, text }
    // Whole words on either side.
    const head = place === 0 ? '' : text.slice(0, context).replace(/\s\S*$/u, '')
    const tail = place === pieces.length - 1 ? '' : text.slice(-context).replace(/^\S*\s/u, '')
    return { kind, text: `${head} [ … ] ${tail}` }
  })
}
