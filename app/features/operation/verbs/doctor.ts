import { m } from '#app/paraglide/messages.js'
import { Refused, type Verb } from '../verb.ts'

export const doctor: Verb = {
  name: 'doctor',
  flags: [],
  what: m.operator_doctor_what,
  folder: 'with a network',
  plan: () => async () => {
    const { examine } = await import('../examine.ts')
    const { isWell, lines } = examine()
    for (const line of lines) console.log(line)
    if (!isWell) throw new Refused(m.operator_doctor_unwell())
  },
}
