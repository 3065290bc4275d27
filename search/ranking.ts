import { has, inAll, inOne, noRows, type RowSet, rowsIn, sizeOf } from './row-sets.ts'

/** Where a word stands, and what it counts for there. */
type Standing = { rows: RowSet; worth: number }
/** All a word of the question is answered by; each row counts for the best it has. */
export type Answering = Standing[]

/** What a word counts for in the text; less than all of it, the longer the text. */
const inText = 1
const lengthWorth = 0.25

type Best = { row: number; score: number }

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
): number[] {
  const byWorth = words.map((word) => word.toSorted((a, b) => b.worth - a.worth))
  const rarities = byWorth.map((word) => {
    const having = sizeOf(inAll([among, inOne(word.map(({ rows }) => rows))]))
    return Math.log(1 + texts / (1 + having))
  })
  const [only] = byWorth
  const looked = only && byWorth.length === 1 ? firstOf(among, only, most) : among
  let best: Best[] = []
  let least = Number.NEGATIVE_INFINITY
  const isBetter = (a: Best, b: Best) => b.score - a.score || a.row - b.row
  for (const row of rowsIn(looked)) {
    let score = 0
    let text = 0
    for (let index = 0; index < byWorth.length; index++) {
      for (const { rows, worth } of byWorth[index] ?? []) {
        if (!has(rows, row)) continue
        const tells = worth * (rarities[index] ?? 0)
        score += tells
        if (worth <= inText) text += tells
        break
      }
    }
    if (score <= least) continue
    if (text > 0) {
      const longer = lengthWorth * Math.log1p(lengthOf(row) / 1000)
      score -= text * (1 - 1 / (1 + longer))
      if (score <= least) continue
    }
    best.push({ row, score })
    if (best.length < 2 * most) continue
    best = best.sort(isBetter).slice(0, most)
    least = best.at(-1)?.score ?? least
  }
  return best
    .sort(isBetter)
    .slice(0, most)
    .map(({ row }) => row)
}

/** Of one word what is worth most comes before the rest, whatever the length: only as many kinds of it as are needed. */
function firstOf(among: RowSet, byWorth: Answering, most: number): RowSet {
  let rows = noRows
  for (const standing of byWorth) {
    rows = inOne([rows, inAll([among, standing.rows])])
    if (sizeOf(rows) >= most) break
  }
  return rows
}
