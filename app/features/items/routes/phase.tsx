import '../../cases/case-form.css'
import { useForm } from '@conform-to/react'
import { Form, Link, redirect } from 'react-router'
import type { Actor } from '#app/auth/actor.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow, notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, SelectField } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { allCodesOf } from '../../networks/queries.ts'
import { choicesFor } from '../codes.ts'
import { changeItem } from '../commands.ts'
import { kindAt } from '../edit-page.ts'
import { phaseForm } from '../forms.ts'
import { listWords, pathOfItem } from '../lists.ts'
import { mayEditItems } from '../policy.ts'
import { getItem } from '../queries.ts'
import type { Route } from './+types/phase'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.items_phase_of({ title: loaderData?.title ?? '' }) }) },
]

type At = { slug: string; list: string; key: string }

/** Only an intervention has a phase; everything else has no such page. */
function openIntervention(actor: Actor, { slug, list, key }: At) {
  if (kindAt(list) !== 'intervention') throw notFound()
  const { theCase, item } = getItem(actor, slug, 'intervention', key)
  allow(mayEditItems(actor, theCase))
  const { content, working } = item
  if (content.kind !== 'intervention' || !working) throw notFound()
  return { content, working, phases: choicesFor(allCodesOf(theCase.networkId), content).interventionPhase }
}

/** As it is now: when it was changed meanwhile, the next time is of what one sees here. */
export function loader({ context, request, params }: Route.LoaderArgs) {
  const { content, working, phases } = openIntervention(requirePerson(context, request), params)
  return { title: content.title, phase: content.phase, version: working.version, phases }
}

/** Changes the phase of an intervention, also from the table it stands in. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { content, working, phases } = openIntervention(actor, params)
  const submission = await readForm(request, phaseForm)
  if (submission.status !== 'success') return refuse(submission)
  const { phase, version } = submission.value
  if (!phases.some(({ value }) => value === phase))
    return refuse(submission, { fieldErrors: { phase: [m.items_code_wrong()] } })
  const ref = { kind: 'intervention', key: params.key } as const
  const change = changeItem(actor, params.slug, ref, {
    content: { ...content, phase },
    displacement: working.displacement,
    version,
  })
  if (!change.isSaved) return refuse(submission, { fieldErrors: { phase: [m.items_phase_stale()] } })
  return redirect(
    `/casussen/${params.slug}/${listWords.intervention}?bijgewerkt=${params.key}#${params.key}`,
    303,
  )
}

export default function Phase({ loaderData, actionData, params }: Route.ComponentProps) {
  const { title, phase, version, phases } = loaderData
  const [form, fields] = useForm({ id: 'fase', lastResult: actionData, defaultValue: { phase } })
  const at = pathOfItem(params.slug, { kind: 'intervention', key: params.key })
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={at}>{title}</Link>
        </p>
        <h1>{m.items_phase_of({ title })}</h1>
      </header>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
        <ErrorSummary form={form} fields={fields} />
        <input type="hidden" name="version" value={version} />
        <SelectField
          field={fields.phase}
          label={m.items_phase()}
          required
          options={[...(phase === '' ? [{ value: '', label: m.items_unknown() }] : []), ...phases]}
        />
        <p className="acts">
          <button type="submit" className="btn">
            {m.items_phase_save()}
          </button>
          <Link className="btn plain" to={at}>
            {m.items_save_not()}
          </Link>
        </p>
      </Form>
    </div>
  )
}
