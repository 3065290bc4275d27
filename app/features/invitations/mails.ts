import type { Mail } from '#app/mail/outbox.ts'
import { m } from '#app/paraglide/messages.js'
import type { CoalitionRole, NetworkRole } from '#db/schema/index.ts'
import { inWords } from '../coalitions/until.ts'
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
  const until = inWords(invitation.expiresAt)
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

/** What the invited role lets one do, in a sentence; the page says the same. */
export function gives({
  networkRole,
  coalitionRole,
  untilAt,
}: {
  networkRole: NetworkRole | null
  coalitionRole: CoalitionRole | null
  untilAt: number | null
}): string {
  switch (coalitionRole ?? networkRole) {
    case 'contact':
      return m.coalitions_gives_contact()
    case 'editor':
      return m.coalitions_gives_editor()
    case 'facilitator':
      return m.coalitions_gives_facilitator({ until: inWords(untilAt ?? 0) })
    case 'guest':
      return m.coalitions_gives_guest()
    case 'organiser':
      return m.networks_members_gives_organiser()
    case 'expert':
      return m.networks_members_gives_expert()
    default:
      return m.networks_members_gives_participant()
  }
}
