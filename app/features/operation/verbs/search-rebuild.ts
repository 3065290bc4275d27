import { m } from '#app/paraglide/messages.js'
import { Refused, type Verb } from '../verb.ts'

export const searchRebuild: Verb = {
  name: 'search:rebuild',
  flags: [],
  what: m.operator_search_what,
  folder: 'with a network',
  plan: () => async (isAlone) => {
    const { rebuildSearch } = await import('../../search/rebuild.ts')
    const { documents, isInUse, meilisearchFailed } = await rebuildSearch({ isAlone })
    console.log(isInUse ? m.operator_search_done({ documents }) : m.operator_search_not_taken({ documents }))
    if (meilisearchFailed) throw new Refused(m.operator_search_not_beside({ why: meilisearchFailed }))
  },
}
