import { redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { kindAt } from '../../items/edit-page.ts'
import { pathOfItem } from '../../items/lists.ts'
import { mayEditItems } from '../../items/policy.ts'
import { getItem } from '../../items/queries.ts'
import { recogniseTwin } from '../commands.ts'
import { recognitionForm } from '../forms.ts'
import type { Route } from './+types/recognition'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pathOfItem(params.slug, { kind: kindAt(params.list), key: params.key }))
}

/** Says that an item of the own case resembles one of another. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const ref = { kind: kindAt(params.list), key: params.key }
  allow(mayEditItems(actor, getItem(actor, params.slug, ref.kind, ref.key).theCase))
  const submission = await readForm(request, recognitionForm)
  if (submission.status !== 'success') return refuse(submission)
  const { slug, key } = submission.value
  recogniseTwin(actor, { slug: params.slug, ref }, { slug, ref: { kind: ref.kind, key } })
  return redirect(`${pathOfItem(params.slug, ref)}#verbanden`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
