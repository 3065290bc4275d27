import { useEffect, useRef } from 'react'
import { href, useMatches } from 'react-router'

/** As long as something has to be in sight to be read, and not passed by. */
const readingMs = 2000
/** What is read within this time goes in one request. */
const gatherMs = 1500

/** Remembers which shared versions and reactions were in sight: all that say which they are with `data-release` or `data-thread`. */
export function Recording() {
  const matches = useMatches()
  const recorder = useRef<Recorder | null>(null)
  useEffect(() => {
    recorder.current = makeRecorder()
    return () => {
      recorder.current?.stop()
      recorder.current = null
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every page other parts come into sight
  useEffect(() => recorder.current?.look(), [matches])
  return null
}

type Recorder = { look: () => void; stop: () => void }

function makeRecorder(): Recorder {
  const recorded = new Set<string>()
  const timers = new Map<Element, ReturnType<typeof setTimeout>>()
  let waiting: [name: string, id: string][] = []
  let sending: ReturnType<typeof setTimeout> | undefined

  function send(): void {
    clearTimeout(sending)
    if (waiting.length === 0) return
    const body = new URLSearchParams(waiting)
    waiting = []
    // Lost, it is asked again next time: what changed then is marked once more than needed.
    fetch(href('/gelezen'), { method: 'POST', body, keepalive: true }).catch(() => undefined)
  }

  function read(element: Element): void {
    observer.unobserve(element)
    timers.delete(element)
    const id = idOf(element)
    if (recorded.has(id)) return
    recorded.add(id)
    waiting.push([isThread(element) ? 'threads' : 'releases', id])
    clearTimeout(sending)
    sending = setTimeout(send, gatherMs)
  }

  function onSight(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target))
      if (isIntersecting && !document.hidden)
        timers.set(
          target,
          setTimeout(() => read(target), readingMs),
        )
    }
  }

  // The middle of the window: what only shows at an edge is not being read.
  const observer = new IntersectionObserver(onSight, { rootMargin: '-25% 0px' })

  function look(): void {
    for (const element of document.querySelectorAll('[data-release], [data-thread]'))
      if (!recorded.has(idOf(element))) observer.observe(element)
  }

  function onVisibility(): void {
    if (document.hidden) {
      for (const timer of timers.values()) clearTimeout(timer)
      observer.disconnect()
      send()
    } else look()
  }

  document.addEventListener('visibilitychange', onVisibility)
  return {
    look,
    stop() {
      document.removeEventListener('visibilitychange', onVisibility)
      for (const timer of timers.values()) clearTimeout(timer)
      observer.disconnect()
      send()
    },
  }
}

function isThread(element: Element): boolean {
  return element.hasAttribute('data-thread')
}

function idOf(element: Element): string {
  return element.getAttribute(isThread(element) ? 'data-thread' : 'data-release') ?? ''
}
