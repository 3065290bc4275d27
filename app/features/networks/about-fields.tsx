import type { FieldMetadata } from '@conform-to/react'
import { m } from '#app/paraglide/messages.js'
import { TextArea, TextField } from '#app/ui/fields.tsx'

/** What everybody reads of a network; asked at the set-up, and said otherwise later. */
export function AboutFields({
  fields: { network, intro, organisers },
  nameHint,
}: {
  fields: Record<'network' | 'intro' | 'organisers', FieldMetadata<string>>
  nameHint: string
}) {
  return (
    <>
      <TextField field={network} label={m.operator_network()} hint={nameHint} required />
      <TextArea field={intro} rows={3} label={m.operator_intro()} hint={m.operator_intro_hint()} required />
      <TextField
        field={organisers}
        label={m.operator_organisers()}
        hint={m.operator_organisers_hint()}
        required
      />
    </>
  )
}
