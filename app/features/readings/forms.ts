import { z } from 'zod'

/** Far more than stand on one page. */
const most = 200

export const readingForm = z.object({
  /** The shared versions that were in sight, by their public id. */
  releases: z.array(z.string().max(40)).min(1).max(most),
  /** The page to go back to, for who has no script. */
  from: z.string().max(300).optional(),
})
