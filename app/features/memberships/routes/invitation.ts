import { href, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { withdrawNetworkInvitation } from '#app/features/invitations/commands.ts'
import type { Route } from './+types/invitation'

export function loader() {
  throw notFound()
}

/** Withdraws an invitation to the network. */
export function action({ context, params, request }: Route.ActionArgs) {
  withdrawNetworkInvitation(requirePerson(context, request), params.id)
  return redirect(`${href('/beheer')}?gedaan=ingetrokken#gedaan`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
