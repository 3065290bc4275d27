import { href, redirect } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { actorContext } from '#app/auth/context.ts'
import { clearedSessionCookie } from '#app/auth/session-cookie.ts'
import { endOwnSession } from '../commands.ts'
import type { Route } from './+types/sign-out.ts'

/** Looking at it signs nobody out: browsers fetch links ahead. */
export function loader() {
  return redirect(href('/'))
}

export function action({ context, request }: Route.ActionArgs) {
  const actor = context.get(actorContext)
  if (actor.kind === 'person') endOwnSession(actor, actor.sessionId, arrivalOf(context, request))
  return redirect(href('/'), {
    status: 303,
    // What the browser kept for this person goes too.
    headers: { 'Set-Cookie': clearedSessionCookie(), 'Clear-Site-Data': '"storage"' },
  })
}
