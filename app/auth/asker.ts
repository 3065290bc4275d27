import type { RouterContextProvider } from 'react-router'
import { countedAddress } from './client-ip.ts'
import { actorContext, originContext } from './context.ts'

/** Whose tries are counted: a person wherever they are, and of who is not signed in the address. */
export function askerOf(context: Readonly<RouterContextProvider>): string {
  const actor = context.get(actorContext)
  return actor.kind === 'person' ? `person ${actor.id}` : countedAddress(context.get(originContext).ip)
}
