import { data, type RouterContextProvider } from 'react-router'
import { hasRoom } from '#db/health.ts'
import { sentContext } from './auth/context.ts'
import type { SentInVain } from './words-sent.ts'

type Asked = { request: Request; context: Readonly<RouterContextProvider> }

const insufficientStorage = 507

/**
 * Refuses what would be written when there is hardly any room left on disk, before anything is half done. The words that were sent go
 * along with the answer: the form they came from is gone from the screen.
 */
export function refuseWithoutRoom({ request, context }: Asked): void {
  if (request.method === 'GET' || request.method === 'HEAD' || hasRoom()) return
  const sent: SentInVain = { words: context.get(sentContext) }
  throw data(sent, { status: insufficientStorage })
}
