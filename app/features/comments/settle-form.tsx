import { href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField, TextArea, TextField } from '#app/ui/fields.tsx'
import { dispositionsOf } from './policy.ts'
import { type Posted, postedField } from './posted-field.ts'
import type { SeenThread } from './queries.ts'
import { SmallForm } from './small-form.tsx'
import type { From } from './thread-view.tsx'
import { settleWords } from './words.ts'

/** Says what the coalition does with a reaction: where one outcome fits its kind, that is the button. */
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
  const formId = `afhandeling-${thread.publicId}`
  const options = dispositionsOf[thread.kind]
  const [only] = options.length === 1 ? options : []
  return (
    <SmallForm
      action={href('/casussen/:slug/reacties/:id/afhandeling', { slug, id: thread.publicId })}
      posted={refused}
    >
      {(posted) => (
        <>
          <input type="hidden" name="from" value={from} />
          {only ? (
            // There is nothing to choose, and why it was refused has to stand somewhere.
            posted?.error?.disposition?.map((error) => (
              <p key={error} className="notice wrong" role="alert">
                {error}
              </p>
            ))
          ) : (
            <ChoiceField
              field={postedField(formId, 'disposition', posted)}
              label={m.comments_settle_choice()}
              required
              options={options.map((value) => ({ value, label: settleWords[value]() }))}
            />
          )}
          <TextArea
            field={postedField(formId, 'reason', posted)}
            label={m.comments_reason()}
            hint={only === 'answered' ? m.comments_reason_answered_hint() : m.comments_reason_hint()}
            rows={3}
          />
          {options.includes('being_tried') && (
            <TextField
              field={postedField(formId, 'comeBackOn', posted)}
              label={m.comments_come_back_on()}
              hint={m.comments_come_back_on_hint()}
              type="date"
            />
          )}
          <div className="acts">
            <button className="btn" type="submit" name={only && 'disposition'} value={only}>
              {only ? settleWords[only]() : m.comments_settle_go()}
            </button>
          </div>
        </>
      )}
    </SmallForm>
  )
}
