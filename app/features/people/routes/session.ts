import { href, redirect } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { clearedSessionCookie } from '#app/auth/session-cookie.ts'
import { endOwnSession } from '../commands.ts'
import type { Route } from './+types/session.ts'

export function loader() {
  return redirect(href('/profiel'))
}

/** Ends one of my sessions. */
export function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  endOwnSession(actor, params.id, arrivalOf(context, request))
  if (params.id === actor.sessionId)
    return redirect(href('/'), { status: 303, headers: { 'Set-Cookie': clearedSessionCookie() } })
  return redirect(`${href('/profiel')}?gedaan=apparaat`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
