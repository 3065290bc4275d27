import { z } from 'zod'
import { audiences } from '#db/schema/index.ts'
import { reactionForm } from '../comments/forms.ts'

/** Where somebody types: the fields of the form they type in, or the thread they answer. */
export const mentionPlaceForm = z.object({
  q: z.string().max(80).catch(''),
  thread: z.string().optional(),
  sectionKey: reactionForm.shape.sectionKey,
  item: reactionForm.shape.item,
  audience: z.enum(['shared', 'coalition']).catch('coalition'),
  shown: z.enum(audiences).optional().catch(undefined),
})
