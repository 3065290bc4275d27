import { data, redirect } from 'react-router'
import { answerAhead, isRead, refusedAhead } from '#app/answer-ahead.ts'
import { limit } from '#app/auth/limits.ts'
import { ownPath } from '#app/auth/own-path.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { markSeenThere } from '../../notifications/commands.ts'
import { recordReadings } from '../commands.ts'
import { readingForm } from '../forms.ts'
import type { Route } from './+types/readings'

/** There is nothing to see: what somebody read shows in what changed since. */
export function loader() {
  throw notFound()
}

export const middleware: Route.MiddlewareFunction[] = [
  (args, next) => (isRead(args.request) ? next() : answerAhead(args.context, next, () => remember(args))),
]

export const action = refusedAhead

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'

/** Remembers what was in sight, as the page says it, or as somebody without script says with a button. */
async function remember({ context, request }: Pick<Route.ActionArgs, 'context' | 'request'>) {
  const person = requirePerson(context, request)
  const submission = await readForm(request, readingForm)
  if (submission.status !== 'success') throw data(null, { status: 422 })
  await limit('reading', person.id)
  const { releases, threads, from } = submission.value
  recordReadings(person, releases)
  markSeenThere(person, { releases, threads })
  return from === undefined ? new Response(null, { status: 204 }) : redirect(ownPath(from) ?? '/', 303)
}
