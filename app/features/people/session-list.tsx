import { Form, href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { deviceName } from './device-name.ts'
import { SignOutForm } from './sign-out-form.tsx'

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
          {session.isThisOne ? (
            <SignOutForm className="btn plain">{m.people_sign_out()}</SignOutForm>
          ) : (
            <EndSession session={session} />
          )}
        </li>
      ))}
    </ul>
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
