import '#app/features/coalitions/coalition.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { PersonLine } from '#app/features/coalitions/person-line.tsx'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField, ErrorSummary } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { changeMembership, endMembership, restoreMembership } from '../commands.ts'
import { membershipForm } from '../forms.ts'
import { mayManageNetwork } from '../policy.ts'
import { getMembership } from '../queries.ts'
import { roleOptions } from '../role-names.ts'
import type { Route } from './+types/member'

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const { member } = getMembership(actor, params.id)
  const { name, jobTitle, organisation, email, role } = member
  return { name, jobTitle, organisation, email, role, isSelf: params.id === actor.publicId }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const submission = await readForm(request, membershipForm)
  if (submission.status !== 'success') {
    if (!mayManageNetwork(actor)) throw notFound()
    return refuse(submission)
  }
  const page = href('/beheer')
  const isSelf = params.id === actor.publicId
  switch (submission.value.act) {
    case 'restore':
      restoreMembership(actor, params.id)
      return redirect(`${page}?gedaan=teruggezet#gedaan`, 303)
    case 'change':
      if (changeMembership(actor, params.id, submission.value.role))
        return refuse(submission, { fieldErrors: { role: [m.networks_members_last_organiser()] } })
      // Who is no organiser any more has no page here to come back to.
      if (isSelf && submission.value.role !== 'organiser') return redirect(href('/overzicht'), 303)
      return redirect(`${page}?gedaan=gewijzigd`, 303)
    case 'end':
      if (endMembership(actor, params.id))
        return refuse(submission, { formErrors: [m.networks_members_last_organiser()] })
      return redirect(isSelf ? href('/overzicht') : `${page}?gedaan=beeindigd`, 303)
  }
}

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.networks_members_member_title() }) },
]

export default function Member({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<{ role: string }>({
    id: 'lid',
    lastResult: actionData,
    defaultValue: { role: loaderData.role },
  })
  const { isSelf } = loaderData
  return (
    <div className="page coalition">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link>
        </p>
        <h1>{m.networks_members_member_title()}</h1>
        <p className="who">
          <PersonLine {...loaderData} />
          <span className="person-work">{loaderData.email}</span>
        </p>
      </header>
      <div className="narrow">
        {isSelf && <Notice title={m.networks_members_self()}>{m.networks_members_self_note()}</Notice>}
        <Form id={form.id} method="post" noValidate>
          <ErrorSummary form={form} fields={fields} />
          <ChoiceField
            field={fields.role}
            label={m.coalitions_field_role()}
            required
            options={roleOptions()}
          />
          <button type="submit" name="act" value="change" className="btn">
            {m.coalitions_save()}
          </button>
        </Form>
        <section className="ending" aria-labelledby="beeindigen">
          <h2 id="beeindigen">
            {isSelf ? m.networks_members_end_self_title() : m.networks_members_end_title()}
          </h2>
          <p>{isSelf ? m.networks_members_end_self_note() : m.networks_members_end_note()}</p>
          <Form method="post">
            <button type="submit" name="act" value="end" className="btn plain">
              {m.networks_members_end()}
            </button>
          </Form>
        </section>
      </div>
    </div>
  )
}
