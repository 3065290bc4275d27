import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { codeFacets, type Kind, kinds } from '#search/engine.ts'
import { SearchAway } from '#search/index.ts'
import { limitSearching } from '../limits.ts'
import { pathOf, search } from '../queries.ts'
import type { Route } from './+types/api'

const mostHits = 50

/** Search for programs. Answers with what the asker may read: the session of a browser, or as a visitor. */
export async function loader({ context, request }: Route.LoaderArgs) {
  await limitSearching(context)
  const given = new URL(request.url).searchParams
  const valuesOf = (name: string) => given.getAll(name).flatMap((value) => value.split(',').filter(Boolean))
  const asked = valuesOf('kind')
  const wanted = kinds.filter((kind) => asked.includes(kind))
  if (asked.some((kind) => !kinds.includes(kind as Kind)))
    return refused(400, m.search_api_kind({ kinds: kinds.join(', ') }))
  const limit = given.get('limit') ?? '10'
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > mostHits)
    return refused(400, m.search_api_limit({ most: mostHits }))
  const q = given.get('q') ?? ''
  const codes = Object.fromEntries(codeFacets.map((facet) => [facet, valuesOf(facet)]))
  try {
    const answer = await search(context.get(actorContext), {
      q,
      kinds: wanted,
      codes,
      limit: Number(limit),
    })
    return json(200, {
      query: q,
      total: answer.total,
      tookMs: Math.round(answer.tookMs * 100) / 100,
      /** `any` when nothing holds every word, and these hold some of them. */
      matched: answer.matched,
      hits: answer.hits.map((hit) => ({
        kind: hit.kind,
        id: hit.item,
        /** Null when it belongs to the network and to no case. */
        caseSlug: hit.shown.caseSlug,
        title: hit.title.text,
        snippet: hit.snippet.text,
        codes: hit.codes,
        url: pathOf(hit),
      })),
      facets: answer.facets,
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
