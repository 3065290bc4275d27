import { m } from '#app/paraglide/messages.js'
import type { InterventionContent, ItemKind } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import { pathOfItem } from '../items/lists.ts'
import type { SeenItem } from '../items/queries.ts'
import { kindWords, stateWords } from '../items/words.ts'
import type { Code, SectionTemplate } from '../networks/queries.ts'
import { type Axes, paletteOf, standingOf } from '../palettes/palette.ts'
import { firstSentence } from '../sections/first-sentence.ts'
import type { SeenSection } from '../sections/queries.ts'
import type { Answer, BlankReason, ComparedItem } from './answers.ts'

/** A case as it is laid beside others: all that the reader may see of it, read once. */
export type Column = {
  theCase: SeenCase
  sections: SeenSection[]
  items: SeenItem[]
}

/** What the answers of one network are put together with. */
type Words = { codes: readonly Code[]; axes: Axes }

/** A question one can ask of every case. */
export type Row = {
  key: string
  label: string
  from: string
  /** Key of the part of a case that answers it; left out when that is no one part. */
  section?: string
  answer: (column: Column, words: Words) => Answer
}

/** The rows there are: from the template and the code lists of the network, in the order of a case. */
export function rowsOf(templates: readonly SectionTemplate[]): Row[] {
  const rowsOfList = (kind: ItemKind, rows: Row[]) => {
    const list = templates.find(({ itemKind }) => itemKind === kind)
    return list ? rows.map((row) => ({ ...row, section: list.key })) : []
  }
  const texts = templates.filter(({ kind }) => kind === 'text').map(textRow)
  return [
    {
      key: 'kern',
      label: m.comparisons_row_essence(),
      from: m.comparisons_row_essence_from(),
      answer: essence,
    },
    { key: 'fase', label: m.cases_phase(), from: '', answer: phase },
    { key: 'motief', label: m.cases_motives(), from: '', answer: motives },
    ...texts,
    ...itemKindsInOrder.flatMap((kind) => rowsOfList(kind, [itemRow(kind)])),
    ...rowsOfList('intervention', [
      {
        key: 'interventies',
        label: m.items_interventions(),
        from: m.comparisons_row_palette_from(),
        answer: palette,
      },
      codesRow('doelen', m.items_aims(), 'aim', ({ aims }) => aims),
      codesRow(
        'soorten',
        m.items_type(),
        'interventionType',
        ({ type, typeOther }) => (typeOther ? [] : [type]),
        ({ typeOther }) => typeOther,
      ),
      codesRow('doelgroepen', m.items_target_groups(), 'targetGroup', ({ targetGroups }) => targetGroups),
      evidenceRow(
        'bewijs-lokaal',
        m.items_local_evidence(),
        'localEvidence',
        (content) => content.localEvidence,
      ),
      evidenceRow(
        'bewijs-landelijk',
        m.items_national_evidence(),
        'nationalEvidence',
        (content) => content.nationalEvidence,
      ),
    ]),
    { key: 'themas', label: m.items_themes(), from: m.comparisons_row_themes_from(), answer: themes },
    { key: 'feiten', label: m.comparisons_row_facts(), from: m.comparisons_row_facts_from(), answer: facts },
  ]
}

const itemKindsInOrder = ['expectation', 'dilemma', 'question'] as const

const blank = (why: BlankReason): Answer => ({ is: 'blank', why })

/** The coalition's own sentence, or the first one of what it wrote. */
function words(essence: string, text: string, to: string): Answer {
  const sentence = essence || firstSentence(text)
  if (!sentence) return blank('unsaid')
  return { is: 'words', text: sentence, isAutomatic: essence === '', to }
}

function essence({ theCase, sections }: Column): Answer {
  const said = sections.map(textOf).find((text) => text !== '') ?? ''
  return words(theCase.card.essence, said, `/casussen/${theCase.slug}`)
}

function textOf(section: SeenSection): string {
  return section.working?.text ?? section.release?.text ?? ''
}

/** A key of its own: an organiser may name a part like any other row. */
function textRow({ key, title }: SectionTemplate): Row {
  return {
    key: `deel-${key}`,
    label: title,
    from: '',
    section: key,
    answer: ({ theCase, sections }) => {
      const section = sections.find((one) => one.key === key)
      if (!section) return blank('unsaid')
      const own = section.working?.essence ?? section.release?.content.essence ?? ''
      return words(own, textOf(section), `/casussen/${theCase.slug}#${key}`)
    },
  }
}

function phase({ theCase: { about } }: Column, { codes }: Words): Answer {
  if (!about) return blank('unsaid')
  return codesAnswer([about.phase], 'casePhase', codes, 'unknown')
}

