import '../ordered.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { AboutFields } from '../about-fields.tsx'
import { changeAbout } from '../commands.ts'
import { aboutForm } from '../forms.ts'
import { mayShapeNetwork } from '../policy.ts'
import { getNetwork } from '../queries.ts'
import type { Route } from './+types/about'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.networks_about_title() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  if (!mayShapeNetwork(requirePerson(context, request))) throw notFound()
  const { name, intro, organisers } = getNetwork()
  return { name, intro, organisers, isSaved: new URL(request.url).searchParams.get('gedaan') === 'bewaard' }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  if (!mayShapeNetwork(actor)) throw notFound()
  const submission = await readForm(request, aboutForm)
  if (submission.status !== 'success') return refuse(submission)
  const { network, intro, organisers } = submission.value
  changeAbout(actor, { name: network, intro, organisers })
  return redirect(`${href('/beheer/netwerk')}?gedaan=bewaard#gedaan`, 303)
}

export default function About({ loaderData, actionData }: Route.ComponentProps) {
  const { name, intro, organisers, isSaved } = loaderData
  const [form, fields] = useForm<{ network: string; intro: string; organisers: string }>({
    id: 'netwerk',
    lastResult: actionData,
    defaultValue: { network: name, intro, organisers },
  })
  return (
    <div className="page shaping">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link>
        </p>
        <h1>{m.networks_about_title()}</h1>
        <p className="essence">{m.networks_about_intro()}</p>
      </header>
      {isSaved && <Notice id="gedaan" kind="saved" title={m.networks_about_saved()} />}
      <div className="narrow">
        <Form id={form.id} method="post" noValidate>
          <ErrorSummary form={form} fields={fields} />
          <AboutFields fields={fields} nameHint={m.networks_about_name_hint()} />
          <button type="submit" className="btn">
            {m.networks_about_save()}
          </button>
        </Form>
      </div>
    </div>
  )
}
