import '../sign-in.css'
import { useForm } from '@conform-to/react'
import { href, Link, redirect } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { actorContext } from '#app/auth/context.ts'
import { ownOrigin } from '#app/auth/forgery.ts'
import { ownPath } from '#app/auth/own-path.ts'
import { configuration } from '#app/configuration.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { DemoRoles } from '../demo-roles.tsx'
import { signInForm } from '../forms.ts'
import { limitSignInMail } from '../limit-sign-in.ts'
import { requestSignIn } from '../sign-in.ts'
import type { Route } from './+types/sign-in.ts'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.people_sign_in() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const next = ownPath(new URL(request.url).searchParams.get('next'))
  const { isDemonstration } = configuration()
  // On a demonstration one changes roles here.
  if (actor.kind === 'person' && !isDemonstration) throw redirect(next ?? href('/overzicht'))
  return { next, isDemonstration, signedInAs: actor.kind === 'person' ? actor.name : null }
}

/** Answers the same whether the address is somebody's or nobody's. */
export async function action({ context, request }: Route.ActionArgs) {
  const submission = await readForm(request, signInForm)
  if (submission.status !== 'success') return refuse(submission)
  const { email, next } = submission.value
  await limitSignInMail(email, arrivalOf(context, request))
  const id = requestSignIn({ email, next: ownPath(next), origin: ownOrigin(request) })
  return redirect(href('/inloggen/mail/:id', { id }), 303)
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { next, isDemonstration, signedInAs } = loaderData
  const [form, fields] = useForm<{ email: string }>({ lastResult: actionData, id: 'inloggen' })
  const toPassword = next
    ? `${href('/inloggen/wachtwoord')}?next=${encodeURIComponent(next)}`
    : href('/inloggen/wachtwoord')
  return (
    <div className="page">
      <div className={isDemonstration ? 'signin with-roles' : 'signin'}>
        <section>
          <h1>{m.people_sign_in()}</h1>
          {signedInAs && (
            <p className="notice">
              {m.people_signed_in_as({ name: signedInAs })} {m.people_signed_in_switch()}{' '}
              <Link to={href('/overzicht')}>{m.people_to_desk()}</Link>
            </p>
          )}
          <form method="post" noValidate id={form.id}>
            <ErrorSummary form={form} fields={fields} />
            <p>{m.people_sign_in_intro()}</p>
            <TextField
              field={fields.email}
              type="email"
              inputMode="email"
              autoComplete="email"
              label={m.people_email()}
              required
            />
            {next && <input type="hidden" name="next" value={next} />}
            <button className="btn big" type="submit">
              {m.people_sign_in_send()}
            </button>
          </form>
          <div className="other">
            <p>
              <Link to={toPassword}>{m.people_sign_in_with_password()}</Link>
            </p>
            <p className="meta">{m.people_sign_in_no_account()}</p>
          </div>
        </section>
        {isDemonstration && <DemoRoles />}
      </div>
    </div>
  )
}
