import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from 'react-router'
import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'

/** More than any form of ours has. */
const mostFields = 2000

/**
 * As the fields of our forms are named: `title`, `facts[3].value`, `themes[]`. Conform makes a list as long as the number in a name says,
 * so that one field called `email[99999999]` filled the memory and ended the process.
 */
const fieldName = /^[^.[\]]{1,100}(\[\d{0,3}\])?(\.[^.[\]]{1,100}(\[\d{0,3}\])?){0,3}$/

/** What a button of a form may ask instead of sending it: one more row, or one less. */
const rowIntent = z.strictObject({
  type: z.enum(['insert', 'remove']),
  payload: z.strictObject({
    name: z.string().regex(fieldName),
    index: z.int().min(0).max(999).optional(),
  }),
})

/**
 * Reads a posted form as `schema` says. A route goes on with `submission.value` when its status is `success`; otherwise it answers
 * `refuse(submission)`, and the page shows every message beside its field with what was typed still in it.
 * @throws 400 when what was sent is no form at all, or none that a page of ours could have made
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Submission<z.input<Schema>, string[], z.output<Schema>>> {
  const form = await formOf(request)
  if (!isOurs(form)) throw data(null, { status: 400 })
  // Of what no form of ours lets somebody choose no schema says what is wrong; Zod would, in English and in the words of a programmer.
  return parseWithZod(form, { schema, error: () => m.frame_form_odd() })
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return withoutUnseen(await request.formData())
  } catch {
    throw data(null, { status: 400 })
  }
}

/** Only what nobody sees, a space without width for one: as a title it would be a link without words. */
const unseen = /^[\s\p{Cf}]*\p{Cf}[\s\p{Cf}]*$/u

/** What only holds what nobody sees was left empty. */
function withoutUnseen(form: FormData): FormData {
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    if (!values.some(isUnseen)) continue
    form.delete(name)
    for (const value of values) form.append(name, isUnseen(value) ? '' : value)
  }
  return form
}

function isUnseen(value: FormDataEntryValue): boolean {
  return typeof value === 'string' && unseen.test(value)
}

/** Whether Conform can take it apart: it throws on an intent it does not know, or on one row more of what is no list. */
export function isOurs(form: FormData | URLSearchParams): boolean {
  const names = [...form.keys()]
  if (names.length > mostFields || !names.every((name) => fieldName.test(name))) return false
  // What Conform would put back into a form of which the browser keeps more than its fields. None of ours has that.
  if (form.has('__state__') || !form.getAll('__intent__').every(isRowIntent)) return false
  try {
    parseWithZod(form, { schema: z.unknown() })
    return true
  } catch {
    return false
  }
}

function isRowIntent(intent: FormDataEntryValue): boolean {
  try {
    return rowIntent.safeParse(JSON.parse(String(intent))).success
  } catch {
    return false
  }
}
