import { z } from 'zod'
import { readRichText } from '#app/editor/allowed.ts'
import { readMarkup, writeMarkup } from '#app/editor/markup.ts'
import { m } from '#app/paraglide/messages.js'
import {
  dilemmaStates,
  expectationStates,
  givenLinkKinds,
  type ItemContent,
  type ItemKind,
  questionStates,
  type RichText,
  type Source,
} from '#db/schema/index.ts'
import { line, sourceRows } from '../cases/forms.ts'
import type { CodeChoices } from './codes.ts'
import { contentOf, type GivenItem } from './content.ts'

/** Every field of every kind of item under the name it is posted with, as a form starts from it. */
export type ItemPosted = {
  title: string
  /** Markup, for who has no script. */
  story: string
  /** What the editor made, as JSON; it goes before `story`. */
  storyJson: string
  themes: string[]
  sources: { title: string; publisher: string; year: string; url: string; note: string }[]
  provenance: string
  poleOne: string
  poleOther: string
  state: string
  stateReason: string
  addressedTo: string
  mechanism: string
  forWhom: string
  byWhen: string
  signs: string
  comeBackOn: string
  domain: string
  type: string
  typeOther: string
  scale: string
  outcomeScale: string
  phase: string
  targetGroups: string[]
  aims: string[]
  periodFrom: string
  periodTo: string
  periodText: string
  partners: { name: string; isLead: string }[]
  expectedYields: string
  reportedEffects: { text: string; source: string }[]
  nationalEvidence: string
  localEvidence: string
  evidenceNote: string
  isContested: string
  contestedFor: string
  contestedAgainst: string
  catalogueKey: string
  displacement: string
}

/** Titles of a claim are longer than those of a thing. */
const longestTitle: Record<ItemKind, number> = {
  dilemma: 200,
  question: 200,
  expectation: 280,
  intervention: 160,
}

const titleMissing: Record<ItemKind, () => string> = {
  dilemma: m.items_dilemma_title_missing,
  question: m.items_question_title_missing,
  expectation: m.items_expectation_title_missing,
  intervention: m.items_intervention_title_missing,
}

const mostRows = 40

/**
 * What a writer fills in for an item of this kind.
 * @param codes  the codes that may be chosen, with those that stand there already
 */
