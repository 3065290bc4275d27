import { data, href, type RouterContextProvider, redirect } from 'react-router'
import { pageAddress } from '#app/page-address.ts'
import type { SentInVain } from '#app/words-sent.ts'
import type { Person } from './actor.ts'
import { actorContext, sentContext } from './context.ts'
import { ownOrigin } from './forgery.ts'
import { ownPath } from './own-path.ts'

/**
 * Whoever asks, when they signed in.
 * @throws a redirect to the sign-in page, which leads back here: after a form to the page that form was on; 401 when there are words in it,
 * which come back with that
 */
export function requirePerson(context: Readonly<RouterContextProvider>, request: Request): Person {
  const actor = context.get(actorContext)
  if (actor.kind === 'person') return actor
  const next =
    request.method === 'GET' || request.method === 'HEAD' ? pageAddress(request) : pageBefore(request)
  const path = next && pathOf(next)
  const sent: SentInVain = { words: context.get(sentContext), ...(path && { next: path }) }
  // They had signed in when they began to write: who is sent elsewhere now would leave that behind.
  if (sent.words.length > 0) throw data(sent, { status: 401 })
  throw redirect(signInPath(path), 303)
}

export function signInPath(next: string | null): string {
  const path = ownPath(next)
  return path && path !== '/' ? `${href('/inloggen')}?next=${encodeURIComponent(path)}` : href('/inloggen')
}

function pageBefore(request: Request): URL | null {
  const referer = request.headers.get('referer')
  return referer && URL.canParse(referer) && new URL(referer).origin === ownOrigin(request)
    ? new URL(referer)
    : null
}

function pathOf({ pathname, search }: URL): string {
  return `${pathname}${search}`
}
