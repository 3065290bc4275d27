import { z } from 'zod'

/** Which item of which case somebody recognises theirs in; made by the page, never typed. */
export const recognitionForm = z.object({ slug: z.string(), key: z.string() })
