import type { Submission, SubmissionResult } from '@conform-to/react'
import { data } from 'react-router'

type Messages = { formErrors?: string[]; fieldErrors?: Record<string, string[]> }

/**
 * The answer to a form that is not accepted: 422, with the messages of its schema, or with those a command came back with.
 * Passwords and codes never travel back.
 */
export function refuse<Schema, Value>(
  submission: Submission<Schema, string[], Value>,
  messages?: Messages,
  hideFields: string[] = [],
) {
  const reply: SubmissionResult<string[]> = submission.reply({ ...messages, hideFields: hideFields as never })
  return data(reply, { status: 422 })
}
