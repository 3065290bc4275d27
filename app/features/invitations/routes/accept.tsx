import '../accept.css'
import { useForm } from '@conform-to/react'
import { data, Form, href, isRouteErrorResponse, Link, redirect } from 'react-router'
import { countedAddress } from '#app/auth/client-ip.ts'
import { actorContext, originContext } from '#app/auth/context.ts'
import { limit } from '#app/auth/limits.ts'
import { signInPath } from '#app/auth/require-person.ts'
import { signIn } from '#app/auth/sign-in.ts'
import { PersonLine } from '#app/features/coalitions/person-line.tsx'
import { roleName } from '#app/features/coalitions/role-names.ts'
import { networkRoleName } from '#app/features/memberships/role-names.ts'
import { findPersonByEmail } from '#app/features/people/queries.ts'
import { SignOutForm } from '#app/features/people/sign-out-form.tsx'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, SelectField, TextField } from '#app/ui/fields.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { transact } from '#db/client.server.ts'
import { personDomains } from '#db/schema/index.ts'
import { acceptInvitation } from '../commands.ts'
import { newPersonForm } from '../forms.ts'
import { gives } from '../gives.ts'
import { getInvitation, pathAfter, pathOfTaken } from '../queries.ts'
import type { Route } from './+types/accept'

/** Reading the page takes nothing: mail scanners open every link. */
export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const secret = secretIn(request)
  const taken = actor.kind === 'person' ? pathOfTaken(actor, params.id, secret) : null
  if (taken) throw redirect(taken)
  const invitation = getInvitation(params.id, secret)
  const { coalitionRole, networkRole } = invitation
  const hasAccount = findPersonByEmail(invitation.email) !== null
  return data(
    {
      networkName: invitation.networkName,
      caseName: invitation.caseName,
      inviter: invitation.inviter,
      role: coalitionRole ? roleName[coalitionRole]() : networkRoleName[networkRole ?? 'participant'](),
      gives: gives(invitation),
      expiresAt: invitation.expiresAt,
      email: invitation.email,
      who:
        actor.kind === 'person'
          ? actor.email === invitation.email
            ? ('invitee' as const)
            : ('somebody_else' as const)
          : hasAccount
            ? ('account' as const)
            : ('newcomer' as const),
      signedInAs: actor.kind === 'person' ? actor.email : '',
      signInPath: signInPath(ownAddress(request)),
    },
    // It stops by the clock too, and the address holds a secret: kept nowhere on the way.
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = context.get(actorContext)
  const secret = secretIn(request)
  await limit('take-invitation', countedAddress(context.get(originContext).ip))
  const submission = await readForm(request, newPersonForm)
  // From here on nothing is waited for: another press of the same button came before this, or comes after it.
  const taken = pathOfTaken(actor, params.id, secret)
  if (taken) return redirect(taken, 303)
  const invitation = getInvitation(params.id, secret)
  let personId: number
  if (actor.kind === 'person') {
    personId = acceptInvitation(params.id, secret, { personId: actor.id })
  } else {
    if (findPersonByEmail(invitation.email)) throw redirect(signInPath(ownAddress(request)), 303)
    if (submission.status !== 'success') return refuse(submission)
    personId = acceptInvitation(params.id, secret, { newPerson: submission.value })
  }
  // A new session also for who had one: with more rights comes another id.
  const cookie = transact((tx) => signIn(tx, personId, request))
  return redirect(pathAfter(personId, invitation.caseSlug), {
    status: 303,
    headers: { 'Set-Cookie': cookie },
  })
}

function secretIn(request: Request): string {
  return new URL(request.url).searchParams.get('sleutel') ?? ''
}

