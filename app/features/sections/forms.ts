import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'

export const longestEssence = 280

export const essenceForm = z.object({
  essence: z
    .string()
    .trim()
    // A browser sends a line end as two characters and counts it as one.
    .transform((text) => text.replaceAll(/\s+/g, ' '))
    .pipe(
      z.string().max(longestEssence, { error: () => m.sections_essence_too_long({ max: longestEssence }) }),
    )
    .default(''),
  /** The version the form was made from. */
  version: z.coerce.number().int().positive(),
})
