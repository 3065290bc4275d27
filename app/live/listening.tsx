import './live.css'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation, useNavigation, useRevalidator } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { listen } from './connection.ts'
import type { LiveChange } from './live-change.ts'
import { isInBar, isOnPage, isReaction, isReadingPage } from './pages.ts'
import { goTo, isBusy, movesWhatIsRead } from './reading.ts'
import { StandingStill } from './standing-still.tsx'
import { useRefresh } from './use-refresh.ts'

/** Not everybody at the same moment, and all of it well within two seconds. */
const soonestMs = 200
const spreadMs = 800

/** Asks for the page again when something on it changed; or says so and waits, when that would move what one reads. */
export function Listening() {
  const { pathname } = useLocation()
  const { state } = useRevalidator()
  const askAgain = useRefresh()
  const { state: navigating } = useNavigation()
  const [news, setNews] = useState<LiveChange[] | null>(null)
  const heard = useRef<LiveChange[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** What somebody asked to be shown. */
  const asked = useRef<LiveChange[] | null>(null)
  const isAtRest = state === 'idle' && navigating === 'idle'

  const refresh = useCallback(() => {
    heard.current = []
    void askAgain()
  }, [askAgain])

  const decide = useEffectEvent(() => {
    const changes = heard.current
    if (document.hidden || !isAtRest) return void later()
    const others = changes.filter((change) => !change.isOwn && isOnPage(pathname, change))
    if (!isBusy() && !others.some(movesWhatIsRead) && !news) return refresh()
    heard.current = []
    // What one did oneself is no news, and the window where one did it shows it. Nor is what only the bar counts: that can wait.
    if (others.length > 0 || changes.length === 0) setNews((known) => [...(known ?? []), ...others])
  })

  const later = useEffectEvent(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => decide(), soonestMs + Math.random() * spreadMs)
  })

  const onNews = useEffectEvent((changes: LiveChange[], isWhole: boolean) => {
    const shown = changes.filter((change) => isOnPage(pathname, change) || isInBar(change))
    if (!isReadingPage(pathname) || (isWhole && shown.length === 0)) return
    heard.current.push(...shown)
    later()
  })

  useEffect(() => {
    const stop = listen({ onNews: (changes, isWhole) => onNews(changes, isWhole) })
    return () => {
      stop()
      clearTimeout(timer.current)
    }
  }, [])

  // A page that was just made, for whatever reason, has no news.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the moments these change, not what they are
  useEffect(() => {
    if (!isAtRest) return
    setNews(null)
    if (asked.current) goTo(asked.current[0])
    asked.current = null
  }, [isAtRest, pathname])

  function show(): void {
    asked.current = news
    refresh()
  }

  return (
    <>
      <StandingStill isRefreshing={!isAtRest} />
      <div className="live" role="status">
        {news && (
          <button type="button" className="btn quiet" onClick={show}>
            {sayNews(news)}
          </button>
        )}
      </div>
    </>
  )
}

function sayNews(news: LiveChange[]): string {
  const count = news.filter(isReaction).length
  if (count === 0 || count < news.length) return m.live_changed()
  return count === 1 ? m.live_reaction() : m.live_reactions({ count })
}
