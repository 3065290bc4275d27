import { m } from '#app/paraglide/messages.js'
import type { CoalitionRole } from '#db/schema/index.ts'

export const roleName: Record<CoalitionRole, () => string> = {
  contact: m.coalitions_role_contact,
  editor: m.coalitions_role_editor,
  facilitator: m.coalitions_role_facilitator,
  guest: m.coalitions_role_guest,
}

/** What somebody in this role does, in a sentence. */
export const roleMeans: Record<CoalitionRole, () => string> = {
  contact: m.coalitions_means_contact,
  editor: m.coalitions_means_editor,
  facilitator: m.coalitions_means_facilitator,
  guest: m.coalitions_means_guest,
}
