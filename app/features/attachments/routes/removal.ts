import { redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { removeAttachment, returnAttachment } from '../commands.ts'
import { removalForm } from '../forms.ts'
import { openAttachment } from '../queries.ts'
import type { Route } from './+types/removal'

export function loader() {
  throw notFound()
}

/** Takes a file away, or puts it back. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  openAttachment(actor, params.id)
  const submission = await readForm(request, removalForm)
  const isUndo = submission.status === 'success' && submission.value.act === 'undo'
  const page = isUndo ? returnAttachment(actor, params.id) : removeAttachment(actor, params.id)
  return redirect(`${page}?gedaan=${isUndo ? 'terug' : 'weg'}`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
