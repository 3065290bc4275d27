import { m } from '#app/paraglide/messages.js'
import { sayDate } from '#app/ui/moment.tsx'
import type {
  DilemmaContent,
  ExpectationContent,
  InterventionContent,
  ItemContent,
  QuestionContent,
} from '#db/schema/index.ts'
import type { Code } from '../networks/queries.ts'
import { addresseeWords, stateWords } from './words.ts'

/** A named value of an item; `values` where there are several of equal weight. */
export type ItemLine = { label: string; value: string; isLong?: boolean }

type Label = (list: Code['list'], key: string) => string

/** An item as people read it, line by line, without its title, story and sources; what was not said is left out. */
export function linesOfItem(content: ItemContent, codes: readonly Code[]): ItemLine[] {
  const names = new Map(codes.map(({ list, key, label }) => [`${list} ${key}`, label]))
  const label: Label = (list, key) => (key ? (names.get(`${list} ${key}`) ?? key) : '')
  return [
    ...ownLines(content, label),
    { label: m.items_themes(), value: content.themes.map((key) => label('theme', key)).join(', ') },
  ].filter(({ value }) => value !== '')
}

function ownLines(content: ItemContent, label: Label): ItemLine[] {
  switch (content.kind) {
    case 'dilemma':
      return dilemmaLines(content)
    case 'question':
      return questionLines(content)
    case 'expectation':
      return expectationLines(content)
    case 'intervention':
      return interventionLines(content, label)
  }
}

function dilemmaLines({ poles, state, stateReason }: DilemmaContent): ItemLine[] {
  const [one = '', other = ''] = poles
  return [
    { label: m.items_pole_one(), value: one, isLong: true },
    { label: m.items_pole_other(), value: other, isLong: true },
    { label: m.items_state(), value: stateWords.dilemma[state]() },
    { label: m.items_state_reason(), value: stateReason, isLong: true },
  ]
}

function questionLines({ addressedTo, state, stateReason }: QuestionContent): ItemLine[] {
  return [
    {
      label: m.items_addressed_to(),
      value: addresseeWords[addressedTo](),
    },
    { label: m.items_state(), value: stateWords.question[state]() },
    { label: m.items_state_reason(), value: stateReason, isLong: true },
  ]
}

function expectationLines(content: ExpectationContent): ItemLine[] {
  return [
    { label: m.items_mechanism(), value: content.mechanism, isLong: true },
    { label: m.items_for_whom(), value: content.forWhom, isLong: true },
    { label: m.items_by_when(), value: content.byWhen },
    { label: m.items_signs(), value: content.signs, isLong: true },
    { label: m.items_state(), value: stateWords.expectation[content.state]() },
    { label: m.items_state_reason(), value: content.stateReason, isLong: true },
    { label: m.items_come_back_on(), value: content.comeBackOn && sayDate(content.comeBackOn) },
  ]
}

function interventionLines(content: InterventionContent, label: Label): ItemLine[] {
  const all = (list: Code['list'], keys: string[]) => keys.map((key) => label(list, key)).join(', ')
  const type = label('interventionType', content.type)
  return [
    { label: m.items_for_whom(), value: content.forWhom },
    { label: m.items_domain(), value: label('domain', content.domain) },
    { label: m.items_type(), value: content.typeOther ? `${type}: ${content.typeOther}` : type },
    { label: m.items_phase(), value: label('interventionPhase', content.phase) },
    { label: m.items_scale(), value: label('scale', content.scale) },
    { label: m.items_outcome_scale(), value: label('scale', content.outcomeScale) },
    { label: m.items_period(), value: sayPeriod(content.period) },
    {
      label: m.items_partners(),
      value: content.partners
        .map(({ name, isLead }) => (isLead ? m.items_partner_lead({ name }) : name))
        .join(', '),
      isLong: true,
    },
    { label: m.items_target_groups(), value: all('targetGroup', content.targetGroups) },
    { label: m.items_aims(), value: all('aim', content.aims) },
    { label: m.items_expected_yields(), value: content.expectedYields.join('; '), isLong: true },
    {
      label: m.items_reported_effects(),
      value: content.reportedEffects
        .map(({ text, source }) => (source ? `${text} (${source})` : text))
        .join('; '),
      isLong: true,
    },
    { label: m.items_national_evidence(), value: label('nationalEvidence', content.nationalEvidence) },
    { label: m.items_local_evidence(), value: label('localEvidence', content.localEvidence) },
    { label: m.items_evidence_note(), value: content.evidenceNote, isLong: true },
    {
      label: m.items_contested(),
      value: content.isContested
        ? m.items_contested_said({ one: content.contestedFor, other: content.contestedAgainst })
        : '',
      isLong: true,
    },
  ]
}

/** The coalition's own words where it gave them; the years otherwise. */
function sayPeriod({ from, to, text }: InterventionContent['period']): string {
  if (text) return text
  if (from && to) return from === to ? String(from) : m.items_period_between({ from, to })
  if (from) return m.items_period_from({ from })
  return to ? m.items_period_to({ to }) : ''
}
