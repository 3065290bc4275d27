import { fewHits } from '#search/ask.ts'
import type { Answer, Synonym } from '#search/engine.ts'
import { synonymsIn } from './queries.ts'

type Asking = (synonyms: Synonym[]) => Promise<Answer> | Answer

/**
 * Asks a question with what means about the same as its words. When some were read as others, which only the engine knows, and little has those, it
 * is asked once more with what means the same as what must have been meant.
 */
export async function askWithSynonyms(q: string, ask: Asking): Promise<Answer> {
  const synonyms = synonymsIn(q)
  const answer = await ask(synonyms)
  const { corrected, matched, totalOfAll, words } = answer
  if (!corrected || (matched === 'all' && totalOfAll >= fewHits)) return answer
  const meant = new Map(corrected.map(({ from, to }) => [from, to]))
  const known = new Set(synonyms.map(({ asked }) => asked.join(' ')))
  const further = synonymsIn(words.map((word) => meant.get(word) ?? word).join(' ')).filter(
    ({ asked }) => !known.has(asked.join(' ')),
  )
  return further.length === 0 ? answer : ask([...synonyms, ...further])
}
