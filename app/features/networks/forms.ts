import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { emailField, nameField, newPasswordField, shortField } from '../people/forms.ts'

const line = (missing: () => string, max: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(max, { error: () => m.people_too_long({ max }) })

const aboutFields = {
  network: line(m.operator_network_missing, 120),
  intro: line(m.operator_intro_missing, 400),
  organisers: line(m.operator_organisers_missing, 160),
}

export const aboutForm = z.object(aboutFields)

export const setUpForm = z.object({
  ...aboutFields,
  code: z
    .string({ error: () => m.operator_code_missing() })
    .max(100, { error: () => m.operator_code_wrong() }),
  name: nameField,
  email: emailField,
  organisation: shortField,
  jobTitle: shortField,
  password: newPasswordField.optional(),
})
