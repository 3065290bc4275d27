import { redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { moveItem } from '../commands.ts'
import { kindAt } from '../edit-page.ts'
import { placeForm } from '../forms.ts'
import { listWords, pathOfItem } from '../lists.ts'
import { mayEditItems } from '../policy.ts'
import { getItem } from '../queries.ts'
import type { Route } from './+types/place'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pathOfItem(params.slug, { kind: kindAt(params.list), key: params.key }))
}

/** Moves an item up or down in its list, by a button of its own: no dragging, so it works by keyboard and by thumb. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const ref = { kind: kindAt(params.list), key: params.key }
  allow(mayEditItems(actor, getItem(actor, params.slug, ref.kind, ref.key).theCase))
  const submission = await readForm(request, placeForm)
  if (submission.status !== 'success') return refuse(submission)
  moveItem(actor, params.slug, ref, submission.value.direction)
  return redirect(`/casussen/${params.slug}/${listWords[ref.kind]}?verplaatst=${ref.key}#${ref.key}`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
