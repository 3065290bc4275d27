import { m } from '#app/paraglide/messages.js'
import type { CoalitionRole } from '#db/schema/index.ts'

export const roleName: Record<CoalitionRole, () => string> = {
  contact: m.coalitions_role_contact,
  editor: m.coalitions_role_editor,
  facilitator: m.coalitions_role_facilitator,
  guest: m.coalitions_role_guest,
}

/** Above a list: one contact person, but editors. */
export function roleHeading(role: CoalitionRole, count: number): string {
  return count === 1 ? roleName[role]() : roleNames[role]()
}

const roleNames: Record<CoalitionRole, () => string> = {
  contact: m.coalitions_role_contact,
  editor: m.coalitions_role_editors,
  facilitator: m.coalitions_role_facilitators,
  guest: m.coalitions_role_guests,
}

/** What somebody in this role does, in a sentence. */
export const roleMeans: Record<CoalitionRole, () => string> = {
  contact: m.coalitions_means_contact,
  editor: m.coalitions_means_editor,
  facilitator: m.coalitions_means_facilitator,
  guest: m.coalitions_means_guest,
}
