import './ui/styles.css'
import textFont from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import displayFont from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Route } from './+types/root'
import { actorContext, sentContext } from './auth/context.ts'
import { readSessionToken } from './auth/session-cookie.ts'
import { actorOfToken } from './auth/sessions.ts'
import { configuration } from './configuration.ts'
import { UnsentLater } from './editor/unsent-later.tsx'
import { waitingCount } from './features/desk/queries.ts'
import { findNetwork } from './features/networks/queries.ts'
import { requireNetwork } from './features/networks/require-network.ts'
import { unseenCount } from './features/notifications/queries.ts'
import { SearchBox } from './features/search/search-box.tsx'
import { Arrival } from './ui/arrival.tsx'
import { Frame, type FrameFacts, useFrameFacts } from './ui/frame.tsx'
import { initialsOf } from './ui/initials.ts'
import { Later } from './ui/later.tsx'
import { Refusal, titleOfRefusal } from './ui/refusal.tsx'
import { WaitingNotice } from './waiting-notice.tsx'

const loadListening = () => import('./live/listening.tsx').then(({ Listening }) => Listening)
const loadRecording = () => import('./features/readings/recording.tsx').then(({ Recording }) => Recording)

export const middleware: Route.MiddlewareFunction[] = [
  ({ request, context }) => {
    requireNetwork(request)
    context.set(actorContext, actorOfToken(readSessionToken(request.headers)))
  },
]

/** Runs for every page, so it asks the database for one row, and for what waits for this person. */
export function loader({ context }: Route.LoaderArgs): FrameFacts {
  const actor = context.get(actorContext)
  const network = findNetwork()
  const sent = context.get(sentContext)
  return {
    ...(sent.length > 0 && { sent }),
    network: network && { name: network.name, organisers: network.organisers },
    isDemonstration: configuration().isDemonstration,
    person:
      actor.kind === 'person'
        ? {
            id: actor.publicId,
            initials: initialsOf(actor.name),
            isOrganiser: actor.networkRole === 'organiser',
            waiting: waitingCount(actor),
            unseen: unseenCount(actor),
          }
        : null,
  }
}

export const meta: Route.MetaFunction = ({ error }) => [
  { title: error ? titleOfRefusal(error) : m.frame_product() },
]

export const links: Route.LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'preload', href: textFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'preload', href: displayFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
]

export function Layout({ children }: { children: React.ReactNode }) {
  const facts = useFrameFacts() ?? null
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links nonce="" />
      </head>
      <body>
        <Frame facts={facts} search={<SearchBox />}>
          {facts?.person && <UnsentLater key={facts.person.id} personId={facts.person.id} />}
          {facts?.person && <Later load={loadListening} />}
          {facts?.person && <WaitingNotice />}
          {children}
        </Frame>
        {facts?.person && (
          <>
            <Arrival />
            <Later load={loadRecording} />
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

/** Only for what the root itself cannot do; what a page throws is caught in `refused.tsx`. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const facts = useFrameFacts()
  return <Refusal error={error} isSignedIn={Boolean(facts?.person)} sent={facts?.sent} />
}
