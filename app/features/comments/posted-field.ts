import type { SubmissionResult } from '@conform-to/react'
import type { FormField } from '#app/ui/fields.tsx'

/** What a refused form comes back with. */
export type Posted = SubmissionResult<string[]> | null | undefined

/**
 * A field of one of the many small forms beside a text, straight from what was refused. Conform would keep a store for each of them
 * in the browser, and a case page has dozens.
 */
export function postedField(formId: string, name: string, posted: Posted, initialValue = ''): FormField {
  const id = `${formId}-${name}`
  const errors = posted?.error?.[name]
  return {
    id,
    name,
    errorId: `${id}-fout`,
    descriptionId: `${id}-uitleg`,
    errors: errors?.length ? errors : undefined,
    initialValue: posted?.initialValue?.[name] ?? initialValue,
  }
}
