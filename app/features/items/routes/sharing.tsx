import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { answerSharing } from '../../releases/answer-sharing.ts'
import { previewSharing } from '../../releases/preview.ts'
import { SharingPage, titleOf } from '../../releases/sharing-page.tsx'
import { kindAt } from '../edit-page.ts'
import type { Route } from './+types/sharing'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? m.releases_title({ title: titleOf(loaderData) }) : '' }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  return previewSharing(requirePerson(context, request), params.slug, subjectAt(params))
}

export function action({ context, request, params }: Route.ActionArgs) {
  return answerSharing(request, requirePerson(context, request), params.slug, subjectAt(params))
}

export default function Sharing({ loaderData, actionData }: Route.ComponentProps) {
  return <SharingPage preview={loaderData} refused={actionData?.refused} />
}

function subjectAt({ list, key }: { list: string; key: string }) {
  return { item: { kind: kindAt(list), key } }
}
