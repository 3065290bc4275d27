import '../cases/case-form.css'
import './library.css'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { Form, Link, useLocation } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField, EnterSends, ErrorSummary, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { Clashes } from '../cases/clashes.tsx'
import type { Clash } from '../cases/stale.ts'
import { DraftKeeper } from '../drafts/draft-keeper.tsx'
import type { DraftInForm } from '../drafts/queries.ts'
import { audienceOptions } from '../networks/audience-field.ts'
import type { Offered } from '../networks/offer.ts'
import type { LibraryFields } from './commands.ts'

type Props = {
  given?: LibraryFields
  draft: DraftInForm | null
  kinds: Offered[]
  lastResult: SubmissionResult<string[]> | undefined
  /** Of the item as the form shows it; left out when it is new. */
  version?: number
  clashes?: Clash[]
  back: string
}

export function LibraryForm({ given, draft, kinds, lastResult, version, clashes = [], back }: Props) {
  const { pathname } = useLocation()
  const [form, fields] = useForm({
    id: 'bron',
    lastResult,
    defaultValue: {
      audience: 'network',
      ...given,
      year: given?.year?.toString(),
      tags: given?.tags.join(', '),
      ...draft?.fields,
    },
  })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
      <EnterSends />
      <ErrorSummary form={form} fields={fields} />
      <Clashes clashes={clashes} />
      <DraftKeeper path={pathname} draftAt={draft?.at ?? null} />
      {version !== undefined && (
        <>
          <input type="hidden" name="act" value="save" />
          <input type="hidden" name="version" value={version} />
        </>
      )}
      <TextField field={fields.title} label={m.library_field_title()} required />
      <div className="pair">
        <SelectField
          field={fields.kind}
          label={m.library_kind()}
          options={[{ value: '', label: m.cases_unknown() }, ...kinds]}
        />
        <TextField field={fields.publisher} label={m.library_field_publisher()} />
        <TextField field={fields.year} label={m.library_field_year()} inputMode="numeric" />
      </div>
      <TextField field={fields.url} label={m.library_field_url()} type="url" />
      <TextArea
        field={fields.summary}
        label={m.library_field_summary()}
        hint={m.library_field_summary_hint()}
        rows={5}
      />
      <TextField field={fields.tags} label={m.library_field_tags()} hint={m.library_field_tags_hint()} />
      <TextArea
        field={fields.provenance}
        label={m.library_field_provenance()}
        hint={m.library_field_provenance_hint()}
        rows={2}
      />
      <ChoiceField
        field={fields.audience}
        label={m.networks_audience_which()}
        required
        options={audienceOptions()}
      />
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
