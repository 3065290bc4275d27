import type { RouterContextProvider } from 'react-router'
import { countedAddress } from '#app/auth/client-ip.ts'
import { actorContext, originContext } from '#app/auth/context.ts'
import { limit } from '#app/auth/limits.ts'

/** @throws 429 when this person, or this address, asked more than anybody can read */
export function limitSearching(context: Readonly<RouterContextProvider>): Promise<void> {
  const actor = context.get(actorContext)
  return limit(
    'search',
    actor.kind === 'person' ? `person ${actor.id}` : countedAddress(context.get(originContext).ip),
  )
}
