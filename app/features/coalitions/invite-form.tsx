import type { SubmissionResult } from '@conform-to/react'
import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { useEmptied } from '#app/ui/use-emptied.ts'
import type { CoalitionRole } from '#db/schema/index.ts'
import { PlaceFields } from './place-fields.tsx'

/** Asks for an address and a part in the coalition. With one part to give, that part is not asked. */
export function InviteForm({
  slug,
  roles,
  isSent = false,
  lastResult,
}: {
  slug: string
  roles: readonly CoalitionRole[]
  /** The one before it was. */
  isSent?: boolean
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const [form, fields] = useForm<{ email: string; role: string; untilOn: string }>({
    id: 'uitnodigen',
    lastResult,
    defaultValue: { role: roles[0] },
  })
  const ref = useEmptied(isSent)
  return (
    <Form
      id={form.id}
      method="post"
      action={href('/casussen/:slug/coalitie/uitnodigingen', { slug })}
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
      {roles.length === 1 ? (
        <input type="hidden" name="role" value={roles[0]} />
      ) : (
        <PlaceFields fields={fields} roles={roles} />
      )}
      <button type="submit" className="btn">
        {m.coalitions_invite()}
      </button>
      <p className="meta">{m.coalitions_invite_note()}</p>
    </Form>
  )
}
