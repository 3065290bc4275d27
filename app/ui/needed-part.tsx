import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { arriving } from './arriving.ts'

/**
 * A part that somebody asks for and cannot do without. Until it is there, and where it does not arrive, what stands in its place stays.
 * @param load  the same function each time
 */
export function useNeededPart<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null)
  const [misses, setMisses] = useState(0)
  const [isComing, setComing] = useState(false)
  const fetchPart = useCallback(async () => {
    setComing(true)
    // A browser asks anew for a module that did not come.
    const loaded = await arriving(load).catch(() => null)
    setComing(false)
    if (loaded) setPart(() => loaded.default)
    setMisses((before) => (loaded ? 0 : before + 1))
  }, [load])
  return { Part, misses, isComing, fetchPart }
}

/**
 * Says that it did not come, and how to get it, in the place of the button that asks for it.
 * @param words      what cannot be done now, and what can
 * @param misses     how often it did not come
 * @param wasAsked   whether somebody pressed that button: trying again then has the focus that went with it
 */
export function PartMissing({
  words,
  misses,
  isComing,
  wasAsked,
  onRetry,
}: {
  words: string
  misses: number
  isComing: boolean
  wasAsked: boolean
  onRetry: () => void
}) {
  const isMissing = misses > 0
  const retry = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Who went on elsewhere in the meantime stays there.
    if (isMissing && wasAsked && document.activeElement === document.body) retry.current?.focus()
  }, [isMissing, wasAsked])
  if (!isMissing) return null
  return (
    <div className="notice off">
      <p role="alert">{words}</p>
      <p>
        <button
          type="button"
          ref={retry}
          className="btn plain"
          aria-disabled={isComing}
          onClick={isComing ? undefined : onRetry}
        >
          {m.frame_part_again()}
        </button>
      </p>
      {misses > 1 && (
        // With a connection it is a new build that took its place, and that one only comes with a new page.
        <>
          <p role="alert">{m.frame_part_again_in_vain()}</p>
          <p>
            <button type="button" className="btn plain" onClick={() => window.location.reload()}>
              {m.frame_part_reload()}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
