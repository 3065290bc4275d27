import '../cases/case-form.css'
import '../library/library.css'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { Form, Link, useLocation } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import {
  byName,
  ChoiceField,
  EnterSends,
  ErrorSummary,
  SelectField,
  TextArea,
  TextField,
} from '#app/ui/fields.tsx'
import { Clashes } from '../cases/clashes.tsx'
import { SourceFields } from '../cases/source-fields.tsx'
import type { Clash } from '../cases/stale.ts'
import { DraftKeeper } from '../drafts/draft-keeper.tsx'
import type { DraftInForm } from '../drafts/queries.ts'
import { audienceOptions } from '../networks/audience-field.ts'
import type { CatalogueFields } from './commands.ts'
import type { CatalogueOffer } from './edit-page.ts'

type Props = {
  given?: Omit<CatalogueFields, 'story'> & { story: string }
  draft: DraftInForm | null
  offer: CatalogueOffer
  lastResult: SubmissionResult<string[]> | undefined
  /** Of the item as the form shows it; left out when it is new. */
  version?: number
  clashes?: Clash[]
  back: string
}

/** What is needed in sight, and all the rest folded away until somebody knows it. */
export function CatalogueForm({ given, draft, offer, lastResult, version, clashes = [], back }: Props) {
  const { pathname } = useLocation()
  const start = {
    audience: 'network',
    ...given,
    partners: given?.partners.join('\n'),
    expectedYields: given?.expectedYields.join('\n'),
    ...draft?.fields,
  }
  const [form, fields] = useForm({
    id: 'aanpak',
    lastResult,
    defaultValue: {
      ...start,
      reportedEffects: [...(start.reportedEffects ?? []), empty],
      sources: [...(start.sources ?? []), empty],
    },
  })
  const effects = fields.reportedEffects.getFieldList().map((row) => {
    const { text, source } = row.getFieldset()
    return { key: row.key, text, source }
  })
  const sources = fields.sources.getFieldList().map((row) => {
    const { title, publisher, year, url, note } = row.getFieldset()
    return { key: row.key, title, publisher, year, url, note }
  })
  const open = [fields.title, fields.domain, fields.forWhom, fields.audience]
  const folded = [
    fields.story,
    fields.type,
    fields.typeOther,
    fields.scale,
    fields.aims,
    fields.partners,
    fields.expectedYields,
    fields.reportedEffects,
    ...effects.flatMap(({ text, source }) => [text, source]),
    fields.nationalEvidence,
    fields.localEvidence,
    fields.evidenceNote,
    fields.sources,
    ...sources.flatMap(({ title, publisher, year, url, note }) => [title, publisher, year, url, note]),
  ]
  // A button that adds a row comes back without mistakes, and what it added is in there.
  const addedRow = lastResult !== undefined && lastResult.error === undefined
  const isOpen =
    addedRow || given !== undefined || draft !== null || folded.some(({ errors }) => errors !== undefined)
  const unknown = { value: '', label: m.cases_unknown() }
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
      <EnterSends />
      <ErrorSummary form={form} fields={byName([...open, ...folded])} />
      <Clashes clashes={clashes} />
      <DraftKeeper path={pathname} draftAt={draft?.at ?? null} />
      {version !== undefined && (
        <>
          <input type="hidden" name="act" value="save" />
          <input type="hidden" name="version" value={version} />
        </>
      )}
      <TextField field={fields.title} label={m.catalogue_field_title()} required maxLength={160} />
      <SelectField
        field={fields.domain}
        label={m.catalogue_domain()}
        required
        options={[{ value: '', label: m.catalogue_choose() }, ...offer.domain]}
      />
      <TextField
        field={fields.forWhom}
        label={m.catalogue_for_whom()}
        hint={m.catalogue_for_whom_hint()}
        required
      />
      <ChoiceField
        field={fields.audience}
        label={m.networks_audience_which()}
        required
        options={audienceOptions()}
      />
      <details className="more-fields" open={isOpen}>
        <summary>{m.frame_more()}</summary>
        <TextArea field={fields.story} label={m.catalogue_story()} hint={m.catalogue_story_hint()} rows={6} />
        <div className="pair">
          <SelectField
            field={fields.type}
            label={m.catalogue_type()}
            options={[unknown, ...offer.interventionType]}
          />
          <TextField field={fields.typeOther} label={m.catalogue_type_other()} />
          <SelectField field={fields.scale} label={m.catalogue_scale()} options={[unknown, ...offer.scale]} />
        </div>
        <ChoiceField field={fields.aims} label={m.catalogue_aims()} options={offer.aim} many />
        <TextArea
          field={fields.partners}
          label={m.catalogue_partners()}
          hint={m.catalogue_one_per_line()}
          rows={3}
        />
        <TextArea
          field={fields.expectedYields}
          label={m.catalogue_yields()}
          hint={m.catalogue_one_per_line()}
          rows={3}
        />
        <fieldset>
          <legend>{m.catalogue_effects()}</legend>
          <p className="hint-line">{m.catalogue_effects_hint()}</p>
          {effects.map(({ key, text, source }, at) => (
            <fieldset className="row" key={key} aria-label={m.catalogue_effect_nth({ number: at + 1 })}>
              <TextField field={text} label={m.catalogue_effect_text()} />
              <TextField field={source} label={m.catalogue_effect_source()} />
            </fieldset>
          ))}
          <button
            className="btn plain"
            {...form.insert.getButtonProps({ name: fields.reportedEffects.name })}
          >
            {m.catalogue_effect_more()}
          </button>
        </fieldset>
        <div className="pair">
          <SelectField
            field={fields.nationalEvidence}
            label={m.catalogue_national_evidence()}
            options={[unknown, ...offer.nationalEvidence]}
          />
          <SelectField
            field={fields.localEvidence}
            label={m.catalogue_local_evidence()}
            options={[unknown, ...offer.localEvidence]}
          />
        </div>
        <TextArea
          field={fields.evidenceNote}
          label={m.catalogue_evidence_note()}
          hint={m.catalogue_evidence_note_hint()}
          rows={2}
        />
        <fieldset>
          <legend>{m.cases_sources()}</legend>
          <p className="hint-line">{m.cases_sources_hint()}</p>
          <SourceFields rows={sources} />
          <button className="btn plain" {...form.insert.getButtonProps({ name: fields.sources.name })}>
            {m.cases_source_more()}
          </button>
        </fieldset>
      </details>
      <p className="acts">
        <button type="submit" className="btn">
          {m.cases_save()}
        </button>
        <Link className="btn plain" to={back}>
          {m.cases_save_not()}
        </Link>
      </p>
    </Form>
  )
}

/** A row to begin in. */
const empty: Record<string, string> = {}
