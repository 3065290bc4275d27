import { m } from '#app/paraglide/messages.js'
import { ChoiceField, TextArea, TextField } from '#app/ui/fields.tsx'
import type { Disposition } from '#db/schema/index.ts'
import { type Posted, postedField } from './posted-field.ts'
import type { SeenThread } from './queries.ts'
import { sayAbout } from './say-about.ts'
import { settleWords } from './words.ts'

/** What is done with a reaction, or with several, and why: where one outcome fits, that is the button. */
export function SettleFields({
  formId,
  dispositions,
  posted,
  about,
}: {
  formId: string
  dispositions: readonly Disposition[]
  posted: Posted
  /** The one it is about, where a page has a form for each. */
  about?: SeenThread
}) {
  const [only] = dispositions.length === 1 ? dispositions : []
  const act = only ? settleWords[only]() : m.comments_settle_go()
  return (
    <>
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
          options={dispositions.map((value) => ({ value, label: settleWords[value]() }))}
        />
      )}
      <TextArea
        field={postedField(formId, 'reason', posted)}
        label={m.comments_reason()}
        hint={only === 'answered' ? m.comments_reason_answered_hint() : m.comments_reason_hint()}
        rows={3}
      />
      {dispositions.includes('being_tried') && (
        <TextField
          field={postedField(formId, 'comeBackOn', posted)}
          label={m.comments_come_back_on()}
          hint={m.comments_come_back_on_hint()}
          type="date"
        />
      )}
      <div className="acts">
        <button
          className="btn"
          type="submit"
          name={only && 'disposition'}
          value={only}
          aria-label={about && sayAbout(act, about)}
        >
          {act}
        </button>
      </div>
    </>
  )
}
