import '../../cases/case-form.css'
import { useForm } from '@conform-to/react'
import { Form, Link, redirect } from 'react-router'
import type { Actor } from '#app/auth/actor.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow, notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, SelectField, TextArea } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { kindAt } from '../../items/edit-page.ts'
import { pathOfItem } from '../../items/lists.ts'
import { borrowIntervention } from '../commands.ts'
import { borrowingForm, longestBecause } from '../forms.ts'
import { casesToBorrowTo, getOrigin } from '../queries.ts'
import type { Route } from './+types/borrowing'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.palettes_borrow_of({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const page = readBorrowingPage(requirePerson(context, request), params)
  return { ...page, asked: new URL(request.url).searchParams.get('casus') ?? '' }
}

type At = { slug: string; list: string; key: string }

/** Only an intervention can be taken over; everything else has no such page. */
function readBorrowingPage(actor: Actor, { slug, list, key }: At) {
  if (kindAt(list) !== 'intervention') throw notFound()
  const { theCase, content } = getOrigin(actor, slug, key)
  const cases = casesToBorrowTo(actor, theCase)
  allow(cases.length > 0)
  return { title: content.title, caseName: theCase.card.name, cases }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { cases } = readBorrowingPage(actor, params)
  const submission = await readForm(request, borrowingForm(cases.map(({ slug }) => slug)))
  if (submission.status !== 'success') return refuse(submission)
  const { slug, because } = submission.value
  const { key } = borrowIntervention(actor, params, { to: slug, because })
  return redirect(pathOfItem(slug, { kind: 'intervention', key }), 303)
}

export default function Borrowing({ loaderData, actionData, params }: Route.ComponentProps) {
  const { title, caseName, cases, asked } = loaderData
  const [only] = cases
  const [form, fields] = useForm({
    id: 'overname',
    lastResult: actionData,
    defaultValue: { slug: asked || (cases.length === 1 ? only?.slug : ''), because: '' },
  })
  const at = pathOfItem(params.slug, { kind: 'intervention', key: params.key })
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={`/casussen/${params.slug}`}>{caseName}</Link> · <Link to={at}>{title}</Link>
        </p>
        <h1>{m.palettes_borrow_of({ title })}</h1>
        <p className="essence">{m.palettes_borrow_intro({ name: caseName })}</p>
      </header>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="case-form">
        <ErrorSummary form={form} fields={fields} />
        <SelectField
          field={fields.slug}
          label={m.palettes_borrow_case()}
          required
          options={[
            { value: '', label: m.palettes_borrow_case_choose() },
            ...cases.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
        <TextArea
          field={fields.because}
          label={m.palettes_borrow_because()}
          hint={m.palettes_borrow_because_hint()}
          required
          rows={3}
          maxLength={longestBecause}
        />
        <p className="acts">
          <button type="submit" className="btn">
            {m.palettes_borrow_go()}
          </button>
          <Link className="btn plain" to={at}>
            {m.cases_save_not()}
          </Link>
        </p>
        <p className="meta">{m.palettes_borrow_seen({ name: caseName })}</p>
      </Form>
    </div>
  )
}
