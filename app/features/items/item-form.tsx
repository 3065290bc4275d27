import '../cases/case-form.css'
import './item-form.css'
import type { SubmissionResult } from '@conform-to/react'
import { type FieldMetadata, useForm } from '@conform-to/react'
import { Form, Link, useLocation } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import {
  byName,
  CheckField,
  ChoiceField,
  EnterSends,
  ErrorSummary,
  type FormField,
  SelectField,
  TextArea,
  TextField,
} from '#app/ui/fields.tsx'
import type { ItemKind } from '#db/schema/index.ts'
import { Clashes } from '../cases/clashes.tsx'
import { SourceFields } from '../cases/source-fields.tsx'
import type { Clash } from '../cases/stale.ts'
import { DraftKeeper } from '../drafts/draft-keeper.tsx'
import { TwinsWhileWriting } from '../twins/twins-while-writing.tsx'
import type { CodeChoices } from './codes.ts'
import type { ItemPosted } from './forms.ts'
import { StoryField } from './story-field.tsx'
import { kindWords, stateWords } from './words.ts'

type Fields = { [Name in keyof ItemPosted]: FieldMetadata<ItemPosted[Name]> }

const spareRows = 1

/** The form of an item: first what is asked of everybody, and the rest under "meer vertellen". */
export function ItemForm({
  kind,
  given,
  version,
  choices,
  draftAt,
  answer,
  list,
  itemKey,
  catalogue,
}: {
  kind: ItemKind
  given: object
  version: number
  choices: CodeChoices
  /** When its writer typed last, of a draft that was not sent. */
  draftAt: number | null
  answer: { result: SubmissionResult<string[]>; version: number; clashes: Clash[] } | undefined
  /** Where the list it is in stands. */
  list: string
  /** Of an item that exists already. */
  itemKey?: string
  /** The general interventions one can point at. */
  catalogue: { value: string; label: string }[]
}) {
  const { pathname } = useLocation()
  const start = given as Partial<ItemPosted>
  const [form, fields] = useForm<ItemPosted>({
    id: 'item',
    lastResult: answer?.result,
    defaultValue: {
      ...start,
      sources: [
        ...(start.sources ?? []),
        ...spare({ title: '', publisher: '', year: '', url: '', note: '' }),
      ],
      partners: [...(start.partners ?? []), ...spare({ name: '', isLead: '' })],
      reportedEffects: [...(start.reportedEffects ?? []), ...spare({ text: '', source: '' })],
    },
  })
  const rows = rowsOf(fields)
  const errors = Object.keys(form.allErrors)
  const firstFields: string[] = firstOf[kind]
  const hasMore =
    errors.some((name) => name !== '' && !firstFields.includes(name)) || hasSaidMore(start, firstFields)
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form item-form">
      <EnterSends />
      <ErrorSummary form={form} fields={byName(allFields(fields, rows))} />
      <Clashes clashes={answer?.clashes ?? []} />
      <DraftKeeper path={pathname} draftAt={draftAt} />
      {/* Not Conform's: after a clash both texts were seen, and the form goes on from what stands there now. */}
      <input type="hidden" name="version" value={answer?.version ?? version} />
      <fieldset>
        <legend className="sr">{kindWords[kind].one()}</legend>
        <First kind={kind} fields={fields} choices={choices} />
      </fieldset>
      <details className="more" open={hasMore || undefined}>
        <summary className="btn plain">{m.items_more()}</summary>
        <fieldset>
          <legend>{m.items_story()}</legend>
          <StoryField field={fields.story} json={fields.storyJson} />
        </fieldset>
        <More kind={kind} fields={fields} rows={rows} choices={choices} catalogue={catalogue} form={form} />
        <fieldset>
          <legend>{m.items_themes()}</legend>
          <ChoiceField field={fields.themes} label={m.items_themes_label()} options={choices.theme} many />
        </fieldset>
        <fieldset>
          <legend>{m.cases_sources()}</legend>
          <SourceFields rows={rows.sources} />
          <button className="btn plain" {...form.insert.getButtonProps({ name: fields.sources.name })}>
            {m.cases_source_more()}
          </button>
          <TextArea
            field={fields.provenance}
            label={m.items_provenance()}
            hint={m.items_provenance_hint()}
            rows={2}
          />
        </fieldset>
      </details>
      <p className="acts">
        <button type="submit" className="btn">
          {m.items_save()}
        </button>
        <Link className="btn plain" to={itemKey ? `${list}/${itemKey}` : list}>
          {m.items_save_not()}
        </Link>
      </p>
      <p className="meta">{m.cases_save_inside()}</p>
      <TwinsWhileWriting kind={kind} at={`${list}/nieuw/tweelingen`} itemKey={itemKey} />
    </Form>
  )
}

