import { useEffect, useRef, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { sayMoment, sayTime } from '#app/ui/moment.tsx'

const restMs = 900

/**
 * Keeps what somebody types in the form it stands in, on the server, so that a closed lid loses nothing. Says truly whether it is kept.
 * Without script a form keeps nothing until it is sent.
 * @param path  the page of the form; the draft is kept under it
 * @param draftAt  when they typed last, of what stands in the form now because it was kept
 */
export function DraftKeeper({ path, draftAt }: { path: string; draftAt: number | null }) {
  const place = useRef<HTMLDivElement>(null)
  const [kept, setKept] = useState<{ at: number } | 'not' | null>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let sending: AbortController | undefined
    const stop = () => {
      clearTimeout(timer)
      timer = undefined
      sending?.abort()
    }
    const keep = () => {
      stop()
      const fields = new URLSearchParams()
      for (const [name, value] of new FormData(form))
        if (typeof value === 'string') fields.append(name, value)
      const body = String(new URLSearchParams({ form: path, fields: String(fields) }))
      sending = new AbortController()
      const { signal } = sending
      fetch('/concepten', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body,
        signal,
        // Whoever is signed out meanwhile is sent to another page, which is no answer to this.
        redirect: 'manual',
        // Goes on when the page goes; for more than this a browser would refuse it altogether.
        keepalive: body.length < 60_000,
      })
        .then((answer) => setKept(answer.ok ? { at: Date.now() } : 'not'))
        .catch(() => {
          if (!signal.aborted) setKept('not')
        })
    }
    const hear = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, restMs)
    }
    const leave = () => {
      if (timer !== undefined) keep()
    }
    const send = ({ submitter }: SubmitEvent) => {
      // A button that adds a row sends nothing that is accepted: what was typed just before it is kept all the same.
      if (submitter?.getAttribute('name') !== '__intent__') stop()
    }
    form.addEventListener('input', hear)
    // What is kept or on its way now would come back after the form was accepted.
    form.addEventListener('submit', send)
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      form.removeEventListener('input', hear)
      form.removeEventListener('submit', send)
      window.removeEventListener('pagehide', leave)
    }
  }, [path])
  return (
    <div className={draftAt ? 'notice draft' : 'draft meta'} ref={place}>
      {draftAt !== null && (
        <>
          <span>{m.items_draft_found({ time: sayMoment(draftAt, true) })}</span>
          {/* Its own form cannot stand inside this one: the button names the address, and sends nothing else that counts. */}
          <button
            className="link"
            type="submit"
            formAction="/concepten"
            formNoValidate
            name="form"
            value={path}
          >
            {m.items_draft_drop()}
          </button>
        </>
      )}
      <span role="status">
        {kept === 'not'
          ? m.items_draft_not_kept()
          : kept
            ? m.items_draft_kept({ time: sayTime(kept.at) })
            : ''}
      </span>
    </div>
  )
}
