import type { Instead, Term } from './ask.ts'
import type { Reader } from './engine.ts'
import { everywhere, inContext, own, type Place, soughtIn } from './fts5-places.ts'
import { doMeet, inAll, inOne, isEmpty, type Match, noRows, type RowSet, without } from './row-sets.ts'
import type { Steps } from './steps.ts'
import { phrasesOf, waysToSay } from './terms.ts'
import type { Phrase } from './written-rows.ts'

export type Finding = ReturnType<typeof makeFinding>

/**
 * Where the words of a question are.
 * @param of  where a phrase stands, by who may read all
 * @param readBy  the rows that may be read
 */
export function makeFinding(of: (match: Match) => RowSet, readBy: (reader: Reader) => RowSet, steps: Steps) {
  /**
   * Where all of these are, or what can stand instead of some. One of them in more than the name of what it is a part of: else a case brings all
   * its parts.
   */
  function haveAll(terms: Term[], instead: Instead[] = []): RowSet {
    const [only, ...more] = terms
    if (only && more.length === 0 && instead.length === 0) return ownRowsOf(only)
    const said = waysToSay(terms, instead, steps)
    const within = (place?: Place) =>
      inAll(said.map((ways) => inOne(ways.map((way) => inAll(way.map((term) => rowsOf(term, place)))))))
    const rows = within()
    const named = inAll([rows, within(inContext)])
    if (isEmpty(named)) return rows
    const own = inOne(said.flat(2).map(ownRowsOf))
    return without(rows, without(named, own))
  }

  /** Where one of the words is that answer to this term, each kept by itself: the next question has other words beside it. */
  function rowsOf(term: Term, place?: Place): RowSet {
    const anywhere = (phrase: Phrase) => of(soughtIn(everywhere, phrase, term))
    const there = (phrase: Phrase) => {
      if (!place) return anywhere(phrase)
      return isEmpty(anywhere(phrase)) ? noRows : of(soughtIn(place, phrase, term))
    }
    return inOne(phrasesOf(term).map((phrases) => inAll(phrases.map(there))))
  }

  /** Where it is in more than the name of what that is a part of. */
  const ownRowsOf = (term: Term) => (isEmpty(rowsOf(term, inContext)) ? rowsOf(term) : rowsOf(term, own))

  /** The rows of these that may be read. */
  function seen(rows: RowSet, reader: Reader): RowSet {
    return inAll([rows, readBy(reader)])
  }

  function isFound(term: Term, reader: Reader): boolean {
    return areFound([term], reader)
  }

  function areFound(terms: Term[], reader: Reader): boolean {
    return doMeet(haveAll(terms), readBy(reader))
  }

  return { haveAll, rowsOf, ownRowsOf, seen, isFound, areFound }
}
