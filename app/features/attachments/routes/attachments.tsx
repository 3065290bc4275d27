import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { readFilesPage, takeFile } from '../files-page.ts'
import { FilesPage } from '../files-view.tsx'
import type { Route } from './+types/attachments'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.attachments_title({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  return readFilesPage(requirePerson(context, request), params.slug, { section: params.key }, request)
}

export function action({ context, params, request }: Route.ActionArgs) {
  return takeFile(requirePerson(context, request), params.slug, { section: params.key }, request)
}

export default function Attachments({ loaderData, actionData, params }: Route.ComponentProps) {
  const back = `/casussen/${params.slug}#${params.key}`
  return (
    <FilesPage page={loaderData} back={{ to: back, label: m.attachments_back() }} wrong={actionData?.wrong} />
  )
}
