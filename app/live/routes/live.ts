import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { readSessionToken } from '#app/auth/session-cookie.ts'
import { type Asked, newsSince, openStream } from '../readers.ts'
import type { Route } from './+types/live'

const longestAgeMs = 60 * 60 * 1000

/**
 * What changed on pages that one reads: as a stream for who asks for one, else what happened since. Ids and verbs;
 * the page itself is asked for again where it stands.
 */
export async function loader({ context, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  await limit('live', actor.id)
  const asked = placeAsked(request)
  const wantsStream = request.headers.get('accept')?.includes('text/event-stream') && request.method === 'GET'
  if (!wantsStream) return Response.json(newsSince(actor, asked))
  const stream = openStream(readSessionToken(request.headers) ?? '', actor, asked)
  if (typeof stream === 'number') return new Response(null, { status: stream })
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'private, no-store, no-transform',
      // Nginx and those like it would keep the stream to themselves until there is more of it.
      'X-Accel-Buffering': 'no',
    },
  })
}

/** Where they were, as the browser remembers it or as the page says; else how long ago their page was made. */
function placeAsked(request: Request): Asked {
  const { searchParams } = new URL(request.url)
  const place = request.headers.get('last-event-id') ?? searchParams.get('sinds')
  if (place) return { place }
  const ageMs = Number(searchParams.get('leeftijd') ?? 0)
  return { ageMs: ageMs >= 0 && ageMs <= longestAgeMs ? ageMs : longestAgeMs }
}
