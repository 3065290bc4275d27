import { isRouteErrorResponse } from 'react-router'
import { type SentInVain, wordsIn } from './words-sent.ts'

const askAgainMs = 3000
const unavailable = 503

/**
 * In the browser, around every page: what is sent without a connection goes once there is one, and stands in its form till then. The router
 * would put its page of faults in the place of everything, and of what somebody wrote with it. Where the connection goes on the way, that
 * page gives the words back, as it does when the server refuses them.
 */
export async function keepWithoutConnection(
  { request }: { request: Request },
  next: () => Promise<Results>,
): Promise<Results> {
  const isSent = request.method !== 'GET' && request.method !== 'HEAD'
  const sent: SentInVain = { words: isSent ? await wordsIn(request) : [] }
  if (isSent && !navigator.onLine) await connection(request.signal)
  const results = await next()
  // An answer, and not bare data: by its status the router knows that asking for the rest of the page again is no use either.
  for (const one of Object.values(results)) {
    if (isUnheard(one)) one.result = Response.json(sent, { status: unavailable })
    else {
      const status = refusalOf(one)
      if (status && sent.words.length > 0) one.result = Response.json(sent, { status })
    }
  }
  return results
}

/** Of every route that was asked for its part of the page. */
type Results = Record<string, { type: 'data' | 'error'; result: unknown }>

/** The status of what the server refused without giving the words back itself: their form is gone from the screen all the same. */
function refusalOf({ type, result }: Results[string]): number | null {
  if (type !== 'error' || !isRouteErrorResponse(result) || result.data?.words) return null
  return result.status
}

/** What fetch throws when nothing answers; of what was sent the router wraps it as data. */
function isUnheard({ type, result }: Results[string]): boolean {
  const fault = result instanceof Object && 'data' in result ? result.data : result
  return type === 'error' && fault instanceof TypeError
}

/** There is one, or somebody went on to something else. A browser without a network may still reach a server on its own machine. */
async function connection(signal: AbortSignal): Promise<void> {
  while (!(await isHeard()) && !signal.aborted) {
    tell(1)
    await new Promise<void>((resolve) => {
      const stop = AbortSignal.any([signal, AbortSignal.timeout(askAgainMs)])
      stop.addEventListener('abort', () => resolve(), { once: true })
      addEventListener('online', () => resolve(), { once: true, signal: stop })
    })
    tell(-1)
  }
}

async function isHeard(): Promise<boolean> {
  return (await fetch('/healthz', { cache: 'no-store' }).catch(() => null)) !== null
}

/**
 * In the browser: a link that is followed without a connection leaves the page where it is. Else the browser would put its own page of faults in the
 * place of what somebody was reading. It is not followed by itself later, when they are long at something else.
 * @returns stops it
 */
export function keepLinksWithoutConnection(): () => void {
  let passing: HTMLAnchorElement | null = null
  const follow = async (event: MouseEvent) => {
    const link = linkAway(event)
    if (navigator.onLine || !link || link === passing) return
    event.preventDefault()
    event.stopPropagation()
    if (await isHeard()) {
      passing = link
      link.click()
      passing = null
    } else keepPage(true)
  }
  const back = () => keepPage(false)
  addEventListener('click', follow, { capture: true })
  addEventListener('online', back)
  return () => {
    removeEventListener('click', follow, { capture: true })
    removeEventListener('online', back)
  }
}

/** The link to another page of ours that is followed here, in this window. */
function linkAway({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link?.href || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null
  const isOther = link.origin !== location.origin || link.target || link.hasAttribute('download')
  const isHere = link.hash && link.pathname === location.pathname && link.search === location.search
  return isOther || isHere ? null : link
}

let waiting = 0
let isKept = false
const listeners = new Set<() => void>()

function tell(more: number): void {
  waiting += more
  for (const listener of listeners) listener()
}

function keepPage(kept: boolean): void {
  isKept = kept
  for (const listener of listeners) listener()
}

/** What waits for a connection: something that was sent, or else a link that was followed; for `useSyncExternalStore`. */
export const whatWaits = (): 'sent' | 'link' | null => (waiting > 0 ? 'sent' : isKept ? 'link' : null)

export function onWaiting(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
