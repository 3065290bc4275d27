import { Form, href, Link } from 'react-router'
import { notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { unsubscribe } from '../commands.ts'
import { topicOfToken } from '../unsubscribing.ts'
import type { Route } from './+types/unsubscribing'

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.notifications_stop_title() }) },
]

export const headers: Route.HeadersFunction = () => ({
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
})

/** Looking changes nothing: mail programs fetch links ahead. */
export function loader({ params }: Route.LoaderArgs) {
  const found = topicOfToken(params.token)
  if (!found) throw notFound()
  return { topic: found.topic }
}

/** By the button, or by a mail program (RFC 8058): nobody signs in for it. */
export function action({ params }: Route.ActionArgs) {
  return { stopped: unsubscribe(params.token) }
}

export default function Unsubscribing({ actionData }: Route.ComponentProps) {
  return (
    <div className="page">
      <header className="masthead">
        <h1>{actionData ? m.notifications_stopped_title() : m.notifications_stop_title()}</h1>
        <p className="essence">{actionData ? m.notifications_stopped() : m.notifications_stop()}</p>
        {actionData ? (
          <p className="acts">
            <Link className="btn plain" to={href('/profiel/meldingen')}>
              {m.notifications_choose()}
            </Link>
          </p>
        ) : (
          <Form method="post">
            <button className="btn" type="submit">
              {m.notifications_stop_go()}
            </button>
          </Form>
        )}
      </header>
    </div>
  )
}
