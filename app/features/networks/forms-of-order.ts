import { z } from 'zod'
import { directions } from './order.ts'

/** The acts that every ordered list of the network knows. */
export const orderActs = [
  z.object({
    act: z.literal('move'),
    to: z.enum(directions),
    from: z.coerce.number().int().positive(),
  }),
  z.object({ act: z.literal('retire') }),
  z.object({ act: z.literal('restore') }),
] as const
