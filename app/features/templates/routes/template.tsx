import { type SubmissionResult, useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { addressAfter, readDone } from '#app/features/networks/done.ts'
import { DoneNotice } from '#app/features/networks/done-notice.tsx'
import { type Ordered, OrderedLists } from '#app/features/networks/ordered-lists.tsx'
import { mayShapeNetwork } from '#app/features/networks/policy.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextArea, TextField } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { useEmptied } from '#app/ui/use-emptied.ts'
import { addPart } from '../commands.ts'
import { newPartForm } from '../forms.ts'
import { type Part, readTemplate } from '../queries.ts'
import { sayRefusal } from '../refusals.ts'
import { sayPart } from '../say-part.ts'
import type { Route } from './+types/template'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.templates_title() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const template = readTemplate(requirePerson(context, request))
  const named = template.parts.map(({ key, title }) => ({ key, name: title }))
  const retired = template.retired.map(({ key, title }) => ({ key, name: title }))
  return { ...template, done: readDone(request, named, retired) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  if (!mayShapeNetwork(actor)) throw notFound()
  const submission = await readForm(request, newPartForm)
  if (submission.status !== 'success') return refuse(submission)
  const answer = addPart(actor, submission.value)
  if ('refused' in answer) return refuse(submission, { fieldErrors: { title: [sayRefusal(answer)] } })
  return redirect(addressAfter(href('/beheer/sjabloon'), 'toegevoegd', answer.key), 303)
}

export default function Template({ loaderData, actionData }: Route.ComponentProps) {
  const { parts, retired, cases } = loaderData
  // What was refused since is not what was done.
  const done = actionData ? null : loaderData.done
  return (
    <div className="page shaping">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link>
        </p>
        <h1>{m.templates_title()}</h1>
        <p className="essence">
          {cases === 1 ? m.templates_intro_one() : m.templates_intro({ count: cases })}
        </p>
        <p className="to-form">
          <a className="btn plain" href="#nieuw">
            {m.templates_add_title()}
          </a>
        </p>
      </header>
      {done && <DoneNotice done={done} />}
      <div className="beside">
        <OrderedLists
          title={m.templates_now()}
          note={m.templates_now_note()}
          standing={parts.map((part) => lineOf(part, part.hint))}
          retiredNote={m.templates_retired_note()}
          retired={retired.map((part) => lineOf(part, ''))}
          done={done}
          isWide
        />
        <aside className="sheet" aria-labelledby="nieuw">
          <h2 id="nieuw">{m.templates_add_title()}</h2>
          <NewPart isAdded={done?.act === 'toegevoegd'} lastResult={actionData} />
        </aside>
      </div>
    </div>
  )
}

function lineOf(part: Part, hint: string): Ordered {
  const words = (
    <div className="ordered-words">
      <h3>{part.title}</h3>
      {hint && <p>{hint}</p>}
      <p className="meta">{sayPart(part)}</p>
    </div>
  )
  return { key: part.key, name: part.title, at: href('/beheer/sjabloon/:key', { key: part.key }), words }
}

function NewPart({
  isAdded,
  lastResult,
}: {
  /** The one before it was. */
  isAdded: boolean
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const [form, fields] = useForm<{ title: string; hint: string }>({ id: 'nieuw-onderdeel', lastResult })
  const ref = useEmptied(isAdded)
  return (
    <Form id={form.id} method="post" noValidate ref={ref}>
      <ErrorSummary form={form} fields={fields} />
      <TextField field={fields.title} label={m.templates_field_title()} required autoComplete="off" />
      <TextArea
        field={fields.hint}
        label={m.templates_field_hint()}
        hint={m.templates_field_hint_hint()}
        required
        rows={3}
      />
      <button type="submit" className="btn">
        {m.templates_add()}
      </button>
      <p className="meta">{m.templates_add_note()}</p>
    </Form>
  )
}
