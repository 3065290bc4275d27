import { href, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { followSearch } from '../commands.ts'
import { followForm } from '../forms.ts'
import { getSaved } from '../queries.ts'
import type { Route } from './+types/following'

export function loader() {
  throw notFound()
}

/** Wants to hear of what is new in a search, or not any more. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  getSaved(actor, params.id)
  const submission = await readForm(request, followForm)
  if (submission.status !== 'success') return refuse(submission)
  const isFollowed = submission.value.follow === 'yes'
  followSearch(actor, params.id, isFollowed)
  return redirect(`${href('/zoeken/bewaard')}?gedaan=${isFollowed ? 'volgt' : 'volgt-niet'}`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
