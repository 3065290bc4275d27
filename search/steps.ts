/**
 * What is done with the words of texts and questions besides comparing them as they stand, in the order in which it was built up. Each can be
 * left out, to measure what it is worth (`npm run search:golden`); the product does them all.
 */
export const steps = [
  'forms',
  'parts',
  'slips',
  'joined',
  'verbs',
  'sound',
  'beginnings',
  'synonyms',
  'derivations',
  'apart',
  'coverage',
] as const
export type Step = (typeof steps)[number]
export type Steps = ReadonlySet<Step>

export const allSteps: Steps = new Set(steps)

export const allBut = (left: Step): Steps => new Set(steps.filter((step) => step !== left))

/** What changes an index; the others change how a question is asked of one. */
export const stepsOfIndex: readonly Step[] = ['forms', 'parts', 'verbs', 'derivations']
