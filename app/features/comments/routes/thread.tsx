import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { getThreadFacts } from '../queries.ts'
import { ThreadPage, titleOfThread } from '../thread-page.tsx'
import type { Route } from './+types/thread'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? titleOfThread(loaderData) : '' }) },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return getThreadFacts(context.get(actorContext), params.slug, params.id)
}

export default function Thread({ loaderData }: Route.ComponentProps) {
  return <ThreadPage facts={loaderData} />
}
