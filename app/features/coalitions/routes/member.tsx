import '../coalition.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { coalitionRoles } from '#db/schema/index.ts'
import { changeMember, endMember, restoreMember } from '../commands.ts'
import { memberForm } from '../forms.ts'
import { PersonLine } from '../person-line.tsx'
import { PlaceFields } from '../place-fields.tsx'
import { mayChangeRole, mayEndMember } from '../policy.ts'
import { getMember } from '../queries.ts'
import { lastDay } from '../until.ts'
import type { Route } from './+types/member'

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const { theCase, member } = getMember(actor, params.slug, params.id)
  const roles = coalitionRoles.filter((role) => mayChangeRole(actor, theCase, member, role))
  if (roles.length === 0) throw notFound()
  const { name, jobTitle, organisation, role, untilAt } = member
  return {
    caseName: theCase.name,
    roles,
    member: { name, jobTitle, organisation },
    place: { role, untilOn: untilAt === null ? '' : lastDay(untilAt) },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const submission = await readForm(request, memberForm)
  if (submission.status !== 'success') {
    const { theCase, member } = getMember(actor, params.slug, params.id)
    if (!mayEndMember(actor, theCase, member)) throw notFound()
    return refuse(submission)
  }
  const { slug, id } = params
  const page = href('/casussen/:slug/coalitie', { slug })
  switch (submission.value.act) {
    case 'end': {
      const { isSelf } = endMember(actor, slug, id)
      // Who left may not read the page of the coalition any more.
      return redirect(isSelf ? href('/overzicht') : `${page}?gedaan=beeindigd`, 303)
    }
    case 'restore':
      restoreMember(actor, slug, id)
      return redirect(`${page}?gedaan=teruggezet#gedaan`, 303)
    case 'change': {
      const refusal = changeMember(actor, slug, id, submission.value)
      if (refusal) return refuse(submission, { fieldErrors: { untilOn: [m.coalitions_wrong_until()] } })
      return redirect(`${page}?gedaan=gewijzigd`, 303)
    }
  }
}

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.coalitions_member_title() }) },
]

export default function Member({ loaderData, actionData, params }: Route.ComponentProps) {
  const { caseName, member, place, roles } = loaderData
  const [form, fields] = useForm<{ role: string; untilOn: string }>({
    id: 'lid',
    lastResult: actionData,
    defaultValue: place,
  })
  return (
    <div className="page coalition">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/casussen/:slug/coalitie', params)}>{m.coalitions_title({ name: caseName })}</Link>
        </p>
        <h1>{m.coalitions_member_title()}</h1>
        <p className="who">
          <PersonLine {...member} />
        </p>
      </header>
      <div className="narrow">
        <Form id={form.id} method="post" noValidate>
          <ErrorSummary form={form} fields={fields} />
          <PlaceFields fields={fields} roles={roles} />
          <button type="submit" name="act" value="change" className="btn">
            {m.coalitions_save()}
          </button>
        </Form>
        <section className="ending" aria-labelledby="beeindigen">
          <h2 id="beeindigen">{m.coalitions_end_title()}</h2>
          <p>{m.coalitions_end_note()}</p>
          <Form method="post">
            <button type="submit" name="act" value="end" className="btn plain">
              {m.coalitions_end()}
            </button>
          </Form>
        </section>
      </div>
    </div>
  )
}
