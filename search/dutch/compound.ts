import { lexicon } from './lexicon.ts'

/** Shorter pieces are in almost every word by chance. */
const leastPart = 3
const leastCompound = 7
const mostParts = 4

/** The words a compound is made of, as they stand in it: "woningtoewijzing" of "woning" and "toewijzing". Empty when it is none. */
export function partsOf(word: string): string[] {
  if (word.length < leastCompound || /[^a-z]/.test(word)) return []
  const kept = splits.get(word)
  if (kept) return kept
  const parts = split(word, mostParts) ?? []
  if (splits.size >= mostKept) splits.clear()
  splits.set(word, parts)
  return parts
}

const splits = new Map<string, string[]>()
const mostKept = 20_000

/** Of all ways the one with the fewest parts, and of these the one whose last part is longest: it says what the thing is. */
function split(word: string, most: number): string[] | null {
  const known = lexicon()
  let best: string[] | null = null
  for (let at = leastPart; at <= word.length - leastPart; at++) {
    const first = firstPart(word.slice(0, at))
    if (!first) continue
    const rest = word.slice(at)
    if (known.mayEnd(rest)) return best && best.length <= 2 ? best : [first, rest]
    if (most <= 2) continue
    const more = split(rest, most - 1)
    if (more && (!best || more.length + 1 < best.length)) best = [first, ...more]
  }
  return best
}

/** A word that may begin a compound, without the s by which it is joined. */
function firstPart(piece: string): string | null {
  const known = lexicon()
  if (!known.mayBegin(piece)) return null
  const bare = piece.slice(0, -1)
  if (!piece.endsWith('s')) return piece
  // "dorps" is what something is like too, and in a compound "dorp" all the same.
  const isLike = bare.length > leastPart && known.isAdjective(piece) && known.isNoun(bare)
  return isLike || known.baseOf(piece) === bare ? bare : piece
}
