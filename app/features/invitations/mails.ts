import type { Mail } from '#app/mail/outbox.ts'
import { m } from '#app/paraglide/messages.js'
import { sayMoment } from '#app/ui/moment.tsx'
import { gives } from './gives.ts'
import type { Invitation } from './queries.ts'

/** Who invites, to what, what one will be able to do, and until when the link works. */
export function invitationMail({
  invitation,
  inviter,
  networkName,
  caseName,
  link,
}: {
  invitation: Invitation
  inviter: { name: string; organisation: string }
  networkName: string
  caseName: string | null
  link: string
}): Mail {
  const inviterName = [inviter.name, inviter.organisation].filter(Boolean).join(', ')
  const until = sayMoment(invitation.expiresAt)
  const what =
    caseName === null
      ? m.networks_members_mail_what({ networkName })
      : m.coalitions_invitation_mail_what({ caseName, networkName })
  return {
    to: invitation.email,
    subject:
      caseName === null
        ? m.networks_members_mail_subject({ networkName })
        : m.coalitions_invitation_mail_subject({ caseName }),
    text: m.coalitions_invitation_mail_text({ inviterName, what, gives: gives(invitation), link, until }),
    staleAt: invitation.expiresAt,
  }
}
