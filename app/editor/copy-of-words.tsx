import './copy-of-words.css'
import { useId, useRef, useState } from 'react'
import { m } from '#app/paraglide/messages.js'

/** Words that can be stored nowhere any more, offered to whoever wrote them. */
export function CopyOfWords({
  words,
  title,
  onDiscard,
}: {
  words: string
  /** Of the text they were written in, where that does not show. */
  title?: string
  onDiscard: () => void
}) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const [isSure, setSure] = useState(false)

  async function copy() {
    try {
      await navigator.clipboard.writeText(words)
      setSaid(m.editor_copy_copied())
    } catch {
      area.current?.select()
      setSaid(m.editor_copy_select())
    }
  }

  return (
    <section className="notice wrong copy-of-words" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{m.editor_copy_title()}</h2>
      {title && <p>{m.editor_unsent_in({ title })}</p>}
      <p>{m.editor_copy_why()}</p>
      <label htmlFor={id}>{m.editor_copy_words()}</label>
      <textarea id={id} ref={area} readOnly rows={6} value={words} className="utrecht-textarea" />
      <p className="acts">
        <button type="button" className="btn" onClick={copy}>
          {m.editor_copy_copy()}
        </button>
        <button type="button" className="btn quiet" onClick={() => (isSure ? onDiscard() : setSure(true))}>
          {isSure ? m.editor_copy_discard_sure() : m.editor_copy_discard()}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
