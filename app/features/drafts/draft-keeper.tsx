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
    const keep = () => {
      const fields = new URLSearchParams()
      for (const [name, value] of new FormData(form))
        if (typeof value === 'string') fields.append(name, value)
      fetch('/concepten', {
        method: 'POST',
        body: new URLSearchParams({ form: path, fields: String(fields) }),
      })
        .then((answer) => setKept(answer.ok ? { at: Date.now() } : 'not'))
        .catch(() => setKept('not'))
    }
    const hear = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, restMs)
    }
    // Sent: what is kept now would come back after it was accepted.
    const stop = () => clearTimeout(timer)
    form.addEventListener('input', hear)
    form.addEventListener('submit', stop)
    return () => {
      stop()
      form.removeEventListener('input', hear)
      form.removeEventListener('submit', stop)
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
