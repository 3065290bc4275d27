import { data } from 'react-router'
import { hasRoom } from '#db/health.ts'
import { type SentInVain, wordsIn } from './words-sent.ts'

const insufficientStorage = 507

/**
 * Refuses what would be written when there is hardly any room left on disk, before anything is half done. The words that were sent go
 * along with the answer: the form they came from is gone from the screen.
 */
export async function refuseWithoutRoom({ request }: { request: Request }): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD' || hasRoom()) return
  const sent: SentInVain = { words: await wordsIn(request) }
  throw data(sent, { status: insufficientStorage })
}
