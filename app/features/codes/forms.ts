import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { orderActs } from '../networks/forms-of-order.ts'
import { tidy } from '../networks/names.ts'

const maxLabel = 60

const fields = {
  label: z
    .string({ error: () => m.codes_label_missing() })
    .trim()
    .min(1, { error: () => m.codes_label_missing() })
    .max(maxLabel, { error: () => m.people_too_long({ max: maxLabel }) })
    .transform(tidy),
  touchesHousing: z.boolean().default(false),
}

export const newCodeForm = z.object(fields)

export const codeForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('change'), ...fields }),
  ...orderActs,
])
