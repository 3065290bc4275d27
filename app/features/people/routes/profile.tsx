import '../profile.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect, useSearchParams } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, SelectField, TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { countReadings } from '../../readings/queries.ts'
import { changeProfile } from '../commands.ts'
import { profileForm } from '../forms.ts'
import { profileOf, sessionsOf } from '../queries.ts'
import { SessionList } from '../session-list.tsx'
import type { Route } from './+types/profile.ts'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.people_profile() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const person = requirePerson(context, request)
  return { profile: profileOf(person), sessions: sessionsOf(person), readCount: countReadings(person) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const person = requirePerson(context, request)
  const submission = await readForm(request, profileForm)
  if (submission.status !== 'success') return refuse(submission)
  changeProfile(person, submission.value)
  return redirect(`${href('/profiel')}?gedaan=gegevens`, 303)
}

const done = new Map([
  ['gegevens', m.people_profile_saved],
  ['wachtwoord', m.people_password_saved],
  ['e-mailadres', m.people_address_saved],
  ['apparaat', m.people_session_ended],
  ['gelezen', m.readings_forgotten],
])

const domains = [
  { value: '', label: m.people_domain_none() },
  { value: 'fysiek', label: m.people_domain_fysiek() },
  { value: 'sociaal', label: m.people_domain_sociaal() },
  { value: 'economisch', label: m.people_domain_economisch() },
  { value: 'bestuur', label: m.people_domain_bestuur() },
  { value: 'bewoner', label: m.people_domain_bewoner() },
  { value: 'kennis', label: m.people_domain_kennis() },
]

export default function Profile({
  loaderData: { profile, sessions, readCount },
  actionData,
}: Route.ComponentProps) {
  const { name, organisation, jobTitle, domain } = profile
  const [form, fields] = useForm<{ name: string; organisation: string; jobTitle: string; domain: string }>({
    lastResult: actionData,
    id: 'mijn-gegevens',
    defaultValue: { name, organisation, jobTitle, domain: domain ?? '' },
  })
  const [search] = useSearchParams()
  const said = actionData ? undefined : done.get(search.get('gedaan') ?? '')
  return (
    <div className="page profile">
      <header className="masthead">
        <h1>{m.people_profile()}</h1>
        <p className="essence">{m.people_profile_lead()}</p>
        {said && <Notice kind="saved" title={said()} />}
      </header>
      <section aria-labelledby="gegevens">
        <h2 id="gegevens">{m.people_profile_data()}</h2>
        <Form method="post" action={href('/profiel')} noValidate id={form.id}>
          <ErrorSummary form={form} fields={fields} />
          <TextField field={fields.name} autoComplete="name" label={m.people_name()} required />
          <TextField
            field={fields.organisation}
            autoComplete="organization"
            label={m.people_organisation()}
            hint={m.people_organisation_hint()}
          />
          <TextField
            field={fields.jobTitle}
            autoComplete="organization-title"
            label={m.people_job_title()}
            hint={m.people_job_title_hint()}
          />
          <SelectField
            field={fields.domain}
            label={m.people_domain()}
            hint={m.people_domain_hint()}
            options={domains}
          />
          <button className="btn big" type="submit">
            {m.people_profile_save()}
          </button>
        </Form>
      </section>
      <section aria-labelledby="inloggen">
        <h2 id="inloggen">{m.people_profile_ways()}</h2>
        <div>
          <p>
            {m.people_profile_by_mail()}{' '}
            {profile.hasPassword ? m.people_profile_with_password() : m.people_profile_without_password()}
          </p>
          <p className="meta">{m.people_profile_email({ email: profile.email })}</p>
          <p className="acts">
            <Link className="btn plain" to={href('/profiel/wachtwoord')}>
              {profile.hasPassword ? m.people_profile_change_password() : m.people_profile_choose_password()}
            </Link>
            <Link className="btn plain" to={href('/profiel/e-mailadres')}>
              {m.people_address_title()}
            </Link>
          </p>
        </div>
      </section>
      <section aria-labelledby="apparaten">
        <h2 id="apparaten">{m.people_sessions()}</h2>
        <div>
          <p>{m.people_sessions_lead()}</p>
          <SessionList sessions={sessions} />
        </div>
      </section>
      <section aria-labelledby="gelezen">
        <h2 id="gelezen">{m.readings_profile()}</h2>
        <div>
          <p>{m.readings_profile_lead()}</p>
          {readCount === 0 ? (
            <p className="meta">{m.readings_profile_none()}</p>
          ) : (
            <Form method="post" action={href('/profiel/gelezen')}>
              <p className="meta">
                {readCount === 1 ? m.readings_profile_one() : m.readings_profile_many({ count: readCount })}
              </p>
              <p className="acts">
                <button className="btn plain" type="submit">
                  {m.readings_forget()}
                </button>
              </p>
            </Form>
          )}
        </div>
      </section>
    </div>
  )
}
