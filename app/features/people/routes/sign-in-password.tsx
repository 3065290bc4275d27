import '../sign-in.css'
import { useForm } from '@conform-to/react'
import { href, Link } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { ownPath } from '#app/auth/own-path.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { passwordSignInForm } from '../forms.ts'
import { goIn } from '../go-in.ts'
import { limitPassword } from '../limit-sign-in.ts'
import { signInWithPassword } from '../sign-in.ts'
import type { Route } from './+types/sign-in-password.ts'

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.people_sign_in_with_password() }) },
]

export function loader({ request }: Route.LoaderArgs) {
  return { next: ownPath(new URL(request.url).searchParams.get('next')) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const submission = await readForm(request, passwordSignInForm)
  if (submission.status !== 'success') return refuse(submission, {}, ['password'])
  const { email, password, next } = submission.value
  const arrival = arrivalOf(context, request)
  await limitPassword(email, arrival)
  const signedIn = await signInWithPassword({ email, password, next: ownPath(next) }, arrival)
  if (signedIn) return goIn(signedIn)
  return refuse(submission, { formErrors: [m.people_password_refused()] }, ['password'])
}

export default function SignInWithPassword({ loaderData: { next }, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<{ email: string; password: string }>({
    lastResult: actionData,
    id: 'met-wachtwoord',
  })
  const toMail = next ? `${href('/inloggen')}?next=${encodeURIComponent(next)}` : href('/inloggen')
  return (
    <div className="page">
      <div className="signin">
        <section>
          <h1>{m.people_sign_in_with_password()}</h1>
          <form method="post" noValidate id={form.id}>
            <ErrorSummary form={form} fields={fields} />
            <p>{m.people_password_intro()}</p>
            <TextField
              field={fields.email}
              type="email"
              inputMode="email"
              autoComplete="username"
              label={m.people_email()}
              required
            />
            <TextField
              field={fields.password}
              type="password"
              autoComplete="current-password"
              label={m.people_password()}
              required
            />
            {next && <input type="hidden" name="next" value={next} />}
            <button className="btn big" type="submit">
              {m.people_sign_in()}
            </button>
          </form>
          <div className="other">
            <p>
              <Link to={toMail}>{m.people_sign_in_with_mail()}</Link>
            </p>
            <p>
              <Link to={`${href('/inloggen')}?next=${encodeURIComponent(href('/profiel/wachtwoord'))}`}>
                {m.people_password_forgot()}
              </Link>
            </p>
          </div>
        </section>
      </div>
    </div>
  )
}
