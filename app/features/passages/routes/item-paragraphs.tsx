import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { kindAt } from '../../items/edit-page.ts'
import { pathOfItem } from '../../items/lists.ts'
import { readParagraphs } from '../paragraphs.ts'
import { ParagraphsView } from '../paragraphs-view.tsx'
import type { Route } from './+types/item-paragraphs'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.passages_choose_title() }) }]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const item = { kind: kindAt(params.list), key: params.key }
  const actor = requirePerson(context, request)
  return { item, page: readParagraphs(actor, params.slug, { item }, new URL(request.url).searchParams) }
}

export default function ItemParagraphs({ loaderData: { item, page }, params }: Route.ComponentProps) {
  return <ParagraphsView page={page} backTo={pathOfItem(params.slug, item)} />
}
