import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { readParagraphs } from '../paragraphs.ts'
import { ParagraphsView } from '../paragraphs-view.tsx'
import type { Route } from './+types/section-paragraphs'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.passages_choose_title() }) }]

export function loader({ context, params, request }: Route.LoaderArgs) {
  return readParagraphs(requirePerson(context, request), params.slug, { section: params.key })
}

export default function SectionParagraphs({ loaderData, params }: Route.ComponentProps) {
  return <ParagraphsView page={loaderData} backTo={`/casussen/${params.slug}#${params.key}`} />
}
