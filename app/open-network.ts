import { configuration } from './configuration.ts'
import { findNetwork } from './features/networks/queries.ts'

/** What a start does about the network: there is one, or the demonstration fills the folder. */
export async function openNetwork(): Promise<void> {
  if (findNetwork()) return
  if (!configuration().isDemonstration) return
  // Only here: everybody else starts without reading it.
  const { fillDemonstration } = await import('./demonstration/fill.ts')
  fillDemonstration()
}
