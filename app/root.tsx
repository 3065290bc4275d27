import './ui/styles.css'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router'
import type { Route } from './+types/root'
import { actorContext } from './auth/context.ts'
import { readSessionToken } from './auth/session-cookie.ts'
import { actorOfToken } from './auth/sessions.ts'

export const middleware: Route.MiddlewareFunction[] = [
  ({ request, context }) => {
    context.set(actorContext, actorOfToken(readSessionToken(request.headers)))
  },
]

export function loader({ context }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  return { isSignedIn: actor.kind === 'person' }
}

export function Layout({ children }: { children: React.ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links nonce="" />
      </head>
      <body>
        {children}
        {data?.isSignedIn && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}
