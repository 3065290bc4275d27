import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'

/**
 * Reads a posted form as `schema` says. A route goes on with `submission.value` when its status is `success`; otherwise it answers
 * `refuse(submission)`, and the page shows every message beside its field with what was typed still in it.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Submission<z.input<Schema>, string[], z.output<Schema>>> {
  return parseWithZod(await request.formData(), { schema })
}
