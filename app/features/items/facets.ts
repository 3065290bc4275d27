import type { CodeList, ItemKind } from '#db/schema/index.ts'

/** What one can choose by in a list across cases; the names of columns of `listings`, but for the theme. */
export type Facet = 'domain' | 'type' | 'phase' | 'scale' | 'evidence' | 'addressedTo' | 'state' | 'theme'

export const facetsOf: Record<ItemKind, readonly Facet[]> = {
  intervention: ['domain', 'type', 'phase', 'scale', 'evidence'],
  dilemma: ['state', 'theme'],
  question: ['addressedTo', 'state', 'theme'],
  expectation: ['state', 'theme'],
}

/** Its word in an address. */
export const facetWords: Record<Facet, string> = {
  domain: 'domein',
  type: 'soort',
  phase: 'fase',
  scale: 'schaal',
  evidence: 'onderbouwing',
  addressedTo: 'aan',
  state: 'stand',
  theme: 'thema',
}

/** The list its values are codes of; the others have values of their own. */
export const codeListOf: Partial<Record<Facet, CodeList>> = {
  domain: 'domain',
  type: 'interventionType',
  phase: 'interventionPhase',
  scale: 'scale',
  evidence: 'localEvidence',
  theme: 'theme',
}

/** Chosen of a list, it is what nobody gave a code of that list. No code has this key: those are made of words. */
export const unknownKey = '-'

/** Of which lists of codes an item may have none; an item without a theme is not looked for. */
export const mayBeUnknown: ReadonlySet<Facet> = new Set(['domain', 'type', 'phase', 'scale', 'evidence'])
