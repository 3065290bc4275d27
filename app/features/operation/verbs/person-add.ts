import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import type { NetworkRole } from '#db/schema/index.ts'
import { Refused, type Verb } from '../verb.ts'

const roles = new Map<string, NetworkRole>([
  ['organisator', 'organiser'],
  ['expert', 'expert'],
  ['deelnemer', 'participant'],
])

export const personAdd: Verb = {
  name: 'person:add',
  flags: ['email', 'name', 'role'],
  what: m.operator_person_what,
  folder: 'with a network',
  plan({ email = '', name = '', role = '' }) {
    if (!z.email().max(254).safeParse(email).success) throw new Refused(m.operator_person_email({ email }))
    if (name.length > 120 || /\p{Cc}/u.test(name)) throw new Refused(m.operator_person_name())
    const networkRole = roles.get(role)
    if (!networkRole) throw new Refused(m.operator_person_role({ role, roles: [...roles.keys()].join(', ') }))
    return async () => {
      // Only now: what reads the database opens it.
      const { addPerson } = await import('../add-person.ts')
      const theirName = addPerson({ email, name, role: networkRole })
      if (theirName === null) throw new Refused(m.operator_person_known({ email }))
      console.log(m.operator_person_done({ name: theirName, role }))
    }
  },
}
