import { m } from '#app/paraglide/messages.js'
import type { InvitationRefusal } from './commands.ts'

/** The sentence beside the field that an invitation was refused for. */
export function sayRefusal({ refused }: InvitationRefusal): Record<string, string[]> {
  switch (refused) {
    case 'already_member':
      return { email: [m.coalitions_refused_already_member()] }
    case 'own_address':
      return { email: [m.coalitions_refused_own_address()] }
    case 'until':
      return { untilOn: [m.coalitions_wrong_until()] }
  }
}
