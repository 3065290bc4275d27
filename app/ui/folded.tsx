import { type ReactNode, useEffect, useRef, useState } from 'react'

/**
 * Something one unfolds, made only then: a long page would otherwise carry a form for each of its parts, and most readers open none.
 * @param elsewhere  where the same thing stands open, for who has no script
 */
export function Folded({
  className,
  summary,
  elsewhere,
  children,
}: {
  className?: string
  summary: ReactNode
  elsewhere: { to: string; label: string }
  children: () => ReactNode
}) {
  const details = useRef<HTMLDetailsElement>(null)
  const [wasOpened, setOpened] = useState(false)
  // It may have been opened before the script was there to hear of it.
  useEffect(() => setOpened(details.current?.open ?? false), [])
  return (
    <details
      className={className}
      ref={details}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      {summary}
      {wasOpened ? (
        children()
      ) : (
        <noscript>
          <p>
            <a href={elsewhere.to}>{elsewhere.label}</a>
          </p>
        </noscript>
      )}
    </details>
  )
}
