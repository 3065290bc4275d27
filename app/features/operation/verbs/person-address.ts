import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { Refused, type Verb } from '../verb.ts'

export const personAddress: Verb = {
  name: 'person:address',
  flags: ['from', 'to'],
  what: m.operator_address_what,
  folder: 'with a network',
  plan({ from = '', to = '' }) {
    for (const [flag, email] of Object.entries({ from, to }))
      if (!z.email().max(254).safeParse(email).success)
        throw new Refused(m.operator_address_email({ flag, email }))
    return async () => {
      // Only now: what reads the database opens it.
      const { moveAddress } = await import('#app/features/people/address.ts')
      const moved = moveAddress(from, to)
      if (!('refused' in moved)) return console.log(m.operator_address_done({ name: moved.name, to }))
      throw new Refused(
        moved.refused === 'taken' ? m.operator_address_taken({ to }) : m.operator_address_unknown({ from }),
      )
    }
  },
}