export function itemForm(kind: ItemKind, codes: CodeChoices) {
  const max = longestTitle[kind]
  const code = (list: keyof CodeChoices) =>
    z
      .string()
      .default('')
      .refine((key) => key === '' || isOffered(codes, list, key), m.items_code_wrong())
  const many = (list: keyof CodeChoices) =>
    z
      .array(z.string())
      .default([])
      .refine((keys) => keys.every((key) => isOffered(codes, list, key)), m.items_code_wrong())
  // An intervention needs these, and all that misses is said at once: what is looked at below waits until each field by itself is right.
  const needed = (missing: () => string, max: number) =>
    z
      .string({ error: () => missing() })
      .trim()
      .min(1, missing())
      .max(max, m.cases_too_long({ max }))
  const neededCode = (list: keyof CodeChoices, missing: () => string) =>
    needed(missing, 120).refine((key) => key === '' || isOffered(codes, list, key), m.items_code_wrong())
  const isIntervention = kind === 'intervention'
  return z
    .object({
      title: z
        .string({ error: () => titleMissing[kind]() })
        .trim()
        .min(1, titleMissing[kind]())
        .max(max, m.cases_too_long({ max })),
      story: z.string().max(40_000, m.items_story_long()).default(''),
      storyJson: z.string().max(200_000, m.items_story_long()).default(''),
      themes: many('theme'),
      sources: sourceRows(),
      provenance: line(600),
      poleOne: line(300),
      poleOther: line(300),
      state: z.string().default(''),
      stateReason: line(1000),
      addressedTo: z.enum(['experts', 'everyone']).default('everyone'),
      mechanism: line(2000),
      byWhen: line(120),
      signs: line(1000),
      comeBackOn: z.union([z.literal(''), z.iso.date({ error: () => m.items_date_wrong() })]).default(''),
      domain: isIntervention ? neededCode('domain', m.items_domain_missing) : code('domain'),
      type: code('interventionType'),
      typeOther: line(120),
      scale: code('scale'),
      outcomeScale: code('scale'),
      phase: isIntervention
        ? neededCode('interventionPhase', m.items_phase_missing)
        : code('interventionPhase'),
      forWhom: isIntervention ? needed(m.items_for_whom_missing, 300) : line(300),
      targetGroups: many('targetGroup'),
      aims: many('aim'),
      periodFrom: year(),
      periodTo: year(),
      periodText: line(160),
      partners: z
        .array(z.object({ name: line(160), isLead: z.string().optional() }).optional())
        .max(mostRows, m.cases_too_many({ max: mostRows }))
        .default([]),
      expectedYields: line(4000),
      reportedEffects: z
        .array(z.object({ text: line(600), source: line(300) }).optional())
        .max(mostRows, m.cases_too_many({ max: mostRows }))
        .default([]),
      nationalEvidence: code('nationalEvidence'),
      localEvidence: code('localEvidence'),
      evidenceNote: line(1000),
      isContested: z.string().optional(),
      contestedFor: line(500),
      contestedAgainst: line(500),
      catalogueKey: line(120),
      displacement: line(2000),
      version: z.coerce.number().int().default(0),
    })
    .superRefine((posted, context) => {
      const say = (path: keyof ItemPosted, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (storyOf(posted) === null) say('story', m.items_story_wrong())
      if (isIntervention) {
        if (posted.type === 'anders' && !posted.typeOther) say('typeOther', m.items_type_other_missing())
        const { periodFrom: from, periodTo: to } = posted
        if (from !== null && to !== null && to < from) say('periodTo', m.items_period_wrong())
        // A claim that sources disagree is worth nothing without one on either side.
        if (posted.isContested && !posted.contestedFor) say('contestedFor', m.items_contested_missing())
        if (posted.isContested && !posted.contestedAgainst)
          say('contestedAgainst', m.items_contested_missing())
      }
      if (kind === 'dilemma' && Boolean(posted.poleOne) !== Boolean(posted.poleOther))
        say(posted.poleOne ? 'poleOther' : 'poleOne', m.items_pole_missing())
      if (kind === 'expectation' && isDecided(posted.state) && !posted.stateReason)
        say('stateReason', m.items_state_reason_missing())
    })
    .transform((posted) => ({
      content: contentFrom(kind, posted),
      displacement: posted.displacement,
      version: posted.version,
    }))
}

type Posted = {
  story: string
  storyJson: string
  title: string
  themes: string[]
  sources: Source[]
  provenance: string
  [field: string]: unknown
}

function contentFrom(kind: ItemKind, posted: Posted): ItemContent {
  const poles = [posted.poleOne, posted.poleOther].filter(Boolean)
  const given = {
    ...posted,
    kind,
    story: storyOf(posted) ?? undefined,
    poles,
    state: stateOf(kind, String(posted.state)),
    period: { from: posted.periodFrom, to: posted.periodTo, text: posted.periodText },
    partners: (posted.partners as ({ name: string; isLead?: string } | undefined)[]).flatMap((partner) =>
      partner?.name ? [{ name: partner.name, isLead: Boolean(partner.isLead) }] : [],
    ),
    expectedYields: String(posted.expectedYields)
      .split('\n')
      .map((yielded) => yielded.trim())
      .filter(Boolean),
    reportedEffects: (posted.reportedEffects as ({ text: string; source: string } | undefined)[]).flatMap(
      (effect) => (effect?.text ? [effect] : []),
    ),
    isContested: Boolean(posted.isContested),
    typeOther: posted.type === 'anders' ? posted.typeOther : '',
  }
  return contentOf(given as unknown as GivenItem)
}

/** @returns null when what came is no rich text */
export function storyOf({ story, storyJson }: { story: string; storyJson: string }): RichText | null {
  try {
    return readRichText(storyJson ? JSON.parse(storyJson) : readMarkup(story))
  } catch {
    return null
  }
}

const states: Record<ItemKind, readonly string[]> = {
  dilemma: dilemmaStates,
  question: questionStates,
  expectation: expectationStates,
  intervention: [],
}

/** What is no state is the first one: a form that was not touched says nothing. */
function stateOf(kind: ItemKind, state: string): string | undefined {
  return states[kind].includes(state) ? state : states[kind][0]
}

function isDecided(state: string): boolean {
  return state === 'held' || state === 'shifted' || state === 'dropped'
}

function isOffered(codes: CodeChoices, list: keyof CodeChoices, key: string): boolean {
  return codes[list].some(({ value }) => value === key)
}

function year() {
  return z
    .string()
    .trim()
    .default('')
    .transform((text) => (text === '' ? null : Number(text)))
    .refine((value) => value === null || (Number.isInteger(value) && value > 1900 && value < 2100), {
      error: () => m.items_year_wrong(),
    })
}

/** An item as its form shows it. */
export function postedOf(content: ItemContent, displacement: string): Partial<ItemPosted> {
  const { title, story, themes, sources, provenance } = content
  const common = {
    title,
    story: writeMarkup(story),
    themes,
    provenance,
    sources: sources.map((source) => ({
      title: source.title,
      publisher: source.publisher,
      year: source.year?.toString() ?? '',
      url: source.url ?? '',
      note: source.note ?? '',
    })),
  }
  switch (content.kind) {
    case 'dilemma': {
      const [poleOne = '', poleOther = ''] = content.poles
      return { ...common, poleOne, poleOther, state: content.state, stateReason: content.stateReason }
    }
    case 'question': {
      const { addressedTo, state, stateReason } = content
      return { ...common, addressedTo, state, stateReason }
    }
    case 'expectation': {
      const { mechanism, forWhom, byWhen, signs, state, stateReason, comeBackOn } = content
      return { ...common, mechanism, forWhom, byWhen, signs, state, stateReason, comeBackOn }
    }
    case 'intervention': {
      const { period, partners, expectedYields, isContested, kind: _kind, ...rest } = content
      return {
        ...rest,
        ...common,
        displacement,
        periodFrom: period.from?.toString() ?? '',
        periodTo: period.to?.toString() ?? '',
        periodText: period.text,
        partners: partners.map(({ name, isLead }) => ({ name, isLead: isLead ? 'ja' : '' })),
        expectedYields: expectedYields.join('\n'),
        isContested: isContested ? 'ja' : '',
      }
    }
  }
}

export const placeForm = z.object({ direction: z.enum(['up', 'down']) })

export const deletionForm = z.object({ act: z.enum(['delete', 'undo']) })

export const linkForm = z.object({
  /** The name of a link. */
  remove: z.string().max(300).optional(),
  kind: z.enum(givenLinkKinds, { error: () => m.items_link_kind_missing() }).optional(),
  /** An item of the same case in one word: `dilemmas-trots-en-zorg`. */
  to: z.string().max(200).optional(),
})

export const phaseForm = z.object({ phase: z.string().max(80), version: z.coerce.number().int() })
