import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { orderActs } from '../networks/forms-of-order.ts'
import { tidy } from '../networks/names.ts'

const maxTitle = 60
const maxHint = 200

const words = {
  title: z
    .string({ error: () => m.templates_title_missing() })
    .trim()
    .min(1, { error: () => m.templates_title_missing() })
    .max(maxTitle, { error: () => m.people_too_long({ max: maxTitle }) })
    .transform(tidy),
  hint: z
    .string({ error: () => m.templates_hint_missing() })
    .trim()
    .min(1, { error: () => m.templates_hint_missing() })
    .max(maxHint, { error: () => m.people_too_long({ max: maxHint }) })
    .transform(tidy),
}

export const newPartForm = z.object(words)

export const partForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('change'), ...words }),
  ...orderActs,
])
