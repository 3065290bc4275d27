import type { Finding } from './finding.ts'
import { placesToTell } from './fts5-places.ts'
import { nearness, shortest } from './nearness.ts'
import type { Found, Way } from './planning.ts'
import { bestOf, type Ranked, rarityOf } from './ranking.ts'
import { inAll, isEmpty, noRows, type RowSet, sizeInBoth, without } from './row-sets.ts'
import { formsIn } from './terms.ts'

/** So many of the best are put in order by how near the words of the question stand to each other in them. */
const mostRead = 40
/** What that counts for, beside the words themselves. */
const nearWorth = 0.6

type Texts = {
  /** How many there are. */
  texts: () => number
  lengthOf: (row: number) => number
  read: (row: number) => Record<'title' | 'essence' | 'tags' | 'body', string>
}

/** Puts what was found in order. */
export function makeBestFirst({ rowsOf }: Finding, { texts, lengthOf, read }: Texts) {
  /**
   * The best of these rows, where it counts for more to have a word in the essence than in the text, and for most in the title. What was found by
   * all words before it was by some comes first.
   */
  function best({ rows, words, first, isText }: Found, most: number): number[] {
    const answering = words.map((ways) =>
      ways.map((way) => ({
        rows: way.rows,
        standing: [
          way,
          // What means the same as one of many words of a text: where that stands tells less than it costs to find.
          ...(isText && way.worth < 1 ? [] : placesToTell).map(({ place, worth }) => ({
            rows: rowsOf(way.term, place),
            worth: worth * way.worth,
          })),
        ],
      })),
    )
    const inOrder = (among: RowSet) => {
      const of = { texts: texts(), lengthOf }
      const ranked = bestOf(among, answering, Math.max(most, mostRead), of)
      if (isText || words.length < 2 || ranked.length < 2) return ranked
      return [...nearestFirst(ranked.slice(0, mostRead), rows, words), ...ranked.slice(mostRead)]
    }
    const before = first ? inAll([rows, first]) : noRows
    const ranked = isEmpty(before) ? inOrder(rows) : [...inOrder(before), ...inOrder(without(rows, before))]
    return ranked.slice(0, most).map(({ row }) => row)
  }

  /** In another order for how near to each other the words stand in the text; `among` are those that were found, by what this reader may see. */
  function nearestFirst(ranked: Ranked[], among: RowSet, words: Way[][]): Ranked[] {
    const sought = words.map((ways) => ({
      forms: shortest(ways.flatMap(({ term }) => formsIn(term))),
      worth: rarityOf(Math.max(...ways.map(({ rows }) => sizeInBoth(among, rows))), texts()),
    }))
    return ranked
      .map(({ row, score }) => {
        const { title, essence, tags, body } = read(row)
        return { row, score: score + nearWorth * nearness([title, essence, tags, body], sought) }
      })
      .sort((a, b) => b.score - a.score || a.row - b.row)
  }

  return best
}