function ownAddress(request: Request): string {
  const { pathname, searchParams } = pageAddress(request)
  return `${pathname}?sleutel=${encodeURIComponent(searchParams.get('sleutel') ?? '')}`
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: Route.MetaFunction = ({ error }) => [
  {
    title: m.frame_title({
      page: error ? m.coalitions_invitation_over() : m.coalitions_invitation_title(),
    }),
  },
]

export default function Accept({ loaderData, actionData }: Route.ComponentProps) {
  const { networkName, caseName, inviter, role, email, who } = loaderData
  return (
    <div className="page taking">
      <header className="masthead">
        <p className="crumb">{m.coalitions_invitation_title()}</p>
        <h1>
          {caseName === null
            ? m.networks_members_invited_to({ networkName })
            : m.coalitions_invited_to({ caseName })}
        </h1>
        {caseName !== null && <p className="essence">{m.coalitions_invited_within({ networkName })}</p>}
      </header>
      <div className="taking-in">
        <dl className="sheet">
          <div>
            <dt>{m.coalitions_invited_by()}</dt>
            <dd>
              <PersonLine {...inviter} />
            </dd>
          </div>
          <div>
            <dt>{m.coalitions_invited_as()}</dt>
            <dd>
              <b>{role}</b>
              <span className="person-work">{loaderData.gives}</span>
            </dd>
          </div>
          <div>
            <dt>{m.coalitions_invited_for()}</dt>
            <dd>
              {email}
              <span className="person-work">
                {m.coalitions_invitation_until()} <Moment at={loaderData.expiresAt} />
              </span>
            </dd>
          </div>
        </dl>
        <div>
          {who === 'newcomer' && <Newcomer lastResult={actionData} />}
          {who === 'invitee' && (
            <Form method="post">
              <h2>{m.coalitions_take_title()}</h2>
              <p>{m.coalitions_take_note()}</p>
              <button type="submit" className="btn">
                {m.coalitions_take()}
              </button>
            </Form>
          )}
          {who === 'account' && (
            <>
              <h2>{m.coalitions_sign_in_title()}</h2>
              <p>{m.coalitions_sign_in_note({ email })}</p>
              <Link className="btn" to={loaderData.signInPath}>
                {m.coalitions_sign_in()}
              </Link>
            </>
          )}
          {who === 'somebody_else' && (
            <>
              <Notice kind="wrong" title={m.coalitions_somebody_else_title()}>
                {m.coalitions_somebody_else({ email, signedInAs: loaderData.signedInAs })}
              </Notice>
              <SignOutForm className="btn">{m.coalitions_sign_out()}</SignOutForm>
            </>
          )}
        </div>
      </div>
    </div>
  )
}

function Newcomer({ lastResult }: { lastResult: Route.ComponentProps['actionData'] }) {
  const [form, fields] = useForm<{ name: string; organisation: string; jobTitle: string; domain: string }>({
    id: 'kennismaken',
    lastResult,
  })
  return (
    <Form id={form.id} method="post" noValidate>
      <h2>{m.coalitions_newcomer_title()}</h2>
      <p>{m.coalitions_newcomer_note()}</p>
      <ErrorSummary form={form} fields={fields} />
      <TextField
        field={fields.name}
        label={m.coalitions_field_name()}
        hint={m.coalitions_field_name_hint()}
        autoComplete="name"
        required
      />
      <TextField
        field={fields.organisation}
        label={m.coalitions_field_organisation()}
        hint={m.coalitions_field_organisation_hint()}
        autoComplete="organization"
        required
      />
      <TextField
        field={fields.jobTitle}
        label={m.coalitions_field_job_title()}
        hint={m.coalitions_field_job_title_hint()}
        autoComplete="organization-title"
        required
      />
      <SelectField
        field={fields.domain}
        label={m.coalitions_field_domain()}
        required
        options={[
          { value: '', label: m.coalitions_field_domain_choose() },
          ...personDomains.map((domain) => ({ value: domain, label: domainName[domain]() })),
        ]}
      />
      <button type="submit" className="btn">
        {m.coalitions_take()}
      </button>
    </Form>
  )
}

const domainName: Record<(typeof personDomains)[number], () => string> = {
  fysiek: m.coalitions_domain_fysiek,
  sociaal: m.coalitions_domain_sociaal,
  economisch: m.coalitions_domain_economisch,
  bestuur: m.coalitions_domain_bestuur,
  bewoner: m.coalitions_domain_bewoner,
  kennis: m.coalitions_domain_kennis,
}

/** One page for every link that does not work: it does not say which of the reasons it is. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (!isRouteErrorResponse(error) || (error.status !== 404 && error.status !== 410)) throw error
  return (
    <div className="page taking">
      <header className="masthead">
        <h1>{m.coalitions_invitation_over()}</h1>
        <p className="essence">{m.coalitions_invitation_over_why()}</p>
      </header>
      <p>{m.coalitions_invitation_over_next()}</p>
      <p className="acts">
        <Link className="btn" to={href('/inloggen')}>
          {m.coalitions_sign_in()}
        </Link>
        <Link className="btn plain" to={href('/')}>
          {m.frame_error_way_front()}
        </Link>
      </p>
    </div>
  )
}
