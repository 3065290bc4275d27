import { href, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { withdrawCaseInvitation } from '#app/features/invitations/commands.ts'
import { isOrganiser } from '../policy.ts'
import type { Route } from './+types/invitation'

export function loader() {
  throw notFound()
}

/** Withdraws an invitation. */
export function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { role } = withdrawCaseInvitation(actor, params.slug, params.id)
  const page =
    role === 'contact' && isOrganiser(actor)
      ? href('/beheer')
      : href('/casussen/:slug/coalitie', { slug: params.slug })
  return redirect(`${page}?gedaan=ingetrokken#gedaan`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
