import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { kindAt } from '../../items/edit-page.ts'
import { readFilesPage, takeFile } from '../files-page.ts'
import { FilesPage } from '../files-view.tsx'
import type { Route } from './+types/item-attachments'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.attachments_title({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  return readFilesPage(requirePerson(context, request), params.slug, placeOf(params), request)
}

export function action({ context, params, request }: Route.ActionArgs) {
  return takeFile(requirePerson(context, request), params.slug, placeOf(params), request)
}

function placeOf({ list, key }: { list: string; key: string }) {
  return { item: { kind: kindAt(list), key } }
}

export default function Attachments({ loaderData, actionData, params }: Route.ComponentProps) {
  const { slug, list, key } = params
  const back = `/casussen/${slug}/${list}/${key}#bestanden`
  return (
    <FilesPage
      page={loaderData}
      back={{ to: back, label: m.attachments_back_to_item() }}
      wrong={actionData?.wrong}
    />
  )
}
