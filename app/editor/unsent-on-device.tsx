import './unsent-on-device.css'
import { useEffect, useState } from 'react'
import { useRefresh } from '#app/live/use-refresh.ts'
import { m } from '#app/paraglide/messages.js'
import { CopyOfWords } from './copy-of-words.tsx'
import { type KeptText, leftUnsent } from './kept-text.ts'
import { type Sent, sendUnsent } from './send-unsent.ts'
import { forget, unsentOnDevice } from './unsent.ts'

type Sending = { text: KeptText; outcome: Sent | null }

/** Sends what one wrote without a connection, and says what became of it. */
export default function UnsentOnDevice({ personId, onDone }: { personId: string; onDone: () => void }) {
  const [all, setAll] = useState<Sending[]>([])
  const refresh = useRefresh()

  useEffect(() => {
    let isGone = false
    const tried = new Set<string>()
    const put = (sending: Sending) =>
      setAll((before) => [...before.filter(({ text }) => !isSame(text, sending.text)), sending])
    const send = async () => {
      const unsent = await unsentOnDevice(personId)
      if (unsent.length === 0 && tried.size === 0) onDone()
      for (const text of unsent) {
        if (tried.has(text.documentName)) continue
        tried.add(text.documentName)
        put({ text, outcome: null })
        void sendUnsent(text).then(async (outcome) => {
          if (isGone) return
          // Whoever goes on without a connection later is helped again; what was refused stays refused.
          if (outcome.state === 'sent') tried.delete(text.documentName)
          put({ text, outcome })
          if (outcome.state === 'sent') await refresh()
        })
      }
    }
    void send()
    window.addEventListener(leftUnsent, send)
    return () => {
      isGone = true
      window.removeEventListener(leftUnsent, send)
    }
  }, [personId, refresh, onDone])

  function close({ text }: Sending) {
    const rest = all.filter((one) => !isSame(one.text, text))
    setAll(rest)
    if (rest.length === 0) onDone()
  }

  return (
    <aside className="unsent" aria-label={m.editor_unsent_label()}>
      {all.map((sending) => (
        <div key={sending.text.documentName}>
          <p role="status">{sayHow(sending)}</p>
          {sending.outcome?.state === 'refused' && (
            <CopyOfWords
              words={sending.outcome.words}
              title={sending.text.title}
              onDiscard={() => {
                void forget(sending.text)
                close(sending)
              }}
            />
          )}
          {sending.outcome?.state === 'sent' && (
            <button type="button" className="btn quiet" onClick={() => close(sending)}>
              {m.editor_unsent_close()}
            </button>
          )}
        </div>
      ))}
    </aside>
  )
}

function isSame(one: KeptText, other: KeptText): boolean {
  return one.documentName === other.documentName
}

function sayHow({ text: { title }, outcome }: Sending): string {
  if (!outcome) return m.editor_unsent_sending({ title })
  return outcome.state === 'sent' ? m.editor_unsent_sent({ title }) : ''
}
