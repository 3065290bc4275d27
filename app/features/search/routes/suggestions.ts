import { actorContext } from '#app/auth/context.ts'
import { SearchAway } from '#search/index.ts'
import { limitSearching } from '../limits.ts'
import { pathOf, suggest } from '../queries.ts'
import type { ShownSuggestion } from '../search-box.tsx'
import { wordForKind } from '../words-on-screen.ts'
import type { Route } from './+types/suggestions'

const most = 7

/** What somebody may mean while they type. Empty when search is away: the box then is a plain form. */
export async function loader({ context, request }: Route.LoaderArgs) {
  await limitSearching(context)
  const q = new URL(request.url).searchParams.get('q') ?? ''
  const found = await suggest(context.get(actorContext), q, most).catch((error) => {
    if (error instanceof SearchAway) return []
    throw error
  })
  const suggestions: ShownSuggestion[] = found.map((one) => ({
    kind: one.kind,
    url: pathOf(one),
    title: one.title.text,
    marks: one.title.marks,
    of: [wordForKind(one), one.kind === 'case' ? one.shown.municipality : one.shown.caseName]
      .filter(Boolean)
      .join(' · '),
  }))
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'no-store' } })
}
