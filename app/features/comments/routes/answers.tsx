import { redirect } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { backTo } from '../back-to.ts'
import { answerThread, settleThread } from '../commands.ts'
import { answerForm } from '../forms.ts'
import { getThread, getThreadFacts } from '../queries.ts'
import { ThreadPage, titleOfThread } from '../thread-page.tsx'
import type { Route } from './+types/answers'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? titleOfThread(loaderData) : '' }) },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return getThreadFacts(context.get(actorContext), params.slug, params.id)
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { seen } = getThread(actor, params.slug, params.id)
  const submission = await readForm(request, answerForm)
  if (submission.status !== 'success') {
    allow(seen.mayAnswer)
    return refuse(submission)
  }
  // Whoever pressed twice may not say more by the second time: what knows that is the command.
  await limit('reaction', actor.id)
  const { text, settle, from } = submission.value
  answerThread(actor, params.slug, params.id, { text })
  if (settle)
    settleThread(actor, params.slug, params.id, { disposition: settle, reason: '', comeBackOn: null })
  return redirect(backTo(from, params.slug, params.id, seen.item))
}

export default function Answers({ loaderData, actionData }: Route.ComponentProps) {
  return <ThreadPage facts={loaderData} answering={actionData} />
}
