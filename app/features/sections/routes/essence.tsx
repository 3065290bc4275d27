import '../essence.css'
import { type FieldMetadata, useForm } from '@conform-to/react'
import { useEffect, useState } from 'react'
import { Form, href, Link, redirect } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextArea } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { saveEssence } from '../commands.ts'
import { essenceForm, longestEssence } from '../forms.ts'
import { mayEditSection } from '../policy.ts'
import { getSection } from '../queries.ts'
import type { Route } from './+types/essence'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.sections_essence_of({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  requirePerson(context, request)
  const { theCase, section } = getSection(context.get(actorContext), params.slug, params.key)
  allow(mayEditSection(context.get(actorContext), theCase))
  return {
    title: section.title,
    caseName: theCase.card.name,
    essence: section.working?.essence ?? '',
    version: section.working?.essenceVersion ?? 1,
    longest: longestEssence,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  allow(mayEditSection(actor, getSection(actor, params.slug, params.key).theCase))
  const submission = await readForm(request, essenceForm)
  if (submission.status !== 'success') return refuse(submission)
  const change = saveEssence(actor, params.slug, params.key, submission.value)
  if (change.isSaved) return redirect(`${href('/casussen/:slug', params)}#${params.key}`)
  return refuse(submission, { formErrors: [m.sections_essence_conflict()] })
}

export default function Essence({ loaderData, actionData, params }: Route.ComponentProps) {
  const { title, caseName, essence, version, longest } = loaderData
  const [form, fields] = useForm({ id: 'kern', lastResult: actionData, defaultValue: { essence } })
  const isConflict = form.errors !== undefined
  return (
    <div className="page">
      <div className="masthead">
        <p className="crumb">
          <Link to={`${href('/casussen/:slug', params)}#${params.key}`}>{caseName}</Link>
        </p>
        <h1>{m.sections_essence_of({ title })}</h1>
        <p className="essence">{m.sections_essence_why({ max: longest })}</p>
      </div>
      <Form method="post" noValidate id={form.id} className="kern-form">
        <ErrorSummary form={form} fields={fields} />
        {isConflict && (
          <Notice title={m.sections_essence_theirs()}>
            <p>{essence || m.sections_essence_none()}</p>
          </Notice>
        )}
        {/* After a conflict the page holds the newest version: sending again chooses these words over those above. */}
        <input type="hidden" name="version" value={version} />
        <TextArea
          field={fields.essence}
          label={isConflict ? m.sections_essence_yours() : m.sections_essence_label()}
          hint={m.sections_essence_hint({ max: longest })}
          rows={4}
        />
        <Counter field={fields.essence} formId={form.id} longest={longest} />
        <div className="acts">
          <button type="submit" className="btn">
            {isConflict ? m.sections_essence_save_mine() : m.sections_essence_save()}
          </button>
          <Link className="btn quiet" to={`${href('/casussen/:slug', params)}#${params.key}`}>
            {m.sections_essence_cancel()}
          </Link>
        </div>
      </Form>
    </div>
  )
}

/** How much room is left, for who types with script; without it the hint says how much there is. */
function Counter({
  field,
  formId,
  longest,
}: {
  field: FieldMetadata<string | undefined>
  formId: string
  longest: number
}) {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const form = document.getElementById(formId)
    const count = () => {
      const area = document.getElementById(field.id)
      if (area instanceof HTMLTextAreaElement) setLeft(longest - area.value.trim().length)
    }
    count()
    form?.addEventListener('input', count)
    return () => form?.removeEventListener('input', count)
  }, [field.id, formId, longest])
  if (left === null) return null
  return (
    <p className={left < 0 ? 'meta kern-left over' : 'meta kern-left'}>
      {left < 0 ? m.sections_essence_over({ count: -left }) : m.sections_essence_left({ count: left })}
    </p>
  )
}
