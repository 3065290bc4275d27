import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { answerSharing } from '../answer-sharing.ts'
import { previewSharing } from '../preview.ts'
import { SharingPage, titleOf } from '../sharing-page.tsx'
import type { Subject } from '../subject.ts'
import type { Route } from './+types/case-sharing'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? m.releases_title({ title: titleOf(loaderData) }) : '' }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  return previewSharing(requirePerson(context, request), params.slug, subjectAt(params.subject))
}

export function action({ context, request, params }: Route.ActionArgs) {
  return answerSharing(request, requirePerson(context, request), params.slug, subjectAt(params.subject))
}

export default function Sharing({ loaderData, actionData }: Route.ComponentProps) {
  return <SharingPage preview={loaderData} refused={actionData?.refused} />
}

const subjects: ReadonlyMap<string, Subject> = new Map([
  ['kaart', 'card'],
  ['gegevens', 'about'],
])

function subjectAt(name: string): Subject {
  const subject = subjects.get(name)
  if (!subject) throw notFound()
  return subject
}
