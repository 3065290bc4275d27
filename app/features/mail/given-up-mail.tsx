import type { GivenUpMail as Mail } from '#app/mail/queries.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Whom mail did not reach, so that somebody can ask for the right address. */
export function GivenUpMail({ mails }: { mails: Mail[] }) {
  return (
    <Notice kind="wrong" title={m.mail_given_up_title()}>
      <p>{m.mail_given_up()}</p>
      <ul>
        {mails.map(({ id, to, name, at, isRefused }) => (
          <li key={id}>
            {name ? `${name}, ${to}` : to}, <Moment at={at} />:{' '}
            {isRefused ? m.mail_refused() : m.mail_not_sent()}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
