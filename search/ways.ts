import type { Instead, Term } from './ask.ts'
import { lemmaOf } from './dutch/lemma.ts'

/** Words that have to stand together in this order, or one that may be the beginning of a word. */
export type Wanted = { words: string[]; isPrefix: boolean }
/** All of these have to be there. */
export type Way = Wanted[]

/** A server looks at so many words of a question, and would leave out the others without a word. */
const mostWanted = 10
/** So many ways to ask one question at most, and so many to choose those from. */
export const mostWays = 50
const mostTried = 1000

/**
 * A question as the ways to ask it of an engine that knows no "or": the plainest first. What the forms of a word have in common stands for all of
 * them, because it is in the index wherever one of them is. A way that could only find what another finds is left out.
 */
export function waysOf(terms: readonly Term[], instead: readonly Instead[] = []): Way[] {
  let ways: Way[] = [[]]
  for (let at = 0; at < terms.length; ) {
    const here = instead.find(({ from }) => from === at)
    const to = here?.to ?? at + 1
    let said: Way[] = [[]]
    for (const term of terms.slice(at, to)) said = allPairs(said, waysToSay(term))
    ways = allPairs(ways, [
      ...said,
      ...(here?.others ?? []).map(sameAs),
      ...(here?.apart ?? []).map((forms) => forms.map((form) => whole([lemmaOf(form)]))),
    ])
    at = to
  }
  return withoutWider(ways.map(onceEach).filter((way) => way.length <= mostWanted && way.every(isAskable)))
}

/** Without what asks all that another asks, and so finds nothing more; of those that ask the same the first stays. */
function withoutWider(ways: readonly Way[]): Way[] {
  const numbers = new Map<string, number>()
  const numberOf = (wanted: Wanted) => {
    const key = keyOf(wanted)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const once = new Map<string, { way: Way; asks: Set<number> }>()
  for (const way of ways) {
    const asks = new Set(way.map(numberOf))
    const key = [...asks].sort((a, b) => a - b).join()
    if (!once.has(key)) once.set(key, { way, asks })
  }
  const all = [...once.values()]
  const found: Way[] = []
  for (const { way, asks } of all) {
    if (found.length === mostWays) break
    if (!all.some((other) => other.asks.size < asks.size && [...other.asks].every((one) => asks.has(one))))
      found.push(way)
  }
  return found
}

/** The words of this question as they were typed, and nothing else. */
export function wayAsTyped(terms: readonly Term[]): Way {
  return terms.map(asTyped)
}

/**
 * Whether a server can be asked for it. Of other letters it is not sure that a server takes them for one word, as we do; of a word that it does not
 * take for one at all it would find everything.
 */
export function isAskable({ words }: Wanted): boolean {
  return words.length > 0 && words.every((word) => /^[a-z0-9]{1,200}$/.test(word))
}

/** Everything that answers to a term. */
function waysToSay(term: Term): Way[] {
  const typed = asTyped(term)
  if (term.isExact || !term.others) return [[typed]]
  const forms = term.others.filter(({ how }) => how === 'form')
  const others = term.others.filter(({ how }) => how !== 'form')
  const wayTo = ({ forms: words, isApart }: (typeof others)[number]): Way =>
    isApart ? words.map((word) => whole([word])) : [whole(words)]
  const ways = [...forms.map(wayTo), [typed], ...others.map(wayTo)]
  return ways.filter((way) => !ways.some((other) => other !== way && isCoveredBy(way, other)))
}

/** A word by what its forms have in common, and by its beginning. */
function isCoveredBy([one, ...rest]: Way, [other, ...more]: Way): boolean {
  if (!one || !other || rest.length > 0 || more.length > 0) return false
  const [word = '', ...further] = one.words
  const [wider = ''] = other.words
  if (further.length > 0 || other.words.length > 1) return false
  if (other.isPrefix) return word.startsWith(wider)
  return !one.isPrefix && word !== wider && lemmaOf(word) === wider
}

/** One word in all its forms, more words as they stand. */
function sameAs(forms: string[]): Way {
  return [whole(forms.length === 1 ? forms.map((form) => lemmaOf(form)) : forms)]
}

const whole = (words: string[]): Wanted => ({ words, isPrefix: false })
const asTyped = ({ forms, isPrefix }: Term): Wanted => ({ words: forms, isPrefix })
const keyOf = ({ words, isPrefix }: Wanted) => `${words.join(' ')}${isPrefix ? '*' : ''}`

function onceEach(way: Way): Way {
  return [...new Map(way.map((wanted) => [keyOf(wanted), wanted])).values()]
}

/** Every way of the one with every way of the other; those with the first of both come first. */
function allPairs(ways: Way[], more: Way[]): Way[] {
  return more.flatMap((next) => ways.map((way) => [...way, ...next])).slice(0, mostTried)
}
