import type { IncomingMessage } from 'node:http'
import type { Person } from '../auth/actor.ts'
import { ownOrigin } from '../auth/forgery.ts'
import { readSessionToken } from '../auth/session-cookie.ts'
import { actorOfToken } from '../auth/sessions.ts'
import { mayWriteSomewhere } from '../features/sections/policy.ts'

export type Welcome = {
  url: string
  token: string
  person: Person
  /** Nobody who writes nowhere has anything to do here, but their browser has to hear why: a refused upgrade tells it nothing. */
  isWriter: boolean
}

/**
 * Whether a request may become a WebSocket: on our path, asked by a page of our own, by somebody who is signed in.
 * Browsers send the cookie along with a WebSocket from any site and no preflight goes before it, so without the right Origin it is refused.
 * @returns the HTTP status to refuse with otherwise
 */
export function welcome(request: IncomingMessage): Welcome | number {
  const { host, origin, cookie } = request.headers
  const url = `http://${host}${request.url}`
  if (!host || !URL.canParse(url)) return 400
  if (new URL(url).pathname !== '/collab') return 404
  if (!origin || origin !== ownOrigin({ url })) return 403
  const token = readSessionToken(new Headers({ cookie: cookie ?? '' }))
  const person = actorOfToken(token)
  if (!token || person.kind === 'visitor') return 403
  return { url, token, person, isWriter: mayWriteSomewhere(person) }
}
