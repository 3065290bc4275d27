import '../cases/case-form.css'
import '../library/library.css'
import './findings.css'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { Form, Link, useLocation } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { byName, ChoiceField, EnterSends, ErrorSummary, TextArea, TextField } from '#app/ui/fields.tsx'
import { Clashes } from '../cases/clashes.tsx'
import { SourceFields } from '../cases/source-fields.tsx'
import type { Clash } from '../cases/stale.ts'
import { DraftKeeper } from '../drafts/draft-keeper.tsx'
import type { DraftInForm } from '../drafts/queries.ts'
import type { FindingFormFields } from './edit-page.ts'

type Props = {
  given?: FindingFormFields
  draft: DraftInForm | null
  lastResult: SubmissionResult<string[]> | undefined
  /** Of the finding as the form shows it; left out when it is new. */
  version?: number
  clashes?: Clash[]
  back: string
}

export function FindingForm({ given, draft, lastResult, version, clashes = [], back }: Props) {
  const { pathname } = useLocation()
  const start = { kind: 'finding', dissentState: 'unasked', ...given, ...draft?.fields }
  const startSources = start.sources ?? []
  const [form, fields] = useForm({
    id: 'bevinding',
    lastResult,
    defaultValue: {
      ...start,
      items: [...(start.items ?? []), ''],
      sources: [...startSources, empty],
    },
  })
  const items = fields.items.getFieldList()
  const sources = fields.sources.getFieldList().map((row) => {
    const { title, publisher, year, url, note } = row.getFieldset()
    return { key: row.key, title, publisher, year, url, note }
  })
  const open = [
    fields.title,
    fields.kind,
    fields.story,
    fields.conditions,
    fields.items,
    ...items,
    fields.dissentState,
    fields.dissent,
  ]
  const folded = [
    fields.year,
    fields.sources,
    ...sources.flatMap(({ title, publisher, year, url, note }) => [title, publisher, year, url, note]),
  ]
  const hasMore = Boolean(start.year) || startSources.length > 0
  const isWrong = folded.some(({ errors }) => errors !== undefined)
  const hasRows = sources.length > startSources.length + 1
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
      <EnterSends />
      <ErrorSummary form={form} fields={byName([...open, ...folded])} />
      <Clashes clashes={clashes} />
      <DraftKeeper path={pathname} draftAt={draft?.at ?? null} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <TextArea
        field={fields.title}
        label={m.findings_field_title()}
        hint={m.findings_field_title_hint()}
        required
        rows={2}
        maxLength={300}
      />
      <ChoiceField
        field={fields.kind}
        label={m.findings_kind()}
        required
        options={[
          { value: 'finding', label: m.findings_kind_finding(), hint: m.findings_kind_finding_hint() },
          { value: 'advice', label: m.findings_kind_advice(), hint: m.findings_kind_advice_hint() },
        ]}
      />
      <TextArea field={fields.story} label={m.findings_story()} hint={m.findings_story_hint()} rows={5} />
      <TextArea
        field={fields.conditions}
        label={m.findings_conditions()}
        hint={m.findings_conditions_hint()}
        rows={2}
      />
      <fieldset className="evidence-rows">
        <legend>{m.findings_evidence()}</legend>
        <p className="hint-line">{m.findings_evidence_hint()}</p>
        {items.map((item, at) => (
          <div className="evidence-row" key={item.key}>
            <TextField field={item} label={m.findings_item_nth({ number: at + 1 })} inputMode="url" />
            <button
              className="btn plain"
              {...form.remove.getButtonProps({ name: fields.items.name, index: at })}
            >
              {m.findings_item_remove({ number: at + 1 })}
            </button>
          </div>
        ))}
        <button className="btn plain" {...form.insert.getButtonProps({ name: fields.items.name })}>
          {m.findings_item_more()}
        </button>
      </fieldset>
      <ChoiceField
        field={fields.dissentState}
        label={m.findings_dissent()}
        hint={m.findings_dissent_hint()}
        required
        options={[
          { value: 'unasked', label: m.findings_dissent_unasked() },
          { value: 'nobody', label: m.findings_dissent_nobody() },
          { value: 'somebody', label: m.findings_dissent_somebody() },
        ]}
      />
      <TextArea field={fields.dissent} label={m.findings_dissent_text()} rows={2} />
      <details className="more-fields" open={hasMore || isWrong || hasRows}>
        <summary>{m.frame_more()}</summary>
        <TextField
          field={fields.year}
          label={m.findings_year()}
          hint={m.findings_year_hint()}
          inputMode="numeric"
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
          {version === undefined ? m.findings_propose_go() : m.cases_save()}
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
