import { z } from 'zod'
import { maxPasswordLength, minPasswordLength } from '#app/auth/password-length.ts'
import { m } from '#app/paraglide/messages.js'
import { personDomains } from '#db/schema/index.ts'

const emailWrong = () => m.people_email_wrong()

/** An address somebody has; lower case, as it is kept. */
export const emailField = z
  .string({ error: emailWrong })
  .trim()
  .toLowerCase()
  .max(254, { error: emailWrong })
  .pipe(z.email({ error: emailWrong }))

/** A password somebody chooses. No rules on what is in it, and no trimming: what was pasted is what it is. */
export const newPasswordField = z
  .string({ error: () => m.people_password_short({ min: minPasswordLength }) })
  .min(minPasswordLength, { error: () => m.people_password_short({ min: minPasswordLength }) })
  .max(maxPasswordLength, { error: () => m.people_password_long({ max: maxPasswordLength }) })

export const nameField = z
  .string({ error: () => m.people_name_missing() })
  .trim()
  .min(1, { error: () => m.people_name_missing() })
  .max(120, { error: () => m.people_too_long({ max: 120 }) })

export const shortField = z
  .string()
  .trim()
  .max(160, { error: () => m.people_too_long({ max: 160 }) })
  .default('')

/** Not checked here: `ownPath` decides where it may lead. */
const next = z.string().optional()

export const signInForm = z.object({ email: emailField, next })

export const passwordSignInForm = z.object({
  email: emailField,
  password: z.string({ error: () => m.people_password_missing() }),
  next,
})

/** From the link's page comes a secret, from the other a code. */
export const signInMailForm = z.union([
  z.object({ geheim: z.string().max(200) }),
  z.object({
    code: z
      .string({ error: () => m.people_code_missing() })
      .regex(/^\s*(\d\s*){6}$/, { error: () => m.people_code_form() }),
  }),
])

export const profileForm = z.object({
  name: nameField,
  organisation: shortField,
  jobTitle: shortField,
  domain: z.enum(personDomains).nullable().default(null),
})

export const passwordForm = z.object({
  current: z.string().max(1000).default(''),
  password: newPasswordField,
})

export const demoSignInForm = z.object({
  rol: z.enum(['organisator', 'expert', 'aanspreekpunt', 'redacteur', 'begeleider', 'deelnemer', 'gast']),
})
