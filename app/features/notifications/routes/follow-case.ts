import { href, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { getCase } from '../../cases/queries.ts'
import { follow } from '../commands.ts'
import { followForm } from '../forms.ts'
import type { Route } from './+types/follow-case'

/** There is nothing to look at here: it is a button on the page of the case. */
export function loader() {
  throw notFound()
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const person = requirePerson(context, request)
  // Before the form is looked at: a mistake in it must not tell somebody that there is something to follow.
  getCase(person, params.slug)
  const submission = await readForm(request, followForm)
  if (submission.status !== 'success') return refuse(submission)
  follow(person, params.slug, null, submission.value.follow === '1')
  return redirect(href('/casussen/:slug', params))
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
