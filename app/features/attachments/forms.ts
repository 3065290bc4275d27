import { z } from 'zod'

/** Takes a file away; with `undo` it comes back. */
export const removalForm = z.object({ act: z.enum(['undo']).optional() })

/** Takes a Word document, that was looked at, for a text. */
export const importForm = z.object({ incoming: z.string().length(36), place: z.enum(['instead', 'after']) })
