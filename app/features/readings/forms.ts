import { z } from 'zod'

/** Far more than stand on one page. */
const most = 200

const ids = z.array(z.string().max(40)).max(most).default([])

export const readingForm = z
  .object({
    /** The shared versions that were in sight, by their public id. */
    releases: ids,
    /** The reactions that were, by theirs. */
    threads: ids,
    /** The page to go back to, for who has no script. */
    from: z.string().max(300).optional(),
  })
  .refine(({ releases, threads }) => releases.length + threads.length > 0)
