import { m } from '#app/paraglide/messages.js'
import { type NetworkRole, networkRoles } from '#db/schema/index.ts'

export const networkRoleName: Record<NetworkRole, () => string> = {
  organiser: m.networks_members_role_organiser,
  expert: m.networks_members_role_expert,
  participant: m.networks_members_role_participant,
}

export const networkRoleNames: Record<NetworkRole, () => string> = {
  organiser: m.networks_members_roles_organiser,
  expert: m.networks_members_roles_expert,
  participant: m.networks_members_roles_participant,
}

/** What somebody in this role does, in a sentence. */
const networkRoleMeans: Record<NetworkRole, () => string> = {
  organiser: m.networks_members_means_organiser,
  expert: m.networks_members_means_expert,
  participant: m.networks_members_means_participant,
}

/** The roles to choose from, the widest last: that one is seldom meant. */
export function roleOptions() {
  return networkRoles
    .map((role) => ({ value: role, label: networkRoleName[role](), hint: networkRoleMeans[role]() }))
    .reverse()
}
