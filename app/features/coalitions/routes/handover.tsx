import '../coalition.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField, ErrorSummary } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { handOver } from '../commands.ts'
import { handOverForm } from '../forms.ts'
import { mayFillSeat, mayHandOver, mayManageCoalition } from '../policy.ts'
import { getCoalitionCase, membersOfCase } from '../queries.ts'
import type { Route } from './+types/handover'

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const theCase = getCoalitionCase(actor, params.slug)
  const isOwn = mayManageCoalition(actor, theCase)
  if (!isOwn && !mayFillSeat(actor, theCase)) throw notFound()
  return {
    caseName: theCase.name,
    isOwn,
    candidates: membersOfCase(theCase.id)
      .filter((member) => mayHandOver(actor, theCase, member))
      .map(({ personPublicId, name, jobTitle, organisation }) => ({
        value: personPublicId,
        label: name,
        hint: [jobTitle, organisation].filter(Boolean).join(', '),
      })),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const submission = await readForm(request, handOverForm)
  if (submission.status !== 'success') {
    const theCase = getCoalitionCase(actor, params.slug)
    if (!mayManageCoalition(actor, theCase) && !mayFillSeat(actor, theCase)) throw notFound()
    return refuse(submission)
  }
  const { isOwn } = handOver(actor, params.slug, submission.value.person)
  const page = isOwn ? href('/casussen/:slug/coalitie', params) : href('/beheer')
  return redirect(`${page}?gedaan=overgedragen`, 303)
}

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.coalitions_handover_title() }) },
]

export default function Handover({ loaderData, actionData, params }: Route.ComponentProps) {
  const { caseName, candidates, isOwn } = loaderData
  const [form, fields] = useForm<{ person: string }>({ id: 'overdracht', lastResult: actionData })
  return (
    <div className="page coalition">
      <header className="masthead">
        <p className="crumb">
          {isOwn ? (
            <Link to={href('/casussen/:slug/coalitie', params)}>
              {m.coalitions_title({ name: caseName })}
            </Link>
          ) : (
            <Link to={href('/beheer')}>{m.networks_members_title()}</Link>
          )}
        </p>
        <h1>{m.coalitions_handover_title()}</h1>
        <p className="essence">
          {isOwn ? m.coalitions_handover_intro() : m.coalitions_handover_intro_vacant({ name: caseName })}
        </p>
      </header>
      <div className="narrow">
        {candidates.length === 0 ? (
          <>
            <p>{m.coalitions_handover_nobody()}</p>
            <Link className="btn" to={href('/casussen/:slug/coalitie/uitnodigingen', params)}>
              {m.coalitions_invite_title()}
            </Link>
          </>
        ) : (
          <Form id={form.id} method="post" noValidate>
            <ErrorSummary form={form} fields={fields} />
            <ChoiceField
              field={fields.person}
              label={m.coalitions_handover_to()}
              required
              options={candidates}
            />
            <button type="submit" className="btn">
              {m.coalitions_handover_do()}
            </button>
          </Form>
        )}
      </div>
    </div>
  )
}
