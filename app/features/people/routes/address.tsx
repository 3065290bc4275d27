import '../profile.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { ownOrigin } from '#app/auth/forgery.ts'
import { limit } from '#app/auth/limits.ts'
import { isPassword } from '#app/auth/passwords.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { configuration } from '#app/configuration.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { sayTime } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { getNetwork } from '../../networks/queries.ts'
import { askForAddress, openAddress } from '../address.ts'
import { addressForm } from '../forms.ts'
import { proofNeeded } from '../policy.ts'
import { CurrentPassword, Proven } from '../proven.tsx'
import { passwordHashOf, proofOf } from '../queries.ts'
import type { Route } from './+types/address.ts'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.people_address_title() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const person = requirePerson(context, request)
  return {
    email: person.email,
    needed: proofNeeded(passwordHashOf(person) !== null, proofOf(person)),
    open: openAddress(person),
    organisers: getNetwork().organisers,
    isDemonstration: configuration().isDemonstration,
  }
}

/** Answers the same whether the address is somebody's or nobody's. */
export async function action({ context, request }: Route.ActionArgs) {
  const person = requirePerson(context, request)
  const arrival = arrivalOf(context, request)
  await limit('own-password', person.id)
  const submission = await readForm(request, addressForm)
  const hidden = ['current']
  if (submission.status !== 'success') return refuse(submission, {}, hidden)
  const { email, current } = submission.value
  const wrong = (field: 'email' | 'current', message: string) =>
    refuse(submission, { fieldErrors: { [field]: [message] } }, hidden)

  const passwordHash = passwordHashOf(person)
  const needed = proofNeeded(passwordHash !== null, proofOf(person))
  if (needed === 'mail') throw redirect(href('/profiel/e-mailadres'), 303)
  if (needed === 'password' && !(await isPassword(passwordHash, current)))
    return wrong('current', m.people_password_current_wrong())
  if (email === person.email) return wrong('email', m.people_address_own())
  await limit('own-address', person.id)
  askForAddress(person, { email, origin: ownOrigin(request) }, arrival)
  return redirect(`${href('/profiel/e-mailadres')}#onderweg`, 303)
}

export default function Address({ loaderData, actionData }: Route.ComponentProps) {
  const { email, needed, open, organisers, isDemonstration } = loaderData
  return (
    <div className="page profile">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/profiel')}>{m.people_profile()}</Link>
        </p>
        <h1>{m.people_address_title()}</h1>
        <p className="essence">{m.people_address_lead()}</p>
        {open && !actionData && (
          <Notice id="onderweg" kind="saved" title={m.people_address_sent_title()}>
            <p>{m.people_address_sent({ email: open.email, time: sayTime(open.expiresAt) })}</p>
            <p>{m.people_address_sent_why_none()}</p>
            {isDemonstration && (
              <p>
                {m.people_mail_demo()} <a href={href('/demo/post')}>{m.people_mail_demo_link()}</a>
              </p>
            )}
          </Notice>
        )}
      </header>
      <Proven
        needed={needed}
        email={email}
        next={href('/profiel/e-mailadres')}
        why={m.people_address_prove_why()}
        lost={m.people_address_prove_lost({ organisers })}
        forgot={m.people_address_prove_forgot()}
      >
        <AddressForm email={email} asksCurrent={needed === 'password'} lastResult={actionData} />
      </Proven>
    </div>
  )
}

function AddressForm({
  email,
  asksCurrent,
  lastResult,
}: {
  email: string
  asksCurrent: boolean
  lastResult: Route.ComponentProps['actionData']
}) {
  const [form, fields] = useForm<{ email: string; current: string }>({ lastResult, id: 'e-mailadres' })
  return (
    <Form method="post" noValidate id={form.id}>
      <ErrorSummary form={form} fields={fields} />
      <p>{m.people_address_now({ email })}</p>
      <TextField
        field={fields.email}
        type="email"
        inputMode="email"
        autoComplete="email"
        label={m.people_address_new()}
        hint={m.people_address_new_hint()}
        required
      />
      {asksCurrent && <CurrentPassword field={fields.current} />}
      <button className="btn big" type="submit">
        {m.people_address_send()}
      </button>
      <p className="meta">{m.people_address_what_happens()}</p>
    </Form>
  )
}
