import { Form } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField, SelectField } from '#app/ui/fields.tsx'
import { type Posted, postedField } from '../comments/posted-field.ts'
import { linkWords } from './words.ts'

/** What is borrowed comes of taking something over, what resembles of recognising it, and from no other form. */
const offered = Object.entries(linkWords)
  .filter(([kind]) => kind !== 'borrows' && kind !== 'resembles')
  .map(([value, { own }]) => ({ value, label: own() }))

/** Says what an item does for another of the same case. */
export function LinkForm({
  action,
  linkable,
  posted,
}: {
  action: string
  linkable: { value: string; label: string }[]
  posted: Posted
}) {
  return (
    <Form method="post" action={action} noValidate>
      <ChoiceField
        field={postedField('verband', 'kind', posted)}
        label={m.items_link_kind()}
        required
        options={offered}
      />
      <SelectField
        field={postedField('verband', 'to', posted)}
        label={m.items_link_to()}
        required
        options={[{ value: '', label: m.items_choose() }, ...linkable]}
      />
      <p className="acts">
        <button className="btn" type="submit">
          {m.items_link_go()}
        </button>
      </p>
    </Form>
  )
}
