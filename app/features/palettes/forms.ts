import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { oneLineEnd } from '../cases/forms.ts'

export const longestBecause = 600

/** @param slugs  of the cases one can take it over to */
export function borrowingForm(slugs: string[]) {
  return z.object({
    slug: z
      .string({ error: () => m.palettes_borrow_case_missing() })
      .refine((slug) => slugs.includes(slug), { error: () => m.palettes_borrow_case_missing() }),
    because: z
      .string({ error: () => m.palettes_borrow_because_missing() })
      .overwrite(oneLineEnd)
      .trim()
      .min(1, { error: () => m.palettes_borrow_because_missing() })
      .max(longestBecause, { error: () => m.palettes_borrow_because_long({ max: longestBecause }) }),
  })
}
