import type { Person } from '#app/auth/actor.ts'
import { insteadIn, readQuestion } from '#search/ask.ts'
import { SearchAway } from '#search/index.ts'
import { search } from '../search/queries.ts'
import { synonymsIn } from './queries.ts'

export type Trial = {
  q: string
  /** What of the question has words that mean about the same, and which. */
  instead: { asked: string; others: string[] }[]
  /** How many there are of the words themselves, and with the others; null when nobody can search at the moment. */
  totals: { without: number; with: number } | null
}

/** What the words that mean about the same do for a question, in what this organiser may read. */
export async function tryQuestion(actor: Person, q: string): Promise<Trial> {
  const { terms } = readQuestion(q)
  const instead = insteadIn(terms, synonymsIn(q)).map(({ from, to, others }) => ({
    asked: terms
      .slice(from, to)
      .flatMap(({ forms }) => forms)
      .join(' '),
    others: others.map((forms) => forms.join(' ')),
  }))
  try {
    const [without, withThem] = await Promise.all([
      search(actor, { q, isWithoutSynonyms: true, limit: 1 }),
      search(actor, { q, limit: 1 }),
    ])
    const totalOf = ({ matched, total }: typeof without) => (matched === 'all' ? total : 0)
    return { q, instead, totals: { without: totalOf(without), with: totalOf(withThem) } }
  } catch (error) {
    if (error instanceof SearchAway) return { q, instead, totals: null }
    throw error
  }
}
