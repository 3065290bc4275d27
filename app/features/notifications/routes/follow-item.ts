import { redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { kindAt } from '../../items/edit-page.ts'
import { pathOfItem } from '../../items/lists.ts'
import { getItem } from '../../items/queries.ts'
import { follow } from '../commands.ts'
import { followForm } from '../forms.ts'
import type { Route } from './+types/follow-item'

/** There is nothing to look at here: it is a button on the page of the item. */
export function loader() {
  throw notFound()
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const person = requirePerson(context, request)
  const item = { kind: kindAt(params.list), key: params.key }
  // Before the form is looked at: a mistake in it must not tell somebody that there is something to follow.
  getItem(person, params.slug, item.kind, item.key)
  const submission = await readForm(request, followForm)
  if (submission.status !== 'success') return refuse(submission)
  follow(person, params.slug, item, submission.value.follow === '1')
  return redirect(pathOfItem(params.slug, item))
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
