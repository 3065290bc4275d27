import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { readParagraphs } from '../paragraphs.ts'
import { ParagraphsView } from '../paragraphs-view.tsx'
import type { Route } from './+types/section-paragraphs'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.passages_choose_title() }) }]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  return readParagraphs(actor, params.slug, { section: params.key }, new URL(request.url).searchParams)
}

export default function SectionParagraphs({ loaderData, params }: Route.ComponentProps) {
  return <ParagraphsView page={loaderData} backTo={`/casussen/${params.slug}#${params.key}`} />
}
