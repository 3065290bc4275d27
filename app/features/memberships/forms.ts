import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { networkRoles } from '#db/schema/index.ts'
import { emailField } from '../coalitions/forms.ts'

const role = z.enum(networkRoles, { error: () => m.coalitions_wrong_role() })

export const networkInvitationForm = z.object({ email: emailField, role })

export const membershipForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('change'), role }),
  z.object({ act: z.literal('end') }),
  z.object({ act: z.literal('restore') }),
])
