import '#app/features/networks/ordered.css'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { addressAfter, readDone } from '#app/features/networks/done.ts'
import { MoveButtons } from '#app/features/networks/move-buttons.tsx'
import { mayShapeNetwork } from '#app/features/networks/policy.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextArea, TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { addPart } from '../commands.ts'
import { newPartForm } from '../forms.ts'
import { readTemplate } from '../queries.ts'
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
  const { parts, retired, cases, done } = loaderData
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
      </header>
      {done && <Notice kind="saved" title={done.sentence} />}
      <div className="beside">
        <div>
          <section aria-labelledby="nu">
            <div className="sec">
              <h2 id="nu">{m.templates_now()}</h2>
              <span className="meta">{m.templates_now_note()}</span>
            </div>
            <ol className="ordered">
              {parts.map((part, at) => (
                <li key={part.key} className={part.key === done?.key ? 'wide just' : 'wide'}>
                  <div className="ordered-words">
                    <h3>{part.title}</h3>
                    <p>{part.hint}</p>
                    <p className="meta">{sayPart(part)}</p>
                  </div>
                  <div className="ordered-acts">
                    <MoveButtons
                      action={href('/beheer/sjabloon/:key', { key: part.key })}
                      name={part.title}
                      place={at + 1}
                      count={parts.length}
                      pressed={part.key === done?.key ? done.to : null}
                    />
                    <Link className="btn plain" to={href('/beheer/sjabloon/:key', { key: part.key })}>
                      {m.templates_change()} <span className="sr">{part.title}</span>
                    </Link>
                  </div>
                </li>
              ))}
            </ol>
          </section>
          {retired.length > 0 && (
            <section aria-labelledby="vervallen">
              <div className="sec">
                <h2 id="vervallen">{m.templates_retired()}</h2>
                <span className="meta">{m.templates_retired_note()}</span>
              </div>
              <ul className="ordered">
                {retired.map((part) => (
                  <li key={part.key} className="wide">
                    <div className="ordered-words">
                      <h3>{part.title}</h3>
                      <p className="meta">{sayPart(part)}</p>
                    </div>
                    <Form method="post" action={href('/beheer/sjabloon/:key', { key: part.key })}>
                      <button type="submit" name="act" value="restore" className="btn quiet">
                        {m.templates_restore()} <span className="sr">{part.title}</span>
                      </button>
                    </Form>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside className="sheet" aria-labelledby="nieuw">
          <h2 id="nieuw">{m.templates_add_title()}</h2>
          {/* What was added makes a new form, which is empty. */}
          <NewPart key={parts.length} lastResult={actionData} />
        </aside>
      </div>
    </div>
  )
}

function NewPart({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const [form, fields] = useForm<{ title: string; hint: string }>({ id: 'nieuw-onderdeel', lastResult })
  return (
    <Form id={form.id} method="post" noValidate>
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
