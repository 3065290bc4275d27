import { z } from 'zod'
import { isOurs } from '#app/ui/read-form.ts'

/** Longer than any form of ours holds. */
const longest = 120_000

export const draftForm = z.object({
  /** The path of the page the form stands on. */
  form: z
    .string()
    .max(300)
    .startsWith('/')
    .refine((path) => !path.startsWith('//')),
  /** Left out, the draft is forgotten. */
  fields: z
    .string()
    .max(longest)
    .refine((fields) => isOurs(new URLSearchParams(fields)))
    .optional(),
})
