import type { SubmissionResult } from '@conform-to/react'
import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField, ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { useEmptied } from '#app/ui/use-emptied.ts'
import { roleOptions } from './role-names.ts'

/** Asks for an address and a role in the network. */
export function InviteForm({
  isSent = false,
  lastResult,
}: {
  /** The one before it was. */
  isSent?: boolean
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const [form, fields] = useForm<{ email: string; role: string }>({
    id: 'uitnodigen',
    lastResult,
    defaultValue: { role: 'participant' },
  })
  const ref = useEmptied(isSent)
  return (
    <Form
      id={form.id}
      method="post"
      action={href('/beheer/uitnodigingen')}
      noValidate
      className="invite"
      ref={ref}
    >
      <ErrorSummary form={form} fields={fields} />
      <TextField
        field={fields.email}
        type="email"
        autoComplete="off"
        label={m.coalitions_field_email()}
        required
      />
      <ChoiceField field={fields.role} label={m.coalitions_field_role()} required options={roleOptions()} />
      <button type="submit" className="btn">
        {m.coalitions_invite()}
      </button>
      <p className="meta">{m.coalitions_invite_note()}</p>
    </Form>
  )
}
