import { redirect } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { type NotTaken, takeOverSuggestion, undoTakenOver } from '../../passages/take-over.ts'
import { backTo } from '../back-to.ts'
import { settleThread, undoSettlement } from '../commands.ts'
import { settlementForm } from '../forms.ts'
import { maySettle } from '../policy.ts'
import { getThread, getThreadFacts } from '../queries.ts'
import { refusalWords } from '../refusals.ts'
import { ThreadPage, titleOfThread } from '../thread-page.tsx'
import type { Route } from './+types/settlement'

const notTaken: Record<NotTaken, () => string> = {
  gone: m.passages_not_taken,
  unfit: m.passages_not_taken_unfit,
  cells: m.passages_not_taken_cells,
  picture: m.passages_not_taken_picture,
  already_settled: m.comments_already_settled,
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? titleOfThread(loaderData) : '' }) },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return getThreadFacts(context.get(actorContext), params.slug, params.id)
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { theCase, seen } = getThread(actor, params.slug, params.id)
  allow(theCase !== null && maySettle(actor, theCase))
  const submission = await readForm(request, settlementForm)
  if (submission.status !== 'success') return refuse(submission)
  const { undo, putBack, take, disposition, reason = '', comeBackOn = null, from } = submission.value
  if (putBack) {
    const refusal = undoTakenOver(actor, params.slug, params.id)
    const why = seen.passage?.asksToStrike ? m.passages_not_put_back_struck() : m.passages_not_put_back()
    if (refusal) return refuse(submission, { fieldErrors: { undo: [why] } })
    return redirect(backTo(from, params.slug, params.id, seen.item))
  }
  if (undo) {
    undoSettlement(actor, params.slug, params.id)
    return redirect(backTo(from, params.slug, params.id, seen.item))
  }
  if (take) {
    const refusal = takeOverSuggestion(actor, params.slug, params.id)
    if (refusal) return refuse(submission, { fieldErrors: { disposition: [notTaken[refusal]()] } })
    return redirect(backTo(from, params.slug, params.id, seen.item))
  }
  if (!disposition) return refuse(submission, { fieldErrors: { disposition: [m.comments_settle_missing()] } })
  const refusal = settleThread(actor, params.slug, params.id, { disposition, reason, comeBackOn })
  if (refusal) return refuse(submission, { fieldErrors: refusalWords[refusal]() })
  return redirect(backTo(from, params.slug, params.id, seen.item))
}

export default function Settlement({ loaderData, actionData }: Route.ComponentProps) {
  return <ThreadPage facts={loaderData} settling={actionData ?? {}} />
}
