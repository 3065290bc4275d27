import { href, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { deleteComparison, restoreComparison } from '../commands.ts'
import { deletionForm } from '../forms.ts'
import type { Route } from './+types/deletion'

export function loader() {
  throw notFound()
}

/** Lets a comparison go, or brings it back. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const submission = await readForm(request, deletionForm)
  if (submission.status === 'success' && submission.value.act === 'undo') {
    restoreComparison(actor, params.id)
    return redirect(`${href('/vergelijken/bewaard')}?gedaan=terug`, 303)
  }
  deleteComparison(actor, params.id)
  return redirect(`${href('/vergelijken/bewaard')}?gedaan=weg&welke=${params.id}`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
