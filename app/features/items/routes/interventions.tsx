import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { readAcross } from '../across-list.ts'
import { AcrossPage } from '../across-page.tsx'
import { kindWords } from '../words.ts'
import type { Route } from './+types/interventions'

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: kindWords.intervention.many() }) },
]

export function loader({ context, request }: Route.LoaderArgs) {
  return readAcross(context.get(actorContext), 'intervention', request)
}

export default function Interventions({ loaderData }: Route.ComponentProps) {
  return <AcrossPage list={loaderData} />
}
