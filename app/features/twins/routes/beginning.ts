import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow, notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { getCase } from '../../cases/queries.ts'
import { kindAt } from '../../items/edit-page.ts'
import { mayEditItems } from '../../items/policy.ts'
import { beginningForm } from '../forms.ts'
import { twinsOfBeginning } from '../queries.ts'
import type { Route } from './+types/beginning'

/** There is nothing to see: it is asked while somebody writes. */
export function loader() {
  throw notFound()
}

/** What in other cases is about the same as what somebody is writing. It changes nothing; a form, because a text fits in no address. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const kind = kindAt(params.list)
  allow(mayEditItems(actor, getCase(actor, params.slug)))
  await limit('search', actor.id)
  const submission = await readForm(request, beginningForm)
  if (submission.status !== 'success') return refuse(submission)
  return Response.json({ twins: await twinsOfBeginning(actor, params.slug, kind, submission.value) })
}
