import '../profile.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { limit } from '#app/auth/limits.ts'
import { minPasswordLength } from '#app/auth/password-length.ts'
import { hashPassword, isCommonPassword, isPassword } from '#app/auth/passwords.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { changePassword } from '../commands.ts'
import { passwordForm } from '../forms.ts'
import { proofNeeded } from '../policy.ts'
import { CurrentPassword, Proven } from '../proven.tsx'
import { passwordHashOf, proofOf } from '../queries.ts'
import type { Route } from './+types/password.ts'

export function loader({ context, request }: Route.LoaderArgs) {
  const person = requirePerson(context, request)
  const hasPassword = passwordHashOf(person) !== null
  return { hasPassword, needed: proofNeeded(hasPassword, proofOf(person)), email: person.email }
}

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.people_profile_choose_password() }) },
]

export async function action({ context, request }: Route.ActionArgs) {
  const person = requirePerson(context, request)
  await limit('own-password', person.id)
  const submission = await readForm(request, passwordForm)
  const hidden = ['current', 'password']
  if (submission.status !== 'success') return refuse(submission, {}, hidden)
  const { current, password } = submission.value
  const wrong = (field: 'current' | 'password', message: string) =>
    refuse(submission, { fieldErrors: { [field]: [message] } }, hidden)

  const passwordHash = passwordHashOf(person)
  const needed = proofNeeded(passwordHash !== null, proofOf(person))
  if (needed === 'mail') throw redirect(href('/profiel/wachtwoord'), 303)
  if (needed === 'password' && !(await isPassword(passwordHash, current)))
    return wrong('current', m.people_password_current_wrong())
  if (await isCommonPassword(password, [person.email, person.name]))
    return wrong('password', m.people_password_common())
  const cookie = changePassword(person, await hashPassword(password), arrivalOf(context, request))
  return redirect(`${href('/profiel')}?gedaan=wachtwoord`, {
    status: 303,
    headers: { 'Set-Cookie': cookie },
  })
}

export default function Password({ loaderData, actionData }: Route.ComponentProps) {
  const { hasPassword, needed, email } = loaderData
  const title = hasPassword ? m.people_password_title_change() : m.people_password_title_new()
  return (
    <div className="page profile">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/profiel')}>{m.people_profile()}</Link>
        </p>
        <h1>{title}</h1>
        <p className="essence">{m.people_password_lead()}</p>
      </header>
      <Proven
        needed={needed}
        email={email}
        next={href('/profiel/wachtwoord')}
        why={m.people_password_prove_why()}
        forgot={m.people_password_prove_forgot()}
      >
        <PasswordForm email={email} asksCurrent={needed === 'password'} lastResult={actionData} />
      </Proven>
    </div>
  )
}

function PasswordForm({
  email,
  asksCurrent,
  lastResult,
}: {
  email: string
  asksCurrent: boolean
  lastResult: Route.ComponentProps['actionData']
}) {
  const [form, fields] = useForm<{ current: string; password: string }>({ lastResult, id: 'wachtwoord' })
  return (
    <Form method="post" noValidate id={form.id}>
      <ErrorSummary form={form} fields={fields} />
      {/* Tells a password manager whose password this is. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      {asksCurrent && <CurrentPassword field={fields.current} />}
      <TextField
        field={fields.password}
        type="password"
        autoComplete="new-password"
        label={m.people_password_new()}
        hint={m.people_password_hint({ min: minPasswordLength })}
        required
      />
      <button className="btn big" type="submit">
        {m.people_password_save()}
      </button>
      <p className="meta">{m.people_password_others_end()}</p>
    </Form>
  )
}