const titleLabels: Record<ItemKind, { label: () => string; hint: () => string }> = {
  dilemma: { label: m.items_dilemma_title, hint: m.items_dilemma_title_hint },
  question: { label: m.items_question_title, hint: m.items_question_title_hint },
  expectation: { label: m.items_expectation_title, hint: m.items_expectation_title_hint },
  intervention: { label: m.items_intervention_title, hint: m.items_intervention_title_hint },
}

const firstOf: Record<ItemKind, (keyof ItemPosted)[]> = {
  dilemma: ['title'],
  question: ['title', 'addressedTo'],
  expectation: ['title'],
  intervention: ['title', 'domain', 'phase', 'forWhom'],
}

function First({ kind, fields, choices }: { kind: ItemKind; fields: Fields; choices: CodeChoices }) {
  const title = (
    <TextArea
      field={fields.title}
      label={titleLabels[kind].label()}
      hint={titleLabels[kind].hint()}
      required
      rows={2}
    />
  )
  if (kind === 'intervention')
    return (
      <>
        <TextField
          field={fields.title}
          label={titleLabels.intervention.label()}
          hint={titleLabels.intervention.hint()}
          required
        />
        <div className="pair">
          <SelectField
            field={fields.domain}
            label={m.items_domain()}
            required
            options={[{ value: '', label: m.items_choose() }, ...choices.domain]}
          />
          <SelectField
            field={fields.phase}
            label={m.items_phase()}
            required
            options={[{ value: '', label: m.items_choose() }, ...choices.interventionPhase]}
          />
        </div>
        <TextField
          field={fields.forWhom}
          label={m.items_for_whom()}
          hint={m.items_for_whom_hint()}
          required
        />
      </>
    )
  if (kind === 'question')
    return (
      <>
        {title}
        <ChoiceField
          field={withDefault(fields.addressedTo, 'everyone')}
          label={m.items_addressed_to()}
          options={[
            { value: 'everyone', label: m.items_to_everyone(), hint: m.items_to_everyone_hint() },
            { value: 'experts', label: m.items_to_experts(), hint: m.items_to_experts_hint() },
          ]}
        />
      </>
    )
  return title
}

type MoreProps = {
  kind: ItemKind
  fields: Fields
  rows: ReturnType<typeof rowsOf>
  choices: CodeChoices
  catalogue: { value: string; label: string }[]
  form: ReturnType<typeof useForm<ItemPosted>>[0]
}

function More(props: MoreProps) {
  const { kind, fields } = props
  if (kind === 'intervention') return <MoreOfIntervention {...props} />
  if (kind === 'dilemma')
    return (
      <fieldset>
        <legend>{m.items_poles()}</legend>
        <p className="hint-line">{m.items_poles_hint()}</p>
        <div className="pair">
          <TextArea field={fields.poleOne} label={m.items_pole_one()} rows={2} />
          <TextArea field={fields.poleOther} label={m.items_pole_other()} rows={2} />
        </div>
        <State kind={kind} fields={fields} />
      </fieldset>
    )
  if (kind === 'expectation')
    return (
      <fieldset>
        <legend>{m.items_expectation_more()}</legend>
        <TextArea
          field={fields.mechanism}
          label={m.items_mechanism()}
          hint={m.items_mechanism_hint()}
          rows={3}
        />
        <TextField field={fields.forWhom} label={m.items_for_whom()} />
        <div className="pair">
          <TextField field={fields.byWhen} label={m.items_by_when()} />
          <TextField field={fields.comeBackOn} label={m.items_come_back_on()} type="date" />
        </div>
        <TextArea field={fields.signs} label={m.items_signs()} rows={2} />
        <State kind={kind} fields={fields} />
      </fieldset>
    )
  return (
    <fieldset>
      <legend>{m.items_state()}</legend>
      <State kind={kind} fields={fields} />
    </fieldset>
  )
}

