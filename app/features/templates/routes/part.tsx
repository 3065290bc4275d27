import '#app/features/networks/ordered.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { type Act, addressAfter } from '#app/features/networks/done.ts'
import { Retiring } from '#app/features/networks/retiring.tsx'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextArea, TextField } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { changePart, movePart, restorePart, retirePart } from '../commands.ts'
import { partForm } from '../forms.ts'
import { getPart, readPart } from '../queries.ts'
import { sayRefusal } from '../refusals.ts'
import { sayPart } from '../say-part.ts'
import type { Route } from './+types/part'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.templates_part_title() }) }]

export function loader({ context, params, request }: Route.LoaderArgs) {
  return readPart(requirePerson(context, request), params.key)
}

export async function action({ context, params: { key }, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  getPart(actor, key)
  const submission = await readForm(request, partForm)
  if (submission.status !== 'success') return refuse(submission)
  const { value } = submission
  const done = (act: Act) => redirect(addressAfter(href('/beheer/sjabloon'), act, key), 303)
  switch (value.act) {
    case 'move':
      movePart(actor, key, value)
      return redirect(addressAfter(href('/beheer/sjabloon'), 'verplaatst', key, value.to), 303)
    case 'change': {
      const refusal = changePart(actor, key, value)
      if (refusal) return refuse(submission, { fieldErrors: { title: [sayRefusal(refusal)] } })
      return done('gewijzigd')
    }
    case 'retire': {
      const refusal = retirePart(actor, key)
      if (refusal) return refuse(submission, { formErrors: [sayRefusal(refusal)] })
      return done('vervallen')
    }
    case 'restore': {
      const refusal = restorePart(actor, key)
      if (refusal) return refuse(submission, { formErrors: [sayRefusal(refusal)] })
      return done('teruggebracht')
    }
  }
}

export default function Part({ loaderData: { part, isRetired }, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<{ title: string; hint: string }>({
    id: 'onderdeel',
    lastResult: actionData,
    defaultValue: { title: part.title, hint: part.hint },
  })
  return (
    <div className="page shaping">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link> ·{' '}
          <Link to={href('/beheer/sjabloon')}>{m.templates_title()}</Link>
        </p>
        <h1>{part.title}</h1>
        <p className="meta">{sayPart(part)}</p>
      </header>
      <div className="narrow">
        <Form id={form.id} method="post" noValidate>
          <ErrorSummary form={form} fields={fields} />
          <TextField
            field={fields.title}
            label={m.templates_field_title()}
            hint={m.templates_field_title_hint()}
            required
            autoComplete="off"
          />
          <TextArea
            field={fields.hint}
            label={m.templates_field_hint()}
            hint={m.templates_field_hint_hint()}
            required
            rows={3}
          />
          <button type="submit" name="act" value="change" className="btn">
            {m.templates_save()}
          </button>
        </Form>
        <Retiring
          isRetired={isRetired}
          title={isRetired ? m.templates_restore_title() : m.templates_retire_title()}
          note={isRetired ? m.templates_restore_note() : m.templates_retire_note()}
          label={isRetired ? m.networks_restore() : m.networks_retire()}
        />
      </div>
    </div>
  )
}
