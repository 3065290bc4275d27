import { href } from 'react-router'
import { dispositionsOf } from './policy.ts'
import type { Posted } from './posted-field.ts'
import type { SeenThread } from './queries.ts'
import { SettleFields } from './settle-fields.tsx'
import { SmallForm } from './small-form.tsx'
import type { From } from './thread-view.tsx'

/** Says what the coalition does with a reaction. */
export default function SettleForm({
  slug,
  thread,
  from,
  posted: refused,
}: {
  slug: string
  thread: SeenThread
  from: From
  posted?: Posted
}) {
  return (
    <SmallForm
      action={href('/casussen/:slug/reacties/:id/afhandeling', { slug, id: thread.publicId })}
      posted={refused}
    >
      {(posted) => (
        <>
          <input type="hidden" name="from" value={from} />
          <SettleFields
            formId={`afhandeling-${thread.publicId}`}
            dispositions={dispositionsOf[thread.kind]}
            posted={posted}
            about={thread}
          />
        </>
      )}
    </SmallForm>
  )
}
