import { data, redirect } from 'react-router'
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

/** Keeps what somebody is typing, or forgets it and goes back to the empty form. Only ever their own. */
export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const submission = await readForm(request, draftForm)
  if (submission.status !== 'success') return data(null, { status: 422 })
  await limit('draft', actor.id)
  const { form, fields } = submission.value
  if (fields !== undefined) {
    keepDraft(actor, form, fields)
    return Response.json({ keptAt: Date.now() })
  }
  dropDraft(actor, form)
  return redirect(ownPath(form) ?? '/', 303)
}
