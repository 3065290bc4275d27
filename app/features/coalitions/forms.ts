import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { endOfDay } from './until.ts'

export const emailField = z
  .string({ error: () => m.coalitions_wrong_email_missing() })
  .trim()
  .max(254, { error: () => m.coalitions_wrong_email() })
  .pipe(z.email({ error: () => m.coalitions_wrong_email() }))

const lastDayField = z
  .string({ error: () => m.coalitions_wrong_until_missing() })
  .transform((day, context): number => {
    const at = endOfDay(day)
    if (at !== null) return at
    context.addIssue({ code: 'custom', message: m.coalitions_wrong_until_missing() })
    return z.NEVER
  })

/** A part in the coalition: a facilitator has a last day; nobody else does, whatever was typed. */
const facilitator = { role: z.literal('facilitator'), untilOn: lastDayField }
const others = { role: z.enum(['contact', 'editor', 'guest']) }
const inRole = { error: () => m.coalitions_wrong_role() }

function withLastDay<Given extends { untilOn: number }>({ untilOn, ...place }: Given) {
  return { ...place, untilAt: untilOn }
}
function withoutLastDay<Given>(place: Given) {
  return { ...place, untilAt: null }
}

const email = emailField
export const caseInvitationForm = z.discriminatedUnion(
  'role',
  [
    z.object({ email, ...facilitator }).transform(withLastDay),
    z.object({ email, ...others }).transform(withoutLastDay),
  ],
  inRole,
)

const act = z.literal('change')
export const memberForm = z.discriminatedUnion('act', [
  z.discriminatedUnion(
    'role',
    [
      z.object({ act, ...facilitator }).transform(withLastDay),
      z.object({ act, ...others }).transform(withoutLastDay),
    ],
    inRole,
  ),
  z.object({ act: z.literal('end') }),
  z.object({ act: z.literal('restore') }),
])

export const handOverForm = z.object({
  person: z.string({ error: () => m.coalitions_wrong_person() }),
})
