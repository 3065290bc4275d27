import '../../cases/case-form.css'
import { useForm } from '@conform-to/react'
import { Form, Link, redirect } from 'react-router'
import type { Actor } from '#app/auth/actor.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { sayReaders } from '#app/ui/audience-mark.tsx'
import { ChoiceField, ErrorSummary, SelectField, TextArea } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { endUse, shareUse, type Taking, takeToCase } from '../commands.ts'
import { takeForm, useAudiences } from '../forms.ts'
import { casesToTakeTo, getLibraryItem } from '../queries.ts'
import type { Route } from './+types/take'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.library_take() }) }]

export function loader({ context, request, params }: Route.LoaderArgs) {
  return readTakePage(requirePerson(context, request), params.key)
}

function readTakePage(actor: Actor, key: string) {
  const { title, retiredAt } = getLibraryItem(actor, key)
  const cases = casesToTakeTo(actor)
  allow(cases.length > 0)
  return { title, cases, isRetired: retiredAt !== null }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { cases } = readTakePage(actor, params.key)
  const submission = await readForm(request, takeForm(cases.map(({ slug }) => slug)))
  if (submission.status !== 'success') return refuse(submission)
  const page = `/kennisbank/${params.key}#gebruikt`
  if (submission.value.act === 'end') {
    endUse(actor, params.key, submission.value.slug)
    return redirect(page, 303)
  }
  if (submission.value.act === 'share') {
    shareUse(actor, params.key, submission.value.slug, submission.value.audience)
    return redirect(page, 303)
  }
  const taking = takeToCase(actor, params.key, submission.value)
  if (taking.isTaken) return redirect(page, 303)
  return refuse(submission, { fieldErrors: sayRefusal(taking) })
}

function sayRefusal(taking: Exclude<Taking, { isTaken: true }>): Record<string, string[]> {
  switch (taking.because) {
    case 'already':
      return { slug: [m.library_take_already()] }
    case 'sharing':
      return { audience: [m.library_take_sharing()] }
    case 'wider':
      return { audience: [m.library_take_wider({ audience: sayReaders(taking.cardAudience) })] }
  }
}

export default function Take({ loaderData, actionData, params }: Route.ComponentProps) {
  const { title, cases, isRetired } = loaderData
  const [only] = cases
  const [form, fields] = useForm({
    id: 'meenemen',
    lastResult: actionData,
    defaultValue: { slug: cases.length === 1 ? only?.slug : '', reason: '', audience: 'coalition' },
  })
  const page = `/kennisbank/${params.key}`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/kennisbank">{m.library_title()}</Link> · <Link to={page}>{title}</Link>
        </p>
        <h1>{m.library_take()}</h1>
        <p className="essence">{m.library_take_intro()}</p>
      </header>
      {isRetired ? (
        <p>{m.library_take_retired()}</p>
      ) : (
        <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
          <ErrorSummary form={form} fields={fields} />
          <input type="hidden" name="act" value="take" />
          <SelectField
            field={fields.slug}
            label={m.library_take_case()}
            required
            options={[
              { value: '', label: m.library_take_case_choose() },
              ...cases.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
          />
          <TextArea
            field={fields.reason}
            label={m.library_take_reason()}
            hint={m.library_take_reason_hint()}
            required
            rows={3}
            maxLength={600}
          />
          {cases.some(({ mayShare }) => mayShare) ? (
            <ChoiceField
              field={fields.audience}
              label={m.library_take_audience()}
              hint={m.library_take_audience_hint()}
              required
              options={useAudiences.map((value) => ({ value, label: sayReaders(value) }))}
            />
          ) : (
            <p className="hint-line">{m.library_take_inside()}</p>
          )}
          <p className="acts">
            <button type="submit" className="btn">
              {m.library_take_go()}
            </button>
            <Link className="btn plain" to={page}>
              {m.cases_save_not()}
            </Link>
          </p>
        </Form>
      )}
    </div>
  )
}
