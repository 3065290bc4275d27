import '../../cases/case-form.css'
import '../../library/library.css'
import '../findings.css'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { Form, Link, redirect } from 'react-router'
import type { Actor } from '#app/auth/actor.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField, ErrorSummary, TextArea } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { audienceOptions } from '../../networks/audience-field.ts'
import { type DecisionRefusal, decideFinding, isDissentAnswered } from '../commands.ts'
import { decisionForm } from '../forms.ts'
import { isProposal, mayDecideFinding } from '../policy.ts'
import { getFinding } from '../queries.ts'
import { sayDissent, sayKind } from '../words.ts'
import type { Route } from './+types/decision'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.findings_decide() }) }]

export function loader({ context, request, params }: Route.LoaderArgs) {
  return readDecisionPage(requirePerson(context, request), params.key)
}

function readDecisionPage(actor: Actor, key: string) {
  const finding = getFinding(actor, key)
  allow(mayDecideFinding(actor))
  return {
    title: finding.title,
    kind: finding.kind,
    version: finding.version,
    dissent: sayDissent(finding),
    isDissentAnswered: isDissentAnswered(finding),
    isProposal: isProposal(finding),
    isAccepted: finding.acceptedAt !== null,
  }
}

const refusals: Record<DecisionRefusal, () => string> = {
  dissent: m.findings_refused_dissent,
  changed: m.findings_refused_changed,
  decided: m.findings_refused_decided,
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  readDecisionPage(actor, params.key)
  const submission = await readForm(request, decisionForm)
  if (submission.status !== 'success') return refuse(submission)
  const refusal = decideFinding(actor, params.key, submission.value)
  if (refusal) return refuse(submission, { formErrors: [refusals[refusal]()] })
  return redirect(`/bevindingen/${params.key}`, 303)
}

export default function Decision({ loaderData: finding, actionData, params }: Route.ComponentProps) {
  const page = `/bevindingen/${params.key}`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/bevindingen">{m.findings_title()}</Link> · <Link to={page}>{sayKind(finding.kind)}</Link>
        </p>
        <h1>{m.findings_decide()}</h1>
        <p className="essence">{finding.title}</p>
      </header>
      {finding.isProposal ? (
        <div className="decide">
          <Accept finding={finding} lastResult={resultOf('accept', actionData)} page={page} />
          <Decline version={finding.version} lastResult={resultOf('decline', actionData)} />
        </div>
      ) : (
        <Form method="post" className="case-form">
          {actionData?.error && <Notice kind="wrong">{m.findings_refused_decided()}</Notice>}
          <p>{finding.isAccepted ? m.findings_undo_accepted() : m.findings_undo_declined()}</p>
          <p className="acts">
            <button type="submit" className="btn" name="act" value="undo">
              {m.findings_undo()}
            </button>
            <Link className="btn plain" to={page}>
              {m.findings_back()}
            </Link>
          </p>
        </Form>
      )}
    </div>
  )
}

type Result = SubmissionResult<string[]> | undefined

/** What was refused belongs to the form it came from. */
function resultOf(act: 'accept' | 'decline', result: Result): Result {
  const isDecline = result?.initialValue?.act === 'decline'
  return isDecline === (act === 'decline') ? result : undefined
}

type Page = ReturnType<typeof readDecisionPage>

function Accept({ finding, lastResult, page }: { finding: Page; lastResult: Result; page: string }) {
  const [form, fields] = useForm({ id: 'overnemen', lastResult, defaultValue: { audience: 'network' } })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
      <h2>{m.findings_accept()}</h2>
      <ErrorSummary form={form} fields={fields} />
      <p>
        <b>{m.findings_dissent()}</b> {finding.dissent}
      </p>
      {!finding.isDissentAnswered && (
        <p className="notice">
          {m.findings_refused_dissent()} <Link to={`${page}/wijzigen`}>{m.findings_dissent_fill_in()}</Link>
        </p>
      )}
      <input type="hidden" name="act" value="accept" />
      <input type="hidden" name="version" value={finding.version} />
      <ChoiceField
        field={fields.audience}
        label={m.findings_audience()}
        required
        options={audienceOptions()}
      />
      <p className="acts">
        <button type="submit" className="btn">
          {m.findings_accept_go()}
        </button>
      </p>
    </Form>
  )
}

function Decline({ version, lastResult }: { version: number; lastResult: Result }) {
  const [form, fields] = useForm({ id: 'afwijzen', lastResult, defaultValue: { reason: '' } })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
      <h2>{m.findings_decline()}</h2>
      {lastResult && <ErrorSummary form={form} fields={fields} />}
      <input type="hidden" name="act" value="decline" />
      <input type="hidden" name="version" value={version} />
      <TextArea
        field={fields.reason}
        label={m.findings_reason()}
        hint={m.findings_reason_hint()}
        required
        rows={4}
        maxLength={1000}
      />
      <p className="acts">
        <button type="submit" className="btn plain">
          {m.findings_decline_go()}
        </button>
      </p>
    </Form>
  )
}
