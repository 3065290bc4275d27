import { data, redirect } from 'react-router'
import { answerAhead, isRead, refusedAhead } from '#app/answer-ahead.ts'
import { limit } from '#app/auth/limits.ts'
import { ownPath } from '#app/auth/own-path.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { dropDraft, keepDraft } from '../commands.ts'
import { draftForm } from '../forms.ts'
import type { Route } from './+types/draft'

/** There is nothing to see: a draft stands in the form it is of. */
export function loader() {
  throw notFound()
}

export const middleware: Route.MiddlewareFunction[] = [
  (args, next) => (isRead(args.request) ? next() : answerAhead(args.context, next, () => keepOrForget(args))),
]

export const action = refusedAhead

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'

/** Keeps what somebody is typing, or forgets it and goes back to the empty form. Only ever their own. */
async function keepOrForget({ context, request }: Pick<Route.ActionArgs, 'context' | 'request'>) {
  const actor = requirePerson(context, request)
  const submission = await readForm(request, draftForm)
  if (submission.status !== 'success') throw data(null, { status: 422 })
  await limit('draft', actor.id)
  const { form, fields } = submission.value
  if (fields !== undefined) {
    keepDraft(actor, form, fields)
    return Response.json({ keptAt: Date.now() })
  }
  dropDraft(actor, form)
  return redirect(ownPath(form) ?? '/', 303)
}
