import { redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { allCodesOf } from '../../networks/queries.ts'
import { choicesFor } from '../codes.ts'
import { changeItem } from '../commands.ts'
import { kindAt } from '../edit-page.ts'
import { phaseForm } from '../forms.ts'
import { listWords, pathOfItem } from '../lists.ts'
import { mayEditItems } from '../policy.ts'
import { getItem } from '../queries.ts'
import type { Route } from './+types/phase'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pathOfItem(params.slug, { kind: kindAt(params.list), key: params.key }))
}

/** Changes the phase of an intervention from the table it stands in. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const ref = { kind: kindAt(params.list), key: params.key }
  const { theCase, item } = getItem(actor, params.slug, ref.kind, ref.key)
  allow(mayEditItems(actor, theCase))
  const submission = await readForm(request, phaseForm)
  if (submission.status !== 'success') return refuse(submission)
  const { phase, version } = submission.value
  const { content, working } = item
  const isOffered = choicesFor(allCodesOf(theCase.networkId), content).interventionPhase.some(
    ({ value }) => value === phase,
  )
  if (content.kind !== 'intervention' || !isOffered)
    return refuse(submission, { fieldErrors: { phase: [m.items_code_wrong()] } })
  const change = changeItem(actor, params.slug, ref, {
    content: { ...content, phase },
    displacement: working?.displacement ?? '',
    version,
  })
  if (!change.isSaved) return refuse(submission, { fieldErrors: { phase: [m.items_phase_stale()] } })
  return redirect(`/casussen/${params.slug}/${listWords[ref.kind]}#${ref.key}`, 303)
}
