import '../sign-in.css'
import { useForm } from '@conform-to/react'
import { href, Link } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { countedAddress } from '#app/auth/client-ip.ts'
import { actorContext } from '#app/auth/context.ts'
import { limit } from '#app/auth/limits.ts'
import { configuration } from '#app/configuration.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { signInMailForm } from '../forms.ts'
import { goIn } from '../go-in.ts'
import { getSignInMail } from '../queries.ts'
import { takeSignInMail } from '../sign-in.ts'
import type { Route } from './+types/sign-in-mail.ts'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.people_sign_in() }) }]

/** What it says changes without a change in the feed, so it is never kept. */
export const headers: Route.HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export function loader({ params, request }: Route.LoaderArgs) {
  return {
    ...getSignInMail(params.id),
    secret: new URL(request.url).searchParams.get('geheim'),
    isDemonstration: configuration().isDemonstration,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const arrival = arrivalOf(context, request)
  await limit('sign-in-code', countedAddress(arrival.ip))
  const submission = await readForm(request, signInMailForm)
  if (submission.status !== 'success') return refuse(submission)
  const taken = takeSignInMail(params.id, submission.value, arrival)
  if (typeof taken === 'object') return goIn(taken)
  // Pressed twice: the first time it worked.
  if (taken === 'over' && context.get(actorContext).kind === 'person')
    return goIn({ cookies: [], next: null })
  return refuse(submission, { fieldErrors: { code: [m.people_code_wrong()] } }, ['geheim', 'code'])
}

export default function SignInMail({ loaderData, actionData, params }: Route.ComponentProps) {
  const { email, isOpen, secret, isDemonstration } = loaderData
  const action = href('/inloggen/mail/:id', params)
  if (!isOpen) return <Over />
  return (
    <div className="page">
      <div className="signin">
        {secret && !actionData ? (
          <section>
            <h1>{m.people_link_title()}</h1>
            <p className="essence">{m.people_link_intro({ email })}</p>
            <form method="post" action={action}>
              <input type="hidden" name="geheim" value={secret} />
              <button className="btn big" type="submit">
                {m.people_link_go()}
              </button>
            </form>
            <div className="other">
              <p className="meta">{m.people_link_why()}</p>
            </div>
          </section>
        ) : (
          <section>
            <h1>{m.people_mail_title()}</h1>
            <p>{m.people_mail_sent({ email })}</p>
            <CodeForm action={action} lastResult={actionData} />
            <div className="other">
              {isDemonstration && (
                <p>
                  {m.people_mail_demo()} <a href={href('/demo/post')}>{m.people_mail_demo_link()}</a>
                </p>
              )}
              <p>
                <Link to={href('/inloggen')}>{m.people_mail_again()}</Link>
              </p>
            </div>
          </section>
        )}
      </div>
    </div>
  )
}

function CodeForm({
  action,
  lastResult,
}: {
  action: string
  lastResult: Route.ComponentProps['actionData']
}) {
  const [form, fields] = useForm<{ code: string }>({ lastResult, id: 'code-uit-de-mail' })
  return (
    <form method="post" action={action} noValidate id={form.id} className="code-form">
      <ErrorSummary form={form} fields={fields} />
      <p>
        {m.people_mail_sent_where()} {m.people_mail_until()}
      </p>
      <TextField
        field={fields.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        label={m.people_code()}
        required
      />
      <button className="btn big" type="submit">
        {m.people_code_go()}
      </button>
    </form>
  )
}

function Over() {
  return (
    <div className="page">
      <div className="signin">
        <section>
          <h1>{m.people_mail_over_title()}</h1>
          <p className="essence">{m.people_mail_over()}</p>
          <p className="acts">
            <Link className="btn big" to={href('/inloggen')}>
              {m.people_mail_over_new()}
            </Link>
          </p>
        </section>
      </div>
    </div>
  )
}
