import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from 'react-router'
import type { z } from 'zod'

/**
 * Reads a posted form as `schema` says. A route goes on with `submission.value` when its status is `success`; otherwise it answers
 * `refuse(submission)`, and the page shows every message beside its field with what was typed still in it.
 * @throws 400 when what was sent is no form at all
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Submission<z.input<Schema>, string[], z.output<Schema>>> {
  return parseWithZod(await formOf(request), { schema })
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw data(null, { status: 400 })
  }
}
