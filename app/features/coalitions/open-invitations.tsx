import { Form } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'

export type ShownInvitation = { publicId: string; email: string; roleName: string; expiresAt: number }

/** What is on its way, each with the button that withdraws it. */
export function OpenInvitations({
  invitations,
  pathOf,
}: {
  invitations: ShownInvitation[]
  /** Where the form that withdraws one is posted to. */
  pathOf: (publicId: string) => string
}) {
  return (
    <ul className="people">
      {invitations.map(({ publicId, email, roleName, expiresAt }) => (
        <li key={publicId}>
          <p>
            <b className="person-name">{email}</b>
            <span className="person-work">
              {roleName} · {m.coalitions_invitation_until()} <Moment at={expiresAt} />
            </span>
          </p>
          <Form method="post" action={pathOf(publicId)}>
            <button type="submit" className="btn plain">
              {m.coalitions_withdraw()} <span className="sr">{email}</span>
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
