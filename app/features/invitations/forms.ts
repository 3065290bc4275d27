import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { personDomains } from '#db/schema/index.ts'

/** One line of text as people type it: no line ends or other control characters, which have no place in a name or the head of a mail. */
const line = (missing: () => string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(120, { error: () => m.coalitions_wrong_long() })
    .regex(/^\P{Cc}*$/u, { error: () => m.coalitions_wrong_line() })

/** What somebody new says of themselves. The address is that of the invitation, and not theirs to choose. */
export const newPersonForm = z.object({
  name: line(() => m.coalitions_wrong_name()),
  organisation: line(() => m.coalitions_wrong_organisation()),
  jobTitle: line(() => m.coalitions_wrong_job_title()),
  domain: z.enum(personDomains, { error: () => m.coalitions_wrong_domain() }),
})
