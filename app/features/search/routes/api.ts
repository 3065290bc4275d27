import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { codeFacets } from '#search/engine.ts'
import { SearchAway } from '#search/index.ts'
import { nextAfter, type SearchAnswer, searchQuestion } from '../api-shapes.ts'
import { limitSearching } from '../limits.ts'
import { problemOf, problemOfRefusal } from '../problem.ts'
import { pathOf, search } from '../queries.ts'
import type { Route } from './+types/api'

/** Search for programs. Answers with what the asker may read: the session of a browser, or as a visitor. */
export async function loader({ context, request }: Route.LoaderArgs) {
  try {
    await limitSearching(context)
  } catch (refused) {
    return problemOfRefusal(refused)
  }
  const url = new URL(request.url)
  const read = searchQuestion.safeParse(questionIn(url.searchParams))
  if (!read.success) return problemOf(400, read.error.issues[0]?.message ?? '')
  const { q, kind, mine, literal, since, order, limit, offset, ...codes } = read.data
  try {
    const answer = await search(context.get(actorContext), {
      q,
      kinds: kind,
      codes,
      isMine: mine !== undefined,
      isLiteral: literal !== undefined,
      ...(since !== undefined && { since: Date.parse(since) }),
      order,
      limit,
      offset,
    })
    const { words, isCut, corrected = [], matched, total, totalOfAll, facets } = answer
    const body: SearchAnswer = {
      query: q,
      words,
      isCut,
      corrected,
      matched,
      total,
      totalOfAll,
      limit,
      offset,
      next: nextAfter(url, { offset, limit, total }),
      tookMs: Math.round(answer.tookMs * 100) / 100,
      hits: answer.hits.map((hit) => ({
        kind: hit.kind,
        id: hit.item,
        caseSlug: hit.shown.caseSlug,
        title: hit.title.text,
        snippet: hit.snippet.text,
        codes: hit.codes,
        url: pathOf(hit),
        because: hit.because,
      })),
      facets,
    }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (error instanceof SearchAway) return problemOf(503, m.search_away_title(), { 'Retry-After': '60' })
    throw error
  }
}

/** What stands in the address. Of the lists one can name several: one after the other, or with commas between. */
function questionIn(search: URLSearchParams): Record<string, string | string[] | number | undefined> {
  const one = (name: string) => search.get(name) ?? undefined
  const whole = (name: string) => {
    const given = one(name)
    return given !== undefined && /^\d{1,4}$/.test(given) ? Number(given) : given
  }
  const many = (name: string) => search.getAll(name).flatMap((value) => value.split(',').filter(Boolean))
  return {
    ...Object.fromEntries(['q', 'mine', 'literal', 'since', 'order'].map((name) => [name, one(name)])),
    limit: whole('limit'),
    offset: whole('offset'),
    ...Object.fromEntries(['kind', ...codeFacets].map((name) => [name, many(name)])),
  }
}
