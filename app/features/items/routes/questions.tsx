import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { readAcross } from '../across-list.ts'
import { AcrossPage } from '../across-page.tsx'
import { kindWords } from '../words.ts'
import type { Route } from './+types/questions'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: kindWords.question.many() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  return readAcross(context.get(actorContext), 'question', request)
}

export default function Questions({ loaderData }: Route.ComponentProps) {
  return <AcrossPage list={loaderData} />
}
