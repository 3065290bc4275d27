import type { CodeList, ItemContent } from '#db/schema/index.ts'
import { offerCodes } from '../networks/offer.ts'
import type { Code } from '../networks/queries.ts'

const lists = [
  'theme',
  'targetGroup',
  'domain',
  'interventionType',
  'scale',
  'interventionPhase',
  'aim',
  'nationalEvidence',
  'localEvidence',
] as const satisfies readonly CodeList[]

type Choice = { value: string; label: string }
/** The codes that the form of an item offers, by list. */
export type CodeChoices = Record<(typeof lists)[number], Choice[]>

/** The codes of now, and those the item has already: a code that was retired is not lost by saving something else. */
export function choicesFor(codes: readonly Code[], content: ItemContent | null): CodeChoices {
  return Object.fromEntries(
    lists.map((list) => [list, offerCodes(codes, list, content ? chosenOf(content)[list] : [])]),
  ) as CodeChoices
}

function chosenOf(content: ItemContent): Record<(typeof lists)[number], string[]> {
  const none = {
    targetGroup: [],
    domain: [],
    interventionType: [],
    scale: [],
    interventionPhase: [],
    aim: [],
    nationalEvidence: [],
    localEvidence: [],
  }
  if (content.kind !== 'intervention') return { ...none, theme: content.themes }
  return {
    theme: content.themes,
    targetGroup: content.targetGroups,
    domain: [content.domain],
    interventionType: [content.type],
    scale: [content.scale, content.outcomeScale],
    interventionPhase: [content.phase],
    aim: content.aims,
    nationalEvidence: [content.nationalEvidence],
    localEvidence: [content.localEvidence],
  }
}
