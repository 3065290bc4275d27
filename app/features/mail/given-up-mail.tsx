import { Form, href } from 'react-router'
import type { GivenUpMail as Mail } from '#app/mail/queries.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Whom mail did not reach, or may not have, so that somebody can ask for the right address or have it sent once more. */
export function GivenUpMail({ mails }: { mails: Mail[] }) {
  const isUnsure = mails.some((mail) => mail.isUnsure)
  return (
    <Notice kind="wrong" title={isUnsure ? m.mail_given_up_or_unsure_title() : m.mail_given_up_title()}>
      <p>
        {mails.some((mail) => !mail.isLoginRefused) && m.mail_given_up()} {m.mail_given_up_until()}
      </p>
      <ul>
        {mails.map((mail) => (
          <li key={mail.id}>
            {mail.name ? `${mail.name}, ${mail.to}` : mail.to}, <Moment at={mail.at} />: {whatHappened(mail)}
            {mail.isUnsure && (
              <Form method="post" action={href('/beheer/mail/:id/verzending', { id: String(mail.id) })}>
                <button type="submit" className="btn plain">
                  {m.mail_send_once_more()} <span className="sr">{mail.name ?? mail.to}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function whatHappened({ isUnsure, isRefused, isLoginRefused }: Mail): string {
  if (isUnsure) return m.mail_unsure()
  if (isLoginRefused) return m.mail_login_refused()
  return isRefused ? m.mail_refused() : m.mail_not_sent()
}
