import type { Mail } from '#app/mail/outbox.ts'
import { m } from '#app/paraglide/messages.js'
import type { CoalitionMember } from './queries.ts'

/** To everybody of the coalition: who speaks for the case from now on. */
export function handOverMail(
  to: { name: string; email: string },
  caseName: string,
  contact: CoalitionMember,
): Mail {
  const contactName = [contact.name, contact.organisation].filter(Boolean).join(', ')
  return {
    to: to.email,
    subject: m.coalitions_handover_mail_subject({ caseName }),
    text: m.coalitions_handover_mail_text({ name: to.name, caseName, contactName }),
  }
}
