import './waiting-notice.css'
import { useEffect, useSyncExternalStore } from 'react'
import { m } from '#app/paraglide/messages.js'
import { keepLinksWithoutConnection, onWaiting, whatWaits } from './no-connection.ts'

/** Over the page, while something waits for a connection. Loaded with the page: without a connection it is too late for that. */
export function WaitingNotice() {
  const waits = useSyncExternalStore(onWaiting, whatWaits, () => null)
  useEffect(keepLinksWithoutConnection, [])
  return (
    <div className="waiting" role="status">
      {waits && <p className="notice off">{waits === 'sent' ? m.frame_waits() : m.frame_stays()}</p>}
    </div>
  )
}
