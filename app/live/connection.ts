import type { LiveChange, LiveNews } from './live-change.ts'

const address = '/live'
/** No word from us by then, and something between us and the browser keeps the stream to itself. */
const helloMs = 8_000
/** Two beats, and some. */
const silentMs = 60_000
const pollMs = 15_000
/** Polling, once in a while the stream is tried again. */
const pollsBeforeStream = 20

type Heard = {
  /** These happened; when `isWhole` is false, maybe more. */
  onNews: (changes: LiveChange[], isWhole: boolean) => void
}

/**
 * Listens while the page is in sight: to a stream, and where that does not come through by asking now and then.
 * @returns how to stop listening
 */
export function listen({ onNews }: Heard): () => void {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let place: string | null = null
  let hasStopped = false

  function wait(ms: number, then: () => void): void {
    clearTimeout(timer)
    timer = setTimeout(then, ms)
  }

  function hear({ place: now, changes, isWhole }: LiveNews): void {
    place = now
    if (changes.length > 0 || !isWhole) onNews(changes, isWhole)
  }

  function openStream(): void {
    source?.close()
    const opened = new EventSource(asked())
    source = opened
    wait(helloMs, startPolling)
    const alive = () => wait(silentMs, openStream)
    const onSaid = (event: MessageEvent<string>) => {
      alive()
      hear(JSON.parse(event.data))
    }
    opened.addEventListener('hello', onSaid)
    opened.addEventListener('news', onSaid)
    opened.addEventListener('beat', (event) => {
      alive()
      place = (JSON.parse(event.data) as LiveNews).place
    })
    opened.addEventListener('bye', () => {
      opened.close()
      // Who may read something else now reads another page; so does who signed out.
      onNews([], false)
      wait(1000, openStream)
    })
    opened.addEventListener('error', () => {
      // The browser comes back by itself, unless it was refused.
      if (opened.readyState === EventSource.CLOSED) wait(1000 + Math.random() * 4000, startPolling)
    })
  }

  function startPolling(): void {
    source?.close()
    source = null
    void poll(pollsBeforeStream)
  }

  async function poll(left: number): Promise<void> {
    const answer = await fetch(asked(), { headers: { Accept: 'application/json' } }).catch(() => null)
    if (hasStopped || document.hidden) return
    const isNews = answer?.ok && answer.headers.get('Content-Type')?.startsWith('application/json')
    if (isNews) hear((await answer.json()) as LiveNews)
    // Led to the page where one signs in: there is nobody to tell anything.
    else if (answer?.redirected) return
    wait(pollMs, () => (left > 0 ? void poll(left - 1) : openStream()))
  }

  /** Before anything was heard, the page says how old it is: what happened since it was made is news to it. */
  function asked(): string {
    return place ? `${address}?sinds=${place}` : `${address}?leeftijd=${Math.round(performance.now())}`
  }

  function pause(): void {
    clearTimeout(timer)
    source?.close()
    source = null
  }

  function onSight(): void {
    if (document.hidden) pause()
    else openStream()
  }

  document.addEventListener('visibilitychange', onSight)
  // A page that is kept to go back to may hold no connection open.
  addEventListener('pagehide', pause)
  addEventListener('pageshow', onSight)
  if (!document.hidden) openStream()
  return () => {
    hasStopped = true
    pause()
    document.removeEventListener('visibilitychange', onSight)
    removeEventListener('pagehide', pause)
    removeEventListener('pageshow', onSight)
  }
}
