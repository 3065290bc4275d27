import { configuration } from './configuration.ts'
import { findNetwork } from './features/networks/queries.ts'
import { announceSetUp } from './features/networks/set-up-code.ts'

/** What a start does about the network: there is one, or the demonstration fills the folder, or somebody is to set it up. */
export async function openNetwork(): Promise<void> {
  if (findNetwork()) return
  if (!configuration().isDemonstration) {
    announceSetUp()
    return
  }
  // Only here: everybody else starts without reading it.
  const { fillDemonstration } = await import('./demonstration/fill.ts')
  fillDemonstration()
}
