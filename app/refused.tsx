import { Outlet } from 'react-router'
import type { Route } from './+types/refused'
import { sentContext } from './auth/context.ts'
import { keepWithoutConnection } from './no-connection.ts'
import { refuseWithoutRoom } from './room.ts'
import { useFrameFacts } from './ui/frame.tsx'
import { Refusal } from './ui/refusal.tsx'
import { wordsIn } from './words-sent.ts'

/**
 * Around every page and under the root, only to catch what they throw: after a refused post React Router reads what is above the
 * boundary and no more, and the frame has to know who is asking then too.
 */
export const middleware: Route.MiddlewareFunction[] = [holdWords, refuseWithoutRoom]

async function holdWords({ request, context }: Parameters<Route.MiddlewareFunction>[0]): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') context.set(sentContext, await wordsIn(request))
}

export const clientMiddleware: Route.ClientMiddlewareFunction[] = [keepWithoutConnection]

/** So that a refusal can say when to come back (Retry-After). */
export const headers: Route.HeadersFunction = ({ errorHeaders, parentHeaders }) =>
  errorHeaders ?? parentHeaders

export default function Pages() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const facts = useFrameFacts()
  return <Refusal error={error} isSignedIn={Boolean(facts?.person)} sent={facts?.sent} />
}
