import '../../people/sign-in.css'
import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { countedAddress } from '#app/auth/client-ip.ts'
import { limit } from '#app/auth/limits.ts'
import { minPasswordLength } from '#app/auth/password-length.ts'
import { hashPassword, isCommonPassword } from '#app/auth/passwords.ts'
import { notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { AboutFields } from '../about-fields.tsx'
import { setUpForm } from '../forms.ts'
import { findNetwork } from '../queries.ts'
import { setUpNetwork } from '../set-up.ts'
import { isSetUpCode } from '../set-up-code.ts'
import type { Route } from './+types/set-up.ts'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.operator_set_up_title() }) }]

/** Gone as soon as there is a network. */
export function loader() {
  if (findNetwork()) throw notFound()
  return null
}

export async function action({ context, request }: Route.ActionArgs) {
  if (findNetwork()) throw notFound()
  await limit('set-up', countedAddress(arrivalOf(context, request).ip))
  const submission = await readForm(request, setUpForm)
  if (submission.status !== 'success') return refuse(submission, {}, ['password'])
  const { code, network, intro, organisers, name, email, organisation, jobTitle, password } = submission.value
  const wrong = (field: 'code' | 'password', message: string) =>
    refuse(submission, { fieldErrors: { [field]: [message] } }, ['password'])
  if (!isSetUpCode(code)) return wrong('code', m.operator_code_wrong())
  if (password && (await isCommonPassword(password, [email, name, network])))
    return wrong('password', m.people_password_common())
  const passwordHash = password ? await hashPassword(password) : null
  const cookie = setUpNetwork(
    { name: network, intro, organisers },
    { name, email, organisation, jobTitle, passwordHash },
    request,
  )
  return redirect(href('/'), { status: 303, headers: { 'Set-Cookie': cookie } })
}

type Fields = Record<
  'code' | 'network' | 'intro' | 'organisers' | 'name' | 'email' | 'organisation' | 'jobTitle' | 'password',
  string
>

export default function SetUp({ actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<Fields>({ lastResult: actionData, id: 'inrichten' })
  return (
    <div className="page">
      <div className="set-up">
        <h1>{m.operator_set_up_title()}</h1>
        <p className="essence">{m.operator_set_up_lead()}</p>
        <form method="post" noValidate id={form.id}>
          <ErrorSummary form={form} fields={fields} />
          <section>
            <h2>{m.operator_code_title()}</h2>
            <div>
              <TextField
                field={fields.code}
                autoComplete="off"
                label={m.operator_code()}
                hint={m.operator_code_hint()}
                required
              />
            </div>
          </section>
          <section>
            <h2>{m.operator_network_title()}</h2>
            <div>
              <AboutFields fields={fields} nameHint={m.operator_network_hint()} />
            </div>
          </section>
          <section>
            <h2>{m.operator_you_title()}</h2>
            <div>
              <p className="meta">{m.operator_you_lead()}</p>
              <TextField field={fields.name} autoComplete="name" label={m.people_name()} required />
              <TextField
                field={fields.email}
                type="email"
                inputMode="email"
                autoComplete="email"
                label={m.people_email()}
                required
              />
              <TextField
                field={fields.organisation}
                autoComplete="organization"
                label={m.people_organisation()}
              />
              <TextField
                field={fields.jobTitle}
                autoComplete="organization-title"
                label={m.people_job_title()}
              />
              <TextField
                field={fields.password}
                type="password"
                autoComplete="new-password"
                label={m.people_password()}
                hint={`${m.operator_password_hint()} ${m.people_password_hint({ min: minPasswordLength })}`}
              />
              <button className="btn big" type="submit">
                {m.operator_set_up_go()}
              </button>
            </div>
          </section>
        </form>
      </div>
    </div>
  )
}
