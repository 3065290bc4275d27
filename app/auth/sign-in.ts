import type { Tx } from '#db/client.server.ts'
import { readSessionToken, sessionCookie } from './session-cookie.ts'
import { actorOfToken, endSession, startSession } from './sessions.ts'

/**
 * Signs somebody in: always a new session, and the one this browser came with ends, so that nobody goes on with an id that
 * was known before.
 * @returns the Set-Cookie header
 */
export function signIn(tx: Tx, personId: number, request: Request, now = Date.now()): string {
  const before = actorOfToken(readSessionToken(request.headers), now)
  if (before.kind === 'person') endSession(tx, before.sessionId)
  return sessionCookie(startSession(tx, personId, request.headers.get('user-agent') ?? '', now))
}
