import { data } from 'react-router'
import { hasRoom } from '#db/health.ts'

/** What somebody sent that could not be stored, for the page to give back. */
export type SentInVain = { words: string[] }

const insufficientStorage = 507
const formType = 'application/x-www-form-urlencoded'

/**
 * Refuses what would be written when there is hardly any room left on disk, before anything is half done. The words that were sent go
 * along with the answer: the form they came from is gone from the screen.
 */
export async function refuseWithoutRoom({ request }: { request: Request }): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD' || hasRoom()) return
  const sent: SentInVain = { words: await wordsIn(request) }
  throw data(sent, { status: insufficientStorage })
}

/** What a person wrote, and not what a page put into its form. No password is among it. */
async function wordsIn(request: Request): Promise<string[]> {
  if (!request.headers.get('content-type')?.startsWith(formType)) return []
  const fields = await request.clone().formData()
  return [...fields]
    .filter(([name, value]) => !/password|wachtwoord/i.test(name) && typeof value === 'string')
    .map(([, value]) => String(value).trim())
    .filter((value) => /\s/.test(value))
}