function State({ kind, fields }: { kind: Exclude<ItemKind, 'intervention'>; fields: Fields }) {
  const words: Record<string, () => string> = stateWords[kind]
  const options = Object.entries(words).map(([value, label]) => ({ value, label: label() }))
  return (
    <>
      <ChoiceField
        field={withDefault(fields.state, options[0]?.value ?? '')}
        label={m.items_state()}
        options={options}
      />
      <TextArea
        field={fields.stateReason}
        label={m.items_state_reason()}
        hint={kind === 'expectation' ? m.items_state_reason_hint() : undefined}
        rows={2}
      />
    </>
  )
}

function MoreOfIntervention({ fields, rows, choices, catalogue, form }: MoreProps) {
  const unknown = { value: '', label: m.cases_unknown() }
  return (
    <>
      <fieldset>
        <legend>{m.items_what()}</legend>
        <div className="pair">
          <SelectField
            field={fields.type}
            label={m.items_type()}
            options={[unknown, ...choices.interventionType]}
          />
          <TextField field={fields.typeOther} label={m.items_type_other()} />
        </div>
        <div className="pair">
          <SelectField field={fields.scale} label={m.items_scale()} options={[unknown, ...choices.scale]} />
          <SelectField
            field={fields.outcomeScale}
            label={m.items_outcome_scale()}
            options={[unknown, ...choices.scale]}
          />
        </div>
        <div className="pair three">
          <TextField field={fields.periodFrom} label={m.items_period_from_year()} inputMode="numeric" />
          <TextField field={fields.periodTo} label={m.items_period_to_year()} inputMode="numeric" />
          <TextField field={fields.periodText} label={m.items_period_words()} />
        </div>
        {catalogue.length > 0 && (
          <SelectField
            field={fields.catalogueKey}
            label={m.items_catalogue()}
            hint={m.items_catalogue_hint()}
            options={[{ value: '', label: m.items_catalogue_none() }, ...catalogue]}
          />
        )}
        <ChoiceField
          field={fields.targetGroups}
          label={m.items_target_groups()}
          options={choices.targetGroup}
          many
        />
        <ChoiceField field={fields.aims} label={m.items_aims()} options={choices.aim} many />
      </fieldset>
      <fieldset>
        <legend>{m.items_partners()}</legend>
        {rows.partners.map((partner, at) => (
          <fieldset className="row" key={partner.key} aria-label={m.items_partner_nth({ number: at + 1 })}>
            <TextField field={partner.name} label={m.items_partner()} />
            <CheckField field={partner.isLead} label={m.items_partner_is_lead()} />
          </fieldset>
        ))}
        <button className="btn plain" {...form.insert.getButtonProps({ name: fields.partners.name })}>
          {m.items_partner_more()}
        </button>
      </fieldset>
      <fieldset>
        <legend>{m.items_yields()}</legend>
        <TextArea
          field={fields.expectedYields}
          label={m.items_expected_yields()}
          hint={m.items_expected_yields_hint()}
          rows={3}
        />
        {rows.effects.map((effect, at) => (
          <fieldset className="row" key={effect.key} aria-label={m.items_effect_nth({ number: at + 1 })}>
            <TextField field={effect.text} label={m.items_effect()} />
            <TextField field={effect.source} label={m.items_effect_source()} />
          </fieldset>
        ))}
        <button className="btn plain" {...form.insert.getButtonProps({ name: fields.reportedEffects.name })}>
          {m.items_effect_more()}
        </button>
      </fieldset>
      <fieldset>
        <legend>{m.items_evidence()}</legend>
        <p className="hint-line">{m.items_evidence_hint()}</p>
        <div className="pair">
          <SelectField
            field={fields.nationalEvidence}
            label={m.items_national_evidence()}
            options={[unknown, ...choices.nationalEvidence]}
          />
          <SelectField
            field={fields.localEvidence}
            label={m.items_local_evidence()}
            options={[unknown, ...choices.localEvidence]}
          />
        </div>
        <TextArea field={fields.evidenceNote} label={m.items_evidence_note()} rows={2} />
        <CheckField
          field={fields.isContested}
          label={m.items_is_contested()}
          hint={m.items_contested_hint()}
        />
        <div className="pair">
          <TextArea field={fields.contestedFor} label={m.items_contested_for()} rows={2} />
          <TextArea field={fields.contestedAgainst} label={m.items_contested_against()} rows={2} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{m.items_displacement()}</legend>
        <TextArea
          field={fields.displacement}
          label={m.items_displacement_label()}
          hint={m.items_displacement_hint()}
          rows={3}
        />
      </fieldset>
    </>
  )
}

