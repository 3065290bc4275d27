import type { Audience } from '#db/schema/index.ts'
import type { Version } from '#search/engine.ts'

/** What the scopes of a case are made of. */
export type IndexedCase = { id: number; networkId: number; isReference: boolean }

/** The scopes that read what is shared with `audience`. Whoever reads it holds one of these; see `scopes.ts`. */
export function readersOf(theCase: IndexedCase, audience: Audience): string[] {
  if (audience === 'public') return ['public']
  // A guest reads what the whole network reads, of their own case only.
  if (audience === 'network')
    return theCase.isReference
      ? [`network:${theCase.networkId}`]
      : [`network:${theCase.networkId}`, `local:${theCase.id}`]
  if (theCase.isReference) return [`reference-inside:${theCase.networkId}`]
  return [`${audience === 'local' ? 'local' : 'coalition'}:${theCase.id}`]
}

/**
 * The same for what belongs to the network and to no case. There is no coalition to keep it to, so nobody finds what says it is.
 */
export function readersInNetwork(networkId: number, audience: Audience): string[] {
  if (audience === 'public') return ['public']
  return audience === 'network' ? [`network:${networkId}`] : []
}

/** The smaller of two audiences: they include each other. */
export function narrower(a: Audience, b: Audience): Audience {
  return width.indexOf(a) < width.indexOf(b) ? a : b
}

const width: Audience[] = ['coalition', 'local', 'network', 'public']

export type Layer = Omit<Version, 'readers' | 'exceptFor'> & { audience: Audience }

/**
 * What each group of readers sees of one thing, from the widest audience to the narrowest: nobody sees two.
 * A layer that says the same as the one before it is left out.
 */
export function versionsOf(theCase: IndexedCase, layers: Layer[]): Version[] {
  const different = layers.filter((layer, index) => {
    const before = layers[index - 1]
    return !before || wordsOf(before) !== wordsOf(layer)
  })
  return different.map(({ audience, ...words }, index) => {
    const next = different[index + 1]
    return {
      ...words,
      readers: readersOf(theCase, audience),
      exceptFor: next ? readersOf(theCase, next.audience) : [],
    }
  })
}

function wordsOf({ audience: _, since: __, ...words }: Layer): string {
  return JSON.stringify(words)
}

/** What somebody wrote they may always read, as long as they may know of the case it is on: hence two scopes in one. */
export function ownScope(personId: number, scope: string): string {
  return `person:${personId}:${scope}`
}
