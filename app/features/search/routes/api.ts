import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { type Kind, kinds } from '#search/engine.ts'
import { SearchAway } from '#search/index.ts'
import { limitSearching } from '../limits.ts'
import { pathOf, search } from '../queries.ts'
import type { Route } from './+types/api'

const mostHits = 50

/** Search for programs. Answers with what the asker may read: the session of a browser, or as a visitor. */
export async function loader({ context, request }: Route.LoaderArgs) {
  await limitSearching(context)
  const given = new URL(request.url).searchParams
  const asked = given.getAll('kind').flatMap((value) => value.split(','))
  const wanted = kinds.filter((kind) => asked.includes(kind))
  if (asked.some((kind) => !kinds.includes(kind as Kind)))
    return refused(400, m.search_api_kind({ kinds: kinds.join(', ') }))
  const limit = given.get('limit') ?? '10'
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > mostHits)
    return refused(400, m.search_api_limit({ most: mostHits }))
  const q = given.get('q') ?? ''
  try {
    const answer = await search(context.get(actorContext), { q, kinds: wanted, limit: Number(limit) })
    return json(200, {
      query: q,
      total: answer.total,
      tookMs: Math.round(answer.tookMs * 100) / 100,
      /** `any` when nothing holds every word, and these hold some of them. */
      matched: answer.matched,
      hits: answer.hits.map((hit) => ({
        kind: hit.kind,
        id: hit.item,
        caseSlug: hit.shown.caseSlug,
        title: hit.title.text,
        snippet: hit.snippet.text,
        url: pathOf(hit),
      })),
      facets: { kind: answer.facets },
    })
  } catch (error) {
    if (error instanceof SearchAway) return refused(503, m.search_away_title())
    throw error
  }
}

function refused(status: number, message: string): Response {
  return json(status, { error: message })
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
