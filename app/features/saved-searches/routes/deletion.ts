import { href, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { deleteSearch, restoreSearch } from '../commands.ts'
import { deletionForm } from '../forms.ts'
import type { Route } from './+types/deletion'

export function loader() {
  throw notFound()
}

/** Lets a search go, or brings it back. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const submission = await readForm(request, deletionForm)
  if (submission.status === 'success' && submission.value.act === 'undo') {
    restoreSearch(actor, params.id)
    return redirect(`${href('/zoeken/bewaard')}?gedaan=terug`, 303)
  }
  deleteSearch(actor, params.id)
  return redirect(`${href('/zoeken/bewaard')}?gedaan=weg&welke=${params.id}`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
