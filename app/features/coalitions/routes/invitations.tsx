import '../coalition.css'
import { href, Link, redirect } from 'react-router'
import { ownOrigin } from '#app/auth/forgery.ts'
import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { inviteToCase } from '#app/features/invitations/commands.ts'
import { sayRefusal } from '#app/features/invitations/refusals.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { caseInvitationForm } from '../forms.ts'
import { InviteForm } from '../invite-form.tsx'
import { invitableRoles, isOrganiser } from '../policy.ts'
import { getCoalitionCase } from '../queries.ts'
import type { Route } from './+types/invitations'

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const theCase = getCoalitionCase(actor, params.slug)
  const roles = invitableRoles(actor, theCase)
  if (roles.length === 0) throw notFound()
  return { caseName: theCase.name, roles }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  await limit('invitation', actor.id)
  const submission = await readForm(request, caseInvitationForm)
  if (submission.status !== 'success') {
    // Who may invite nobody here learns nothing from the form either.
    if (invitableRoles(actor, getCoalitionCase(actor, params.slug)).length === 0) throw notFound()
    return refuse(submission)
  }
  const answer = inviteToCase(actor, params.slug, submission.value, ownOrigin(request))
  if ('refused' in answer) return refuse(submission, { fieldErrors: sayRefusal(answer) })
  const done = '?gedaan=uitgenodigd'
  const isContact = submission.value.role === 'contact' && isOrganiser(actor)
  return redirect((isContact ? href('/beheer') : href('/casussen/:slug/coalitie', params)) + done, 303)
}

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.coalitions_invite_title() }) },
]

export default function Invitations({ loaderData, actionData, params }: Route.ComponentProps) {
  const { caseName, roles } = loaderData
  const isFirst = roles.includes('contact')
  return (
    <div className="page coalition">
      <header className="masthead">
        <p className="crumb">
          {isFirst ? (
            <Link to={href('/beheer')}>{m.networks_members_title()}</Link>
          ) : (
            <Link to={href('/casussen/:slug/coalitie', params)}>
              {m.coalitions_title({ name: caseName })}
            </Link>
          )}
        </p>
        <h1>{isFirst ? m.coalitions_first_title({ name: caseName }) : m.coalitions_invite_title()}</h1>
        <p className="essence">{isFirst ? m.coalitions_first_intro() : m.coalitions_intro_manager()}</p>
      </header>
      <div className="narrow">
        <InviteForm slug={params.slug} roles={roles} lastResult={actionData} />
        {isFirst && (
          <p className="meta">
            <Link to={href('/casussen/:slug/coalitie/overdracht', params)}>
              {m.coalitions_first_or_handover()}
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}
