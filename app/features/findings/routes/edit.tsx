import { data, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { draftInForm } from '../../drafts/queries.ts'
import { changeFinding } from '../commands.ts'
import { findingClashes, readFindingForm } from '../edit-page.ts'
import { FindingForm } from '../finding-form.tsx'
import { changeFindingForm } from '../forms.ts'
import type { Route } from './+types/edit'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.findings_change() }) }]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const draft = draftInForm(actor, pageAddress(request).pathname)
  return { ...readFindingForm(actor, params.key), draft }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  readFindingForm(actor, params.key)
  const submission = await readForm(request, changeFindingForm(actor))
  const version = Number(submission.payload.version)
  // A button that adds or takes away a row is no mistake.
  if (submission.status === undefined) return { result: submission.reply(), version, clashes: [] }
  if (submission.status !== 'success') {
    return data({ result: submission.reply(), version, clashes: [] }, { status: 422 })
  }
  const change = changeFinding(actor, params.key, submission.value)
  if (change.isSaved) {
    dropDraft(actor, pageAddress(request).pathname)
    return redirect(`/bevindingen/${params.key}`, 303)
  }
  if (change.because === 'dissent') {
    const result = submission.reply({ fieldErrors: { dissentState: [m.findings_dissent_kept()] } })
    return data({ result, version, clashes: [] }, { status: 422 })
  }
  const clashes = findingClashes(actor, change.current, submission.value)
  const result = submission.reply({ formErrors: [m.cases_stale()] })
  return data({ result, version: change.version, clashes }, { status: 409 })
}

export default function Edit({ loaderData, actionData, params }: Route.ComponentProps) {
  const { fields, version, draft } = loaderData
  const page = `/bevindingen/${params.key}`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/bevindingen">{m.findings_title()}</Link> · <Link to={page}>{fields.title}</Link>
        </p>
        <h1>{m.findings_change()}</h1>
      </header>
      <FindingForm
        key={String(draft === null)}
        draft={draft}
        given={fields}
        lastResult={actionData?.result}
        version={actionData?.version ?? draft?.version ?? version}
        clashes={actionData?.clashes}
        back={page}
      />
    </div>
  )
}
