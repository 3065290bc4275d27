import '../notifications.css'
import { Fragment, useEffect, useRef } from 'react'
import {
  Form,
  href,
  Link,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useFetcher,
  useSearchParams,
} from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { Difference } from '#app/differences/difference-view.tsx'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { PlainText } from '../../comments/plain-text.tsx'
import { markSeen } from '../commands.ts'
import { seenForm } from '../forms.ts'
import { type Shown, toldTo } from '../queries.ts'
import type { Told } from '../readable.ts'
import { contactTold, keyOfTold, sayToldShort, wordsTold } from '../words.ts'
import type { Route } from './+types/notifications'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.notifications_title() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  return toldTo(requirePerson(context, request))
}

export async function action({ context, request }: Route.ActionArgs) {
  const person = requirePerson(context, request)
  const submission = await readForm(request, seenForm)
  if (submission.status !== 'success') return refuse(submission)
  markSeen(person, submission.value)
  return submission.value.quiet ? null : redirect(`${href('/meldingen')}?gedaan=gelezen#gedaan`, 303)
}

/** The count on the bell goes, and the marks of what is new stay for who reads on. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return !formData?.has('quiet') && defaultShouldRevalidate
}

export default function Notifications({ loaderData: { groups, shown, unseen } }: Route.ComponentProps) {
  const [search] = useSearchParams()
  return (
    <div className="page">
      <header className="masthead">
        <h1>{m.notifications_title()}</h1>
        <p className="essence">{m.notifications_lead()}</p>
        {search.get('gedaan') === 'gelezen' && (
          <Notice id="gedaan" kind="saved" title={m.notifications_all_seen_done()} />
        )}
        <div className="acts">
          {unseen > 0 && (
            <Form method="post">
              <input type="hidden" name="from" value={shown.from} />
              <input type="hidden" name="upTo" value={shown.upTo} />
              <button className="btn plain" type="submit">
                {m.notifications_all_seen()}
              </button>
            </Form>
          )}
          <Link className="btn plain" to={href('/profiel/meldingen')}>
            {m.notifications_choose()}
          </Link>
        </div>
      </header>
      <div className="told">
        {groups.length === 0 && (
          <section>
            <p>
              <b>{m.notifications_none()}</b>
            </p>
            <p>{m.notifications_none_hint()}</p>
          </section>
        )}
        {groups.map(({ slug, caseName, told }) => (
          <section key={slug} aria-labelledby={`over-${slug}`}>
            <header className="sec">
              <h2 id={`over-${slug}`}>
                <Link to={`/casussen/${slug}`}>{caseName}</Link>
              </h2>
            </header>
            {[...Map.groupBy(told, ({ title }) => title)].map(([title, lines]) => (
              <Fragment key={title}>
                <h3>{title || m.notifications_about_whole_case()}</h3>
                <ul>
                  {lines.map((one) => (
                    <Line key={keyOfTold(one)} told={one} />
                  ))}
                </ul>
              </Fragment>
            ))}
          </section>
        ))}
      </div>
      {unseen > 0 && <Seen {...shown} />}
    </div>
  )
}

function Line({ told }: { told: Told }) {
  const words = wordsTold(told)
  const contact = contactTold(told)
  const changed = told.kind === 'settlement' ? told.thread?.passage?.changed : null
  return (
    <li className={told.isSeen ? undefined : 'new'}>
      <p className="meta">
        <Moment at={told.at} />
        {!told.isSeen && <b className="new-mark"> {m.notifications_new()}</b>}
      </p>
      <div>
        <p>
          <Link to={told.to}>{sayToldShort(told)}</Link>
        </p>
        {words && (
          <div className="told-words">
            <PlainText text={words} />
          </div>
        )}
        {changed && <Difference pieces={changed} />}
        {contact && (
          <p>
            <Link to={contact}>{m.twins_propose()}</Link>
          </p>
        )}
      </div>
    </li>
  )
}

/** What stands on the screen for a moment was looked at; the marks stay until the page is asked for anew. */
function Seen({ from, upTo }: Shown) {
  const { submit } = useFetcher()
  const said = useRef('')
  useEffect(() => {
    const soon = setTimeout(() => {
      const moments = `${from} ${upTo}`
      if (said.current === moments || document.hidden) return
      said.current = moments
      void submit(
        { from, upTo, quiet: '1' },
        { method: 'post', action: href('/meldingen'), preventScrollReset: true },
      )
    }, 1500)
    return () => clearTimeout(soon)
  }, [from, upTo, submit])
  return null
}
