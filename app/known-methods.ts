import { problemOf } from './features/search/problem.ts'

const reading = ['GET', 'HEAD']
const known = [...reading, 'POST']

/** Pages are read and forms are posted. React Router would take any other verb for the posting of a form. */
export function refuseMethod(request: Request): Response | null {
  return known.includes(request.method) ? null : refusal(request, known)
}

/**
 * What can only be read, and is no page to say so on, takes no form either. React Router says that in English, as of a fault of ours, and
 * without the verbs that it does know.
 */
export function sayMethod(request: Request, given: Response): Response {
  const isBare = given.headers.get('content-type')?.startsWith('application/json') ?? false
  return given.status === 405 && isBare ? refusal(request, reading) : given
}

function refusal(request: Request, allowed: string[]): Response {
  const words = 'Dit kan hier niet.'
  // Programs only ask.
  if (new URL(request.url).pathname.startsWith('/api/'))
    return problemOf(405, words, { Allow: reading.join(', ') })
  return new Response(words, {
    status: 405,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', Allow: allowed.join(', ') },
  })
}
