import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'

export const longestName = 80

/** Keeps a comparison, or gives it another name; the last part of its address comes along unseen. */
export const saveForm = z.object({
  name: z
    .string({ error: () => m.saved_comparisons_name_missing() })
    .trim()
    .min(1, m.saved_comparisons_name_missing())
    .max(longestName, m.cases_too_long({ max: longestName })),
  search: z.string({ error: () => m.saved_comparisons_nothing() }).max(4000, m.saved_comparisons_nothing()),
})

/** Deletes a comparison; with `undo` it comes back. */
export const deletionForm = z.object({ act: z.enum(['undo']).optional() })
