import { doMeet, has, type RowSet, rowAt, rowsIn, sizeInBoth, sizeOf } from './row-sets.ts'

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

/** A place where a word can stand: what that is worth, and whether it is in the text. */
type Weighed = { rows: RowSet; worth: number; isInText: boolean }
/** One place for each word, of which null is none: what a row that has them all is worth, and how much of it is in the text. */
type Combination = { places: (Weighed | null)[]; worth: number; inText: number }

/** With more combinations than this, rows are looked at one by one. */
const mostCombinations = 4096
/** Of the combinations seldom more than this part is looked at. */
const partLooked = 0.25

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
  const byWorth = words.map((ways) => placesByWorth(among, ways, texts))
  const best = makeBest(most)
  const consider = (row: number, worth: number, inText: number) => {
    const longer = inText > 0 ? lengthWorth * Math.log1p(lengthOf(row) / 1000) : 0
    best.add(row, worth - inText * (1 - 1 / (1 + longer)))
  }
  const combinations = byWorth.reduce((all, places) => all * (places.length + 1), 1)
  const looks = sizeOf(among) * byWorth.reduce((all, places) => all + places.length, 0)
  if (combinations > mostCombinations || looks < partLooked * combinations * among.length)
    eachRow(among, byWorth, consider)
  else eachCombination(among, byWorth, best.takes, consider)
  return best.rows()
}

/** The places of one word, what is worth most first; a row counts for the first it is in. */
function placesByWorth(among: RowSet, ways: Answering, texts: number): Weighed[] {
  return ways
    .flatMap((way) => {
      const rarity = rarityOf(sizeInBoth(among, way.rows), texts)
      return way.standing
        .filter(({ rows }) => doMeet(among, rows))
        .map(({ rows, worth }) => ({ rows, worth: worth * rarity, isInText: worth <= textWorth }))
    })
    .sort((a, b) => b.worth - a.worth)
}

type Consider = (row: number, worth: number, inText: number) => void

function eachRow(among: RowSet, byWorth: readonly Weighed[][], consider: Consider): void {
  for (const row of rowsIn(among)) {
    let worth = 0
    let inText = 0
    for (const places of byWorth) {
      for (const place of places) {
        if (!has(place.rows, row)) continue
        worth += place.worth
        if (place.isInText) inText += place.worth
        break
      }
    }
    consider(row, worth, inText)
  }
}

/** The best combination first, until no other can be better than what was found: most are never looked at. */
function eachCombination(
  among: RowSet,
  byWorth: readonly Weighed[][],
  takes: (score: number) => boolean,
  consider: Consider,
): void {
  const rest = among.slice()
  for (const { places, worth, inText } of combinationsOf(byWorth)) {
    if (!takes(worth)) return
    const sets = places.flatMap((place) => place?.rows ?? [])
    for (let at = 0; at < rest.length; at++) {
      let bits = rest[at] ?? 0
      for (let index = 0; bits !== 0 && index < sets.length; index++) bits &= sets[index]?.[at] ?? 0
      if (bits === 0) continue
      // Nothing worth less can take a row again.
      rest[at] = (rest[at] ?? 0) & ~bits
      for (; bits !== 0; bits &= bits - 1) consider(rowAt(at, bits), worth, inText)
    }
  }
}

function combinationsOf(byWorth: readonly Weighed[][]): Combination[] {
  let all: Combination[] = [{ places: [], worth: 0, inText: 0 }]
  for (const places of byWorth)
    all = all.flatMap((before) =>
      [...places, null].map((place) => ({
        places: [...before.places, place],
        worth: before.worth + (place?.worth ?? 0),
        inText: before.inText + (place?.isInText ? place.worth : 0),
      })),
    )
  return all.sort((a, b) => b.worth - a.worth)
}

/** Keeps the best `most` of the rows it is given; of what is as good the first row comes first. */
export function makeBest(most: number) {
  let best: Ranked[] = []
  let least: Ranked = { row: 0, score: Number.NEGATIVE_INFINITY }
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
