import { z } from 'zod'
import { maxPasswordLength, minPasswordLength } from '#app/auth/password-length.ts'
import { m } from '#app/paraglide/messages.js'
import { personDomains } from '#db/schema/index.ts'
import { demoRoles } from './demo-address.ts'

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

/** From the link's page comes a secret, which nobody types, so it is never what is said to be wrong; from the other a code. */
export const signInMailForm = z
  .object({
    geheim: z.string().optional(),
    code: z.string().optional(),
  })
  .transform(({ geheim, code }, context): { secret: string } | { code: string } => {
    if (geheim !== undefined) return { secret: geheim }
    if (code !== undefined && /^\s*(\d\s*){6}$/.test(code)) return { code }
    const message = code === undefined ? m.people_code_missing() : m.people_code_form()
    context.addIssue({ code: 'custom', path: ['code'], message })
    return z.NEVER
  })

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

export const addressForm = z.object({
  email: emailField,
  current: z.string().max(1000).default(''),
})

/** In the link, and in the form of the page it leads to. */
export const addressMailForm = z.object({ geheim: z.string().default('') })

export const demoSignInForm = z.object({ rol: z.enum(demoRoles) })
