import { diffArrays } from 'diff'

/** A stretch of text that stayed, came or went. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string }

/** More changes than this between two stretches, and one is said to have taken the place of the other. */
const mostChanges = 1500
/** The same between two paragraphs of many that all changed. */
const mostChangesInOne = 100

/**
 * What became of one text in another, by whole words: `same` and `removed` together are the text before, `same` and `added` the text
 * after, and no two pieces of one kind stand side by side. The same two texts always give the same difference, on any machine.
 *
 * Paragraphs are laid side by side first, so that a long text costs no more than what changed in it; only where paragraphs differ are
 * their words compared.
 */
export function differenceOf(before: string, after: string): Piece[] {
  const [from, to] = [paragraphsOf(before), paragraphsOf(after)]
  const hunks = compare(from, to, mostChanges) ?? [{ removed: from, added: to }]
  return grouped(hunks.flatMap(byWords))
}

/** Something that went and what came in its place, or what stayed; in paragraphs or in words. */
type Hunk<T> = { same: T } | { removed: T; added: T }

/** @returns null when more than `most` changed */
function compare(before: string[], after: string[], most: number): Hunk<string[]>[] | null {
  const parts = diffArrays(before, after, { maxEditLength: most })
  if (!parts) return null
  const hunks: Hunk<string[]>[] = []
  for (const { value, added, removed } of parts) {
    const last = hunks.at(-1)
    if (!added && !removed) hunks.push({ same: value })
    else if (last && 'removed' in last) last[added ? 'added' : 'removed'].push(...value)
    else hunks.push({ removed: removed ? value : [], added: added ? value : [] })
  }
  return hunks
}

function byWords(hunk: Hunk<string[]>): Hunk<string>[] {
  if ('same' in hunk) return [{ same: hunk.same.join('') }]
  const { removed, added } = hunk
  const words = wordByWord(removed.join(''), added.join(''), mostChanges)
  if (words) return words
  // As many paragraphs as before, and something in each of them is other: likely still the same ones.
  if (removed.length === added.length)
    return removed.flatMap((text, place) => {
      const other = added[place] ?? ''
      return wordByWord(text, other, mostChangesInOne) ?? [{ removed: text, added: other }]
    })
  return [{ removed: removed.join(''), added: added.join('') }]
}

function wordByWord(removed: string, added: string, most: number): Hunk<string>[] | null {
  if (removed === '' || added === '') return [{ removed, added }]
  const hunks = compare(wordsOf(removed), wordsOf(added), most)
  return (
    hunks?.map((hunk) =>
      'same' in hunk
        ? { same: hunk.same.join('') }
        : { removed: hunk.removed.join(''), added: hunk.added.join('') },
    ) ?? null
  )
}

/** Each with the blank lines after it. */
function paragraphsOf(text: string): string[] {
  return text.match(/[^\n]*\n+|[^\n]+/g) ?? []
}

/** Words, the white space between them and marks, each by itself. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []
}

/** What came after what went, each kind put together with its neighbours of the same kind. */
function grouped(hunks: Hunk<string>[]): Piece[] {
  return withoutIslands(joined(hunks)).flatMap((hunk): Piece[] => {
    if ('same' in hunk) return [{ kind: 'same', text: hunk.same }]
    const pieces: Piece[] = [
      { kind: 'removed', text: hunk.removed },
      { kind: 'added', text: hunk.added },
    ]
    return pieces.filter(({ text }) => text !== '')
  })
}

function joined(hunks: Hunk<string>[]): Hunk<string>[] {
  const result: Hunk<string>[] = []
  for (const hunk of hunks) {
    const last = result.at(-1)
    if (last && 'same' in last && 'same' in hunk) last.same += hunk.same
    else if (last && 'removed' in last && 'removed' in hunk) {
      last.removed += hunk.removed
      last.added += hunk.added
    } else result.push({ ...hunk })
  }
  return result
}

/** A space or a comma that is in both, between words that changed, is no help to who reads the difference: it changes along. */
function withoutIslands(hunks: Hunk<string>[]): Hunk<string>[] {
  return joined(
    hunks.map((hunk, place) => {
      const isIsland =
        'same' in hunk && place > 0 && place < hunks.length - 1 && !/[\p{L}\p{N}\n]/u.test(hunk.same)
      return isIsland ? { removed: hunk.same, added: hunk.same } : hunk
    }),
  )
}
