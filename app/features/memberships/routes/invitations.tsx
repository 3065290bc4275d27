import '#app/features/coalitions/coalition.css'
import { href, Link, redirect } from 'react-router'
import { ownOrigin } from '#app/auth/forgery.ts'
import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { inviteToNetwork } from '#app/features/invitations/commands.ts'
import { sayRefusal } from '#app/features/invitations/refusals.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { networkInvitationForm } from '../forms.ts'
import { InviteForm } from '../invite-form.tsx'
import { mayManageNetwork } from '../policy.ts'
import type { Route } from './+types/invitations'

export function loader({ context, request }: Route.LoaderArgs) {
  if (!mayManageNetwork(requirePerson(context, request))) throw notFound()
  return null
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  if (!mayManageNetwork(actor)) throw notFound()
  await limit('invitation', actor.id)
  const submission = await readForm(request, networkInvitationForm)
  if (submission.status !== 'success') return refuse(submission)
  const answer = inviteToNetwork(actor, submission.value, ownOrigin(request))
  if ('refused' in answer) return refuse(submission, { fieldErrors: sayRefusal(answer) })
  return redirect(`${href('/beheer')}?gedaan=uitgenodigd`, 303)
}

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.coalitions_invite_title() }) },
]

export default function Invitations({ actionData }: Route.ComponentProps) {
  return (
    <div className="page coalition">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link>
        </p>
        <h1>{m.coalitions_invite_title()}</h1>
      </header>
      <div className="narrow">
        <InviteForm lastResult={actionData} />
      </div>
    </div>
  )
}
