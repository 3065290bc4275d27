import '../sign-in.css'
import { data, Form, href, isRouteErrorResponse, Link, redirect } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { countedAddress } from '#app/auth/client-ip.ts'
import { knownDeviceCookie } from '#app/auth/known-device.ts'
import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { configuration } from '#app/configuration.ts'
import { notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { getAddressChange, takeAddress } from '../address.ts'
import { isDemoAddress } from '../demo-address.ts'
import { addressMailForm } from '../forms.ts'
import type { Route } from './+types/address-mail.ts'

/** What it says changes by the clock too, and its address holds a secret: kept nowhere on the way. */
export const headers: Route.HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: Route.MetaFunction = ({ error }) => [
  { title: m.frame_title({ page: error ? m.people_address_over() : m.people_address_title() }) },
]

/** For whoever asked, signed in: a mistyped address must not give the account to who has it. */
export function loader({ context, params, request }: Route.LoaderArgs) {
  const person = requirePerson(context, request)
  const secret = new URL(request.url).searchParams.get('geheim') ?? ''
  const { email, owner } = getAddressChange(person, params.id, secret)
  if (owner === 'themselves') throw redirect(profileAfter())
  return { email, secret, before: person.email, isTaken: owner !== 'nobody', isKept: isKept(person) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const person = requirePerson(context, request)
  const arrival = arrivalOf(context, request)
  await limit('sign-in-code', countedAddress(arrival.ip))
  const submission = await readForm(request, addressMailForm)
  if (submission.status !== 'success' || isKept(person)) throw notFound()
  const { email, owner } = takeAddress(person, params.id, submission.value.geheim, arrival)
  // Back to the page of the link, which says it.
  if (owner === 'somebody else') return data(null, { status: 409 })
  return redirect(profileAfter(), { status: 303, headers: { 'Set-Cookie': knownDeviceCookie(email) } })
}

function isKept({ email }: { email: string }): boolean {
  return configuration().isDemonstration && isDemoAddress(email)
}

function profileAfter(): string {
  return `${href('/profiel')}?gedaan=e-mailadres`
}

export default function AddressMail({ loaderData }: Route.ComponentProps) {
  const { email, secret, before, isTaken, isKept } = loaderData
  return (
    <div className="page">
      <div className="signin">
        <section>
          <h1>{isTaken ? m.people_address_taken_title() : m.people_address_take_title()}</h1>
          {isTaken ? (
            <>
              <p className="essence">{m.people_address_taken({ email })}</p>
              <p className="acts">
                <Link className="btn big" to={href('/profiel/e-mailadres')}>
                  {m.people_address_taken_other()}
                </Link>
              </p>
            </>
          ) : (
            <>
              <p className="essence">{m.people_address_take({ email })}</p>
              {isKept ? (
                <Notice title={m.people_address_demo_title()}>
                  <p>{m.people_address_demo()}</p>
                </Notice>
              ) : (
                <>
                  <Form method="post">
                    <input type="hidden" name="geheim" value={secret} />
                    <p>{m.people_address_take_ends({ email: before })}</p>
                    <button className="btn big" type="submit">
                      {m.people_address_take_go()}
                    </button>
                  </Form>
                  <div className="other">
                    <p className="meta">{m.people_link_why()}</p>
                  </div>
                </>
              )}
            </>
          )}
        </section>
      </div>
    </div>
  )
}

/** One page for every link that does not work: it does not say which of the reasons it is. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (!isRouteErrorResponse(error) || (error.status !== 404 && error.status !== 410)) throw error
  return (
    <div className="page">
      <div className="signin">
        <section>
          <h1>{m.people_address_over()}</h1>
          <p className="essence">{m.people_address_over_why()}</p>
          <p className="acts">
            <Link className="btn big" to={href('/profiel/e-mailadres')}>
              {m.people_address_over_new()}
            </Link>
          </p>
        </section>
      </div>
    </div>
  )
}
