import './waiting-notice.css'
import { useSyncExternalStore } from 'react'
import { m } from '#app/paraglide/messages.js'
import { isWaiting, onWaiting } from './no-connection.ts'

/** Over the page, while something that was sent waits for a connection. Loaded with the page: without a connection it is too late for that. */
export function WaitingNotice() {
  const waits = useSyncExternalStore(onWaiting, isWaiting, () => false)
  return (
    <div className="waiting" role="status">
      {waits && <p className="notice off">{m.frame_waits()}</p>}
    </div>
  )
}
