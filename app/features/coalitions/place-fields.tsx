import { m } from '#app/paraglide/messages.js'
import { ChoiceField, type FormField, TextField } from '#app/ui/fields.tsx'
import type { CoalitionRole } from '#db/schema/index.ts'
import { roleMeans, roleName } from './role-names.ts'

/** Which part, and for a facilitator until when; the date shows once that part is chosen (coalition.css), and always where a browser cannot tell. */
export function PlaceFields({
  fields,
  roles,
}: {
  fields: { role: FormField; untilOn: FormField }
  roles: readonly CoalitionRole[]
}) {
  return (
    <div className="place">
      <ChoiceField
        field={fields.role}
        label={m.coalitions_field_role()}
        required
        options={roles.map((role) => ({ value: role, label: roleName[role](), hint: roleMeans[role]() }))}
      />
      {roles.includes('facilitator') && (
        <div className="until">
          <TextField
            field={fields.untilOn}
            type="date"
            label={m.coalitions_field_until()}
            hint={m.coalitions_field_until_hint()}
            required
          />
        </div>
      )}
    </div>
  )
}
