import { m } from '#app/paraglide/messages.js'
import { ChoiceField, type FormField, TextField } from '#app/ui/fields.tsx'

/** What one says of a code, when it is made and later. */
export function CodeFields({
  fields,
  asksHousing,
}: {
  fields: { label: FormField; touchesHousing: FormField }
  asksHousing: boolean
}) {
  return (
    <>
      <TextField
        field={fields.label}
        label={m.codes_field_label()}
        hint={m.codes_field_label_hint()}
        required
        autoComplete="off"
      />
      {asksHousing && (
        <ChoiceField
          field={fields.touchesHousing}
          label={m.codes_field_housing()}
          options={[{ value: 'on', label: m.codes_field_housing_yes() }]}
          many
        />
      )}
    </>
  )
}
