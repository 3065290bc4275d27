import { m } from '#app/paraglide/messages.js'
import type { CoalitionRole, NetworkRole } from '#db/schema/index.ts'
import { sayLastDay } from '../coalitions/until.ts'

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
      return m.coalitions_gives_facilitator({ until: sayLastDay(untilAt ?? 0) })
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
