import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { sharedAudiences } from './preview.ts'

/** What one can do on the page of a sharing. */
export const sharingForm = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('share'),
    audience: z.enum(sharedAudiences, { error: () => m.releases_choose_audience() }),
    seen: z.string(),
  }),
  z.object({ act: z.literal('takeBack') }),
  z.object({ act: z.literal('undo') }),
])
