import '../demo-post.css'
import { href, Link } from 'react-router'
import { ownOrigin } from '#app/auth/forgery.ts'
import { configuration } from '#app/configuration.ts'
import { notFound } from '#app/errors.ts'
import { storedMail } from '#app/mail/stored-mail.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import type { Route } from './+types/demo-post.ts'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.people_post() }) }]

/** Mail comes in without a change in the feed, so the page is never kept. */
export const headers: Route.HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: Route.LoaderArgs) {
  if (!configuration().isDemonstration) throw notFound()
  const origin = ownOrigin(request)
  const mails = await storedMail()
  return { mails: mails.map((mail) => ({ ...mail, ...waysIn(mail.text, origin) })) }
}

export function action() {
  throw notFound()
}

/** The own link and the code in a mail, so that nobody has to look for them. */
function waysIn(text: string, origin: string): { path: string | null; code: string | null } {
  const link = text.match(/https?:\/\/\S+/g)?.find((address) => new URL(address).origin === origin)
  return {
    path: link ? link.slice(origin.length) : null,
    code: text.match(/^\d{3} \d{3}$/m)?.[0] ?? null,
  }
}

export default function DemoPost({ loaderData: { mails } }: Route.ComponentProps) {
  return (
    <div className="page post">
      <header className="masthead">
        <h1>{m.people_post()}</h1>
        <p className="essence">{m.people_post_lead()}</p>
      </header>
      {mails.length === 0 && (
        <section>
          <h2>{m.people_post_none()}</h2>
          <p>{m.people_post_none_why()}</p>
          <p className="acts">
            <Link className="btn" to={href('/inloggen')}>
              {m.people_sign_in()}
            </Link>
          </p>
        </section>
      )}
      <ol>
        {mails.map((mail) => (
          <li key={mail.file} className="sheet">
            <h2>{mail.subject}</h2>
            <p className="meta">
              {m.people_post_to({ to: mail.to })}
              {mail.sentAt !== null && (
                <>
                  {' · '}
                  <Moment at={mail.sentAt} withTime />
                </>
              )}
            </p>
            {mail.code && (
              <p className="code-line">
                {m.people_post_code()} <b>{mail.code}</b>
              </p>
            )}
            {mail.path && (
              <p className="acts">
                <a className="btn" href={mail.path}>
                  {m.people_post_open()}
                </a>
              </p>
            )}
            <p className="mail-text">{mail.text}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
