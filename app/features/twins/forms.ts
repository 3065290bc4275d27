import { z } from 'zod'

/** Which item of which case somebody recognises theirs in; made by the page, never typed. */
export const recognitionForm = z.object({ slug: z.string(), key: z.string() })

/** An item as far as it is written. Whatever is wrong with it is said when it is saved. */
export const beginningForm = z.object({
  /** Of the item itself, when it exists. */
  key: z.string().optional(),
  title: z.string().default(''),
  story: z.string().default(''),
  storyJson: z.string().default(''),
  poleOne: z.string().default(''),
  poleOther: z.string().default(''),
  mechanism: z.string().default(''),
  themes: z.array(z.string()).default([]),
})
export type Beginning = z.output<typeof beginningForm>
