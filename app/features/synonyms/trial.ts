import type { Person } from '#app/auth/actor.ts'
import { readQuestion } from '#search/ask.ts'
import { runningSearch, SearchAway } from '#search/index.ts'
import { search } from '../search/queries.ts'
import { listedSynonyms } from './queries.ts'

export type Trial = {
  q: string
  /** Null when nobody can search at the moment. */
  found: {
    /** What of the question has words that mean about the same, and which. */
    instead: { asked: string; others: string[] }[]
    /** How many there are of the words themselves, and with the others. */
    totals: { without: number; with: number }
  } | null
}

/** What the words that mean about the same do for a question, in what this organiser may read. */
export async function tryQuestion(actor: Person, q: string): Promise<Trial> {
  const listed = listedSynonyms()
  const { terms } = readQuestion(q)
  try {
    const [found, without, withThem] = await Promise.all([
      listed ? runningSearch().insteadOf(q, listed) : [],
      search(actor, { q, isWithoutSynonyms: true, limit: 1 }),
      search(actor, { q, limit: 1 }),
    ])
    const instead = found.map(({ from, to, others }) => ({
      asked: terms
        .slice(from, to)
        .flatMap(({ forms }) => forms)
        .join(' '),
      others: others.map((forms) => forms.join(' ')),
    }))
    const totalOf = ({ matched, total }: typeof without) => (matched === 'all' ? total : 0)
    return { q, found: { instead, totals: { without: totalOf(without), with: totalOf(withThem) } } }
  } catch (error) {
    if (error instanceof SearchAway) return { q, found: null }
    throw error
  }
}
