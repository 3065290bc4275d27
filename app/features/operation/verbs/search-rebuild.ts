import { rmSync } from 'node:fs'
import { m } from '#app/paraglide/messages.js'
import type { Verb } from '../verb.ts'

export const searchRebuild: Verb = {
  name: 'search:rebuild',
  flags: [],
  what: m.operator_search_what,
  folder: 'with a network',
  plan: () => async () => {
    const { searchDatabasePath } = await import('#db/data-dir.ts')
    for (const part of ['', '-wal', '-shm']) rmSync(searchDatabasePath + part, { force: true })
    console.log(m.operator_search_next_start())
  },
}