/** Named one by one: what Conform gives of a row looks its fields up only when they are asked for. */
function rowsOf(fields: Fields) {
  return {
    sources: fields.sources.getFieldList().map((row) => {
      const { title, publisher, year, url, note } = row.getFieldset()
      return { key: row.key, title, publisher, year, url, note }
    }),
    partners: fields.partners.getFieldList().map((row) => {
      const { name, isLead } = row.getFieldset()
      return { key: row.key, name, isLead }
    }),
    effects: fields.reportedEffects.getFieldList().map((row) => {
      const { text, source } = row.getFieldset()
      return { key: row.key, text, source }
    }),
  }
}

/** Something stands under "meer vertellen", so that it is not to be hidden. */
function hasSaidMore(start: Partial<ItemPosted>, first: string[]): boolean {
  return Object.entries(start).some(
    ([name, value]) =>
      !first.includes(name) && !['version', 'state', 'addressedTo'].includes(name) && isSaid(value),
  )
}

/** A row that nobody filled in says nothing. */
function isSaid(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isSaid)
  return typeof value === 'string' && value !== ''
}

function withDefault(field: FormField, initialValue: string): FormField {
  const { id, name, errorId, descriptionId, errors } = field
  return { id, name, errorId, descriptionId, errors, initialValue: field.initialValue || initialValue }
}

function spare<Row>(row: Row): Row[] {
  return Array.from({ length: spareRows }, () => ({ ...row }))
}

/** Every field a mistake can be in. */
function allFields(fields: Fields, rows: ReturnType<typeof rowsOf>): FormField[] {
  const inRows = Object.values(rows).flatMap((list) => list.flatMap((row): unknown[] => Object.values(row)))
  return [
    ...names.map((name): FormField => fields[name]),
    ...inRows.filter((field): field is FormField => typeof field === 'object' && field !== null),
  ]
}

/** What a mistake can be in; the fields of rows come by themselves. */
const names = [
  'title',
  'story',
  'themes',
  'sources',
  'provenance',
  'poleOne',
  'poleOther',
  'state',
  'stateReason',
  'addressedTo',
  'mechanism',
  'forWhom',
  'byWhen',
  'signs',
  'comeBackOn',
  'domain',
  'type',
  'typeOther',
  'scale',
  'outcomeScale',
  'phase',
  'targetGroups',
  'aims',
  'periodFrom',
  'periodTo',
  'periodText',
  'partners',
  'expectedYields',
  'reportedEffects',
  'nationalEvidence',
  'localEvidence',
  'evidenceNote',
  'contestedFor',
  'contestedAgainst',
  'displacement',
] as const satisfies readonly (keyof ItemPosted)[]
