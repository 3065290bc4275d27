import { has, inAll, isEmpty, type RowSet, rowsIn, sizeOf, without } from './row-sets.ts'

/** Where something that answers to a word stands, and what it counts for there. */
type Standing = { rows: RowSet; worth: number }
/** The ways to answer to a word of the question, each with all rows it is in; each row counts for the best it has. */
export type Answering = { rows: RowSet; standing: Standing[] }[]

/** What a word counts for in the text; less than all of it, the longer the text. */
const textWorth = 1
const lengthWorth = 0.25

export type Ranked = { row: number; score: number }

/** What a word counts for that is in `having` of all texts: more, the fewer. */
export const rarityOf = (having: number, texts: number) => Math.log(1 + texts / (1 + having))

/** Rows that have the same words in the same places: what that is worth, and how much of it is in the text. */
type Alike = { rows: RowSet; worth: number; inText: number }

/** With more ways than this in which words can stand, rows are looked at one by one. */
const mostAlike = 64

/**
 * The best `most` of these rows: those that have most of the words, a rare word counting for more than a common one. Words that stand far apart in
 * a long text say little of it, so what is only in the text counts for less there.
 * Of what is as good the first row comes first.
 * @param lengthOf  of the text of a row, in characters
 */
export function bestOf(
  among: RowSet,
  words: readonly Answering[],
  most: number,
  { texts, lengthOf }: { texts: number; lengthOf: (row: number) => number },
): Ranked[] {
  const byWorth = words.map((ways) =>
    ways
      .flatMap((way) => {
        const rarity = rarityOf(sizeOf(inAll([among, way.rows])), texts)
        return way.standing.map(({ rows, worth }) => ({
          rows,
          worth: worth * rarity,
          isInText: worth <= textWorth,
        }))
      })
      .sort((a, b) => b.worth - a.worth),
  )
  const best = makeBest(most)
  const consider = (row: number, worth: number, inText: number) => {
    const longer = inText > 0 ? lengthWorth * Math.log1p(lengthOf(row) / 1000) : 0
    best.add(row, worth - inText * (1 - 1 / (1 + longer)))
  }
  if (byWorth.reduce((ways, word) => ways * (word.length + 1), 1) > mostAlike) {
    for (const row of rowsIn(among)) {
      const standing = byWorth.map((word) => word.find(({ rows }) => has(rows, row)))
      consider(
        row,
        standing.reduce((sum, one) => sum + (one?.worth ?? 0), 0),
        standing.reduce((sum, one) => sum + (one?.isInText ? one.worth : 0), 0),
      )
    }
    return best.rows()
  }
  for (const alike of groupsOf(among, byWorth)) {
    if (!best.takes(alike.worth)) break
    for (const row of rowsIn(alike.rows)) consider(row, alike.worth, alike.inText)
  }
  return best.rows()
}

type Weighed = { rows: RowSet; worth: number; isInText: boolean }

/** What is worth most first; each word of a row counts for the best place it stands in. */
function groupsOf(among: RowSet, byWorth: readonly (readonly Weighed[])[]): Alike[] {
  let groups: Alike[] = [{ rows: among, worth: 0, inText: 0 }]
  for (const word of byWorth) {
    const split: Alike[] = []
    for (const group of groups) {
      let rest = group.rows
      for (const { rows, worth, isInText } of word) {
        const having = inAll([rest, rows])
        if (isEmpty(having)) continue
        split.push({
          rows: having,
          worth: group.worth + worth,
          inText: group.inText + (isInText ? worth : 0),
        })
        rest = without(rest, having)
      }
      if (!isEmpty(rest)) split.push({ ...group, rows: rest })
    }
    groups = split
  }
  return groups.sort((a, b) => b.worth - a.worth)
}

function makeBest(most: number) {
  let best: Ranked[] = []
  let least = { row: 0, score: Number.NEGATIVE_INFINITY }
  const keep = () => {
    best = best.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, most)
    least = (best.length === most && best.at(-1)) || least
  }
  return {
    /** Whether something of this score can still be among the best. */
    takes(score: number): boolean {
      keep()
      return score >= least.score
    },
    add(row: number, score: number): void {
      if (score < least.score || (score === least.score && row > least.row)) return
      best.push({ row, score })
      if (best.length >= 2 * most) keep()
    },
    rows(): Ranked[] {
      keep()
      return best
    },
  }
}
