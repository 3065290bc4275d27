import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { coalitionRoles } from '#db/schema/index.ts'
import { endOfDay } from './until.ts'

export const emailField = z
  .string({ error: () => m.coalitions_wrong_email_missing() })
  .trim()
  .max(254, { error: () => m.coalitions_wrong_email() })
  .pipe(z.email({ error: () => m.coalitions_wrong_email() }))

/** A part in the coalition. Only a facilitator has a last day, and has to have one. */
const place = {
  role: z.enum(coalitionRoles, { error: () => m.coalitions_wrong_role() }),
  untilOn: z.string().optional(),
}

function withUntil<Given extends { role: string; untilOn?: string | undefined }>(
  { untilOn, ...given }: Given,
  context: z.RefinementCtx,
): Omit<Given, 'untilOn'> & { untilAt: number | null } {
  if (given.role !== 'facilitator') return { ...given, untilAt: null }
  const untilAt = endOfDay(untilOn ?? '')
  if (untilAt === null)
    context.addIssue({ code: 'custom', path: ['untilOn'], message: m.coalitions_wrong_until_missing() })
  return { ...given, untilAt }
}

export const caseInvitationForm = z.object({ email: emailField, ...place }).transform(withUntil)

export const memberForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('change'), ...place }).transform(withUntil),
  z.object({ act: z.literal('end') }),
  z.object({ act: z.literal('restore') }),
])

export const handOverForm = z.object({
  person: z.string({ error: () => m.coalitions_wrong_person() }),
})
