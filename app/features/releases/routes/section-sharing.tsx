import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { answerSharing } from '../answer-sharing.ts'
import { previewSharing } from '../preview.ts'
import { SharingPage, titleOf } from '../sharing-page.tsx'
import type { Route } from './+types/section-sharing'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? m.releases_title({ title: titleOf(loaderData) }) : '' }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  return previewSharing(requirePerson(context, request), params.slug, { section: params.key })
}

export function action({ context, request, params }: Route.ActionArgs) {
  return answerSharing(request, requirePerson(context, request), params.slug, { section: params.key })
}

export default function Sharing({ loaderData, actionData }: Route.ComponentProps) {
  return <SharingPage preview={loaderData} refused={actionData?.refused} />
}