function motives({ theCase: { about } }: Column, { codes }: Words): Answer {
  return codesAnswer(about?.motives ?? [], 'motive', codes, 'unsaid')
}

function facts({ theCase: { about } }: Column): Answer {
  return about && about.facts.length > 0 ? { is: 'facts', facts: about.facts } : blank('unsaid')
}

function themes({ items }: Column, { codes }: Words): Answer {
  return codesAnswer(
    items.flatMap(({ content }) => content.themes),
    'theme',
    codes,
    'unsaid',
  )
}

/** In the order of the list, each once; `isElsewhere` is filled in when the others are known. */
function codesAnswer(
  keys: readonly string[],
  list: Code['list'],
  codes: readonly Code[],
  otherwise: BlankReason,
  own: readonly string[] = [],
): Answer {
  const chosen = new Set(keys.filter(Boolean))
  if (chosen.size + own.length === 0) return blank(otherwise)
  const known = codes.filter((code) => code.list === list && chosen.has(code.key))
  const strange = [...chosen].filter((key) => known.every((code) => code.key !== key))
  const ownOnce = new Map(own.map((label) => [`eigen ${label.toLowerCase()}`, label]))
  const labelled = [
    ...known.map(({ key, label }) => ({ key, label, isOwn: false })),
    ...strange.map((key) => ({ key, label: key, isOwn: false })),
    ...[...ownOnce].map(([key, label]) => ({ key, label, isOwn: true })),
  ]
  return { is: 'codes', codes: labelled.map((code) => ({ ...code, isElsewhere: false })) }
}

function interventionsOf({ items }: Column): InterventionContent[] {
  return items.flatMap(({ content }) => (content.kind === 'intervention' ? [content] : []))
}

function codesRow(
  key: string,
  label: string,
  list: Code['list'],
  keysOf: (content: InterventionContent) => string[],
  ownWordsOf: (content: InterventionContent) => string = () => '',
): Row {
  return {
    key,
    label,
    from: m.comparisons_row_interventions_from(),
    answer: (column, { codes }) => {
      const interventions = interventionsOf(column)
      const why = interventions.length > 0 ? 'unknown' : 'unsaid'
      const own = interventions.map(ownWordsOf).filter(Boolean)
      return codesAnswer(interventions.flatMap(keysOf), list, codes, why, own)
    },
  }
}

/** Of a package in which nothing was carried out yet there cannot be any. */
function evidenceRow(
  key: string,
  label: string,
  list: Code['list'],
  keyOf: (content: InterventionContent) => string,
): Row {
  return {
    key,
    label,
    from: m.comparisons_row_evidence_from(),
    answer: (column, { codes }) => {
      const interventions = interventionsOf(column)
      if (interventions.length === 0) return blank('unsaid')
      const isAllPlans = interventions.every(({ phase }) => standingOf(phase) === 'plan')
      return codesAnswer(interventions.map(keyOf), list, codes, isAllPlans ? 'not applicable' : 'unknown')
    },
  }
}

function palette(column: Column, { axes, codes }: Words): Answer {
  const { theCase, items } = column
  if (interventionsOf(column).length === 0) return blank('unsaid')
  const to = `/casussen/${theCase.slug}/interventies?weergave=palet`
  return { is: 'palette', palette: paletteOf(items, axes, codes), to }
}

const listRowKeys: Record<(typeof itemKindsInOrder)[number], string> = {
  expectation: 'verwachtingen',
  dilemma: 'dilemmas',
  question: 'vragen',
}

function itemRow(kind: (typeof itemKindsInOrder)[number]): Row {
  return {
    key: listRowKeys[kind],
    label: kindWords[kind].many(),
    from: kind === 'expectation' ? m.comparisons_row_expectations_from() : '',
    answer: ({ theCase, items }) => {
      const own = items.filter((item) => item.kind === kind)
      if (own.length > 0) return { is: 'items', items: own.map((item) => compared(theCase.slug, item)) }
      // A case that was compiled from sources has nobody who asks anything.
      return blank(kind === 'question' && theCase.isReference ? 'not applicable' : 'unsaid')
    },
  }
}

function compared(slug: string, item: SeenItem): ComparedItem {
  const { content } = item
  return {
    title: content.title,
    state: content.kind === 'intervention' ? '' : sayState(content),
    poles: content.kind === 'dilemma' ? content.poles : [],
    themes: content.themes,
    to: pathOfItem(slug, item),
    twin: null,
  }
}

function sayState(content: Exclude<SeenItem['content'], InterventionContent>): string {
  const states: Record<string, () => string> = stateWords[content.kind]
  return states[content.state]?.() ?? content.state
}
