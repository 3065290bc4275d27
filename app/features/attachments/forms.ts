import { z } from 'zod'

/** Takes a file away; with `undo` it comes back. */
export const removalForm = z.object({ act: z.enum(['undo']).optional() })
