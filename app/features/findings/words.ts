import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import type { FindingKind } from './queries.ts'

export function sayKind(kind: FindingKind): string {
  return kind === 'finding' ? m.findings_kind_finding() : m.findings_kind_advice()
}

/** What a kind is called in an address. */
export const kindInAddress = { finding: 'bevinding', advice: 'handelingsperspectief' } as const

/** That nobody asked is said as plainly as an answer is. */
export function sayDissent({ dissent, hasNoDissent }: { dissent: string; hasNoDissent: boolean }): string {
  return dissent || (hasNoDissent ? m.findings_dissent_nobody() : m.findings_dissent_unasked())
}

const itemWords: Record<ItemKind, () => string> = {
  dilemma: m.findings_item_dilemma,
  question: m.findings_item_question,
  expectation: m.findings_item_expectation,
  intervention: m.findings_item_intervention,
}

export function sayItemKind(kind: ItemKind): string {
  return itemWords[kind]()
}
