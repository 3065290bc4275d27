import { Form, href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { deviceName } from './device-name.ts'

type Session = { id: string; userAgent: string; createdAt: number; lastUsedAt: number; isThisOne: boolean }

/** Where somebody is signed in, each with a button to end it. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  return (
    <ul className="devices">
      {sessions.map((session) => (
        <li key={session.id} className="sheet">
          <div>
            <h3>
              {deviceName(session.userAgent)}{' '}
              {session.isThisOne && <span className="kind">{m.people_session_this()}</span>}
            </h3>
            <p className="meta">
              {m.people_session_since()} <Moment at={session.createdAt} withTime />
              {'. '}
              {m.people_session_used()} <Moment at={session.lastUsedAt} withTime />.
            </p>
          </div>
          {session.isThisOne ? <SignOut /> : <EndSession session={session} />}
        </li>
      ))}
    </ul>
  )
}

/** A plain form: after it nothing of this person may be left in the page. */
function SignOut() {
  return (
    <form method="post" action={href('/uitloggen')}>
      <button className="btn plain" type="submit">
        {m.people_sign_out()}
      </button>
    </form>
  )
}

function EndSession({ session: { id, userAgent } }: { session: Session }) {
  return (
    <Form method="post" action={href('/profiel/sessies/:id', { id })}>
      <button
        className="btn quiet"
        type="submit"
        aria-label={m.people_session_end_which({ device: deviceName(userAgent) })}
      >
        {m.people_session_end()}
      </button>
    </Form>
  )
}
