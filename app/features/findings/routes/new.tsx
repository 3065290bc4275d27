import { data, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { draftInForm } from '../../drafts/queries.ts'
import { proposeFinding } from '../commands.ts'
import { FindingForm } from '../finding-form.tsx'
import { findingForm } from '../forms.ts'
import { mayProposeFinding } from '../policy.ts'
import type { Route } from './+types/new'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.findings_propose() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  allow(mayProposeFinding(actor))
  return { draft: draftInForm(actor, pageAddress(request).pathname) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  allow(mayProposeFinding(actor))
  const submission = await readForm(request, findingForm(actor))
  // A button that adds or takes away a row is no mistake.
  if (submission.status === undefined) return data(submission.reply())
  if (submission.status !== 'success') return refuse(submission)
  const { key } = proposeFinding(actor, submission.value)
  dropDraft(actor, pageAddress(request).pathname)
  return redirect(`/bevindingen/${key}`, 303)
}

export default function New({ loaderData: { draft }, actionData }: Route.ComponentProps) {
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/bevindingen">{m.findings_title()}</Link>
        </p>
        <h1>{m.findings_propose()}</h1>
        <p className="essence">{m.findings_propose_intro()}</p>
      </header>
      <FindingForm key={String(draft === null)} draft={draft} lastResult={actionData} back="/bevindingen" />
    </div>
  )
}
