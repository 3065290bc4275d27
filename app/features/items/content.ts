import {
  emptyRichText,
  type ItemContent,
  type ItemKind,
  type RichText,
  type Source,
} from '#db/schema/index.ts'

type Blank = { [Kind in ItemKind]: Extract<ItemContent, { kind: Kind }> }

/** An item of which nothing was said yet. */
export function blank<Kind extends ItemKind>(kind: Kind): Blank[Kind] {
  return structuredClone(blanks[kind])
}

/** What can be given of an item; what is left out is unknown. */
export type GivenItem<Kind extends ItemKind = ItemKind> = Kind extends ItemKind
  ? Partial<Blank[Kind]> & { kind: Kind; title: string }
  : never

/**
 * The whole content of an item, with every field in the same order: two contents then are the same when their JSON is.
 */
export function contentOf(given: GivenItem): ItemContent {
  const base = blank(given.kind)
  const filled = Object.fromEntries(
    Object.keys(base).map((name) => [
      name,
      (given as Record<string, unknown>)[name] ?? (base as Record<string, unknown>)[name],
    ]),
  )
  return filled as ItemContent
}

const common: { title: string; story: RichText; themes: string[]; sources: Source[]; provenance: string } = {
  title: '',
  story: emptyRichText,
  themes: [],
  sources: [],
  provenance: '',
}

const blanks: Blank = {
  dilemma: { kind: 'dilemma', ...common, poles: [], state: 'current', stateReason: '' },
  question: { kind: 'question', ...common, addressedTo: 'everyone', state: 'open', stateReason: '' },
  expectation: {
    kind: 'expectation',
    ...common,
    mechanism: '',
    forWhom: '',
    byWhen: '',
    signs: '',
    state: 'open',
    stateReason: '',
    comeBackOn: '',
  },
  intervention: {
    kind: 'intervention',
    ...common,
    forWhom: '',
    domain: '',
    type: '',
    typeOther: '',
    scale: '',
    outcomeScale: '',
    phase: '',
    targetGroups: [],
    aims: [],
    period: { from: null, to: null, text: '' },
    partners: [],
    expectedYields: [],
    reportedEffects: [],
    nationalEvidence: '',
    localEvidence: '',
    evidenceNote: '',
    isContested: false,
    contestedFor: '',
    contestedAgainst: '',
    catalogueKey: '',
  },
}
