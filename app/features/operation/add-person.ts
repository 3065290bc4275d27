import { recordChange } from '#db/changes.ts'
import { transact } from '#db/client.server.ts'
import type { NetworkRole } from '#db/schema/index.ts'
import { joinNetwork } from '../memberships/commands.ts'
import { membersOf } from '../memberships/queries.ts'
import { getNetwork } from '../networks/queries.ts'
import { createPerson } from '../people/commands.ts'
import { findPersonByEmail } from '../people/queries.ts'

/**
 * Lets somebody into the network without an invitation, as the operator may; signing in goes by mail. Somebody who has an account
 * keeps it, with the name it has.
 * @returns the name they have; null when they are in the network already: changing a role is for its organisers
 */
export function addPerson({
  email,
  name,
  role,
}: {
  email: string
  name: string
  role: NetworkRole
}): string | null {
  return transact((tx) => {
    const { id: networkId } = getNetwork()
    const person = findPersonByEmail(email) ?? createPerson(tx, { email, name })
    const personId = person.id
    if (membersOf(networkId).some((member) => member.personId === personId)) return null
    joinNetwork(tx, { networkId, personId, role })
    recordChange(tx, {
      verb: 'membership.joined',
      subject: 'membership',
      subjectId: personId,
      personId,
      networkId,
    })
    return person.name
  })
}
