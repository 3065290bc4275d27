import '../case-form.css'
import { useForm } from '@conform-to/react'
import { data, Form, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { pageAddress } from '#app/page-address.ts'
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
import { readForm } from '#app/ui/read-form.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { DraftKeeper } from '../../drafts/draft-keeper.tsx'
import { draftInForm } from '../../drafts/queries.ts'
import { Clashes } from '../clashes.tsx'
import { changeCase } from '../commands.ts'
import { readCaseForm } from '../edit-page.ts'
import { FoldedRow } from '../folded-row.tsx'
import { caseForm } from '../forms.ts'
import { SourceFields } from '../source-fields.tsx'
import { clashesBetween } from '../stale.ts'
import type { Route } from './+types/edit'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.cases_edit_title({ name: loaderData?.name ?? '' }) }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const draft = draftInForm(actor, pageAddress(request).pathname)
  return { ...readCaseForm(actor, params.slug), draft }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { phases, motives } = readCaseForm(actor, params.slug)
  const submission = await readForm(request, caseForm({ phases: keysOf(phases), motives: keysOf(motives) }))
  // The version the form was made from, also after a mistake: what somebody else saved meanwhile is not to be overwritten.
  const version = Number(submission.payload.version)
  // A button that adds a row is no mistake.
  if (submission.status === undefined) return { result: submission.reply(), version, clashes: [] }
  if (submission.status !== 'success') {
    return data({ result: submission.reply(), version, clashes: [] }, { status: 422 })
  }
  const change = changeCase(actor, params.slug, submission.value)
  if (change.isSaved) {
    dropDraft(actor, pageAddress(request).pathname)
    return redirect(`/casussen/${params.slug}`, 303)
  }
  const clashes = clashesBetween(change.current, submission.value)
  const result = submission.reply({ formErrors: [m.cases_stale()] })
  return data({ result, version: change.version, clashes }, { status: 409 })
}

const spareRows = 2

export default function Edit({ loaderData, actionData, params }: Route.ComponentProps) {
  // A draft that was thrown away makes a new form, of what stands there.
  return (
    <EditPage
      key={String(loaderData.draft === null)}
      page={loaderData}
      answer={actionData}
      at={`/casussen/${params.slug}`}
    />
  )
}

function EditPage({
  page: { name, fields: given, phases, motives, version, draft },
  answer,
  at,
}: {
  page: Route.ComponentProps['loaderData']
  answer: Route.ComponentProps['actionData']
  at: string
}) {
  const start = {
    ...given,
    latitude: given.latitude?.toString().replace('.', ','),
    longitude: given.longitude?.toString().replace('.', ','),
    ...draft?.fields,
  }
  const [form, fields] = useForm({
    id: 'gegevens',
    lastResult: answer?.result,
    defaultValue: {
      ...start,
      facts: [...(start.facts ?? []), ...spare()],
      sources: [...(start.sources ?? []), ...spare()],
    },
  })
  const facts = fields.facts.getFieldList().map((row) => {
    const { label, value, source } = row.getFieldset()
    return { key: row.key, label, value, source }
  })
  const sources = fields.sources.getFieldList().map((row) => {
    const { title, publisher, year, url, note } = row.getFieldset()
    return { key: row.key, title, publisher, year, url, note }
  })
  const all = [
    ...ownFields.map((name) => fields[name]),
    ...facts.flatMap(({ label, value, source }) => [label, value, source]),
    ...sources.flatMap(({ title, publisher, year, url, note }) => [title, publisher, year, url, note]),
  ]
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> · <Link to={at}>{name}</Link>
        </p>
        <h1>{m.cases_edit_title({ name })}</h1>
        <p className="essence">{m.cases_edit_intro()}</p>
      </header>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
        <EnterSends />
        <ErrorSummary form={form} fields={byName(all)} />
        <Clashes clashes={answer?.clashes ?? []} />
        <DraftKeeper path={`${at}/gegevens`} draftAt={draft?.at ?? null} />
        {/* Not Conform's: after a clash both texts were seen, and the form goes on from what stands there now. */}
        <input type="hidden" name="version" value={answer?.version ?? draft?.version ?? version} />
        <fieldset>
          <legend>{m.cases_card()}</legend>
          <TextField field={fields.name} label={m.cases_field_name()} required maxLength={120} />
          <TextField field={fields.municipality} label={m.cases_field_municipality()} required />
          <TextField field={fields.province} label={m.cases_field_province()} />
          <TextArea
            field={fields.essence}
            label={m.cases_field_essence()}
            hint={m.cases_field_essence_hint()}
            rows={3}
            maxLength={280}
          />
          <div className="pair">
            <TextField
              field={fields.latitude}
              label={m.cases_field_latitude()}
              hint={m.cases_field_latitude_hint()}
            />
            <TextField
              field={fields.longitude}
              label={m.cases_field_longitude()}
              hint={m.cases_field_longitude_hint()}
            />
          </div>
        </fieldset>
        <fieldset>
          <legend>{m.cases_about()}</legend>
          <SelectField
            field={fields.phase}
            label={m.cases_phase()}
            options={[{ value: '', label: m.cases_unknown() }, ...phases]}
          />
          <ChoiceField field={fields.motives} label={m.cases_motives()} options={motives} many />
        </fieldset>
        <fieldset>
          <legend>{m.cases_facts()}</legend>
          <p className="hint-line">{m.cases_facts_hint()}</p>
          {facts.map((fact, row) => (
            <FoldedRow
              key={fact.key}
              label={m.cases_fact_nth({ number: row + 1 })}
              title={fact.label}
              others={[fact.value, fact.source]}
            >
              <TextField
                field={fact.label}
                label={m.cases_fact_label()}
                hint={row === 0 ? m.cases_fact_example() : undefined}
              />
              <TextField field={fact.value} label={m.cases_fact_value()} />
              <TextField field={fact.source} label={m.cases_fact_source()} />
            </FoldedRow>
          ))}
          <button className="btn plain" {...form.insert.getButtonProps({ name: fields.facts.name })}>
            {m.cases_fact_more()}
          </button>
        </fieldset>
        <fieldset>
          <legend>{m.cases_sources()}</legend>
          <p className="hint-line">{m.cases_sources_hint()}</p>
          <SourceFields rows={sources} />
          <button className="btn plain" {...form.insert.getButtonProps({ name: fields.sources.name })}>
            {m.cases_source_more()}
          </button>
        </fieldset>
        <fieldset>
          <legend>{m.cases_field_honest()}</legend>
          <TextArea
            field={fields.provenance}
            label={m.cases_field_provenance()}
            hint={m.cases_field_provenance_hint()}
            rows={3}
          />
          <TextArea
            field={fields.unconfirmedBecause}
            label={m.cases_field_unconfirmed()}
            hint={m.cases_field_unconfirmed_hint()}
            rows={3}
          />
        </fieldset>
        <p className="acts">
          <button type="submit" className="btn">
            {m.cases_save()}
          </button>
          <Link className="btn plain" to={at}>
            {m.cases_save_not()}
          </Link>
        </p>
        <p className="meta">{m.cases_save_inside()}</p>
      </Form>
    </div>
  )
}

function keysOf(options: { value: string }[]): string[] {
  return options.map(({ value }) => value)
}

function spare(): Record<string, string>[] {
  return Array.from({ length: spareRows }, () => ({}))
}

/** What a mistake can be in; the fields of rows come by themselves. */
const ownFields = [
  'name',
  'municipality',
  'province',
  'essence',
  'latitude',
  'longitude',
  'phase',
  'motives',
  'facts',
  'sources',
  'provenance',
  'unconfirmedBecause',
] as const
