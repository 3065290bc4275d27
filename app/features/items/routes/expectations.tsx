import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { readAcross } from '../across-list.ts'
import { AcrossPage } from '../across-page.tsx'
import { kindWords } from '../words.ts'
import type { Route } from './+types/expectations'

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: kindWords.expectation.many() }) },
]

export function loader({ context, request }: Route.LoaderArgs) {
  return readAcross(context.get(actorContext), 'expectation', request)
}

export default function Expectations({ loaderData }: Route.ComponentProps) {
  return <AcrossPage list={loaderData} />
}
