import './section-writing.css'
import { type ReactNode, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { useRefresh } from '#app/live/use-refresh.ts'
import { m } from '#app/paraglide/messages.js'
import { useFrameFacts } from '#app/ui/frame.tsx'
import { PartMissing, useNeededPart } from '#app/ui/needed-part.tsx'

// Loaded when somebody starts to write: who reads never pays for an editor.
const loadEditor = () => import('#app/editor/section-editor.tsx')

/** The words of a section, for who may write them: as everybody reads them, until they press the button. */
export function SectionWriting({
  title,
  documentName,
  picturesAt,
  words,
  beside,
  isList = false,
}: {
  title: string
  /** The address that takes a picture for this section. */
  picturesAt: string
  /** What the section's document is called; see `document.ts`. */
  documentName: string
  /** As everybody reads them; null when there are none. */
  words: ReactNode
  /** What stays in sight while one writes. */
  beside?: ReactNode
  /** Its words introduce a list, which speaks for itself. */
  isList?: boolean
}) {
  const { Part: SectionEditor, misses, isComing, fetchPart } = useNeededPart(loadEditor)
  const [wantsToWrite, setWriting] = useState(false)
  const isWriting = wantsToWrite && SectionEditor !== null
  const start = useRef<HTMLButtonElement>(null)
  const hasWritten = useRef(false)
  const person = useFrameFacts()?.person?.id ?? ''
  const refresh = useRefresh()
  const begin = () => {
    setWriting(true)
    if (!SectionEditor && !isComing) void fetchPart()
  }
  const stop = useCallback(async () => {
    // The new words are on the page before the editor goes.
    await refresh()
    // The router draws them in a transition; going in one too, the editor never leaves before they are there.
    startTransition(() => setWriting(false))
  }, [refresh])
  useEffect(() => {
    if (isWriting) hasWritten.current = true
    // The editor took the focus along: who was in it goes on from where they came in.
    else if (hasWritten.current && document.activeElement === document.body)
      start.current?.focus({ preventScroll: true })
  }, [isWriting])

  const standing = words ?? (!isList && <p className="unsaid">{m.sections_writing_nothing()}</p>)
  if (isWriting)
    return (
      <div className="write-beside">
        {beside}
        <SectionEditor
          key={documentName}
          text={{ documentName, title, personId: person }}
          picturesAt={picturesAt}
          label={m.sections_writing_label({ title })}
          standing={standing}
          onDone={stop}
        />
      </div>
    )
  return (
    <>
      <div className="write-bar">
        {misses === 0 && (
          <button type="button" className="btn quiet write-start" ref={start} onClick={begin}>
            {isList && !words ? m.sections_writing_introduction() : m.sections_writing_start()}
            <span className="sr"> {m.sections_writing_in({ title })}</span>
          </button>
        )}
        <noscript>
          <p className="meta">{m.sections_writing_needs_script()}</p>
        </noscript>
      </div>
      <PartMissing
        words={m.sections_writing_missing()}
        misses={misses}
        isComing={isComing}
        wasAsked
        onRetry={() => void fetchPart()}
      />
      {standing}
    </>
  )
}
