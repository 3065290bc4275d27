import '#app/features/networks/ordered.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { type Act, addressAfter } from '#app/features/networks/done.ts'
import { Retiring } from '#app/features/networks/retiring.tsx'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { CodeFields } from '../code-fields.tsx'
import { changeCode, moveCode, restoreCode, retireCode } from '../commands.ts'
import { codeForm } from '../forms.ts'
import { canTouchHousing, nameOfList } from '../lists.ts'
import { getCode, readCode } from '../queries.ts'
import { sayRefusal } from '../refusals.ts'
import { sayUses } from '../uses.ts'
import type { Route } from './+types/code'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.codes_code_title() }) }]

export function loader({ context, params, request }: Route.LoaderArgs) {
  return readCode(requirePerson(context, request), params.list, params.key)
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { list, key } = getCode(actor, params.list, params.key)
  const submission = await readForm(request, codeForm)
  if (submission.status !== 'success') return refuse(submission)
  const { value } = submission
  const path = href('/beheer/codelijsten/:list', params)
  const done = (act: Act) => redirect(addressAfter(path, act, key), 303)
  switch (value.act) {
    case 'move':
      moveCode(actor, list, key, value)
      return redirect(addressAfter(path, 'verplaatst', key, value.to), 303)
    case 'change': {
      const { label, touchesHousing } = value
      const refusal = changeCode(actor, list, key, { label, touchesHousing })
      if (refusal) return refuse(submission, { fieldErrors: { label: [sayRefusal(refusal)] } })
      return done('gewijzigd')
    }
    case 'retire':
      retireCode(actor, list, key)
      return done('vervallen')
    case 'restore': {
      const refusal = restoreCode(actor, list, key)
      if (refusal) return refuse(submission, { formErrors: [sayRefusal(refusal)] })
      return done('teruggebracht')
    }
  }
}

export default function Code({ loaderData, actionData, params }: Route.ComponentProps) {
  const { list, code, isRetired } = loaderData
  const [form, fields] = useForm<{ label: string; touchesHousing: boolean }>({
    id: 'code',
    lastResult: actionData,
    defaultValue: { label: code.label, touchesHousing: code.touchesHousing },
  })
  const uses = sayUses(list, code.uses)
  return (
    <div className="page shaping">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link> ·{' '}
          <Link to={href('/beheer/codelijsten')}>{m.codes_title()}</Link> ·{' '}
          <Link to={href('/beheer/codelijsten/:list', { list: params.list })}>{nameOfList(list)}</Link>
        </p>
        <h1>{code.label}</h1>
        <p className="meta">{uses ? m.codes_code_uses({ uses }) : m.codes_code_unused()}</p>
      </header>
      <div className="narrow">
        <Form id={form.id} method="post" noValidate>
          <ErrorSummary form={form} fields={fields} />
          <CodeFields fields={fields} asksHousing={canTouchHousing(list)} />
          <button type="submit" name="act" value="change" className="btn">
            {m.codes_save()}
          </button>
          <p className="meta">{m.codes_change_note()}</p>
        </Form>
        <Retiring
          isRetired={isRetired}
          title={isRetired ? m.codes_restore_title() : m.codes_retire_title()}
          note={isRetired ? m.codes_restore_note() : m.codes_retire_note()}
          label={isRetired ? m.networks_restore() : m.networks_retire()}
        />
      </div>
    </div>
  )
}
