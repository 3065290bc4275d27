import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { neededLines } from '../cases/forms.ts'

export const longestBecause = 600

/** @param slugs  of the cases one can take it over to */
export function borrowingForm(slugs: string[]) {
  return z.object({
    slug: z
      .string({ error: () => m.palettes_borrow_case_missing() })
      .refine((slug) => slugs.includes(slug), { error: () => m.palettes_borrow_case_missing() }),
    because: neededLines(longestBecause, m.palettes_borrow_because_missing),
  })
}
