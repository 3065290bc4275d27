import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { mailPaces } from '#db/schema/index.ts'

const at = z.coerce.number().int().nonnegative()
export const seenForm = z.object({
  from: at,
  upTo: at,
  /** Nobody pressed anything: what stands on the screen stays as it is. */
  quiet: z.literal('1').optional(),
})

export const followForm = z.object({
  follow: z.enum(['1', '0']),
  from: z.enum(['case', 'item']).catch('case'),
})

const pace = z.enum(mailPaces, { error: () => m.notifications_pace_missing() })
export const pacesForm = z.object({ own: pace, reactions: pace, followed: pace })
