import '../case-form.css'
import { useForm } from '@conform-to/react'
import { Form, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField, EnterSends, ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { DraftKeeper } from '../../drafts/draft-keeper.tsx'
import { draftInForm } from '../../drafts/queries.ts'
import { createCase } from '../commands.ts'
import { newCaseForm } from '../forms.ts'
import { mayCreateCase } from '../policy.ts'
import type { Route } from './+types/new'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.cases_new() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  allow(mayCreateCase(actor))
  const isReference = new URL(request.url).searchParams.get('soort') === 'referentie'
  const draft = draftInForm(actor, pageAddress(request).pathname)
  return { kind: isReference ? 'reference' : 'coalition', draft }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  allow(mayCreateCase(actor))
  const submission = await readForm(request, newCaseForm)
  if (submission.status !== 'success') return refuse(submission)
  const { kind, ...fields } = submission.value
  const isReference = kind === 'reference'
  const { slug } = createCase(actor, { ...fields, isReference })
  dropDraft(actor, pageAddress(request).pathname)
  // Of a coalition's case an organiser reads nothing yet; there they invite its contact person.
  return redirect(isReference ? `/casussen/${slug}` : '/beheer', 303)
}

export default function New({ loaderData, actionData }: Route.ComponentProps) {
  // A draft that was thrown away makes a new form.
  return <NewPage key={String(loaderData.draft === null)} page={loaderData} answer={actionData} />
}

function NewPage({
  page: { kind, draft },
  answer,
}: {
  page: Route.ComponentProps['loaderData']
  answer: Route.ComponentProps['actionData']
}) {
  const [form, fields] = useForm({
    id: 'nieuwe-casus',
    lastResult: answer,
    defaultValue: { name: '', municipality: '', province: '', kind, ...draft?.fields },
  })
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link>
        </p>
        <h1>{m.cases_new()}</h1>
        <p className="essence">{m.cases_new_intro()}</p>
      </header>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
        <EnterSends />
        <ErrorSummary form={form} fields={fields} />
        <DraftKeeper path="/casussen/nieuw" draftAt={draft?.at ?? null} />
        <TextField field={fields.name} label={m.cases_field_name()} required />
        <TextField field={fields.municipality} label={m.cases_field_municipality()} required />
        <TextField field={fields.province} label={m.cases_field_province()} />
        <ChoiceField
          field={fields.kind}
          label={m.cases_filter_kind()}
          required
          options={[
            { value: 'coalition', label: m.cases_kind_coalition(), hint: m.cases_kind_coalition_hint() },
            { value: 'reference', label: m.cases_kind_reference(), hint: m.cases_kind_reference_hint() },
          ]}
        />
        <p className="acts">
          <button type="submit" className="btn">
            {m.cases_new_save()}
          </button>
        </p>
      </Form>
    </div>
  )
}
